// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Clock.h"
#include "core/base/CommandLine.h"
#include "core/office/DeskFolder.h"

#include <QCommandLineOption>
#include <QCommandLineParser>

#include <functional>

namespace cekr::deskctl
{

/// How a command ended; the values are the program's exit codes. An error in its place is complained about.
enum class Exit
{
    Done = 0,
    FaultFound = 1, ///< it did its work and found something wrong, or it could not do it
    Misused = 2,
    Refused = 3, ///< it would do harm as things are; nothing was changed
};

/// One call of a command, its arguments read and complete.
struct Invocation
{
    const QCommandLineParser& arguments;
    QStringList positionals;
    DeskFolder folder;
    const Clock& clock;
};

/// One thing the program can do.
struct Command
{
    QString name; ///< one or two words
    QString summary;
    QList<Positional> positionals;
    QList<QCommandLineOption> options;
    std::function<Result<Exit>(const Invocation&)> run;
    QString more = {};     ///< said by --help below the summary
    bool needsZone = true; ///< it does nothing while the zone data of Europe/Ljubljana are missing
};

[[nodiscard]] Command enrolCommand();
[[nodiscard]] Command statusCommand();
[[nodiscard]] Command doctorCommand();
[[nodiscard]] Command syncCommand();
[[nodiscard]] Command journalVerifyCommand();
[[nodiscard]] Command journalExportCommand();
[[nodiscard]] Command backupCommand();
[[nodiscard]] Command restoreCommand();

/// Writes why to standard error, and says how the command ends by it: Refused for AlreadyRunning (cekr-desk
/// is at work) and Exists, FaultFound for all else.
[[nodiscard]] Exit complain(const Error& error);
/// As complain(), where any error means that nothing may be changed: gives Refused.
[[nodiscard]] Exit refuse(const Error& error);

} // namespace cekr::deskctl
