// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/rules/Duty.h"
#include "core/domain/rules/Rules.h"

#include <algorithm>

namespace cekr::rules
{

namespace
{

/// Also a card of the box that was reported missing before: it may turn up.
bool isInBox(MokId id, BoxId box, const Facts& facts)
{
    const CardFacts* card = facts.card(id);
    return card && canBeTakenOver(card->state) && card->holdingDesk == facts.desk && card->box == box;
}

/// The plastic lies here and may still be given on; spoiled plastic can only go back to the issuer.
Done requireOwnStock(MokId id, const Facts& facts, bool spoiledToo)
{
    const CardFacts* card = facts.card(id);
    if (!card) {
        return failure(ErrorCode::CardUnknown, {}, "STOCK-4", id.grouped());
    }
    if (wasHandedOver(card->state)) {
        return failure(ErrorCode::CardAlreadyHandedOver, {}, "STOCK-3", id.grouped());
    }
    const bool isHere = card->state == CardState::InStock || card->state == CardState::Spoiled;
    if (!isHere || card->holdingDesk != facts.desk) {
        return failure(ErrorCode::CardNotInOwnStock, card->holdingDesk.text(), "STOCK-1", id.grouped());
    }
    if (card->state == CardState::Spoiled && !spoiledToo) {
        return failure(ErrorCode::CardSpoiled, {}, "STOCK-2", id.grouped());
    }
    return {};
}

/// Each of the cards is named once and of the desk's own stock.
Done requireAllOwnStock(const std::vector<MokId>& cards, const Facts& facts, bool spoiledToo = false)
{
    TRY(requireDistinct(cards));
    for (const MokId card : cards) {
        TRY(requireOwnStock(card, facts, spoiledToo));
    }
    return {};
}

} // namespace

Done judge(const StockIntake& intake, const Operation&, const Facts& facts, const Terms&)
{
    TRY(mayDo(Duty::KeepStock, facts.roles, facts.placeKinds));
    std::vector<MokId> content = intake.found;
    content.insert(content.end(), intake.missing.begin(), intake.missing.end());
    std::vector<MokId> named = content;
    named.insert(named.end(), intake.surplus.begin(), intake.surplus.end());
    if (content.empty()) {
        return failure(ErrorCode::NothingScanned);
    }
    TRY(requireDistinct(named));
    const auto stray = std::find_if(content.begin(), content.end(),
                                    [&](MokId card) { return !isInBox(card, intake.box, facts); });
    if (stray != content.end()) {
        return failure(ErrorCode::CardNotInOwnStock, {}, "STOCK-1", stray->grouped());
    }
    return {};
}

Done judge(const StockSpoil& spoil, const Operation&, const Facts& facts, const Terms&)
{
    TRY(mayDo(Duty::KeepStock, facts.roles, facts.placeKinds));
    if (spoil.reason == StockSpoil::Reason::Other && spoil.note.trimmed().isEmpty()) {
        return failure(ErrorCode::ReasonMissing, {}, "STOCK-2");
    }
    return requireAllOwnStock({spoil.card}, facts);
}

Done judge(const StockReturn& back, const Operation&, const Facts& facts, const Terms&)
{
    TRY(mayDo(Duty::KeepStock, facts.roles, facts.placeKinds));
    return requireAllOwnStock(back.cards, facts, true);
}

Done judge(const StockTransfer& transfer, const Operation&, const Facts& facts, const Terms&)
{
    TRY(mayDo(Duty::KeepStock, facts.roles, facts.placeKinds));
    if (transfer.to == facts.desk || transfer.to != facts.receiver) {
        return failure(ErrorCode::NotFound, {}, "STOCK-1", transfer.to.text());
    }
    return requireAllOwnStock(transfer.cards, facts);
}

} // namespace cekr::rules
