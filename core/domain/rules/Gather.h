// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/Facts.h"
#include "core/domain/FeedStates.h"
#include "core/domain/Operation.h"

namespace cekr
{

/// Where facts come from: what a desk has in its journal and replica, or what central has in its tables. It
/// answers single questions; which of them are asked for a judgement says gather() alone.
class FactsSource
{
public:
    /// What is known of the desk whatever is judged: its id, the roles of the clerk who acts there, and the
    /// time of its last operation.
    [[nodiscard]] virtual Result<Facts> ofDesk() = 0;
    /// The shift that is open there.
    [[nodiscard]] virtual Result<std::optional<ShiftFacts>> shift() = 0;
    /// How many of its shifts were closed.
    [[nodiscard]] virtual Result<qint64> closings() = 0;
    /// Those of these cards that are known.
    [[nodiscard]] virtual Result<QHash<MokId, CardFacts>> cards(const std::vector<MokId>& ids) = 0;
    /// A card with the sums of its loads as they count on that day; `own` is the reservation that the load
    /// captures, null for none.
    [[nodiscard]] virtual Result<std::optional<CardFacts>> cardToLoad(MokId id, QDate day,
                                                                      OperationId own) = 0;
    /// The edition of the tariff that a hand-over on that day is charged by; it names `named`.
    [[nodiscard]] virtual Result<std::optional<Tariff>> tariffOfHandover(const TariffId& named,
                                                                         QDate day) = 0;
    /// The edition that a load on that day is charged by; it names `named`.
    [[nodiscard]] virtual Result<std::optional<Tariff>> tariffOfLoad(const TariffId& named, QDate day) = 0;
    /// Whether there is a desk of that id.
    [[nodiscard]] virtual Result<bool> isDesk(const DeskId& id) = 0;
    /// A refused operation of the desk, if it is one.
    [[nodiscard]] virtual Result<std::optional<RefusedCash>> refused(OperationId id) = 0;
    /// An operation of the desk that can be corrected, if it is one.
    [[nodiscard]] virtual Result<std::optional<CorrectedFacts>> corrected(OperationId id) = 0;

    /// What central has set.
    [[nodiscard]] virtual Result<DeskSettings> settings() = 0;

protected:
    ~FactsSource() = default; // nobody owns one through this type
};

/// All that decide() asks for to judge this operation on a business day.
[[nodiscard]] Result<Facts> gather(const OperationBody& body, QDate day, FactsSource& source);

/// What effectsOf() asks for when an operation was judged before.
[[nodiscard]] Result<Facts> gatherForEffects(const OperationBody& body, FactsSource& source);

// Before there is an operation:

/// Whether this card may be handed over (mayHandOver, mayIssueReceipt).
[[nodiscard]] Result<Facts> gatherForHandover(MokId card, QDate day, FactsSource& source);
/// Whether an amount may be the load of a card that is being handed over (mayLoad).
[[nodiscard]] Result<Facts> gatherForFirstLoad(MokId card, QDate day, FactsSource& source);
/// What may still be loaded on a card, and what that costs (mayLoad, loadLimitsOf, loadCharge,
/// mayIssueReceipt).
[[nodiscard]] Result<Facts> gatherForLoad(MokId card, QDate day, FactsSource& source);
/// Whether a load may be reserved (mayLoad); `own` is the reservation that is asked for.
[[nodiscard]] Result<Facts> gatherForReservation(MokId card, QDate day, OperationId own, FactsSource& source);
/// Whether a load may be reserved to be taken off its card again (mayTakeOff).
[[nodiscard]] Result<Facts> gatherForTakingOff(MokId card, OperationId corrects, QDate day,
                                               FactsSource& source);

} // namespace cekr
