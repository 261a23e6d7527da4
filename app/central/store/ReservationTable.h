// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/Operation.h"
#include "core/store/Database.h"

#include <QDateTime>
#include <QHash>

#include <chrono>
#include <vector>

namespace cekr::central
{

/// An amount that central keeps free on a card for a load that is about to be taken.
struct Reservation
{
    OperationId id;
    DeskId desk;
    MokId card;
    Money amount;
    ClerkId clerk;
    OperationId corrects; ///< the load that is about to be taken off the card; null for a load to come
    QDate day;            ///< whose limits it was judged by, and on which its load counts
    QDateTime expires;
    bool isCaptured = false;
    bool isFreed = false;
    bool isEnded = false; ///< it counts no more, but is still honoured

    /// Whether that does just what it was made for.
    [[nodiscard]] bool isFor(const OperationBody& body) const;
};

/// How much later than a reservation's time a desk has to be heard, since clocks differ.
inline constexpr std::chrono::minutes toleratedLateness{2};

/// The reservations. They are kept: a load that comes late still captures its own. One whose time is over
/// goes on to count until its desk shows that it has neither captured it nor holds it any more; or for as
/// long as a desk may be without contact, a week at least, should nothing be heard of it.
class ReservationTable final
{
public:
    explicit ReservationTable(Database& database) : m_database(database) {}

    [[nodiscard]] Result<std::optional<Reservation>> find(OperationId id);
    /// Those of them that are there.
    [[nodiscard]] Result<QHash<OperationId, Reservation>> find(const std::vector<OperationId>& ids);
    [[nodiscard]] Done add(const Reservation& reservation);
    [[nodiscard]] Done free(OperationId id);
    /// Of a desk that is not to keep any: those that were not captured.
    [[nodiscard]] Done freeAllOf(const DeskId& desk);
    /// How many of a desk count at a moment.
    [[nodiscard]] Result<int> openOf(const DeskId& desk, const QDateTime& now);
    /// Those of a desk, or of all, that count at a moment, the oldest first.
    [[nodiscard]] Result<std::vector<Reservation>> open(const std::optional<DeskId>& desk,
                                                        const QDateTime& now);
    /// The desk has recorded a load of the card without a reservation: those it had asked for before are
    /// given up, though it may not have been able to say so. `before`: the load's id, since ids tell their
    /// order.
    [[nodiscard]] Done freeGivenUp(const DeskId& desk, MokId card, OperationId before);
    [[nodiscard]] Done capture(OperationId id, OperationId by);
    /// Keeps it until `expires`, for the limits of `day`.
    [[nodiscard]] Done renew(const Reservation& reservation);
    /// The desk's whose time is over, and that it has neither captured nor freed.
    [[nodiscard]] Result<std::vector<OperationId>> unused(const DeskId& desk, const QDateTime& now);
    /// It counts no more, unless it was captured or asked for again meanwhile.
    [[nodiscard]] Done end(OperationId id, const QDateTime& now);

    /// Whether somebody else than `own` is about to correct that operation.
    [[nodiscard]] Result<bool> isBeingCorrected(OperationId operation, OperationId own, const QDateTime& now);
    /// What others have reserved of a card to be taken off it.
    [[nodiscard]] Result<Money> beingTakenOff(MokId card, OperationId own, const QDateTime& now);

    /// A reservation for a load of a card that counts, or a load that is pending.
    struct Reserved
    {
        OperationId id; ///< of the reservation, or of the pending load
        DeskId desk;
        Money amount;
        QDate day; ///< on which, and in whose month and year, its load will count
    };
    /// What is kept free for loads of these cards at a moment, one by one: reserved, or pending.
    [[nodiscard]] Result<QHash<MokId, std::vector<Reserved>>> reservedOn(const std::vector<MokId>& cards,
                                                                         const QDateTime& now);

private:
    Database& m_database;
};

} // namespace cekr::central
