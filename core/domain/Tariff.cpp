// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/Tariff.h"

#include "core/base/Names.h"

namespace cekr
{

using namespace Qt::StringLiterals;

const TariffItem* Tariff::item(Service service, CardKind kind, std::optional<HolderCategory> category) const
{
    const TariffItem* found = nullptr;
    for (const TariffItem& item : items) {
        const bool isFor = item.service == service && item.kind == kind;
        if (isFor && item.category == category) {
            return &item;
        }
        found = isFor && !item.category ? &item : found;
    }
    return found;
}

std::optional<Money> Tariff::price(Service service, CardKind kind,
                                   std::optional<HolderCategory> category) const
{
    const TariffItem* found = item(service, kind, category);
    return found ? std::optional(found->price) : std::nullopt;
}

const Tariff* tariffOn(const std::vector<Tariff>& tariffs, QDate day)
{
    const Tariff* found = nullptr;
    for (const Tariff& tariff : tariffs) {
        if (tariff.from <= day && (!found || found->from < tariff.from)) {
            found = &tariff;
        }
    }
    return found;
}

QLatin1StringView name(FiscalDuty duty)
{
    switch (duty) {
    case FiscalDuty::Undecided:
        return "undecided"_L1;
    case FiscalDuty::No:
        return "no"_L1;
    case FiscalDuty::Yes:
        return "yes"_L1;
    }
    Q_UNREACHABLE();
}

Result<FiscalDuty> fiscalDuty(QStringView wanted)
{
    return named(allFiscalDuties, wanted, "fiscal duty"_L1);
}

QLatin1StringView name(Service service)
{
    switch (service) {
    case Service::Issue:
        return "issue"_L1;
    case Service::TopUp:
        return "top-up"_L1;
    case Service::Renewal:
        return "renewal"_L1;
    case Service::EarlyReplacement:
        return "early-replacement"_L1;
    case Service::MonthlyFee:
        return "monthly-fee"_L1;
    case Service::AdditionalCard:
        return "additional-card"_L1;
    case Service::Redemption:
        return "redemption"_L1;
    case Service::ReOrder:
        return "re-order"_L1;
    }
    Q_UNREACHABLE();
}

Result<Service> service(QStringView wanted)
{
    return named(allServices, wanted, "service"_L1);
}

} // namespace cekr
