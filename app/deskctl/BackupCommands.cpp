// SPDX-License-Identifier: EUPL-1.2
#include "app/deskctl/Command.h"
#include "core/journal/Journal.h"

#include <QDir>

namespace cekr::deskctl
{

using namespace Qt::StringLiterals;

namespace
{

Exit backUp(const Invocation& call)
{
    const QString name = u"journal-%1.db"_s.arg(call.clock.now().toString(u"yyyyMMdd-HHmmss"_s));
    const QString path = call.arguments.value(u"to"_s).isEmpty() ? QDir(call.folder.backups()).filePath(name)
                                                                 : call.arguments.value(u"to"_s);
    Result<Journal> journal = Journal::openReadOnly(call.folder.journal());
    if (!journal) {
        return complain(journal.error());
    }
    if (Done done = journal->backupTo(path); !done) {
        return complain(done.error());
    }
    print(u"%1 operations in %2"_s.arg(journal->head().sequence).arg(path));
    return Exit::Done;
}

} // namespace

Command backupCommand()
{
    return {u"backup"_s,
            u"copy the journal, also while cekr-desk is running"_s,
            {},
            {{u"to"_s, u"Where to; the desk's folder of backups if not said."_s, u"FILE"_s}},
            backUp};
}

} // namespace cekr::deskctl
