// SPDX-License-Identifier: EUPL-1.2
#include "app/central/store/BankTable.h"

#include "app/central/store/Rows.h"

#include <algorithm>

namespace cekr::central
{

using namespace Qt::StringLiterals;

namespace
{

#define EVENT_COLUMNS "reference, kind, card, at, cents, day, channel, category"

wire::BankEvent readEvent(const Statement& row)
{
    return {.reference = row.text("reference"),
            .kind = stored(wire::bankEventKind(row.text("kind"))),
            .card = MokId::fromNumber(quint32(row.integer("card"))),
            .at = BusinessTime::at(momentOf(row.integer("at"))),
            .amount = moneyOf(row.integer("cents")),
            .channel = row.text("channel"),
            .day = row.isNull("day") ? QDate() : dayOf(row.integer("day")),
            .category = row.isNull("category") ? std::nullopt
                                               : std::optional(stored(holderCategory(row.text("category"))))};
}

} // namespace

Result<bool> BankTable::add(const wire::BankEvent& event, const QDateTime& now)
{
    const auto added = TRY(m_database.integer(
        "INSERT INTO bank_event (reference, kind, card, at, cents, day, channel, category, received_at) "
        "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9) ON CONFLICT DO NOTHING RETURNING 1",
        QStringView(event.reference), name(event.kind), event.card.number(), event.at.msecsSinceEpoch(),
        event.amount.cents(), event.day.isValid() ? std::optional(numberOf(event.day)) : std::nullopt,
        event.channel.isEmpty() ? std::nullopt : std::optional(QStringView(event.channel)),
        event.category ? std::optional(name(*event.category)) : std::nullopt, now.toMSecsSinceEpoch()));
    return added.has_value();
}

Result<std::optional<wire::BankEvent>> BankTable::find(const QString& reference)
{
    return firstRow(m_database, "SELECT " EVENT_COLUMNS " FROM bank_event WHERE reference = ?1", readEvent,
                    QStringView(reference));
}

Result<bool> BankTable::contradicts(const wire::BankEvent& balance)
{
    const auto found =
        TRY(m_database.integer("SELECT 1 FROM bank_event WHERE card = ?1 AND kind = 'balance' "
                               "AND at = ?2 AND cents <> ?3",
                               balance.card.number(), balance.at.msecsSinceEpoch(), balance.amount.cents()));
    return found.has_value();
}

Result<QDateTime> BankTable::inactiveUntil(MokId card)
{
    const auto newest = TRY(m_database.integer(
        "SELECT max(at) FROM bank_event WHERE card = ?1 AND kind = 'inactive'", card.number()));
    return newest ? momentOf(*newest) : QDateTime();
}

Result<bool> BankTable::isUsedBy(MokId card, const BusinessTime& moment)
{
    const auto found = TRY(m_database.integer("SELECT 1 FROM bank_event WHERE card = ?1 "
                                              "AND kind IN ('activation', 'payment') AND at <= ?2 LIMIT 1",
                                              card.number(), moment.msecsSinceEpoch()));
    return found.has_value();
}

Result<QDateTime> BankTable::unusedUntil(MokId card)
{
    const auto use = TRY(m_database.integer("SELECT 1 FROM bank_event WHERE card = ?1 "
                                            "AND kind IN ('activation', 'payment') LIMIT 1",
                                            card.number()));
    return use ? Result<QDateTime>(QDateTime()) : inactiveUntil(card);
}

Result<std::vector<wire::BankEvent>> BankTable::ofCard(MokId card,
                                                       const std::vector<wire::BankEventKind>& kinds)
{
    std::vector<wire::BankEvent> events = TRY(
        allRows(m_database,
                "SELECT " EVENT_COLUMNS
                " FROM bank_event WHERE card = ?1 AND kind NOT IN ('balance', 'payment', 'load', 'inactive') "
                "ORDER BY at, reference",
                readEvent, card.number()));
    std::erase_if(events, [&kinds](const wire::BankEvent& event) {
        return std::ranges::find(kinds, event.kind) == kinds.end();
    });
    return events;
}

Result<Money> BankTable::movedSince(MokId card, const BusinessTime& moment)
{
    const auto loaded = TRY(m_database.integer("SELECT sum(cents) FROM load WHERE card = ?1 AND at > ?2",
                                               card.number(), moment.msecsSinceEpoch()));
    const auto spent = TRY(m_database.integer("SELECT sum(cents) FROM bank_event WHERE card = ?1 "
                                              "AND kind IN ('payment', 'redeemed') AND at > ?2",
                                              card.number(), moment.msecsSinceEpoch()));
    return moneyOf(loaded.value_or(0) - spent.value_or(0));
}

Done BankTable::addRefused(const wire::BankEvent& event, ErrorCode code, const QDateTime& now)
{
    return m_database.run("INSERT INTO bank_refusal (reference, event, code, since) VALUES (?1, ?2, ?3, ?4) "
                          "ON CONFLICT DO NOTHING",
                          QStringView(event.reference), QByteArrayView(encode(event)),
                          QLatin1StringView(cekr::name(code)), now.toMSecsSinceEpoch());
}

Result<std::vector<BankTable::Refused>> BankTable::refused()
{
    return allRows(m_database, "SELECT event, code, since FROM bank_refusal ORDER BY since, reference",
                   [](const Statement& row) {
                       return Refused{stored(wire::decodeBankEvent(row.blob("event"))),
                                      errorCode(row.text("code").toLatin1()), momentOf(row.integer("since"))};
                   });
}

} // namespace cekr::central
