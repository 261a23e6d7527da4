// SPDX-License-Identifier: EUPL-1.2
#include "core/journal/EntryVerifier.h"

#include "core/crypto/Digest.h"
#include "core/domain/rules/Effects.h"
#include "core/wire/OperationCodec.h"

#include <algorithm>
#include <map>

namespace cekr
{

using namespace Qt::StringLiterals;

namespace
{

/// Every column against the same thing in what was signed.
QString faultOfColumns(const Operation& operation, const Statement& row)
{
    const OperationId reference = refersTo(operation.body);
    const std::pair<QStringView, bool> columns[] = {
        {u"sequence", qint64(operation.sequence) == row.integer("sequence")},
        {u"id", operation.id.bytes() == row.blob("id")},
        {u"type", typeName(operation.body) == row.text("type")},
        {u"time", operation.at.msecsSinceEpoch() == row.integer("at_ms")},
        {u"clerk", operation.clerk.text() == row.text("clerk")},
        {u"reference", (reference.isNull() ? QByteArray() : reference.bytes()) == row.blob("refers_to")},
    };
    for (const auto& [name, isAsSigned] : columns) {
        if (!isAsSigned) {
            return u"the %1 is not the one that was signed"_s.arg(name);
        }
    }
    return {};
}

using Sums = std::map<QString, qint64>;

Sums sumsOf(const std::vector<Entry>& entries)
{
    Sums sums;
    for (const Entry& entry : entries) {
        sums[QString(name(entry.account))] += entry.amount.cents();
    }
    std::erase_if(sums, [](const auto& sum) { return sum.second == 0; });
    return sums;
}

/// As far as it matters to the books.
Result<Standing> standingOf(Database& database, const Operation& operation)
{
    const auto sequence = qint64(operation.sequence);
    if (TRY(database.integer("SELECT 1 FROM answer WHERE sequence = ? AND standing = 'refused'", sequence))) {
        return Standing::Refused;
    }
    const auto pending = TRY(database.integer("SELECT 1 FROM pending WHERE sequence = ?", sequence));
    return pending ? Standing::Pending : Standing::Applied;
}

/// Central's word is booked beside the first entries: only the sums are the same.
Result<bool> areEntriesRight(Database& database, const Operation& operation)
{
    const Standing standing = TRY(standingOf(database, operation));
    Statement rows = TRY(database.query(
        "SELECT account, sum(cents) AS cents, count(*) FILTER (WHERE shift <> ?2) AS elsewhere FROM entry "
        "WHERE sequence = ?1"
        " GROUP BY account HAVING sum(cents) <> 0 OR count(*) FILTER (WHERE shift <> ?2) > 0",
        qint64(operation.sequence), drawerShiftOf(operation).bytes()));
    Sums booked;
    bool isOneShift = true;
    TRY(rows.forEachRow([&](const Statement& row) {
        booked[row.text("account")] = row.integer("cents");
        isOneShift = isOneShift && row.integer("elsewhere") == 0;
    }));
    const OperationBody& body = operation.body;
    return isOneShift && booked == sumsOf(entriesOf(body, standing));
}

Result<bool> areCardsRight(Database& database, const Operation& operation)
{
    Statement rows = TRY(database.query("SELECT card FROM operation_card WHERE sequence = ? ORDER BY card",
                                        qint64(operation.sequence)));
    std::vector<qint64> kept;
    TRY(rows.forEachRow([&kept](const Statement& row) { kept.push_back(row.integer("card")); }));
    std::vector<qint64> cards;
    for (const MokId card : cardsOf(operation.body)) {
        cards.push_back(card.number());
    }
    std::ranges::sort(cards);
    cards.erase(std::ranges::unique(cards).begin(), cards.end());
    return kept == cards;
}

Result<bool> isReceiptThere(Database& database, const Operation& operation)
{
    const std::optional<qint64> missing = TRY(
        database.integer("SELECT 1 FROM operation WHERE sequence = ? AND receipt IS NOT NULL AND NOT EXISTS"
                         " (SELECT 1 FROM receipt WHERE number = operation.receipt AND receipt.sequence <= "
                         "operation.sequence)",
                         qint64(operation.sequence)));
    return !missing;
}

/// What is wrong with what the books rest on (cash entries, cards, receipt), beside a signed operation and
/// central's answer to it; empty when they are sound. Errors of Database.
Result<QString> faultOfBooks(Database& database, const Operation& operation)
{
    const bool entries = TRY(areEntriesRight(database, operation));
    const bool cards = TRY(areCardsRight(database, operation));
    const bool receipt = TRY(isReceiptThere(database, operation));
    if (!entries) {
        return u"its cash entries are not those of what was signed"_s;
    }
    if (!cards) {
        return u"its cards are not those that were signed"_s;
    }
    return receipt ? QString() : u"its receipt is missing"_s;
}

} // namespace

Result<Statement> EntryVerifier::rows(Database& database)
{
    return database.query("SELECT sequence, id, type, at_ms, clerk, refers_to, receipt, jws, hash"
                          " FROM operation ORDER BY sequence");
}

Result<QString> EntryVerifier::check(const Statement& row)
{
    const QByteArray jws = row.blob("jws");
    const Result<DeskKeys::Signed> opened = m_keys.open(jws);
    const Result<Operation> operation =
        opened ? wire::decodeOperation(opened->payload) : Result<Operation>(failure(opened.error()));
    QString fault = operation ? faultOfKey(*opened, *operation) : operation.error().toLogLine();
    if (fault.isEmpty()) {
        fault = faultOf(*operation, row);
    }
    m_lastSequence = row.integer("sequence");
    m_lastHash = sha256(jws);
    m_lastRecordedHash = row.blob("hash");
    if (fault.isEmpty() && m_lastHash != m_lastRecordedHash) {
        fault = u"the hash is not that of the signed bytes"_s;
    }
    return fault.isEmpty() ? faultOfBooks(m_database, *operation) : Result<QString>(std::move(fault));
}

QString EntryVerifier::faultOfKey(const DeskKeys::Signed& opened, const Operation& operation)
{
    QString fault = opened.faultAfter(m_lastKey, operation.at.utc());
    m_lastKey = std::max(m_lastKey, opened.place);
    return fault;
}

QString EntryVerifier::faultOf(const Operation& operation, const Statement& row)
{
    QString fault = faultOfChain(operation, row);
    if (fault.isEmpty()) {
        fault = faultOfColumns(operation, row);
    }
    return fault.isEmpty() ? faultOfReceipt(operation, row) : fault;
}

// Version 1 of the journal signed none.
QString EntryVerifier::faultOfReceipt(const Operation& operation, const Statement& row)
{
    m_signsReceipts = m_signsReceipts || operation.receipt != 0;
    const bool isAsSigned = operation.receipt == row.integer("receipt");
    return isAsSigned || !m_signsReceipts ? QString() : u"the receipt is not the one that was signed"_s;
}

QString EntryVerifier::faultOfChain(const Operation& operation, const Statement& row)
{
    if (row.integer("sequence") != m_lastSequence + 1) {
        return u"entry %1 stands before it: some are missing"_s.arg(m_lastSequence);
    }
    // When the entry before was altered, that one is named and not this one too.
    if (operation.previous != m_lastHash && operation.previous != m_lastRecordedHash) {
        return u"it was not signed on top of the entry before it"_s;
    }
    if (m_desk == DeskId()) {
        m_desk = operation.desk;
    }
    return operation.desk == m_desk ? QString() : u"it is of another desk than the first"_s;
}

} // namespace cekr
