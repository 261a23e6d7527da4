// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/BusinessTime.h"
#include "core/domain/Card.h"
#include "core/domain/Identifiers.h"
#include "core/domain/MokId.h"
#include "core/domain/Money.h"
#include "core/domain/Place.h"
#include "core/domain/Tariff.h"
#include "core/domain/Terms.h"
#include "core/domain/YearMonth.h"

#include <QHash>

#include <optional>
#include <vector>

namespace cekr
{

/// What the bank has said of a card's balance.
struct BankBalance
{
    Money amount;
    BusinessTime at; ///< the moment of which it said so
    friend bool operator==(const BankBalance&, const BankBalance&) = default;
};

/// What is known of a card, without anything about a person.
struct CardFacts
{
    MokId card;
    CardKind kind = CardKind::Anonymous;
    CardState state = CardState::Delivered;
    DeskId holdingDesk; ///< whose stock it is in, is on its way to, or was handed over at
    BoxId box;
    YearMonth validUntil;
    int loads = 0;     ///< how many loads it ever had, from any channel
    Money loadedDay;   ///< cash loads on its `day` (LIMIT-N1)
    Money loadedMonth; ///< all loads in the calendar month of that day (LIMIT-N3)
    Money loadedYear;  ///< all loads in the calendar year of that day (LIMIT-N4)
    Money balance;     ///< the bank's word and what happened since; else no more than this can be on it
    Money transferredDay = {}; ///< transfers to it on its `day` (LIMIT-N2)
    QDate day = {};            ///< the business day those sums are of; invalid: the one in question
    std::optional<HolderCategory> category = {}; ///< of its holder, as central told; none when unknown
    qint64 change = 0;                           ///< number of central's change that said so; 0 when none has
    QByteArray panMac = {}; ///< keyed hash of its PAN's last six digits (CARD-4); empty when unknown
    std::optional<BankBalance> bank = {}; ///< what `balance` rests on; none when the bank never said
    QDate unnamedFrom = {}; ///< from then on an anonymous card is an unnamed one (UNN-3); invalid: never
    friend bool operator==(const CardFacts&, const CardFacts&) = default;
};

/// UNN-3: what kind of card it is on a day.
[[nodiscard]] CardKind kindOn(const CardFacts& card, QDate day);
/// The card as it stands on a later day: the sums of days, months and years that are over are zero.
[[nodiscard]] CardFacts asOn(CardFacts card, QDate day);
[[nodiscard]] bool isSameMonth(QDate a, QDate b);

/// One limit on loads of a card: what counts into it already, and how far it goes.
struct LimitUse
{
    const char* rule; ///< "LIMIT-N1"
    Money used;
    Money most;
    bool bindsCash = true;      ///< LIMIT-N2 does not: it is of transfers
    bool bindsTransfers = true; ///< LIMIT-N1 does not: it is of cash
    [[nodiscard]] Money left() const { return used < most ? most - used : Money(); }
};

/// A role a clerk may hold.
enum class Role
{
    Clerk,
    Teller,
    Reviewer,
    Supervisor,
};
inline constexpr std::array allRoles{Role::Clerk, Role::Teller, Role::Reviewer, Role::Supervisor};
[[nodiscard]] QLatin1StringView name(Role role);
[[nodiscard]] Result<Role> role(QStringView name);

/// An open shift.
struct ShiftFacts
{
    OperationId id;
    ClerkId clerk;
    BusinessTime openedAt;
    Money drawer; ///< what should be in it now
    Money openingFloat = {};
};

/// A refused operation and its cash (OFF-3): in the drawer, or (negative) gone out of it.
struct RefusedCash
{
    OperationId id;
    Money amount;
    bool resolved = false;
    bool isCustomers = true;  ///< the cash came from a customer
    bool isEscalated = false; ///< handed on to a supervisor
    bool wasPaidBack = false; ///< it was given to the customer, and central has refused to book that
    ClerkId clerk = {};       ///< who recorded it
};

/// An operation that was a mistake.
struct CorrectedFacts
{
    OperationId id;
    OperationId shift;
    ClerkId clerk;
    std::optional<MokId> card = {};
    Money loaded = {};
    Money cash = {};           ///< that came into the drawer
    QDate day = {};            ///< the business day it counts on
    BusinessTime at = {};      ///< when it happened, by the desk's clock
    bool isCorrected = false;  ///< already
    bool isApplied = false;    ///< central has it
    QDateTime knownSince = {}; ///< UTC: since when central has it; the bank can't have heard of it before
    bool isPromised = false;   ///< central has said that it may be taken off the card again
    Money bankCharge = {};     ///< of the cash: charged for the bank
    /// UTC: until when its card was never used (CARD-8), by the bank's newest word; invalid when it has not
    /// said so, or has told of a use since. Only central knows it.
    QDateTime unusedUntil = {};
};

/// All that a judgement may rest on. The desk fills it from its replica and journal, central from its own
/// database. What an operation does not ask for may be left out.
struct Facts
{
    DeskId desk;
    PlaceKinds placeKinds = PlaceKind::PointOfSale; ///< of the place that the desk stands in
    std::vector<Role> roles;                        ///< of the clerk who acts
    std::vector<Role> approverRoles; ///< of the second person; empty when there is none (TILL-5, TILL-6)
    std::optional<ShiftFacts> shift;
    BusinessTime lastAt; ///< of the desk's last operation; invalid when there is none
    QHash<MokId, CardFacts> cards;
    std::optional<Tariff> tariff; ///< the edition the operation names, or the one in force when it names none
    std::optional<Charge> agreedCharge = {}; ///< of a load that was promised: it goes before the tariff
    std::optional<DeskId> receiver;          ///< the desk that a transfer of stock names, if there is one
    std::optional<RefusedCash> refused;
    std::optional<CorrectedFacts> corrected;
    qint64 closings = 0;                      ///< shifts of the desk that were closed
    Money smallestLoad = Money::fromCents(1); ///< LIMIT-X3, a setting of central
    Limits stricter = Limits::none();         ///< LIMIT-X2, as central has set them
    bool worksWithoutTariff = false;          ///< ANON-2, a setting of central
    int correctionDays = 7; ///< RED-1, a setting of central: so long a load may be corrected
    /// Signed by a program from before decision 0014: what is required since then does not bind it.
    bool isOfEarlierForm = false;

    [[nodiscard]] const CardFacts* card(MokId id) const;
    [[nodiscard]] bool has(Role role) const;
};

} // namespace cekr
