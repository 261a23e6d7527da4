// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/central/CentralFolder.h"
#include "core/base/Clock.h"
#include "core/base/CommandLine.h"
#include "core/store/Database.h"

#include <QCommandLineOption>
#include <QCommandLineParser>

#include <functional>

namespace cekr::central
{

/// One call of a command, its arguments read and complete.
struct Invocation
{
    const QCommandLineParser& arguments;
    QStringList positionals;
    CentralFolder folder;
    const Clock& clock;
};

/// One thing the program can do.
struct Command
{
    QString name; ///< one or two words
    QString summary;
    QList<Positional> positionals; ///< all of them are needed
    QList<QCommandLineOption> options;
    std::function<Done(const Invocation&)> run;
};

[[nodiscard]] Command initCommand();
[[nodiscard]] Command serveCommand();
[[nodiscard]] Command demoDataCommand();
[[nodiscard]] QList<Command> placeCommands();
[[nodiscard]] QList<Command> deskCommands();
[[nodiscard]] QList<Command> clerkCommands();
[[nodiscard]] QList<Command> importCommands();
[[nodiscard]] QList<Command> addressCommands();
[[nodiscard]] QList<Command> settingCommands();
[[nodiscard]] QList<Command> pendingCommands();
[[nodiscard]] QList<Command> reservationCommands();
[[nodiscard]] QList<Command> bankCommands();
[[nodiscard]] QList<Command> smsCommands();
[[nodiscard]] QList<Command> paperCommands();
[[nodiscard]] QList<Command> reportCommands();
[[nodiscard]] QList<Command> bookCommands();

/// Keys and database of a central, for commands that work beside a running server.
struct OpenCentral
{
    CentralKeys keys;
    Database database;
};
[[nodiscard]] Result<OpenCentral> openCentral(const Invocation& invocation);

/// Opens the central, has `work(OpenCentral&)` done in one transaction, and commits.
[[nodiscard]] Done inTransaction(const Invocation& invocation, const std::function<Done(OpenCentral&)>& work);

/// Misused names what is no identifier.
template <typename Id>
[[nodiscard]] Result<Id> parseId(const QString& text, const char* what)
{
    Result<Id> id = Id::parse(text);
    if (!id) {
        return failure(
            ErrorCode::Misused,
            QStringLiteral("%1 is no identifier: 1 to 40 of A-Z a-z 0-9 . _ -").arg(QLatin1StringView(what)),
            {}, text.left(40));
    }
    return id;
}

} // namespace cekr::central
