// SPDX-License-Identifier: EUPL-1.2
#include "core/journal/BookVerifier.h"

#include "core/journal/JournalRow.h"

#include <algorithm>
#include <map>

namespace cekr
{

using namespace Qt::StringLiterals;

namespace
{

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

} // namespace

Result<QString> BookVerifier::check(const Operation& operation)
{
    const bool entries = TRY(areEntriesRight(operation));
    const bool cards = TRY(areCardsRight(operation));
    const bool receipt = TRY(isReceiptThere(operation));
    if (!entries) {
        return u"its cash entries are not those of what was signed"_s;
    }
    if (!cards) {
        return u"its cards are not those that were signed"_s;
    }
    return receipt ? QString() : u"its receipt is missing"_s;
}

// Central's refusal is booked beside the first entries: only the sums are the same.
Result<bool> BookVerifier::areEntriesRight(const Operation& operation)
{
    const std::optional<qint64> refused = TRY(m_database.integer(
        "SELECT 1 FROM answer WHERE sequence = ? AND standing = 'refused'", qint64(operation.sequence)));
    Statement rows = TRY(m_database.query(
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
    return isOneShift && booked == sumsOf(refused ? entriesOfRefused(body) : entriesOf(body));
}

Result<bool> BookVerifier::areCardsRight(const Operation& operation)
{
    Statement rows = TRY(m_database.query("SELECT card FROM operation_card WHERE sequence = ? ORDER BY card",
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

Result<bool> BookVerifier::isReceiptThere(const Operation& operation)
{
    const std::optional<qint64> missing = TRY(
        m_database.integer("SELECT 1 FROM operation WHERE sequence = ? AND receipt IS NOT NULL AND NOT EXISTS"
                           " (SELECT 1 FROM receipt WHERE number = operation.receipt AND receipt.sequence <= "
                           "operation.sequence)",
                           qint64(operation.sequence)));
    return !missing;
}

} // namespace cekr
