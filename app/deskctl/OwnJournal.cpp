// SPDX-License-Identifier: EUPL-1.2
#include "app/deskctl/OwnJournal.h"

#include "core/office/Backups.h"

#include <QFile>

namespace cekr::deskctl
{

Result<std::optional<Journal>> ownJournal(const DeskFolder& folder)
{
    TRY(folder.identity());
    if (!QFile::exists(folder.journal())) {
        // What only comes into being beside a journal tells a new desk from one that has lost it.
        const bool hasWorked = QFile::exists(folder.replica()) || newestBackup(folder).isValid();
        return hasWorked ? Result<std::optional<Journal>>(failure(ErrorCode::FileUnusable,
                                                                  QStringLiteral("the journal is gone"), {},
                                                                  folder.journal()))
                         : std::nullopt;
    }
    return TRY(Journal::openReadOnly(folder.journal()));
}

} // namespace cekr::deskctl
