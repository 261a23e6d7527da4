// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/rules/FiscalRules.h"

#include "core/domain/Facets.h"

#include <algorithm>

namespace cekr
{

Done mayIssueReceipt(Service service, CardKind kind, std::optional<HolderCategory> category,
                     const Facts& facts)
{
    if (!facts.tariff) {
        return {};
    }
    const bool forTheCharge =
        std::ranges::any_of(facts.tariff->itemsFor(service, kind, category), [](const TariffItem& item) {
            return chargeOf(item).cash().isPositive() && item.fiscal == FiscalDuty::Yes;
        });
    const bool forTheLoad = service == Service::TopUp && facts.tariff->loads == FiscalDuty::Yes;
    if (forTheCharge || forTheLoad) {
        return failure(ErrorCode::FiscalVerificationMissing, {}, "TILL-7", QString(name(service)));
    }
    return {};
}

Done mayIssueReceipt(const OperationBody& body, const Facts& facts)
{
    const Facets facets = facetsOf(body);
    if (!facets.sale.sold) {
        return {};
    }
    const CardFacts* card = facets.cards.touched.empty() ? nullptr : facts.card(facets.cards.touched.front());
    return card ? mayIssueReceipt(*facets.sale.sold, card->kind, card->category, facts)
                : mayIssueReceipt(*facets.sale.sold, CardKind::Anonymous, {}, facts);
}

} // namespace cekr
