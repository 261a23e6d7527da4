// SPDX-License-Identifier: EUPL-1.2
#include "app/central/store/PendingTable.h"

#include "app/central/store/Rows.h"
#include "app/central/store/SettingTable.h"
#include "core/base/Names.h"
#include "core/domain/Facets.h"

#include <array>

namespace cekr::central
{

using namespace Qt::StringLiterals;

namespace
{

PendingOperation readPending(const Statement& row)
{
    return {
        .id = operationOf(row.blob("id")),
        .desk = stored(DeskId::parse(row.text("desk"))),
        .clerk = stored(ClerkId::parse(row.text("clerk"))),
        .why = {errorCode(row.text("code").toLatin1()), {}, row.text("rule").toLatin1(), row.text("subject")},
        .since = momentOf(row.integer("since")),
        .cards = {},
        .refersTo = row.isNull("refers_to") ? OperationId() : operationOf(row.blob("refers_to"))};
}

} // namespace

QLatin1StringView name(LoadGround ground)
{
    static constexpr std::array names{"floor"_L1, "first"_L1};
    return names.at(size_t(ground));
}

Result<LoadGround> loadGround(QStringView wanted)
{
    return named(std::array{LoadGround::Floor, LoadGround::First}, wanted, "ground"_L1);
}

Done PendingTable::add(const Operation& operation, const Error& why, std::optional<LoadGround> ground,
                       const QDateTime& now)
{
    const Facets says = facetsOf(operation.body);
    const OperationId about = refersTo(operation.body);
    const std::optional<MokId> loaded =
        says.sale.loaded ? std::optional(says.cards.touched.front()) : std::nullopt;
    TRY(m_database.run(
        "INSERT INTO pending (operation, desk, clerk, refers_to, card, cents, day, ground, code, rule, "
        "subject, "
        "since) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)",
        QByteArrayView(operation.id.bytes()), QStringView(operation.desk.text()),
        QStringView(operation.clerk.text()), about.isNull() ? std::nullopt : std::optional(about.bytes()),
        loaded ? std::optional(qint64(loaded->number())) : std::nullopt,
        says.sale.loaded.value_or(Money()).cents(), numberOf(operation.at.date()),
        ground ? std::optional(name(*ground)) : std::nullopt, QLatin1StringView(cekr::name(why.code)),
        QLatin1StringView(why.rule), QStringView(why.subject), now.toMSecsSinceEpoch()));
    for (const MokId card : distinct(says.cards.touched)) {
        TRY(m_database.run("INSERT INTO pending_card (operation, card) VALUES (?1, ?2)",
                           QByteArrayView(operation.id.bytes()), card.number()));
    }
    return {};
}

Result<std::vector<PendingOperation>> PendingTable::waiting(const std::optional<DeskId>& desk)
{
    auto all =
        TRY(allRows(m_database,
                    "SELECT pending.operation AS id, pending.desk AS desk, clerk, refers_to, code, rule, "
                    "subject, since FROM pending JOIN operation ON operation.id = pending.operation "
                    "WHERE answer IS NULL AND (?1 = '' OR pending.desk = ?1) "
                    "ORDER BY pending.desk, sequence",
                    readPending, QStringView(desk ? desk->text() : QString())));
    for (PendingOperation& one : all) {
        one.cards = TRY(allRows(
            m_database, "SELECT card FROM pending_card WHERE operation = ?1 ORDER BY card",
            [](const Statement& row) { return MokId::fromNumber(quint32(row.integer("card"))); },
            QByteArrayView(one.id.bytes())));
    }
    return all;
}

/// Since when or before something has to be pending to be late.
Result<QDateTime> PendingTable::lateBefore(const QDateTime& now)
{
    const SettingHistory settings = TRY(SettingTable(m_database).history());
    return now.addSecs(-std::chrono::seconds(settings.longestPending(now)).count());
}

Result<std::vector<PendingOperation>> PendingTable::late(const QDateTime& now,
                                                         const std::optional<DeskId>& desk)
{
    auto all = TRY(waiting(desk));
    const QDateTime before = TRY(lateBefore(now));
    std::erase_if(all, [&before](const PendingOperation& one) { return one.since > before; });
    return all;
}

Result<std::vector<OperationId>> PendingTable::alarm(const QDateTime& now)
{
    return allRows(
        m_database,
        "UPDATE pending SET alarmed_at = ?2 WHERE answer IS NULL AND alarmed_at IS NULL AND since <= ?1 "
        "RETURNING operation",
        [](const Statement& row) { return operationOf(row.blob("operation")); },
        TRY(lateBefore(now)).toMSecsSinceEpoch(), now.toMSecsSinceEpoch());
}

Done PendingTable::decide(OperationId id, const Decision& decision, QByteArrayView answer)
{
    return m_database.run("UPDATE pending SET decided_by = ?2, reason = ?3, decided_at = ?4, answer = ?5 "
                          "WHERE operation = ?1 AND answer IS NULL",
                          QByteArrayView(id.bytes()), QStringView(decision.by.text()),
                          QStringView(decision.reason), decision.at.toMSecsSinceEpoch(), answer);
}

} // namespace cekr::central
