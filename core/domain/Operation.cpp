// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/Operation.h"

#include "core/base/Names.h"
#include "core/domain/Facets.h"

namespace cekr
{

using namespace Qt::StringLiterals;

QLatin1StringView typeName(const OperationBody& body)
{
    return std::visit([](const auto& each) { return each.type; }, body);
}

QString noteOf(const OperationBody& body)
{
    return facetsOf(body).note;
}

std::vector<MokId> cardsOf(const OperationBody& body)
{
    return facetsOf(body).cards.touched;
}

OperationId refersTo(const OperationBody& body)
{
    const Facets::Links links = facetsOf(body).links;
    return links.corrects.value_or(links.resolves.value_or(links.handsOn.value_or(OperationId())));
}

OperationId resolves(const OperationBody& body)
{
    return facetsOf(body).links.resolves.value_or(OperationId());
}

OperationId reservationOf(const OperationBody& body)
{
    return facetsOf(body).links.reservation.value_or(OperationId());
}

OperationId shiftOf(const OperationBody& body)
{
    return facetsOf(body).shift.value_or(OperationId());
}

OperationId drawerShiftOf(const Operation& operation)
{
    const Facets facets = facetsOf(operation.body);
    return opensShift(facets) ? operation.id : facets.shift.value_or(OperationId());
}

bool takesFromCustomer(QAnyStringView type)
{
    bool takes = false;
    forEachType([&](const auto& body) { takes |= type == body.type && facetsOf(body).sale.sold; });
    return takes;
}

bool isLoad(const OperationBody& body)
{
    return facetsOf(body).sale.loaded.has_value();
}

Money loadedOf(const OperationBody& body)
{
    return facetsOf(body).sale.loaded.value_or(Money());
}

Money cashOf(const OperationBody& body)
{
    return facetsOf(body).cash;
}

Charge chargeOf(const OperationBody& body)
{
    return facetsOf(body).sale.charge;
}

Charge chargeGivenBack(const Correction& correction)
{
    if (!correction.card) {
        return {};
    }
    return {.municipality = correction.cash + correction.loaded + correction.bankCharge,
            .bank = -correction.bankCharge};
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

bool isHandedOver(CashMovement::Direction direction)
{
    switch (direction) {
    case CashMovement::Direction::In:
    case CashMovement::Direction::Out:
        return false;
    case CashMovement::Direction::ToSafe:
    case CashMovement::Direction::ToBank:
        return true;
    }
    Q_UNREACHABLE();
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
    return named(allDirections, wanted, "direction"_L1);
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
    return named(allSpoilReasons, wanted, "reason"_L1);
}

} // namespace cekr
