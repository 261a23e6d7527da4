// SPDX-License-Identifier: EUPL-1.2
#include "app/central/store/TillTable.h"

#include "app/central/store/Rows.h"
#include "core/domain/Facets.h"

namespace cekr::central
{

Result<std::optional<ShiftFacts>> TillTable::openShift(const DeskId& desk)
{
    return firstRow(
        m_database,
        "SELECT id, clerk, opened_at, drawer, opening_float FROM shift WHERE desk = ?1 AND closed_at IS NULL",
        [](const Statement& row) {
            return ShiftFacts{operationOf(row.blob("id")), stored(ClerkId::parse(row.text("clerk"))),
                              BusinessTime::at(momentOf(row.integer("opened_at"))),
                              moneyOf(row.integer("drawer")), moneyOf(row.integer("opening_float"))};
        },
        QStringView(desk.text()));
}

Done TillTable::openShift(const DeskId& desk, const ShiftFacts& shift)
{
    return m_database.run("INSERT INTO shift (id, desk, clerk, opened_at, drawer, opening_float) VALUES (?1, "
                          "?2, ?3, ?4, ?5, ?6)",
                          QByteArrayView(shift.id.bytes()), QStringView(desk.text()),
                          QStringView(shift.clerk.text()), shift.openedAt.msecsSinceEpoch(),
                          shift.drawer.cents(), shift.openingFloat.cents());
}

Done TillTable::closeShift(const ShiftClose& close, OperationId by, const BusinessTime& at)
{
    return m_database.run("UPDATE shift SET closed_at = ?2, closed_by = ?3, report = ?4, expected = ?5, "
                          "counted = ?6 WHERE id = ?1",
                          QByteArrayView(close.shift.bytes()), at.msecsSinceEpoch(),
                          QByteArrayView(by.bytes()), close.number, close.expected.cents(),
                          sumOf(close.counted).cents());
}

Result<qint64> TillTable::closings(const DeskId& desk)
{
    qint64 count = 0;
    for (const QLatin1StringView type : typesThat(closesShift)) {
        const auto some = TRY(m_database.integer(
            "SELECT count(*) FROM operation WHERE type = ?1 AND desk = ?2", type, QStringView(desk.text())));
        count += some.value_or(0);
    }
    return count;
}

Done TillTable::moveCash(OperationId shift, const DeskId& desk, Money amount)
{
    return m_database.run("UPDATE shift SET drawer = drawer + ?3 WHERE id = ?1 AND desk = ?2",
                          QByteArrayView(shift.bytes()), QStringView(desk.text()), amount.cents());
}

Result<std::optional<RefusedCash>> TillTable::refusal(OperationId refused, const DeskId& desk)
{
    return firstRow(
        m_database,
        "SELECT cents, resolved_by, type, escalated_by FROM refusal"
        " JOIN operation ON operation.id = refusal.operation"
        " WHERE refusal.operation = ?1 AND refusal.desk = ?2",
        [refused](const Statement& row) {
            return RefusedCash{.id = refused,
                               .amount = moneyOf(row.integer("cents")),
                               .resolved = !row.isNull("resolved_by"),
                               .isCustomers = takesFromCustomer(row.text("type")),
                               .isEscalated = !row.isNull("escalated_by")};
        },
        QByteArrayView(refused.bytes()), QStringView(desk.text()));
}

Result<std::vector<QByteArray>> TillTable::refusedResolutions(const DeskId& desk)
{
    std::vector<QByteArray> all;
    for (const QLatin1StringView type : typesThat(resolvesRefusal)) {
        const auto some = TRY(allRows(
            m_database,
            "SELECT jws FROM refusal JOIN operation ON operation.id = refusal.operation"
            " WHERE refusal.desk = ?1 AND type = ?2",
            [](const Statement& row) { return row.blob("jws"); }, QStringView(desk.text()), type));
        all.insert(all.end(), some.begin(), some.end());
    }
    return all;
}

Done TillTable::addRefusal(OperationId refused, const DeskId& desk, Money cash)
{
    return m_database.run("INSERT INTO refusal (operation, desk, cents) VALUES (?1, ?2, ?3)",
                          QByteArrayView(refused.bytes()), QStringView(desk.text()), cash.cents());
}

Done TillTable::resolve(OperationId refused, OperationId by)
{
    return m_database.run("UPDATE refusal SET resolved_by = ?2 WHERE operation = ?1",
                          QByteArrayView(refused.bytes()), QByteArrayView(by.bytes()));
}

Result<bool> TillTable::isCorrected(OperationId operation)
{
    const auto found = TRY(m_database.integer("SELECT 1 FROM correction WHERE corrects = ?1",
                                              QByteArrayView(operation.bytes())));
    return found.has_value();
}

Done TillTable::addCorrection(OperationId corrects, OperationId by)
{
    return m_database.run("INSERT INTO correction (corrects, operation) VALUES (?1, ?2)",
                          QByteArrayView(corrects.bytes()), QByteArrayView(by.bytes()));
}

Done TillTable::escalate(OperationId refused, OperationId by)
{
    return m_database.run("UPDATE refusal SET escalated_by = ?2 WHERE operation = ?1",
                          QByteArrayView(refused.bytes()), QByteArrayView(by.bytes()));
}

} // namespace cekr::central
