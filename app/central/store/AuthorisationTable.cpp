// SPDX-License-Identifier: EUPL-1.2
#include "app/central/store/AuthorisationTable.h"

#include "app/central/store/Rows.h"

#include <QUuid>

namespace cekr::central
{

namespace
{

/// Of reservations whose time is over, in milliseconds.
qint64 latestExpiry(const QDateTime& now)
{
    return now.toMSecsSinceEpoch() - std::chrono::milliseconds(toleratedLateness).count();
}

} // namespace

Result<std::optional<Reservation>> AuthorisationTable::find(OperationId id)
{
    return firstRow(
        m_database,
        "SELECT desk, card, cents, clerk, expires, captured_by, freed, corrects, ended, day "
        "FROM authorisation WHERE id = ?1",
        [id](const Statement& row) {
            return Reservation{.id = id,
                               .desk = stored(DeskId::parse(row.text("desk"))),
                               .card = MokId::fromNumber(quint32(row.integer("card"))),
                               .amount = moneyOf(row.integer("cents")),
                               .clerk = stored(ClerkId::parse(row.text("clerk"))),
                               .corrects =
                                   row.isNull("corrects")
                                       ? OperationId()
                                       : OperationId::fromUuid(QUuid::fromRfc4122(row.blob("corrects"))),
                               .day = dayOf(row.integer("day")),
                               .expires = momentOf(row.integer("expires")),
                               .isCaptured = !row.isNull("captured_by"),
                               .isFreed = row.integer("freed") != 0,
                               .isEnded = row.integer("ended") != 0};
        },
        QByteArrayView(id.bytes()));
}

Done AuthorisationTable::add(const Reservation& reservation)
{
    return m_database.run("INSERT INTO authorisation (id, desk, card, cents, clerk, expires, corrects, day) "
                          "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
                          QByteArrayView(reservation.id.bytes()), QStringView(reservation.desk.text()),
                          reservation.card.number(), reservation.amount.cents(),
                          QStringView(reservation.clerk.text()), reservation.expires.toMSecsSinceEpoch(),
                          reservation.corrects.isNull() ? std::nullopt
                                                        : std::optional(reservation.corrects.bytes()),
                          numberOf(reservation.day));
}

Done AuthorisationTable::free(OperationId id)
{
    return m_database.run("UPDATE authorisation SET freed = 1 WHERE id = ?1", QByteArrayView(id.bytes()));
}

Done AuthorisationTable::freeGivenUp(const DeskId& desk, MokId card, OperationId before)
{
    return m_database.run("UPDATE authorisation SET freed = 1 WHERE card = ?1 AND desk = ?2 AND id < ?3 "
                          "AND corrects IS NULL AND captured_by IS NULL",
                          card.number(), QStringView(desk.text()), QByteArrayView(before.bytes()));
}

Done AuthorisationTable::capture(OperationId id, OperationId by)
{
    return m_database.run("UPDATE authorisation SET captured_by = ?2 WHERE id = ?1",
                          QByteArrayView(id.bytes()), QByteArrayView(by.bytes()));
}

Done AuthorisationTable::renew(const Reservation& reservation)
{
    return m_database.run("UPDATE authorisation SET expires = ?2, day = ?3, ended = 0 WHERE id = ?1",
                          QByteArrayView(reservation.id.bytes()), reservation.expires.toMSecsSinceEpoch(),
                          numberOf(reservation.day));
}

Result<std::vector<OperationId>> AuthorisationTable::unused(const DeskId& desk, const QDateTime& now)
{
    return allRows(
        m_database,
        "SELECT id FROM authorisation WHERE desk = ?1 AND captured_by IS NULL AND freed = 0 "
        "AND ended = 0 AND expires <= ?2",
        [](const Statement& row) { return OperationId::fromUuid(QUuid::fromRfc4122(row.blob("id"))); },
        QStringView(desk.text()), latestExpiry(now));
}

Done AuthorisationTable::end(OperationId id, const QDateTime& now)
{
    return m_database.run("UPDATE authorisation SET ended = 1 WHERE id = ?1 AND captured_by IS NULL "
                          "AND expires <= ?2",
                          QByteArrayView(id.bytes()), latestExpiry(now));
}

Result<bool> AuthorisationTable::isBeingCorrected(OperationId operation, OperationId own,
                                                  const QDateTime& now)
{
    const auto found = TRY(m_database.integer("SELECT 1 FROM authorisation WHERE corrects = ?1 AND id <> ?2 "
                                              "AND expires > ?3 - (SELECT milliseconds FROM silence) "
                                              "AND captured_by IS NULL AND freed = 0 AND ended = 0",
                                              QByteArrayView(operation.bytes()), QByteArrayView(own.bytes()),
                                              now.toMSecsSinceEpoch()));
    return found.has_value();
}

Result<AuthorisationTable::Reserved> AuthorisationTable::reservedOn(MokId card, OperationId own,
                                                                    const DeskId& desk, const QDateTime& now)
{
    const auto reserved = TRY(firstRow(
        m_database,
        "SELECT count(*) AS loads, coalesce(sum(cents), 0) AS cents FROM authorisation WHERE card = ?1 AND "
        "NOT (id = ?2 AND "
        "desk = ?3) "
        "AND expires > ?4 - (SELECT milliseconds FROM silence) "
        "AND captured_by IS NULL AND freed = 0 AND ended = 0 AND corrects IS NULL",
        [](const Statement& row) {
            return Reserved{int(row.integer("loads")), moneyOf(row.integer("cents"))};
        },
        card.number(), QByteArrayView(own.bytes()), QStringView(desk.text()), now.toMSecsSinceEpoch()));
    return reserved.value_or(Reserved());
}

} // namespace cekr::central
