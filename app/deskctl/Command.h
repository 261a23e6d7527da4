// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Clock.h"
#include "core/office/DeskFolder.h"

#include <QCommandLineOption>
#include <QCommandLineParser>
#include <QJsonObject>

#include <functional>

namespace cekr::deskctl
{

/// How a command ended; the values are the program's exit codes.
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

/// An argument by its place.
struct Positional
{
    QString name; ///< in brackets ("[FILE]"): may be left out
    QString meaning;
};

/// One thing the program can do.
struct Command
{
    QString name; ///< one or two words
    QString summary;
    QList<Positional> positionals;
    QList<QCommandLineOption> options;
    std::function<Exit(const Invocation&)> run;
    QString more = {}; ///< said by --help below the summary
};

[[nodiscard]] Command enrolCommand();
[[nodiscard]] Command statusCommand();
[[nodiscard]] Command doctorCommand();
[[nodiscard]] Command syncCommand();
[[nodiscard]] Command journalVerifyCommand();
[[nodiscard]] Command journalExportCommand();
[[nodiscard]] Command backupCommand();
[[nodiscard]] Command restoreCommand();

/// Writes a line to standard output at once.
void print(const QString& line);
void print(const QJsonObject& object);
/// Writes why to standard error; gives FaultFound, or Refused for AlreadyRunning (cekr-desk is at work).
[[nodiscard]] Exit complain(const Error& error);
/// Writes why to standard error; gives Refused.
[[nodiscard]] Exit refuse(const Error& error);

/// Runs an event loop, the program's only one, until `begin(done)` has called its function once.
[[nodiscard]] Done waitFor(const std::function<void(std::function<void(Done)>)>& begin);

} // namespace cekr::deskctl
