// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Result.h"

#include <QLoggingCategory>

namespace cekr
{

Q_DECLARE_LOGGING_CATEGORY(logApp)
Q_DECLARE_LOGGING_CATEGORY(logOffice)
Q_DECLARE_LOGGING_CATEGORY(logSync)
Q_DECLARE_LOGGING_CATEGORY(logStore)
Q_DECLARE_LOGGING_CATEGORY(logCentral)

/// The text with every run of five or more digits (also grouped by spaces or dashes) reduced to its last
/// three characters: no PAN digits, MOK IDs or tax numbers stay readable in a log, whoever wrote the message.
/// UUIDs, dates with or without a time, hashes of 32 hex digits or more and ids of rules stay as they are.
[[nodiscard]] QString withoutNumbers(const QString& text);

/// Sends all Qt messages, through withoutNumbers(), to standard error and, if a path is given, to that file
/// (mode 0600; at 4 MB the file is renamed to `path.1` and begun anew). One line a message. FileUnusable when
/// the file cannot be opened.
[[nodiscard]] Done startLog(const QString& path = {});

/// SIGHUP makes the log go to what stands at its path from then on, as logrotate wants it; nothing is lost.
/// For programs that run for long.
void reopenLogOnHangup();

} // namespace cekr
