// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/rules/Duty.h"
#include "core/domain/rules/Rules.h"

namespace cekr
{

Done mayHandOver(MokId id, const Facts& facts, QDate day)
{
    const CardFacts* card = facts.card(id);
    if (!card) {
        return failure(ErrorCode::CardUnknown, {}, "STOCK-4", id.grouped());
    }
    if (wasHandedOver(card->state)) {
        return failure(ErrorCode::CardAlreadyHandedOver, {}, "STOCK-3", id.grouped());
    }
    if (card->state == CardState::Spoiled) {
        return failure(ErrorCode::CardSpoiled, {}, "STOCK-2", id.grouped());
    }
    if (card->state != CardState::InStock || card->holdingDesk != facts.desk) {
        return failure(ErrorCode::CardNotInOwnStock, card->holdingDesk.text(), "STOCK-1", id.grouped());
    }
    if (card->kind != CardKind::Anonymous) {
        return failure(ErrorCode::CardWrongKind, {}, "CARD-1", id.grouped());
    }
    if (day > card->validUntil.lastDay()) {
        return failure(ErrorCode::CardExpired, {}, "CARD-5", id.grouped());
    }
    // The customer agrees to the tariff, so there has to be one.
    const bool isAllowed = facts.tariff || facts.worksWithoutTariff || facts.isOfEarlierForm;
    return isAllowed ? Done() : failure(ErrorCode::TariffMissing, {}, "ANON-2");
}

Done mayHandOverTogether(const std::vector<MokId>& cards, const TermsEdition& bank)
{
    if (cards.size() > size_t(bank.anonymousCardsAtOnce)) {
        return failure(ErrorCode::TooManyCards, {}, "ANON-1", QString::number(bank.anonymousCardsAtOnce));
    }
    return rules::requireDistinct(cards);
}

Charge handoverCharge(size_t cards, const Facts& facts)
{
    return facts.tariff ? facts.tariff->charge(Service::Issue, CardKind::Anonymous) * int(cards) : Charge();
}

namespace rules
{

namespace
{

Done requireAttestations(const Handover& handover, const Terms& terms)
{
    if (!handover.ageAttested) {
        return failure(ErrorCode::AgeNotAttested, {}, "AGE-2");
    }
    if (!handover.termsAttested) {
        return failure(ErrorCode::TermsNotAttested, {}, "ANON-2");
    }
    if (handover.mokTerms != terms.mok || handover.bankTerms != terms.bank.id) {
        return failure(ErrorCode::TermsNotInForce, {}, "ANON-2", handover.bankTerms.text());
    }
    return {};
}

Done requireCharge(const Handover& handover, const Facts& facts)
{
    const TariffId tariff = facts.tariff ? facts.tariff->id : TariffId();
    if (handover.tariff != tariff || handover.charge != handoverCharge(handover.cards.size(), facts)) {
        return failure(ErrorCode::ChargeDiffers, {}, "FEE-1", handover.charge.cash().plain());
    }
    return {};
}

} // namespace

Done judge(const Handover& handover, const Operation& operation, const Facts& facts, const Terms& terms)
{
    TRY(mayDo(Duty::HandOverAnonymous, facts.roles, facts.placeKinds));
    TRY(requireShift(handover.shift, operation, facts));
    TRY(mayHandOverTogether(handover.cards, terms.bank));
    TRY(requireAttestations(handover, terms));
    TRY(requireCharge(handover, facts));
    for (const MokId card : handover.cards) {
        TRY(mayHandOver(card, facts, operation.at.date()));
    }
    return {};
}

} // namespace rules

} // namespace cekr
