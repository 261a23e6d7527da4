// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/Card.h"
#include "core/domain/Identifiers.h"
#include "core/domain/Money.h"

#include <QDate>
#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace cekr
{

/// What a charge is for (FEE-1).
enum class Service
{
    Issue,
    TopUp,
    Renewal,
    EarlyReplacement,
    MonthlyFee,
    AdditionalCard,
    Redemption,
    ReOrder,
};
inline constexpr std::array allServices{
    Service::Issue,      Service::TopUp,          Service::Renewal,    Service::EarlyReplacement,
    Service::MonthlyFee, Service::AdditionalCard, Service::Redemption, Service::ReOrder};

/// One price of the tariff, for all holders or for those of one category.
struct TariffItem
{
    Service service = Service::Issue;
    CardKind kind = CardKind::Anonymous;
    Money price;
    std::optional<HolderCategory> category = {}; ///< CAT-4
    QString ground = {};                         ///< why it is lower than for others, or nothing at all
    friend bool operator==(const TariffItem&, const TariffItem&) = default;
};

/// One edition of the tariff, in force from a day until the next edition begins (FEE-1).
struct Tariff
{
    TariffId id;
    QDate from;
    std::vector<TariffItem> items;

    /// What a service costs for a kind of card: the item of the holder's category comes before that for all.
    /// Null when the tariff names none.
    [[nodiscard]] const TariffItem* item(Service service, CardKind kind,
                                         std::optional<HolderCategory> category = {}) const;
    /// Its price; nothing when the tariff names none.
    [[nodiscard]] std::optional<Money> price(Service service, CardKind kind,
                                             std::optional<HolderCategory> category = {}) const;
    friend bool operator==(const Tariff&, const Tariff&) = default;
};

/// The edition in force on a day, if there is one.
[[nodiscard]] const Tariff* tariffOn(const std::vector<Tariff>& tariffs, QDate day);

[[nodiscard]] QLatin1StringView name(Service service);
[[nodiscard]] Result<Service> service(QStringView name);

} // namespace cekr
