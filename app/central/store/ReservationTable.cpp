// SPDX-License-Identifier: EUPL-1.2
#include "app/central/store/ReservationTable.h"

#include "app/central/store/Rows.h"
#include "core/domain/Facets.h"

namespace cekr::central
{

namespace
{

#define COLUMNS "id, desk, card, cents, clerk, expires, captured_by, freed, corrects, ended, day"

Reservation readReservation(const Statement& row)
{
    return {.id = operationOf(row.blob("id")),
            .desk = stored(DeskId::parse(row.text("desk"))),
            .card = MokId::fromNumber(quint32(row.integer("card"))),
            .amount = moneyOf(row.integer("cents")),
            .clerk = stored(ClerkId::parse(row.text("clerk"))),
            .corrects = row.isNull("corrects") ? OperationId() : operationOf(row.blob("corrects")),
            .day = dayOf(row.integer("day")),
            .expires = momentOf(row.integer("expires")),
            .isCaptured = !row.isNull("captured_by"),
            .isFreed = row.integer("freed") != 0,
            .isEnded = row.integer("ended") != 0};
}

/// A reservation that expires before this is over; in milliseconds.
qint64 latestExpiry(const QDateTime& now)
{
    return now.toMSecsSinceEpoch() - std::chrono::milliseconds(toleratedLateness).count();
}

} // namespace

bool Reservation::isFor(const OperationBody& body) const
{
    const Facets says = facetsOf(body);
    if (says.sale.loaded) {
        return corrects.isNull() && card == says.cards.touched.front() && amount == *says.sale.loaded;
    }
    const auto* correction = std::get_if<Correction>(&body);
    return correction && corrects == correction->corrects && card == correction->card &&
           amount == correction->loaded;
}

Result<std::optional<Reservation>> ReservationTable::find(OperationId id)
{
    return firstRow(m_database, "SELECT " COLUMNS " FROM authorisation WHERE id = ?1", readReservation,
                    QByteArrayView(id.bytes()));
}

Result<QHash<OperationId, Reservation>> ReservationTable::find(const std::vector<OperationId>& ids)
{
    QHash<OperationId, Reservation> found;
    TRY(forEachOf(m_database, "SELECT " COLUMNS " FROM authorisation WHERE id IN (" CEKR_MANY ")",
                  keysOf(ids), [&found](const Statement& row) {
                      const Reservation reservation = readReservation(row);
                      found.insert(reservation.id, reservation);
                  }));
    return found;
}

Done ReservationTable::add(const Reservation& reservation)
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

Done ReservationTable::free(OperationId id)
{
    return m_database.run("UPDATE authorisation SET freed = 1 WHERE id = ?1", QByteArrayView(id.bytes()));
}

Done ReservationTable::freeAllOf(const DeskId& desk)
{
    return m_database.run("UPDATE authorisation SET freed = 1 WHERE desk = ?1 AND captured_by IS NULL",
                          QStringView(desk.text()));
}

Result<int> ReservationTable::openOf(const DeskId& desk, const QDateTime& now)
{
    const auto count = TRY(m_database.integer("SELECT count(*) FROM authorisation WHERE desk = ?1 "
                                              "AND expires > ?2 - (SELECT milliseconds FROM silence) "
                                              "AND captured_by IS NULL AND freed = 0 AND ended = 0",
                                              QStringView(desk.text()), now.toMSecsSinceEpoch()));
    return int(count.value_or(0));
}

Result<std::vector<Reservation>> ReservationTable::open(const std::optional<DeskId>& desk,
                                                        const QDateTime& now)
{
    return allRows(m_database,
                   "SELECT " COLUMNS " FROM authorisation WHERE (?1 = '' OR desk = ?1) "
                   "AND expires > ?2 - (SELECT milliseconds FROM silence) "
                   "AND captured_by IS NULL AND freed = 0 AND ended = 0 ORDER BY expires, id",
                   readReservation, QStringView(desk ? desk->text() : QString()), now.toMSecsSinceEpoch());
}

Done ReservationTable::freeGivenUp(const DeskId& desk, MokId card, OperationId before)
{
    return m_database.run("UPDATE authorisation SET freed = 1 WHERE card = ?1 AND desk = ?2 AND id < ?3 "
                          "AND corrects IS NULL AND captured_by IS NULL",
                          card.number(), QStringView(desk.text()), QByteArrayView(before.bytes()));
}

Done ReservationTable::capture(OperationId id, OperationId by)
{
    return m_database.run("UPDATE authorisation SET captured_by = ?2 WHERE id = ?1",
                          QByteArrayView(id.bytes()), QByteArrayView(by.bytes()));
}

Done ReservationTable::renew(const Reservation& reservation)
{
    return m_database.run("UPDATE authorisation SET expires = ?2, day = ?3, ended = 0 WHERE id = ?1",
                          QByteArrayView(reservation.id.bytes()), reservation.expires.toMSecsSinceEpoch(),
                          numberOf(reservation.day));
}

Result<std::vector<OperationId>> ReservationTable::unused(const DeskId& desk, const QDateTime& now)
{
    return allRows(
        m_database,
        "SELECT id FROM authorisation WHERE desk = ?1 AND captured_by IS NULL AND freed = 0 "
        "AND ended = 0 AND expires <= ?2",
        [](const Statement& row) { return operationOf(row.blob("id")); }, QStringView(desk.text()),
        latestExpiry(now));
}

Done ReservationTable::end(OperationId id, const QDateTime& now)
{
    return m_database.run("UPDATE authorisation SET ended = 1 WHERE id = ?1 AND captured_by IS NULL "
                          "AND expires <= ?2",
                          QByteArrayView(id.bytes()), latestExpiry(now));
}

Result<bool> ReservationTable::isBeingCorrected(OperationId operation, OperationId own, const QDateTime& now)
{
    const auto found = TRY(m_database.integer("SELECT 1 FROM authorisation WHERE corrects = ?1 AND id <> ?2 "
                                              "AND expires > ?3 - (SELECT milliseconds FROM silence) "
                                              "AND captured_by IS NULL AND freed = 0 AND ended = 0",
                                              QByteArrayView(operation.bytes()), QByteArrayView(own.bytes()),
                                              now.toMSecsSinceEpoch()));
    return found.has_value();
}

Result<Money> ReservationTable::beingTakenOff(MokId card, OperationId own, const QDateTime& now)
{
    const auto cents =
        TRY(m_database.integer("SELECT sum(cents) FROM authorisation WHERE card = ?1 AND id <> ?2 "
                               "AND expires > ?3 - (SELECT milliseconds FROM silence) "
                               "AND corrects IS NOT NULL "
                               "AND captured_by IS NULL AND freed = 0 AND ended = 0",
                               card.number(), QByteArrayView(own.bytes()), now.toMSecsSinceEpoch()));
    return moneyOf(cents.value_or(0));
}

Result<QHash<MokId, std::vector<ReservationTable::Reserved>>>
ReservationTable::reservedOn(const std::vector<MokId>& cards, const QDateTime& now)
{
    QHash<MokId, std::vector<Reserved>> reserved;
    TRY(forEachOf(
        m_database,
        "SELECT id, desk, card, cents, day FROM authorisation WHERE card IN (" CEKR_MANY ") "
        "AND expires > ?33 - (SELECT milliseconds FROM silence) "
        "AND captured_by IS NULL AND freed = 0 AND ended = 0 AND corrects IS NULL "
        "UNION ALL SELECT operation, desk, card, cents, day FROM pending "
        "WHERE card IN (" CEKR_MANY ") AND answer IS NULL",
        keysOf(cards),
        [&reserved](const Statement& row) {
            reserved[MokId::fromNumber(quint32(row.integer("card")))].push_back(
                {operationOf(row.blob("id")), stored(DeskId::parse(row.text("desk"))),
                 moneyOf(row.integer("cents")), dayOf(row.integer("day"))});
        },
        now.toMSecsSinceEpoch()));
    return reserved;
}

} // namespace cekr::central
