// SPDX-License-Identifier: EUPL-1.2
#include "core/journal/JournalTables.h"

#include "core/journal/JournalRow.h"
#include "core/store/Transaction.h"

namespace cekr
{

using namespace Qt::StringLiterals;

Result<std::vector<JournalEntry>> Journal::outbox(int atMost, quint64 after)
{
    return readSoundStart(m_tables->database.query(
        "SELECT " KEPT_COLUMNS " FROM kept WHERE sequence IN"
        " (SELECT sequence FROM waiting WHERE sequence > ? ORDER BY sequence LIMIT ?)"
        " ORDER BY sequence",
        qint64(after), atMost));
}

Result<Waiting> Journal::waiting()
{
    Statement query = TRY(m_tables->database.query(
        "SELECT (SELECT count(*) FROM waiting) AS waits,"
        " (SELECT count(*) FROM waiting WHERE standing = 'sent') AS sent,"
        " (SELECT at_ms FROM operation WHERE sequence = (SELECT min(sequence) FROM waiting)) AS oldest"));
    TRY(query.step());
    if (query.isNull("oldest")) {
        return Waiting();
    }
    return Waiting{int(query.integer("waits")), BusinessTime::at(fromMsecs(query.integer("oldest"))),
                   int(query.integer("sent"))};
}

Result<Pending> Journal::pending()
{
    Statement query = TRY(m_tables->database.query(
        "SELECT count(*) AS undecided,"
        " (SELECT at_ms FROM operation WHERE sequence = (SELECT min(sequence) FROM pending)) AS oldest"
        " FROM pending"));
    TRY(query.step());
    if (query.isNull("oldest")) {
        return Pending();
    }
    return Pending{int(query.integer("undecided")), BusinessTime::at(fromMsecs(query.integer("oldest")))};
}

Result<std::vector<JournalEntry>> Journal::pendingEntries(int atMost)
{
    return readEntries(m_tables->database.query(
        "SELECT " KEPT_COLUMNS " FROM kept WHERE sequence IN"
        " (SELECT sequence FROM pending ORDER BY sequence LIMIT ?) ORDER BY sequence",
        atMost));
}

Result<BusinessTime> Journal::lastUnrefusedAt()
{
    const std::optional<qint64> at = TRY(m_tables->database.integer(
        "SELECT at_ms FROM operation WHERE sequence NOT IN"
        " (SELECT sequence FROM answer WHERE standing = 'refused') ORDER BY sequence DESC LIMIT 1"));
    return at ? BusinessTime::at(fromMsecs(*at)) : BusinessTime();
}

Done Journal::markSent(std::span<const quint64> sequences)
{
    return mark(sequences, "recorded"_L1, "sent"_L1);
}

Done Journal::markUnsent(std::span<const quint64> sequences)
{
    return mark(sequences, "sent"_L1, "recorded"_L1);
}

Done Journal::mark(std::span<const quint64> sequences, QLatin1StringView before, QLatin1StringView now)
{
    Transaction transaction = TRY(Transaction::begin(m_tables->database));
    for (const quint64 sequence : sequences) {
        TRY(m_tables->database.run("UPDATE waiting SET standing = ?3 WHERE sequence = ?1 AND standing = ?2",
                                   qint64(sequence), before, now));
    }
    return transaction.commit();
}

Done Journal::settle(std::span<const EntryAnswer> answers)
{
    Transaction transaction = TRY(Transaction::begin(m_tables->database));
    for (const EntryAnswer& answer : answers) {
        TRY(settleOne(answer));
        if (answer.standing == Standing::Refused) {
            m_tables->till.forget(); // it may have been the shift itself
        }
    }
    return transaction.commit();
}

Done Journal::settleOne(const EntryAnswer& answer)
{
    switch (answer.standing) {
    case Standing::Applied:
    case Standing::Refused:
        return settleFinally(answer);
    case Standing::Pending:
        return settlePending(answer);
    case Standing::Recorded:
    case Standing::Sent:
        break;
    }
    return m_tables->database.run("UPDATE waiting SET standing = 'sent', problem = ?2 WHERE sequence = ?1",
                                  qint64(answer.sequence), problemText(answer.problem));
}

/// Central's last word may come again; the first time decides what is booked.
Done Journal::settlePending(const EntryAnswer& answer)
{
    TRY(m_tables->database.run("INSERT INTO pending(sequence, problem)"
                               " SELECT sequence, ?2 FROM waiting WHERE sequence = ?1",
                               qint64(answer.sequence), problemText(answer.problem)));
    if (m_tables->database.changes() == 0) {
        return {};
    }
    TRY(m_tables->database.run("DELETE FROM waiting WHERE sequence = ?", qint64(answer.sequence)));
    return m_tables->till.bookCorrection(answer.sequence, answer.correction);
}

Done Journal::settleFinally(const EntryAnswer& answer)
{
    const qint64 sequence = qint64(answer.sequence);
    const bool isRefused = answer.standing == Standing::Refused;
    TRY(m_tables->database.run("INSERT INTO answer(sequence, standing, change, problem)"
                               " SELECT sequence, ?2, ?3, ?4 FROM"
                               " (SELECT sequence FROM waiting UNION ALL SELECT sequence FROM pending)"
                               " WHERE sequence = ?1",
                               sequence, isRefused ? "refused"_L1 : "applied"_L1,
                               isRefused ? 0 : answer.change, problemText(answer.problem)));
    if (m_tables->database.changes() == 0) {
        return {}; // answered before
    }
    TRY(m_tables->database.run("DELETE FROM waiting WHERE sequence = ?", sequence));
    TRY(m_tables->database.run("DELETE FROM pending WHERE sequence = ?", sequence));
    return m_tables->till.bookCorrection(answer.sequence, answer.correction);
}

Result<std::vector<JournalEntry>> Journal::after(quint64 sequence)
{
    return readEntries(m_tables->database.query(
        "SELECT " KEPT_COLUMNS " FROM kept WHERE sequence > ? ORDER BY sequence", qint64(sequence)));
}

Result<std::vector<JournalEntry>> Journal::beyond(qint64 cursor)
{
    return readEntries(m_tables->database.query(
        "SELECT " KEPT_COLUMNS " FROM kept WHERE sequence IN"
        " (SELECT sequence FROM waiting UNION ALL SELECT sequence FROM pending UNION ALL"
        "  SELECT sequence FROM answer WHERE standing = 'applied' AND change > ?)"
        " ORDER BY sequence",
        cursor));
}

} // namespace cekr
