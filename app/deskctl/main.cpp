// SPDX-License-Identifier: EUPL-1.2
#include "app/deskctl/Command.h"
#include "core/base/Log.h"
#include "core/base/ProcessHardening.h"
#include "core/crypto/OpenSsl.h"
#include "core/domain/BusinessTime.h"

#include <QCoreApplication>
#include <QStandardPaths>

#include <algorithm>
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

QString exitCodes()
{
    return u"Exit codes: 0 done; 1 a fault was found, or it could not be done; 2 wrong usage;\n"
           "3 refused because it would do harm as things are: nothing was changed."_s;
}

void showCommands(const QList<Command>& all)
{
    print(u"Usage: cekr-deskctl COMMAND [--dir FOLDER] ... (COMMAND --help says more)\n"_s);
    for (const Command& command : all) {
        print(u"  %1 %2"_s.arg(command.name, -16).arg(command.summary));
    }
    print(u'\n' + exitCodes());
}

/// The folder that cekr-desk uses when it is told none.
QString standardFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/CeKR Pult"_s;
}

/// The desk's own log, once there is a desk; standard error in any case.
Done startLogFor(const DeskFolder& folder)
{
    return startLog(folder.identity() ? folder.log() : QString());
}

bool isComplete(const Command& command, const QStringList& positionals)
{
    const auto needed =
        std::count_if(command.positionals.begin(), command.positionals.end(),
                      [](const Positional& positional) { return !positional.name.startsWith(u'['); });
    return positionals.size() >= needed && positionals.size() <= command.positionals.size();
}

Result<Exit> run(const Command& command, const QStringList& words)
{
    QCommandLineParser parser;
    const QStringList texts{command.summary, command.more, exitCodes()};
    parser.setApplicationDescription(texts.join(command.more.isEmpty() ? u"\n"_s : u"\n\n"_s));
    // Not addHelpOption(): it would also take --help-all, which nobody asks for here.
    parser.addOption({{u"h"_s, u"help"_s}, u"Say this, and do nothing."_s});
    parser.addOption({u"dir"_s, u"The folder of the desk. Default: %1."_s.arg(standardFolder()), u"FOLDER"_s,
                      standardFolder()});
    parser.addOptions(command.options);
    for (const Positional& positional : command.positionals) {
        parser.addPositionalArgument(positional.name, positional.meaning);
    }
    const bool isRead = parser.parse(QStringList{command.name} + words.mid(command.name.count(u' ') + 1));
    if (isRead && parser.isSet(u"help"_s)) {
        const QString options = parser.helpText();
        print(u"Usage: cekr-deskctl %1 [options] %2"_s.arg(command.name, namesOf(command.positionals)) +
              options.mid(options.indexOf(u'\n')));
        return Exit::Done;
    }
    if (!isRead || !isComplete(command, parser.positionalArguments())) {
        const QString why = isRead ? u"it takes: %1"_s.arg(namesOf(command.positionals)) : parser.errorText();
        std::fprintf(stderr, "cekr-deskctl %s: %s\n", qUtf8Printable(command.name), qUtf8Printable(why));
        return Exit::Misused;
    }
    const SystemClock clock;
    const DeskFolder folder(parser.value(u"dir"_s));
    TRY(startLogFor(folder));
    TRY(command.needsZone ? requireZone() : Done());
    return command.run({parser, parser.positionalArguments(), folder, clock});
}

} // namespace

int main(int argc, char** argv)
{
    hardenProcess();
    keepOpenSslToTheEnd();
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"CeKR Pult"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(CEKR_VERSION));
    const QList<Command> all = allCommands();
    const QStringList words = QCoreApplication::arguments().mid(1);
    const Command* command = commandOf(all, words);
    if (words.contains(u"--version"_s)) {
        print(QCoreApplication::applicationVersion());
        return int(Exit::Done);
    }
    if (command == nullptr) {
        showCommands(all);
        const bool isAsked =
            !words.isEmpty() && QStringList{u"-h"_s, u"--help"_s, u"help"_s}.contains(words.first());
        return int(isAsked ? Exit::Done : Exit::Misused);
    }
    const Result<Exit> exit = run(*command, words);
    return int(exit ? *exit : complain(exit.error()));
}
