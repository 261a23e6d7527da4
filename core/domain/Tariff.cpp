// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/Tariff.h"

#include "core/base/Names.h"

namespace cekr
{

using namespace Qt::StringLiterals;

Done canBeCharged(const TariffItem& item)
{
    const auto cannot = [](const QString& why) { return failure(ErrorCode::MalformedMessage, why, "FEE-1"); };
    if (item.list == PriceList::Nlb && item.owed != Creditor::Bank) {
        return cannot(u"what stands on the list nlb is owed to the bank"_s);
    }
    const Collector itself = item.owed == Creditor::Bank ? Collector::Bank : Collector::Municipality;
    if (item.collects != Collector::Desk && item.collects != itself) {
        return cannot(u"what the %1 is owed, a desk collects or the %1 itself"_s.arg(name(item.owed)));
    }
    if (item.isDebited && item.collects != Collector::Bank) {
        return cannot(u"what is debited is collected by the bank"_s);
    }
    if (item.isDebited && item.kind == CardKind::Anonymous) {
        return cannot(u"an anonymous card has no account that the bank may debit"_s);
    }
    const bool isSoldAtDesks = item.service == Service::Issue || item.service == Service::TopUp;
    if (isSoldAtDesks && item.collects != Collector::Desk && !item.isDebited) {
        return cannot(u"what a desk sells is paid there, or debited"_s);
    }
    return {};
}

Charge chargeOf(const TariffItem& item)
{
    if (item.isDebited) {
        return {.debited = item.price};
    }
    if (item.collects != Collector::Desk) {
        return {};
    }
    switch (item.owed) {
    case Creditor::Municipality:
        return {.municipality = item.price};
    case Creditor::Bank:
        return {.bank = item.price};
    }
    Q_UNREACHABLE();
}

const TariffItem* Tariff::item(PriceList list, Service service, CardKind kind,
                               std::optional<HolderCategory> category) const
{
    const TariffItem* found = nullptr;
    for (const TariffItem& item : items) {
        const bool isFor = item.list == list && item.service == service && item.kind == kind;
        if (isFor && item.category == category) {
            return &item;
        }
        found = isFor && !item.category ? &item : found;
    }
    return found;
}

std::vector<TariffItem> Tariff::itemsFor(Service service, CardKind kind,
                                         std::optional<HolderCategory> category) const
{
    std::vector<TariffItem> found;
    for (const PriceList list : allPriceLists) {
        if (const TariffItem* one = item(list, service, kind, category)) {
            found.push_back(*one);
        }
    }
    return found;
}

Charge Tariff::charge(Service service, CardKind kind, std::optional<HolderCategory> category) const
{
    Charge charge;
    for (const PriceList list : allPriceLists) {
        const TariffItem* one = item(list, service, kind, category);
        charge += one ? chargeOf(*one) : Charge();
    }
    return charge;
}

const std::optional<Issuer>& Tariff::issuerFor(Creditor creditor) const
{
    switch (creditor) {
    case Creditor::Municipality:
        return issuer;
    case Creditor::Bank:
        return bankIssuer;
    }
    Q_UNREACHABLE();
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

QLatin1StringView name(PriceList list)
{
    switch (list) {
    case PriceList::Cekr:
        return "cekr"_L1;
    case PriceList::Nlb:
        return "nlb"_L1;
    }
    Q_UNREACHABLE();
}

Result<PriceList> priceList(QStringView wanted)
{
    return named(allPriceLists, wanted, "price list"_L1);
}

QLatin1StringView name(Collector collector)
{
    switch (collector) {
    case Collector::Desk:
        return "desk"_L1;
    case Collector::Municipality:
        return "municipality"_L1;
    case Collector::Bank:
        return "bank"_L1;
    }
    Q_UNREACHABLE();
}

Result<Collector> collector(QStringView wanted)
{
    return named(allCollectors, wanted, "collector"_L1);
}

} // namespace cekr
