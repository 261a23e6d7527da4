// SPDX-License-Identifier: EUPL-1.2
#include "app/deskctl/CentralChain.h"
#include "app/deskctl/Command.h"
#include "app/deskctl/Restoration.h"
#include "core/office/Backups.h"
#include "core/store/ProcessLock.h"
#include "core/sync/ChainAgreement.h"

#include <QFile>

namespace cekr::deskctl
{

using namespace Qt::StringLiterals;

namespace
{

/// Without central, what came after the base would get its numbers twice.
Done addAllOfCentral(CentralChain& central, Restoration& restoration)
{
    for (;;) {
        const auto some = TRY(central.after(restoration.head()));
        if (some.empty()) {
            return {};
        }
        TRY(restoration.add(some));
    }
}

void printLeft(const std::vector<Operation>& left)
{
    for (const Operation& operation : left) {
        print(u"in nobody's books: operation %1, %2 at %3 by %4, receipt %5, cash %6 EUR"_s
                  .arg(operation.sequence)
                  .arg(typeName(operation.body), operation.at.text(), operation.clerk.text())
                  .arg(operation.receipt)
                  .arg(cashOf(operation.body).plain()));
    }
    if (!left.empty()) {
        print(u"what cash these took or gave has to be recorded anew, or given back"_s);
    }
}

/// It is pulled anew: it may be of another life of central, or say what came of operations that are in
/// nobody's books.
void removeReplica(const DeskFolder& folder)
{
    for (const QString& tail : {QString(), u"-wal"_s, u"-shm"_s}) {
        QFile::remove(folder.replica() + tail);
    }
}

Exit end(const Restoration::Sum& sum)
{
    print(u"%1 operations of the backup, %2 of central, %3 saved from the broken journal"_s.arg(sum.ofBackup)
              .arg(sum.ofCentral)
              .arg(sum.saved));
    printLeft(sum.left);
    if (!sum.aside.isEmpty()) {
        print(u"the broken journal is kept as "_s + sum.aside);
    }
    return Exit::Done;
}

/// Central may have seen two machines of this desk.
Done tellCentral(const DeskFolder& folder, CentralChain& central)
{
    const Journal journal = TRY(Journal::openReadOnly(folder.journal()));
    const Done told = central.tellRestored(journal.head());
    if (!told) {
        print(u"the journal is in its place, and central does not know so yet: run restore without a file"_s);
    }
    return told;
}

Result<Exit> finish(const DeskFolder& folder, CentralChain& central, Restoration& restoration)
{
    TRY(addAllOfCentral(central, restoration));
    const Exit exit = end(TRY(restoration.finish()));
    TRY(exit == Exit::Done ? tellCentral(folder, central) : Done());
    return exit;
}

/// The newest copy that ends with something central has, not beyond `last`; nothing when there is none.
Result<std::optional<QString>> baseFor(qint64 last, CentralChain& central, const DeskFolder& folder)
{
    for (const QString& path : backupsOf(folder)) {
        Result<Journal> copy = Journal::openReadOnly(path);
        const bool isShort = copy && copy->head().sequence > 0 && copy->head().sequence <= quint64(last);
        if (isShort && TRY(central.holds(*copy))) {
            return path;
        }
    }
    return std::nullopt;
}

/// How the journal and central stand to each other; what central has lost it has again afterwards.
Result<Done> compareAndSend(const wire::ChainHead& head, CentralChain& central, const DeskFolder& folder)
{
    Journal own = TRY(Journal::open(folder.journal()));
    const Done compared = compareChains(head, own);
    if (!compared && compared.error().code == ErrorCode::CentralBehind) {
        print(u"%1 operations sent to central again"_s.arg(TRY(central.send(own, quint64(head.sequence)))));
    }
    return compared;
}

/// Puts a journal and central together that are sound by themselves and do not agree.
Result<Exit> agreeWithCentral(const Invocation& call, CentralChain& central, Restoration& restoration)
{
    const wire::ChainHead head = TRY(central.head());
    const Done compared = TRY(compareAndSend(head, central, call.folder));
    if (compared) {
        removeReplica(call.folder);
        print(u"the journal and central agree; what central says is fetched anew"_s);
        TRY(tellCentral(call.folder, central));
        return Exit::Done;
    }
    const auto base = TRY(baseFor(head.sequence, central, call.folder));
    TRY(base ? restoration.begin(*base) : restoration.beginEmpty());
    removeReplica(call.folder);
    return finish(call.folder, central, restoration);
}

Result<Exit> restoreFrom(const QString& backup, const DeskFolder& folder, CentralChain& central,
                         Restoration& restoration)
{
    if (!QFile::exists(backup)) {
        return failure(ErrorCode::FileUnusable, u"there is no such file"_s, {}, backup);
    }
    if (restoration.isSameAs(backup)) {
        print(u"the journal is already the same as the backup"_s);
        return Exit::Done;
    }
    const Done may = restoration.mayReplace(backup);
    if (const Done begun = may ? restoration.begin(backup) : may; !begun) {
        return refuse(begun.error());
    }
    return finish(folder, central, restoration);
}

Result<Exit> runRestore(const Invocation& call)
{
    const DeskIdentity identity = TRY(call.folder.identity());
    const DeviceKey key = TRY(call.folder.deviceKey());
    const ProcessLock lock = TRY(ProcessLock::lock(call.folder.journal()));
    CentralChain central({identity.central, identity.authority, identity.certificate, key.toPem()},
                         call.clock);
    Restoration restoration(call.folder, TRY(identity.keys()), call.clock.now());
    return call.positionals.isEmpty()
               ? agreeWithCentral(call, central, restoration)
               : restoreFrom(call.positionals.front(), call.folder, central, restoration);
}

} // namespace

Command restoreCommand()
{
    return {u"restore"_s,
            u"make the journal anew from a backup and from what central has since"_s,
            {{u"[FILE]"_s, u"A backup of this desk's journal, for one that is broken or gone."_s}},
            {},
            runRestore,
            u"cekr-desk must not run, central must be reached. With FILE, for a journal that is broken or "
            u"gone: what\n"
            "it still holds beyond that is saved as far as it can be read, and the file is kept. Without "
            "FILE, for a\n"
            "desk that was put back or copied, and for a central that was restored from a backup: what "
            "central lost\n"
            "is sent again, what the desk lost comes back, and what is in nobody's books is listed."_s};
}

} // namespace cekr::deskctl
