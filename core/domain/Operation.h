// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/BusinessTime.h"
#include "core/domain/Charge.h"
#include "core/domain/Identifiers.h"
#include "core/domain/MokId.h"
#include "core/domain/Money.h"

#include <QByteArray>

#include <array>
#include <optional>
#include <span>
#include <variant>
#include <vector>

namespace cekr
{

/// A clerk begins a shift with the float counted into the drawer. The shift is known by this operation's id.
struct ShiftOpen
{
    static constexpr QLatin1StringView type{"shift.open"};

    Money openingFloat;
    friend bool operator==(const ShiftOpen&, const ShiftOpen&) = default;
};

/// Cash put into the drawer or taken out of it that is no sale. The reason is the clerk's own words; cash
/// that goes to the safe or the bank needs none.
struct CashMovement
{
    static constexpr QLatin1StringView type{"cash.movement"};

    enum class Direction
    {
        In,
        Out,
        ToSafe,
        ToBank,
    };
    OperationId shift;
    Direction direction = Direction::In;
    Money amount;
    QString reason;
    friend bool operator==(const CashMovement&, const CashMovement&) = default;
};

/// So many coins or notes of one value in a counted drawer.
struct CashCount
{
    Money value; ///< of one piece, one of allDenominations()
    int pieces = 0;
    friend bool operator==(const CashCount&, const CashCount&) = default;
};

/// A shift ends with the cash counted out of its drawer. Which operations it closes says its place in the
/// chain. A supervisor may close another clerk's shift, with a reason.
struct ShiftClose
{
    static constexpr QLatin1StringView type{"shift.close"};

    OperationId shift;
    qint64 number = 0; ///< of the Z report: 1, 2, 3 ... without gaps, per desk
    std::vector<CashCount> counted;
    Money expected; ///< what should have been in the drawer; the difference stands for ever
    QString reason; ///< for a difference, or for closing another's shift
    friend bool operator==(const ShiftClose&, const ShiftClose&) = default;
};

/// A box taken over: what was in it, what should have been, and what should not.
struct StockIntake
{
    static constexpr QLatin1StringView type{"stock.intake"};

    BoxId box;
    std::vector<MokId> found;
    std::vector<MokId> missing;
    std::vector<MokId> surplus;
    friend bool operator==(const StockIntake&, const StockIntake&) = default;
};

/// Plastic of the desk's stock that cannot be handed over.
struct StockSpoil
{
    static constexpr QLatin1StringView type{"stock.spoil"};

    enum class Reason
    {
        Damaged,
        EnvelopeOpened,
        Misprinted,
        Other,
    };
    MokId card;
    Reason reason = Reason::Damaged;
    QString note;
    friend bool operator==(const StockSpoil&, const StockSpoil&) = default;
};

/// Plastic given back to the issuer.
struct StockReturn
{
    static constexpr QLatin1StringView type{"stock.return"};

    std::vector<MokId> cards;
    QString reason;
    friend bool operator==(const StockReturn&, const StockReturn&) = default;
};

/// Plastic handed to another desk, which takes it over there.
struct StockTransfer
{
    static constexpr QLatin1StringView type{"stock.transfer"};

    std::vector<MokId> cards;
    DeskId to;
    friend bool operator==(const StockTransfer&, const StockTransfer&) = default;
};

/// One to three anonymous cards given to a customer (ANON-1 to ANON-3). Nothing about the customer.
struct Handover
{
    static constexpr QLatin1StringView type{"handover"};

    OperationId shift;
    std::vector<MokId> cards;
    bool ageAttested = false;   ///< AGE-2
    bool termsAttested = false; ///< ANON-2
    TermsId mokTerms;
    TermsId bankTerms;
    TariffId tariff; ///< empty when no tariff is in force
    Charge charge;   ///< for all cards together, apart from any load (FEE-2)
    friend bool operator==(const Handover&, const Handover&) = default;
};

/// Cash taken at the counter and loaded on a card.
struct Load
{
    static constexpr QLatin1StringView type{"load"};

