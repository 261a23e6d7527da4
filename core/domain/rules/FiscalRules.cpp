// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/rules/FiscalRules.h"

namespace cekr
{

Done mayTakeCash(Service service, CardKind kind, std::optional<HolderCategory> category, const Facts& facts)
{
    if (!facts.tariff) {
        return {};
    }
    const TariffItem* item = facts.tariff->item(service, kind, category);
    const bool forTheCharge = item && item->price.isPositive() && item->fiscal == FiscalDuty::Yes;
    const bool forTheLoad = service == Service::TopUp && facts.tariff->loads == FiscalDuty::Yes;
    if (forTheCharge || forTheLoad) {
        return failure(ErrorCode::FiscalVerificationMissing, {}, "TILL-7", QString(name(service)));
    }
    return {};
}

Done mayTakeCash(const OperationBody& body, const Facts& facts)
{
    if (std::holds_alternative<Handover>(body)) {
        return mayTakeCash(Service::Issue, CardKind::Anonymous, {}, facts);
    }
    const auto* load = std::get_if<Load>(&body);
    const CardFacts* card = load ? facts.card(load->card) : nullptr;
    return card ? mayTakeCash(Service::TopUp, card->kind, card->category, facts) : Done();
}

} // namespace cekr
