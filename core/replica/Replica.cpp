// SPDX-License-Identifier: EUPL-1.2
#include "core/replica/Replica.h"

#include "core/base/Log.h"
#include "core/replica/ReplicaRow.h"
#include "core/replica/ReplicaSchema.h"
#include "core/store/Transaction.h"

#include <QFile>
#include <QFileInfo>

namespace cekr
{

using namespace Qt::StringLiterals;

namespace
{

// Room for all pages of 100 000 cards: changes come in any order of cards.
constexpr int cacheKb = 4096;

/// Whether a new file would mend it. It would not make room on the disk or give rights.
bool isMendable(ErrorCode code)
{
    return code == ErrorCode::DatabaseCorrupt || code == ErrorCode::DatabaseAltered ||
           code == ErrorCode::DatabaseFailed || code == ErrorCode::DatabaseTooNew;
}

Done removeFiles(const QString& path)
{
    for (const QString& name : {path + u"-wal"_s, path + u"-shm"_s, path}) {
        if (QFile::exists(name) && !QFile::remove(name)) {
            return failure(ErrorCode::FileUnusable, u"cannot be removed"_s, {}, name);
        }
    }
    return {};
}

} // namespace

Result<Replica> Replica::open(const QString& path, DeskId desk)
{
    const bool isThere = QFileInfo(path).size() > 0;
    Result<Replica> replica = openAsItIs(path, desk);
    if (replica || !isMendable(replica.error().code)) {
        return replica;
    }
    qCWarning(logStore) << "the replica is begun anew:" << replica.error().toLogLine();
    TRY(removeFiles(path));
    replica = openAsItIs(path, desk);
    if (replica) {
        replica->m_wasRebuilt = isThere;
    }
    return replica;
}

Result<Replica> Replica::openReadOnly(const QString& path, DeskId desk)
{
    Database database = TRY(openDatabase(path, true));
    TRY(database.migrate({&replicaSchema(), 1}));
    Replica replica(std::move(database));
    TRY(replica.readOrigin(desk, true));
    return replica;
}

Result<Replica> Replica::openAsItIs(const QString& path, DeskId desk)
{
    Database database = TRY(openDatabase(path, false));
    TRY(database.quickCheck());
    database.forgetPages();
    TRY(database.migrate({&replicaSchema(), 1}));
    Replica replica(std::move(database));
    TRY(replica.readOrigin(desk, false));
    return replica;
}

Result<Database> Replica::openDatabase(const QString& path, bool readOnly)
{
    Result<Database> database = Database::open({.path = path,
                                                .applicationId = replicaApplicationId,
                                                .readOnly = readOnly,
                                                .synchronous = Synchronous::Normal,
                                                .cacheKb = cacheKb});
    const int version = database ? database->schemaVersion() : 0;
    if (database && version != replicaSchema().toVersion && (version != 0 || readOnly)) {
        return failure(ErrorCode::DatabaseTooNew, u"schema version %1"_s.arg(version));
    }
    return database;
}

Done Replica::readOrigin(DeskId desk, bool readOnly)
{
    Statement query = TRY(m_database.query("SELECT desk, cursor, complete FROM origin"));
    const bool row = TRY(query.step());
    if (!row && readOnly) {
        return corruptReplica(u"it is of no desk"_s);
    }
    if (!row) {
        return m_database.run("INSERT INTO origin(desk, cursor, complete) VALUES (?, 0, 0)", desk.text());
    }
    if (query.text("desk") != desk.text()) {
        return corruptReplica(u"it is of another desk"_s);
    }
    m_cursor = query.integer("cursor");
    m_complete = query.integer("complete");
    return query.rowFault();
}

Done Replica::update(qint64 cursor, const std::function<Done(Replica&)>& changes)
{
    Transaction transaction = TRY(Transaction::begin(m_database));
    TRY(changes(*this));
    TRY(m_database.run("UPDATE origin SET cursor = ?", cursor));
    TRY(transaction.commit());
    m_cursor = cursor;
    return {};
}

Done Replica::finish(qint64 cursor)
{
    if (cursor == m_complete) {
        return {};
    }
    TRY(m_database.run("UPDATE origin SET cursor = ?1, complete = ?1", cursor));
    m_cursor = cursor;
    m_complete = cursor;
    return {};
}

} // namespace cekr
