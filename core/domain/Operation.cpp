// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/Operation.h"

namespace cekr
{

using namespace Qt::StringLiterals;

namespace
{

template <typename... Ts>
struct Overloaded : Ts...
{
    using Ts::operator()...;
};

} // namespace

QLatin1StringView typeName(const OperationBody& body)
{
    static constexpr std::array names{
        "shift.open"_L1,     "cash.movement"_L1, "stock.intake"_L1, "stock.spoil"_L1, "stock.return"_L1,
        "stock.transfer"_L1, "handover"_L1,      "load"_L1,         "refund"_L1,      "escalation"_L1,
        "shift.close"_L1,    "correction"_L1,    "redirect"_L1,     "write-off"_L1};
    static_assert(names.size() == std::variant_size_v<OperationBody>);
    return names[body.index()];
}

std::vector<MokId> cardsOf(const OperationBody& body)
{
    return std::visit(Overloaded{
                          [](const StockIntake& intake) {
                              std::vector<MokId> cards = intake.found;
                              cards.insert(cards.end(), intake.missing.begin(), intake.missing.end());
                              return cards;
                          },
                          [](const StockSpoil& spoil) { return std::vector{spoil.card}; },
                          [](const StockReturn& back) { return back.cards; },
                          [](const StockTransfer& transfer) { return transfer.cards; },
                          [](const Handover& handover) { return handover.cards; },
                          [](const Load& load) { return std::vector{load.card}; },
                          [](const Redirect& redirect) { return std::vector{redirect.card}; },
                          [](const Correction& correction) {
                              return correction.card ? std::vector{*correction.card} : std::vector<MokId>();
                          },
                          [](const auto&) { return std::vector<MokId>(); },
                      },
                      body);
}

QString noteOf(const OperationBody& body)
{
    return std::visit(Overloaded{
                          [](const CashMovement& movement) { return movement.reason; },
                          [](const StockSpoil& spoil) { return spoil.note; },
                          [](const StockReturn& back) { return back.reason; },
                          [](const Escalation& escalation) { return escalation.note; },
                          [](const ShiftClose& close) { return close.reason; },
                          [](const Correction& correction) { return correction.reason; },
                          [](const WriteOff& writeOff) { return writeOff.reason; },
                          [](const auto&) { return QString(); },
                      },
                      body);
}

OperationId refersTo(const OperationBody& body)
{
    return std::visit(Overloaded{
                          [](const Escalation& escalation) { return escalation.refused; },
                          [](const Correction& correction) { return correction.corrects; },
                          [&body](const auto&) { return resolves(body); },
                      },
                      body);
}

OperationId resolves(const OperationBody& body)
{
    return std::visit(Overloaded{
                          [](const Refund& refund) { return refund.refused; },
                          [](const Redirect& redirect) { return redirect.refused; },
                          [](const WriteOff& writeOff) { return writeOff.refused; },
                          [](const auto&) { return OperationId(); },
                      },
                      body);
}

OperationId authorisationOf(const OperationBody& body)
{
    return std::visit(Overloaded{
                          [](const Load& load) { return load.authorisation; },
                          [](const Redirect& redirect) { return redirect.authorisation; },
                          [](const Correction& correction) { return correction.authorisation; },
                          [](const auto&) { return OperationId(); },
                      },
                      body);
}

OperationId shiftOf(const OperationBody& body)
{
    return std::visit(Overloaded{
                          [](const CashMovement& movement) { return movement.shift; },
                          [](const Handover& handover) { return handover.shift; },
                          [](const Load& load) { return load.shift; },
                          [](const Refund& refund) { return refund.shift; },
                          [](const ShiftClose& close) { return close.shift; },
                          [](const Correction& correction) { return correction.shift; },
                          [](const Redirect& redirect) { return redirect.shift; },
                          [](const WriteOff& writeOff) { return writeOff.shift; },
                          [](const auto&) { return OperationId(); },
                      },
                      body);
}

bool takesFromCustomer(QAnyStringView type)
{
    return type == typeName(Handover()) || type == typeName(Load());
}

bool isLoad(const OperationBody& body)
{
    return std::holds_alternative<Load>(body) || std::holds_alternative<Redirect>(body);
}

std::vector<Money> amountsOf(const OperationBody& body)
{
    return std::visit(Overloaded{
                          [](const ShiftOpen& shift) { return std::vector{shift.openingFloat}; },
                          [](const CashMovement& movement) { return std::vector{movement.amount}; },
                          [](const Handover& handover) { return std::vector{handover.charge}; },
                          [](const Load& load) {
                              return std::vector{load.amount, load.charge};
                          },
                          [](const Redirect& load) {
                              return std::vector{load.amount, load.charge};
                          },
                          [](const Refund& refund) { return std::vector{refund.amount}; },
                          [](const Correction& correction) { return std::vector{correction.loaded}; },
                          [](const auto&) { return std::vector<Money>(); },
                      },
                      body);
}

Money cashOf(const OperationBody& body)
{
    return std::visit(Overloaded{
                          [](const ShiftOpen& shift) { return shift.openingFloat; },
                          [](const CashMovement& movement) {
                              return movement.direction == CashMovement::Direction::In ? movement.amount
                                                                                       : -movement.amount;
                          },
                          [](const Handover& handover) { return handover.charge; },
                          [](const Load& load) { return load.amount + load.charge; },
                          [](const Refund& refund) { return -refund.amount; },
                          [](const Correction& correction) { return correction.cash; },
                          [](const auto&) { return Money(); },
                      },
                      body);
}

Money chargeOf(const OperationBody& body)
{
    return std::visit(Overloaded{
                          [](const Handover& handover) { return handover.charge; },
                          [](const Load& load) { return load.charge; },
                          [](const Redirect& load) { return load.charge; },
                          [](const auto&) { return Money(); },
                      },
                      body);
}

Money sumOf(const std::vector<CashCount>& counted)
{
    Money sum;
    for (const CashCount& count : counted) {
        sum += count.value * count.pieces;
    }
    return sum;
}

std::span<const Money> allDenominations()
{
    static constexpr std::array values{
        Money::fromCents(500'00), Money::fromCents(200'00), Money::fromCents(100'00), Money::fromCents(50'00),
        Money::fromCents(20'00),  Money::fromCents(10'00),  Money::fromCents(5'00),   Money::fromCents(2'00),
        Money::fromCents(1'00),   Money::fromCents(50),     Money::fromCents(20),     Money::fromCents(10),
        Money::fromCents(5),      Money::fromCents(2),      Money::fromCents(1)};
    return values;
}

QLatin1StringView name(CashMovement::Direction direction)
{
    switch (direction) {
    case CashMovement::Direction::In:
        return "in"_L1;
    case CashMovement::Direction::Out:
        return "out"_L1;
    case CashMovement::Direction::ToSafe:
        return "safe"_L1;
    case CashMovement::Direction::ToBank:
        return "bank"_L1;
    }
    Q_UNREACHABLE();
}

Result<CashMovement::Direction> direction(QStringView wanted)
{
    for (const CashMovement::Direction direction : allDirections) {
        if (name(direction) == wanted) {
            return direction;
        }
    }
    return failure(ErrorCode::MalformedMessage, u"unknown direction"_s);
}

QLatin1StringView name(StockSpoil::Reason reason)
{
    switch (reason) {
    case StockSpoil::Reason::Damaged:
        return "damaged"_L1;
    case StockSpoil::Reason::EnvelopeOpened:
        return "envelope-opened"_L1;
    case StockSpoil::Reason::Misprinted:
        return "misprinted"_L1;
    case StockSpoil::Reason::Other:
        return "other"_L1;
    }
    Q_UNREACHABLE();
}

Result<StockSpoil::Reason> spoilReason(QStringView wanted)
{
    for (const StockSpoil::Reason reason : allSpoilReasons) {
        if (name(reason) == wanted) {
            return reason;
        }
    }
    return failure(ErrorCode::MalformedMessage, u"unknown reason"_s);
}

} // namespace cekr
