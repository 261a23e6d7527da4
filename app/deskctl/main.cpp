// SPDX-License-Identifier: EUPL-1.2
#include "app/deskctl/Command.h"
#include "core/base/Log.h"
#include "core/base/ProcessHardening.h"

#include <QCoreApplication>
#include <QStandardPaths>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace
{

using namespace cekr;
using namespace cekr::deskctl;

QList<Command> allCommands()
{
    return {enrolCommand(),         statusCommand(),        doctorCommand(), syncCommand(),
            journalVerifyCommand(), journalExportCommand(), backupCommand(), restoreCommand()};
}

void showCommands(const QList<Command>& all)
{
    print(u"Usage: cekr-deskctl COMMAND [--dir FOLDER] ... (COMMAND --help says more)\n"_s);
    for (const Command& command : all) {
        print(u"  %1 %2"_s.arg(command.name, -16).arg(command.summary));
    }
    print(u"\nExit codes: 0 done, 1 a fault was found, 2 wrong usage, 3 refused for now"_s);
}

/// The command that the first one or two words name.
const Command* find(const QList<Command>& all, const QStringList& words)
{
    for (const Command& command : all) {
        if (words.mid(0, command.name.count(u' ') + 1).join(u' ') == command.name) {
            return &command;
        }
    }
    return nullptr;
}

/// The folder that cekr-desk uses when it is told none.
QString standardFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/CeKR Pult"_s;
}

Exit run(const Command& command, const QStringList& words)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(command.more.isEmpty() ? command.summary
                                                            : command.summary + u"\n\n"_s + command.more);
    parser.addHelpOption();
    parser.addOption({u"dir"_s, u"The folder of the desk."_s, u"FOLDER"_s, standardFolder()});
    parser.addOptions(command.options);
    for (const QString& positional : command.positionals) {
        parser.addPositionalArgument(positional, {});
    }
    const bool isRead = parser.parse(QStringList{command.name} + words.mid(command.name.count(u' ') + 1));
    if (isRead && parser.isSet(u"help"_s)) {
        print(parser.helpText());
        return Exit::Done;
    }
    if (!isRead || parser.positionalArguments().size() != command.positionals.size()) {
        const QString why =
            isRead ? u"it takes %1"_s.arg(command.positionals.join(u' ')) : parser.errorText();
        std::fprintf(stderr, "cekr-deskctl %s: %s\n", qUtf8Printable(command.name), qUtf8Printable(why));
        return Exit::Misused;
    }
    const SystemClock clock;
    return command.run({parser, parser.positionalArguments(), DeskFolder(parser.value(u"dir"_s)), clock});
}

} // namespace

int main(int argc, char** argv)
{
    hardenProcess();
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"CeKR Pult"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(CEKR_VERSION));
    if (const Done logging = startLog(); !logging) {
        return int(complain(logging.error()));
    }
    const QList<Command> all = allCommands();
    const QStringList words = QCoreApplication::arguments().mid(1);
    const Command* command = find(all, words);
    if (command == nullptr) {
        showCommands(all);
        return int(words.contains(u"--help"_s) ? Exit::Done : Exit::Misused);
    }
    return int(run(*command, words));
}
