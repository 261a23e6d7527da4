// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/rules/Rules.h"

#include <algorithm>

namespace cekr::rules
{

namespace
{

bool isInBox(MokId id, BoxId box, const Facts& facts)
{
    const CardFacts* card = facts.card(id);
    return card && card->state == CardState::Delivered && card->place == facts.desk && card->box == box;
}

Done requireOwnStock(MokId id, const Facts& facts)
{
    const CardFacts* card = facts.card(id);
    if (!card) {
        return failure(ErrorCode::CardUnknown, {}, "STOCK-4", id.grouped());
    }
    if (isWithCustomer(card->state)) {
        return failure(ErrorCode::CardAlreadyHandedOver, {}, "STOCK-3", id.grouped());
    }
    const bool isHere = card->state == CardState::InStock || card->state == CardState::Spoiled;
    if (!isHere || card->place != facts.desk) {
        return failure(ErrorCode::CardNotInOwnStock, card->place.text(), "STOCK-1", id.grouped());
    }
    return {};
}

/// Moves all the cards, each of which has to be of the desk's own stock.
Result<Effects> moveAll(const std::vector<MokId>& cards, CardState to, DeskId place, const Facts& facts)
{
    if (Done distinct = requireDistinct(cards); !distinct) {
        return failure(distinct.error());
    }
    Effects effects;
    for (const MokId card : cards) {
        if (Done own = requireOwnStock(card, facts); !own) {
            return failure(own.error());
        }
        effects.cards.push_back({card, to, place, Money()});
    }
    return effects;
}

} // namespace

Result<Effects> judge(const StockIntake& intake, const Operation&, const Facts& facts, const Terms&)
{
    if (Done role = requireRole(facts, {Role::Clerk, Role::Supervisor}); !role) {
        return failure(role.error());
    }
    std::vector<MokId> content = intake.found;
    content.insert(content.end(), intake.missing.begin(), intake.missing.end());
    if (Done distinct = requireDistinct(content); !distinct) {
        return failure(distinct.error());
    }
    const auto stray = std::find_if(content.begin(), content.end(),
                                    [&](MokId card) { return !isInBox(card, intake.box, facts); });
    if (stray != content.end()) {
        return failure(ErrorCode::CardNotInOwnStock, {}, "STOCK-1", stray->grouped());
    }
    Effects effects;
    for (const MokId card : intake.found) {
        effects.cards.push_back({card, CardState::InStock, facts.desk, Money()});
    }
    for (const MokId card : intake.missing) {
        effects.cards.push_back({card, CardState::Missing, facts.desk, Money()});
    }
    return effects;
}

Result<Effects> judge(const StockSpoil& spoil, const Operation&, const Facts& facts, const Terms&)
{
    if (Done role = requireRole(facts, {Role::Clerk, Role::Supervisor}); !role) {
        return failure(role.error());
    }
    if (spoil.reason == StockSpoil::Reason::Other && spoil.note.trimmed().isEmpty()) {
        return failure(ErrorCode::ReasonMissing, {}, "STOCK-2");
    }
    return moveAll({spoil.card}, CardState::Spoiled, facts.desk, facts);
}

Result<Effects> judge(const StockReturn& back, const Operation&, const Facts& facts, const Terms&)
{
    if (Done role = requireRole(facts, {Role::Clerk, Role::Supervisor}); !role) {
        return failure(role.error());
    }
    return moveAll(back.cards, CardState::Returned, facts.desk, facts);
}

Result<Effects> judge(const StockTransfer& transfer, const Operation&, const Facts& facts, const Terms&)
{
    if (Done role = requireRole(facts, {Role::Clerk, Role::Supervisor}); !role) {
        return failure(role.error());
    }
    if (transfer.to == facts.desk || transfer.to.isEmpty()) {
        return failure(ErrorCode::NotFound, {}, "STOCK-1", transfer.to.text());
    }
    return moveAll(transfer.cards, CardState::Delivered, transfer.to, facts);
}

} // namespace cekr::rules
