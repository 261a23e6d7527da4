// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/Card.h"
#include "core/domain/Identifiers.h"
#include "core/domain/Money.h"

#include <QDate>

#include <optional>
#include <vector>

namespace cekr
{

/// What a charge is for (FEE-1). Later services join this list.
enum class Service
{
    Issue,
};

/// One price of the tariff.
struct TariffItem
{
    Service service = Service::Issue;
    CardKind kind = CardKind::Anonymous;
    Money price;
    friend bool operator==(const TariffItem&, const TariffItem&) = default;
};

/// One edition of the tariff, in force from a day until the next edition begins (FEE-1).
struct Tariff
{
    TariffId id;
    QDate from;
    std::vector<TariffItem> items;

    /// The price of a service for a kind of card; nothing when the tariff names none.
    [[nodiscard]] std::optional<Money> price(Service service, CardKind kind) const;
    friend bool operator==(const Tariff&, const Tariff&) = default;
};

/// The edition in force on a day, if there is one.
[[nodiscard]] const Tariff* tariffOn(const std::vector<Tariff>& tariffs, QDate day);

[[nodiscard]] QLatin1StringView name(Service service);
[[nodiscard]] Result<Service> service(QStringView name);

} // namespace cekr
