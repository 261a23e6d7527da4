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
        "stock.transfer"_L1, "handover"_L1,      "load"_L1,         "refund"_L1,      "escalation"_L1};
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
                          [](const auto&) { return QString(); },
                      },
                      body);
}

OperationId refersTo(const OperationBody& body)
{
    return std::visit(Overloaded{
                          [](const Refund& refund) { return refund.refused; },
                          [](const Escalation& escalation) { return escalation.refused; },
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
                          [](const auto&) { return OperationId(); },
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
                          [](const Load& load) { return load.amount; },
                          [](const Refund& refund) { return -refund.amount; },
                          [](const auto&) { return Money(); },
                      },
                      body);
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
