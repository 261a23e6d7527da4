// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/BusinessTime.h"
#include "core/domain/Identifiers.h"
#include "core/domain/MokId.h"
#include "core/domain/Money.h"

#include <QByteArray>

#include <array>
#include <variant>
#include <vector>

namespace cekr
{

/// A clerk begins a shift with the float counted into the drawer. The shift is known by this operation's id.
struct ShiftOpen
{
    Money openingFloat;
    friend bool operator==(const ShiftOpen&, const ShiftOpen&) = default;
};

/// Cash put into the drawer or taken out of it that is no sale. The reason is the clerk's own words.
struct CashMovement
{
    enum class Direction
    {
        In,
        Out,
    };
    OperationId shift;
    Direction direction = Direction::In;
    Money amount;
    QString reason;
    friend bool operator==(const CashMovement&, const CashMovement&) = default;
};

/// A box taken over: what was in it, what should have been, and what should not.
struct StockIntake
{
    BoxId box;
    std::vector<MokId> found;
    std::vector<MokId> missing;
    std::vector<MokId> surplus;
    friend bool operator==(const StockIntake&, const StockIntake&) = default;
};

/// Plastic of the desk's stock that cannot be handed over.
struct StockSpoil
{
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
    std::vector<MokId> cards;
    QString reason;
    friend bool operator==(const StockReturn&, const StockReturn&) = default;
};

/// Plastic handed to another desk, which takes it over there.
struct StockTransfer
{
    std::vector<MokId> cards;
    DeskId to;
    friend bool operator==(const StockTransfer&, const StockTransfer&) = default;
};

/// One to three anonymous cards given to a customer (ANON-1 to ANON-3). Nothing about the customer.
struct Handover
{
    OperationId shift;
    std::vector<MokId> cards;
    bool ageAttested = false;   ///< AGE-2
    bool termsAttested = false; ///< ANON-2
    TermsId mokTerms;
    TermsId bankTerms;
    TariffId tariff; ///< empty when no tariff is in force
    Money charge;    ///< for all cards together, apart from any load (FEE-2)
    friend bool operator==(const Handover&, const Handover&) = default;
};

/// Cash taken at the counter and loaded on a card.
struct Load
{
    OperationId shift;
    MokId card;
    Money amount;
    /// Central's reservation that this load captures; null when accepted under the offline rules (OFF-1).
    OperationId authorisation;
    friend bool operator==(const Load&, const Load&) = default;
};

/// Cash of a refused operation given back to the customer (OFF-3).
struct Refund
{
    OperationId shift;
    OperationId refused;
    Money amount;
    friend bool operator==(const Refund&, const Refund&) = default;
};

/// A refused operation handed on to a supervisor (OFF-3).
struct Escalation
{
    OperationId refused;
    QString note;
    friend bool operator==(const Escalation&, const Escalation&) = default;
};

using OperationBody = std::variant<ShiftOpen, CashMovement, StockIntake, StockSpoil, StockReturn,
                                   StockTransfer, Handover, Load, Refund, Escalation>;

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
    friend bool operator==(const Operation&, const Operation&) = default;
};

/// What one operation may hold at most, so that its signed form stays within what central takes: signs
/// (UTF-16 units) of free text, and cards.
inline constexpr qsizetype longestNote = 200;
inline constexpr size_t mostCards = 2000;

/// The clerk's own words in it; empty when its type has none.
[[nodiscard]] QString noteOf(const OperationBody& body);

/// Stable name of an operation's type ("handover").
[[nodiscard]] QLatin1StringView typeName(const OperationBody& body);

/// The cards an operation touches. Operations that share a card are answered in order.
[[nodiscard]] std::vector<MokId> cardsOf(const OperationBody& body);

/// The earlier operation it refers to (a shift is not meant); null when there is none.
[[nodiscard]] OperationId refersTo(const OperationBody& body);

/// The shift whose drawer it moves; null when it moves no cash.
[[nodiscard]] OperationId shiftOf(const OperationBody& body);

/// Cash that comes into the drawer (negative: goes out of it) when this happens.
[[nodiscard]] Money cashOf(const OperationBody& body);

inline constexpr std::array allSpoilReasons{StockSpoil::Reason::Damaged, StockSpoil::Reason::EnvelopeOpened,
                                            StockSpoil::Reason::Misprinted, StockSpoil::Reason::Other};
/// Stable names ("damaged").
[[nodiscard]] QLatin1StringView name(StockSpoil::Reason reason);
[[nodiscard]] Result<StockSpoil::Reason> spoilReason(QStringView name);

} // namespace cekr
