// SPDX-License-Identifier: EUPL-1.2
#include "app/deskctl/Command.h"
#include "app/deskctl/Restoration.h"
#include "app/deskctl/WaitFor.h"
#include "core/store/ProcessLock.h"
#include "core/sync/HttpCentral.h"

#include <QFile>

namespace cekr::deskctl
{

using namespace Qt::StringLiterals;

namespace
{

/// Some of what central has of this desk after a sequence.
Result<std::vector<StoredOperation>> fetchAfter(quint64 sequence, HttpCentral& central)
{
    return waitFor<std::vector<StoredOperation>>(
        [&](auto done) { central.ownOperations(sequence, std::move(done)); });
}

/// Without central, what came after the backup would get its numbers twice.
Done addAllOfCentral(const DeskIdentity& identity, const DeviceKey& key, const Clock& clock,
                     Restoration& restoration)
{
    HttpCentral central({identity.central, identity.authority, identity.certificate, key.toPem()}, clock);
    for (;;) {
        const auto some = TRY(fetchAfter(restoration.head(), central));
        if (some.empty()) {
            return {};
        }
        TRY(restoration.add(some));
    }
}

Result<Exit> runRestore(const Invocation& call)
{
    const DeskIdentity identity = TRY(call.folder.identity());
    const DeviceKey key = TRY(call.folder.deviceKey());
    const ProcessLock lock = TRY(ProcessLock::lock(call.folder.journal()));
    const QString backup = call.positionals.front();
    if (!QFile::exists(backup)) {
        return failure(ErrorCode::FileUnusable, u"there is no such file"_s, {}, backup);
    }
    Restoration restoration(call.folder, key.publicKey(), call.clock.now());
    if (restoration.isSameAs(backup)) {
        print(u"the journal is already the same as the backup"_s);
        return Exit::Done;
    }
    const Done may = restoration.mayReplace(backup);
    if (const Done begun = may ? restoration.begin(backup) : may; !begun) {
        return refuse(begun.error());
    }
    TRY(addAllOfCentral(identity, key, call.clock, restoration));
    const Restoration::Sum sum = TRY(restoration.finish());
    print(u"%1 operations of the backup, %2 of central, %3 saved from the broken journal"_s.arg(sum.ofBackup)
              .arg(sum.ofCentral)
              .arg(sum.saved));
    if (!sum.aside.isEmpty()) {
        print(u"the broken journal is kept as "_s + sum.aside);
    }
    return Exit::Done;
}

} // namespace

Command restoreCommand()
{
    return {
        u"restore"_s,
        u"make the journal anew from a backup and from what central has since"_s,
        {{u"FILE"_s, u"A backup of this desk's journal."_s}},
        {},
        runRestore,
        u"For a journal that is broken or gone; cekr-desk must not run, central must be reached. What the\n"
        "broken journal still holds beyond that is saved as far as it can be read, and the file is kept."_s};
}

} // namespace cekr::deskctl
