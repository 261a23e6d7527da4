// SPDX-License-Identifier: EUPL-1.2
#include "app/deskctl/Command.h"
#include "app/deskctl/OwnJournal.h"
#include "core/office/Backups.h"

#include <QFileInfo>

namespace cekr::deskctl
{

using namespace Qt::StringLiterals;

namespace
{

Result<QString> copyOf(Journal& journal, const Invocation& call)
{
    if (call.positionals.isEmpty()) {
        return backUp(journal, call.folder, call.clock.now());
    }
    const QString path = call.positionals.front();
    if (QFileInfo::exists(path) || QFileInfo(path).isSymLink()) {
        return failure(ErrorCode::Exists, u"a backup replaces no file"_s, {}, path);
    }
    TRY(journal.backupTo(path));
    return path;
}

Result<Exit> runBackup(const Invocation& call)
{
    std::optional<Journal> journal = TRY(ownJournal(call.folder));
    if (!journal) {
        print(notStarted + u", nothing to copy"_s);
        return Exit::Done;
    }
    const QString made = TRY(copyOf(*journal, call));
    print(u"%1 operations in %2"_s.arg(journal->head().sequence).arg(made));
    return Exit::Done;
}

} // namespace

Command backupCommand()
{
    return {u"backup"_s,
            u"copy the journal, also while cekr-desk is running"_s,
            {{u"[FILE]"_s, u"Where to; must not be there yet."_s}},
            {},
            runBackup,
            u"Without FILE the copy goes to the desk's own backups, of which the newest fourteen stay."_s};
}

} // namespace cekr::deskctl