    OperationId shift;
    MokId card;
    Money amount;
    /// Central's reservation that this load captures; null when accepted under the offline rules (OFF-1).
    OperationId reservation;
    TariffId tariff = {}; ///< empty when no tariff is in force
    Charge charge = {};   ///< beside the amount, apart from it (FEE-2)
    friend bool operator==(const Load&, const Load&) = default;
};

/// Cash of a refused operation given back to the customer (OFF-3).
struct Refund
{
    static constexpr QLatin1StringView type{"refund"};

    OperationId shift;
    OperationId refused;
    Money amount;
    friend bool operator==(const Refund&, const Refund&) = default;
};

/// Cash of a refused load put on another card of the same holder (OFF-3): as a load of its own, without cash.
/// Whose a card is no desk knows: the clerk sees both cards, and attests it.
struct Redirect
{
    static constexpr QLatin1StringView type{"redirect"};

    OperationId shift;
    OperationId refused;
    MokId card;
    Money amount;
    OperationId reservation; ///< as that of a load
    TariffId tariff = {};
    Charge charge = {};          ///< its cash is with the amount what the refused operation took
    bool holderAttested = false; ///< both cards are the same customer's
    friend bool operator==(const Redirect&, const Redirect&) = default;
};

/// Cash of a refused operation that nobody will ask for, taken out of the books by two people (OFF-3,
/// TILL-6). It stays in the drawer; a negative amount stays out of it.
struct WriteOff
{
    static constexpr QLatin1StringView type{"write-off"};

    OperationId shift;
    OperationId refused;
    Money amount;
    QString reason;
    friend bool operator==(const WriteOff&, const WriteOff&) = default;
};

/// The counter-entry of a load or a cash movement that was a mistake. The earlier operation stays.
struct Correction
{
    static constexpr QLatin1StringView type{"correction"};

    OperationId shift; ///< whose drawer gives or takes the cash
    OperationId corrects;
    std::optional<MokId> card = {}; ///< of the load; none for a cash movement
    Money loaded = {};              ///< taken off the card: what the load put on it
    Money cash = {};                ///< into the drawer; negative: out of it. The opposite of what came in.
    /// Central's word that the card still holds it; null for what central has not seen.
    OperationId reservation = {};
    QString reason = {};
    Money bankCharge =
        {}; ///< what the load charged for the bank; what is left of the cash is the municipality's
    friend bool operator==(const Correction&, const Correction&) = default;
};

/// A refused operation handed on to a supervisor (OFF-3).
struct Escalation
{
    static constexpr QLatin1StringView type{"escalation"};

    OperationId refused;
    QString note;
    friend bool operator==(const Escalation&, const Escalation&) = default;
};

/// One more copy of a receipt is made, recorded before it is: the original is with a customer, and a copy in
/// other hands may be an attempt to have cash back twice.
struct Reprint
{
    static constexpr QLatin1StringView type{"reprint"};

