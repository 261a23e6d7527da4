// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/Facets.h"

namespace cekr
{

namespace
{

using InShift = Facets::InShift;

const Facets::Cards noCards{.touched = {}, .named = 0};
constexpr Facets::Links noLinks{.corrects = {}, .resolves = {}, .handsOn = {}, .reservation = {}};
const Facets::Sale noSale{.loaded = {}, .sold = {}, .charge = {}, .tariff = {}};

Money intoDrawer(const CashMovement& movement)
{
    switch (movement.direction) {
    case CashMovement::Direction::In:
        return movement.amount;
    case CashMovement::Direction::Out:
    case CashMovement::Direction::ToSafe:
    case CashMovement::Direction::ToBank:
        return -movement.amount;
    }
    Q_UNREACHABLE();
}

std::vector<Money> amountsOf(Money loaded, const Charge& charge)
{
    return {loaded, charge.municipality, charge.bank, charge.debited};
}

/// Plastic that changes its place, without any cash.
Facets ofStock(Facets::Cards cards, QString note)
{
    return {.inShift = InShift::Outside,
            .shift = {},
            .cards = std::move(cards),
            .links = noLinks,
            .isCorrectable = false,
            .sale = noSale,
            .cash = {},
            .amounts = {},
            .note = std::move(note)};
}

} // namespace

Facets facetsOf(const ShiftOpen& body)
{
    return {.inShift = InShift::Opens,
            .shift = {},
            .cards = noCards,
            .links = noLinks,
            .isCorrectable = false,
            .sale = noSale,
            .cash = body.openingFloat,
            .amounts = {body.openingFloat},
            .note = {}};
}

Facets facetsOf(const CashMovement& body)
{
    return {.inShift = InShift::During,
            .shift = body.shift,
            .cards = noCards,
            .links = noLinks,
            .isCorrectable = true,
            .sale = noSale,
            .cash = intoDrawer(body),
            .amounts = {body.amount},
            .note = body.reason};
}

Facets facetsOf(const StockIntake& body)
{
    std::vector<MokId> cards = body.found;
    cards.insert(cards.end(), body.missing.begin(), body.missing.end());
    const size_t named = cards.size() + body.surplus.size();
    return ofStock({std::move(cards), named}, {});
}

Facets facetsOf(const StockSpoil& body)
{
    return ofStock({{body.card}, 1}, body.note);
}

Facets facetsOf(const StockReturn& body)
{
    return ofStock({body.cards, body.cards.size()}, body.reason);
}

Facets facetsOf(const StockTransfer& body)
{
    return ofStock({body.cards, body.cards.size()}, {});
}

Facets facetsOf(const Handover& body)
{
    return {.inShift = InShift::During,
            .shift = body.shift,
            .cards = {body.cards, body.cards.size()},
            .links = noLinks,
            .isCorrectable = false,
            .sale = {.loaded = {}, .sold = Service::Issue, .charge = body.charge, .tariff = body.tariff},
            .cash = body.charge.cash(),
            .amounts = amountsOf({}, body.charge),
            .note = {}};
}

Facets facetsOf(const Load& body)
{
    return {
        .inShift = InShift::During,
        .shift = body.shift,
        .cards = {{body.card}, 1},
        .links = {.corrects = {}, .resolves = {}, .handsOn = {}, .reservation = body.reservation},
        .isCorrectable = true,
        .sale = {.loaded = body.amount, .sold = Service::TopUp, .charge = body.charge, .tariff = body.tariff},
        .cash = body.amount + body.charge.cash(),
        .amounts = amountsOf(body.amount, body.charge),
        .note = {}};
}

Facets facetsOf(const Refund& body)
{
    return {.inShift = InShift::During,
            .shift = body.shift,
            .cards = noCards,
            .links = {.corrects = {}, .resolves = body.refused, .handsOn = {}, .reservation = {}},
            .isCorrectable = false,
            .sale = noSale,
            .cash = -body.amount,
            .amounts = {body.amount},
            .note = {}};
}

Facets facetsOf(const Escalation& body)
{
    return {.inShift = InShift::Outside,
            .shift = {},
            .cards = noCards,
            .links = {.corrects = {}, .resolves = {}, .handsOn = body.refused, .reservation = {}},
            .isCorrectable = false,
            .sale = noSale,
            .cash = {},
            .amounts = {},
            .note = body.note};
}

Facets facetsOf(const ShiftClose& body)
{
    return {.inShift = InShift::Closes,
            .shift = body.shift,
            .cards = noCards,
            .links = noLinks,
            .isCorrectable = false,
            .sale = noSale,
            .cash = {},    // a shift that central does not close keeps what is in its drawer
            .amounts = {}, // what is expected may be less than nothing
            .note = body.reason};
}

Facets facetsOf(const Correction& body)
{
    const std::vector<MokId> cards = body.card ? std::vector{*body.card} : std::vector<MokId>();
    return {
        .inShift = InShift::During,
        .shift = body.shift,
        .cards = {cards, cards.size()},
        .links = {.corrects = body.corrects, .resolves = {}, .handsOn = {}, .reservation = body.reservation},
        .isCorrectable = false,
        .sale = noSale,
        .cash = body.cash,
        .amounts = {body.loaded, body.bankCharge},
        .note = body.reason};
}

Facets facetsOf(const Redirect& body)
{
    return {
        .inShift = InShift::During,
        .shift = body.shift,
        .cards = {{body.card}, 1},
        .links = {.corrects = {}, .resolves = body.refused, .handsOn = {}, .reservation = body.reservation},
        .isCorrectable = false,
        .sale = {.loaded = body.amount, .sold = {}, .charge = body.charge, .tariff = body.tariff},
        .cash = {}, // it is in the drawer already
        .amounts = amountsOf(body.amount, body.charge),
        .note = {}};
}

Facets facetsOf(const WriteOff& body)
{
    return {.inShift = InShift::During,
            .shift = body.shift,
            .cards = noCards,
            .links = {.corrects = {}, .resolves = body.refused, .handsOn = {}, .reservation = {}},
            .isCorrectable = false,
            .sale = noSale,
            .cash = {},    // it stays where it is
            .amounts = {}, // negative where the refused operation took cash out
            .note = body.reason};
}

Facets facetsOf(const Reprint&)
{
    return {.inShift = InShift::Outside,
            .shift = {},
            .cards = noCards,
            .links = noLinks,
            .isCorrectable = false,
            .sale = noSale,
            .cash = {},
            .amounts = {},
            .note = {}};
}

bool opensShift(const Facets& facets)
{
    return facets.inShift == InShift::Opens;
}

bool closesShift(const Facets& facets)
{
    return facets.inShift == InShift::Closes;
}

bool takesBack(const Facets& facets)
{
    return facets.links.corrects.has_value();
}

bool resolvesRefusal(const Facets& facets)
{
    return facets.links.resolves.has_value();
}

bool handsRefusalOn(const Facets& facets)
{
    return facets.links.handsOn.has_value();
}

std::vector<QLatin1StringView> typesThat(bool (*is)(const Facets&))
{
    std::vector<QLatin1StringView> types;
    forEachType([&](const auto& body) {
        if (is(facetsOf(body))) {
            types.push_back(body.type);
        }
    });
    return types;
}

} // namespace cekr
