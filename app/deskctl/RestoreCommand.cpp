// SPDX-License-Identifier: EUPL-1.2
#include "app/deskctl/Command.h"
#include "core/crypto/Jws.h"
#include "core/journal/Journal.h"
#include "core/store/ProcessLock.h"
#include "core/sync/HttpCentral.h"
#include "core/wire/OperationCodec.h"

#include <QFile>

namespace cekr::deskctl
{

using namespace Qt::StringLiterals;

namespace
{

struct Desk
{
    DeskIdentity identity;
    DeviceKey key;
    PublicKey publicKey;
};

Result<Desk> deskOf(const DeskFolder& folder)
{
    Result<DeskIdentity> identity = folder.identity();
    Result<DeviceKey> key = folder.deviceKey();
    if (const auto error = firstError(identity, key)) {
        return failure(*error);
    }
    Result<PublicKey> publicKey = PublicKey::fromCertificatePem(identity->certificate);
    if (!publicKey) {
        return failure(publicKey.error());
    }
    return Desk{std::move(*identity), std::move(*key), std::move(*publicKey)};
}

/// A backup is taken only if it is whole and every operation in it was signed by this desk.
Result<Journal> openBackup(const QString& path, const PublicKey& key)
{
    Result<Journal> backup = Journal::openReadOnly(path);
    if (!backup) {
        return backup;
    }
    const Result<std::vector<Journal::Fault>> faults = backup->verify(key);
    if (const auto error = firstError(backup->fullCheck(), faults)) {
        return failure(*error);
    }
    if (!faults->empty()) {
        return failure(ErrorCode::SignatureInvalid,
                       u"operation %1: %2"_s.arg(faults->front().sequence).arg(faults->front().what), {},
                       path);
    }
    return backup;
}

/// What central has of this desk after a sequence.
Result<std::vector<StoredOperation>> fetchAfter(quint64 sequence, HttpCentral& central)
{
    std::vector<StoredOperation> all;
    size_t before = 0;
    do {
        before = all.size();
        const Done done = waitFor([&](std::function<void(Done)> finished) {
            central.ownOperations(sequence + all.size(), [&all, finished = std::move(finished)](auto answer) {
                if (answer) {
                    all.insert(all.end(), answer->begin(), answer->end());
                }
                finished(answer ? Done() : Done(failure(answer.error())));
            });
        });
        if (!done) {
            return failure(done.error());
        }
    } while (all.size() > before);
    return all;
}

Result<Operation> readSigned(const QByteArray& jws, const PublicKey& key)
{
    const Result<QByteArray> payload = openJws(jws, key);
    return payload ? wire::decodeOperation(*payload) : Result<Operation>(failure(payload.error()));
}

Done adoptAll(const std::vector<StoredOperation>& stored, const PublicKey& key, Journal& journal)
{
    for (const StoredOperation& one : stored) {
        const Result<Operation> operation = readSigned(one.jws, key);
        if (!operation) {
            return failure(operation.error());
        }
        const bool isRefused = one.outcome.kind == wire::Outcome::Kind::Refused;
        const Settlement answer{operation->sequence,
                                isRefused ? Standing::Refused : Standing::Applied,
                                one.outcome.change,
                                one.outcome.problem,
                                {}};
        if (Done adopted = journal.adopt(*operation, one.jws, answer); !adopted) {
            return adopted;
        }
    }
    return {};
}

/// What the broken file still holds beyond that, as far as it continues the chain.
int salvage(const QString& broken, const PublicKey& key, Journal& journal)
{
    Result<Journal> old = Journal::openReadOnly(broken);
    if (!old) {
        return 0;
    }
    int saved = 0;
    const Done read = old->forEach([&](const JournalEntry& entry) {
        if (entry.sequence <= journal.head().sequence) {
            return true;
        }
        const Result<Operation> operation = readSigned(entry.jws, key);
        const bool isKept =
            operation &&
            journal.record({{{*operation, entry.jws, entriesOf(operation->body)}}, {}, {}}).has_value();
        saved += isKept ? 1 : 0;
        return isKept;
    });
    if (!read) {
        print(u"the broken journal ends early: %1"_s.arg(read.error().toLogLine()));
    }
    return saved;
}

/// Puts the journal with its log files out of the way; gives its new name.
Result<QString> putAside(const QString& path, const QDateTime& now)
{
    const QString aside = path + now.toString(u"'-broken-'yyyyMMdd-HHmmss"_s);
    for (const QString& end : {QString(), u"-wal"_s, u"-shm"_s}) {
        if (QFile::exists(path + end) && !QFile::rename(path + end, aside + end)) {
            return failure(ErrorCode::FileUnusable, u"cannot be moved aside"_s, {}, path + end);
        }
    }
    return aside;
}

Done restore(const Invocation& call)
{
    const Result<ProcessLock> lock = ProcessLock::lock(call.folder.journal());
    Result<Desk> desk = deskOf(call.folder);
    if (const auto error = firstError(lock, desk)) {
        return failure(*error);
    }
    Result<Journal> backup = openBackup(call.positionals.front(), desk->publicKey);
    if (!backup) {
        return failure(backup.error());
    }
    HttpCentral central(
        {desk->identity.central, desk->identity.authority, desk->identity.certificate, desk->key.toPem()},
        call.clock);
    // Before anything is touched: without central, what came after the backup would get its numbers twice.
    const Result<std::vector<StoredOperation>> stored = fetchAfter(backup->head().sequence, central);
    if (!stored) {
        return failure(stored.error());
    }
    const QString path = call.folder.journal();
    const Result<QString> aside = putAside(path, call.clock.now());
    const Done copied = aside ? backup->backupTo(path) : Done(failure(aside.error()));
    if (!copied) {
        return copied;
    }
    Result<Journal> journal = Journal::open(path);
    if (const auto error = firstError(journal)) {
        return failure(*error);
    }
    if (Done adopted = adoptAll(*stored, desk->publicKey, *journal); !adopted) {
        return adopted;
    }
    const int saved = salvage(*aside, desk->publicKey, *journal);
    print(u"restored: %1 operations of the backup, %2 of central, %3 saved from the old journal, kept as %4"_s
              .arg(backup->head().sequence)
              .arg(stored->size())
              .arg(saved)
              .arg(*aside));
    return {};
}

Exit runRestore(const Invocation& call)
{
    const Done done = restore(call);
    return done ? Exit::Done : complain(done.error());
}

} // namespace

Command restoreCommand()
{
    return {u"restore"_s, u"put a backup in place of the journal, and add what central has since"_s,
            {u"FILE"_s},  {},
            runRestore,   u"The journal there is now is kept beside it. Needs the connection to central."_s};
}

} // namespace cekr::deskctl
