// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/journal/Journal.h"
#include "core/office/DeskFolder.h"

namespace cekr
{

/// Copies the journal into the folder's backups under a name that says when (UTC). Keeps the newest fourteen
/// copies and the last one of each of the newest fourteen days (UTC) that have any. Gives the copy's path.
[[nodiscard]] Result<QString> backUp(Journal& journal, const DeskFolder& folder, const QDateTime& now);

/// The copies there are, newest first: their paths.
[[nodiscard]] QStringList backupsOf(const DeskFolder& folder);

/// When the newest backup was made (UTC); invalid when there is none.
[[nodiscard]] QDateTime newestBackup(const DeskFolder& folder);

} // namespace cekr
