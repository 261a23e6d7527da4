// SPDX-License-Identifier: EUPL-1.2
#include "app/central/commands/Command.h"
#include "core/base/Log.h"
#include "core/base/ProcessHardening.h"
#include "core/crypto/OpenSsl.h"
#include "core/domain/BusinessTime.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace
{

using namespace cekr;
using namespace cekr::central;

// Exit codes.
constexpr int done = 0;
constexpr int failed = 1;
constexpr int misused = 2;

QList<Command> allCommands()
{
    QList<Command> all{initCommand(), serveCommand(), demoDataCommand()};
    for (const QList<Command>& some :
         {importCommands(), addressCommands(), placeCommands(), deskCommands(), clerkCommands(),
          settingCommands(), pendingCommands(), reservationCommands(), bankCommands(), smsCommands(),
          paperCommands(), reportCommands(), bookCommands()}) {
        all += some;
    }
    return all;
}

QString exitCodes()
{
    return u"Exit codes: 0 done; 1 it could not be done, and nothing was changed; 2 wrong usage."_s;
}

void complain(const QString& text)
{
    std::fprintf(stderr, "cekr-central: %s\n", qUtf8Printable(text));
}

void showCommands(const QList<Command>& all)
{
    print(u"Usage: cekr-central COMMAND --dir FOLDER ... (COMMAND --help says more)\n"_s);
    for (const Command& command : all) {
        print(u"  %1 %2"_s.arg(command.name, -18).arg(command.summary));
    }
    print(u'\n' + exitCodes());
}

void declare(const Command& command, QCommandLineParser& parser)
{
    parser.setApplicationDescription(command.summary + u'\n' + exitCodes());
    // Not addHelpOption(): it would also take --help-all, which nobody asks for here.
    parser.addOption({{u"h"_s, u"help"_s}, u"Say this, and do nothing."_s});
    parser.addOption({u"dir"_s, u"The folder of the central."_s, u"FOLDER"_s});
    for (QCommandLineOption option : command.options) {
        if (!option.defaultValues().isEmpty()) {
            option.setDescription(
                u"%1 Default: %2."_s.arg(option.description(), option.defaultValues().join(u", "_s)));
        }
        parser.addOption(option);
    }
    for (const Positional& positional : command.positionals) {
        parser.addPositionalArgument(positional.name, positional.meaning);
    }
}

void showHelp(const Command& command, const QCommandLineParser& parser)
{
    const QString text = parser.helpText();
    print(
        u"Usage: cekr-central %1 --dir FOLDER [options] %2"_s.arg(command.name, namesOf(command.positionals))
            .trimmed() +
        text.mid(text.indexOf(u'\n')));
}

int run(const Command& command, const QStringList& words)
{
    QCommandLineParser parser;
    declare(command, parser);
    const bool isRead = parser.parse(QStringList{command.name} + words.mid(command.name.count(u' ') + 1));
    if (isRead && parser.isSet(u"help"_s)) {
        showHelp(command, parser);
        return done;
    }
    const QStringList positionals = parser.positionalArguments();
    if (!isRead || positionals.size() != command.positionals.size() || parser.value(u"dir"_s).isEmpty()) {
        complain(isRead ? u"%1 needs: --dir FOLDER %2"_s.arg(command.name, namesOf(command.positionals))
                        : parser.errorText());
        return misused;
    }
    const SystemClock clock;
    const Done zone = requireZone();
    const Done answer =
        !zone ? zone : command.run({parser, positionals, CentralFolder(parser.value(u"dir"_s)), clock});
    if (!answer) {
        const Error& error = answer.error();
        complain(error.subject.isEmpty() ? error.toLogLine()
                                         : u"%1 (%2)"_s.arg(error.toLogLine(), error.subject));
        return error.code == ErrorCode::Misused ? misused : failed;
    }
    return done;
}

bool asksForHelp(const QString& word)
{
    return word == "-h"_L1 || word == "--help"_L1 || word == "help"_L1;
}

} // namespace

int main(int argc, char* argv[])
{
    hardenProcess();
    keepOpenSslToTheEnd();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"cekr-central"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(CEKR_VERSION));
    if (const Done log = startLog(); !log) {
        complain(log.error().toLogLine());
    }
    const QList<Command> all = allCommands();
    const QStringList words = QCoreApplication::arguments().mid(1);
    if (words.isEmpty() || asksForHelp(words.first())) {
        showCommands(all);
        return words.isEmpty() ? misused : done;
    }
    if (words.first() == "--version"_L1) {
        print(QCoreApplication::applicationVersion());
        return done;
    }
    const Command* command = commandOf(all, words);
    if (command == nullptr) {
        complain(u"no such command; cekr-central --help lists them"_s);
        return misused;
    }
    return run(*command, words);
}
