// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/Tariff.h"

namespace cekr
{

using namespace Qt::StringLiterals;

std::optional<Money> Tariff::price(Service wanted, CardKind kind) const
{
    for (const TariffItem& item : items) {
        if (item.service == wanted && item.kind == kind) {
            return item.price;
        }
    }
    return std::nullopt;
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

QLatin1StringView name(Service service)
{
    switch (service) {
    case Service::Issue:
        return "issue"_L1;
    }
    Q_UNREACHABLE();
}

Result<Service> service(QStringView wanted)
{
    if (wanted == name(Service::Issue)) {
        return Service::Issue;
    }
    return failure(ErrorCode::MalformedMessage, u"unknown service"_s);
}

} // namespace cekr