    qint64 receipt = 0; ///< its number
    qint64 copy = 0;    ///< 1 for the first copy; a copy that was not made leaves a gap
    friend bool operator==(const Reprint&, const Reprint&) = default;
};

/// What can happen. Each type has a stable `type` name, as it stands on the wire and in databases.
using OperationBody =
    std::variant<ShiftOpen, CashMovement, StockIntake, StockSpoil, StockReturn, StockTransfer, Handover, Load,
                 Refund, Escalation, ShiftClose, Correction, Redirect, WriteOff, Reprint>;

/// Everything that happens at a counter is one of these: made once, signed, never changed or deleted, only
/// answered by another.
struct Operation
{
    OperationId id;
    DeskId desk;
    quint64 sequence = 0; ///< 1, 2, 3 ... without gaps, per desk
    QByteArray previous;  ///< SHA-256 of the desk's previous JWS; 32 zero bytes for the first
    BusinessTime at;
    ClerkId clerk;
    TermsId terms; ///< the bank's edition in force at the business date
    OperationBody body;
    /// Number of the receipt or slip that was given for it, from one series per desk without gaps; 0 for
    /// none.
    qint64 receipt = 0;
    ClerkId approver = {}; ///< the second person, where it takes one (TILL-5, TILL-6); else empty
    QString approval = {}; ///< place for a proof of that person's; empty: the desk's word alone
    friend bool operator==(const Operation&, const Operation&) = default;
};

/// What one operation may hold at most, so that its signed form stays within what central takes: characters
/// (UTF-16 units) of free text, and cards.
inline constexpr qsizetype longestNote = 200;
inline constexpr size_t mostCards = 2000;
/// Characters that the proof of an approval may have.
inline constexpr qsizetype longestApproval = 1024;
/// Pieces of one value in a counted drawer.
inline constexpr int mostPieces = 100'000;

/// Calls `visit` with an empty operation of each type, in their order.
template <typename Visit>
constexpr void forEachType(Visit visit)
{
    [&]<size_t... Index>(std::index_sequence<Index...>)
    {
        (visit(std::variant_alternative_t<Index, OperationBody>()), ...);
    }
    (std::make_index_sequence<std::variant_size_v<OperationBody>>());
}

/// Stable name of an operation's type ("handover").
[[nodiscard]] QLatin1StringView typeName(const OperationBody& body);

// What is asked of an operation most often; all of it says facetsOf() (Facets.h).

/// The clerk's own words in it; empty when its type has none.
[[nodiscard]] QString noteOf(const OperationBody& body);
/// The cards it touches.
[[nodiscard]] std::vector<MokId> cardsOf(const OperationBody& body);
/// The earlier operation it refers to (a shift is not meant); null when there is none.
[[nodiscard]] OperationId refersTo(const OperationBody& body);
/// The refused operation whose cash it settles for good (OFF-3); null when it settles none.
[[nodiscard]] OperationId resolves(const OperationBody& body);
/// Central's reservation it captures; null when there is none.
[[nodiscard]] OperationId reservationOf(const OperationBody& body);
/// The shift whose drawer or books it moves; null when it moves none, and for the opening of a shift.
[[nodiscard]] OperationId shiftOf(const OperationBody& body);
/// As shiftOf(), and for the opening of a shift that shift.
[[nodiscard]] OperationId drawerShiftOf(const Operation& operation);
/// Whether the cash that comes in with an operation of this type is a customer's.
[[nodiscard]] bool takesFromCustomer(QAnyStringView type);
/// Whether it puts money on a card: a load, or a refused one on another card.
[[nodiscard]] bool isLoad(const OperationBody& body);
/// What it puts on its card; zero for one that puts nothing on any.
[[nodiscard]] Money loadedOf(const OperationBody& body);
/// Cash that comes into the drawer (negative: goes out of it) when this happens.
[[nodiscard]] Money cashOf(const OperationBody& body);
/// What it charges for services, apart from what it loads (FEE-2).
[[nodiscard]] Charge chargeOf(const OperationBody& body);
/// What a correction gives back of what the load charged, as amounts less than zero.
[[nodiscard]] Charge chargeGivenBack(const Correction& correction);

/// What was counted, in all.
[[nodiscard]] Money sumOf(const std::vector<CashCount>& counted);
/// The notes and coins of the euro, from 500 EUR down to 1 cent.
[[nodiscard]] std::span<const Money> allDenominations();

inline constexpr std::array allDirections{CashMovement::Direction::In, CashMovement::Direction::Out,
                                          CashMovement::Direction::ToSafe, CashMovement::Direction::ToBank};
/// Whether cash leaves the drawer for the safe or the bank, with a slip (TILL-2).
[[nodiscard]] bool isHandedOver(CashMovement::Direction direction);
/// Stable names ("safe").
[[nodiscard]] QLatin1StringView name(CashMovement::Direction direction);
[[nodiscard]] Result<CashMovement::Direction> direction(QStringView name);

inline constexpr std::array allSpoilReasons{StockSpoil::Reason::Damaged, StockSpoil::Reason::EnvelopeOpened,
                                            StockSpoil::Reason::Misprinted, StockSpoil::Reason::Other};
/// Stable names ("damaged").
[[nodiscard]] QLatin1StringView name(StockSpoil::Reason reason);
[[nodiscard]] Result<StockSpoil::Reason> spoilReason(QStringView name);

} // namespace cekr
