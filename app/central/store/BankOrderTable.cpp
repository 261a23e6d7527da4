// SPDX-License-Identifier: EUPL-1.2
#include "app/central/store/BankOrderTable.h"

#include "app/central/store/Locks.h"
#include "app/central/store/Rows.h"

namespace cekr::central
{

using namespace Qt::StringLiterals;

Done BankOrderTable::add(const Operation& operation, const CardChange& change)
{
    // No row goes, and the feed's lock gives numbers one after the other.
    TRY(Locks(m_database).lockFeed());
    return m_database.run(
        "INSERT INTO bank_order (number, kind, operation, card, cents, at) "
        "VALUES ((SELECT coalesce(max(number), 0) + 1 FROM bank_order), ?1, ?2, ?3, ?4, ?5)",
        change.loaded.isPositive() ? "load"_L1 : "correction"_L1, QByteArrayView(operation.id.bytes()),
        change.card.number(), change.loaded.cents(), operation.at.msecsSinceEpoch());
}

Result<std::vector<wire::BankOrder>> BankOrderTable::open(qint64 after, int limit)
{
    return allRows(
        m_database,
        "SELECT number, kind, operation, card, cents, at FROM bank_order "
        "WHERE reference IS NULL AND number > ?1 ORDER BY number LIMIT ?2",
        [](const Statement& row) {
            return wire::BankOrder{row.integer("number"),
                                   row.text("kind"),
                                   operationOf(row.blob("operation")),
                                   MokId::fromNumber(quint32(row.integer("card"))),
                                   moneyOf(row.integer("cents")),
                                   BusinessTime::at(momentOf(row.integer("at")))};
        },
        after, limit);
}

Result<bool> BankOrderTable::acknowledge(const wire::BankAcknowledgement& acknowledgement)
{
    const auto reference = TRY(firstRow(
        m_database, "SELECT reference FROM bank_order WHERE number = ?1",
        [](const Statement& row) { return row.text("reference"); }, acknowledgement.order));
    const auto other =
        TRY(m_database.integer("SELECT 1 FROM bank_order WHERE reference = ?1 AND number <> ?2",
                               QStringView(acknowledgement.reference), acknowledgement.order));
    if (!reference) {
        return failure(ErrorCode::NotFound, u"there is no such order"_s);
    }
    if (other || (!reference->isEmpty() && *reference != acknowledgement.reference)) {
        return failure(ErrorCode::Exists, u"the bank has given it, or that reference, otherwise before"_s);
    }
    if (!reference->isEmpty()) {
        return false;
    }
    TRY(m_database.run("UPDATE bank_order SET reference = ?2, acknowledged_at = ?3 WHERE number = ?1",
                       acknowledgement.order, QStringView(acknowledgement.reference),
                       acknowledgement.at.msecsSinceEpoch()));
    return true;
}

} // namespace cekr::central
