// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/Card.h"
#include "core/domain/Identifiers.h"
#include "core/domain/Money.h"
#include "core/domain/TaxNumber.h"

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

/// Whether a receipt for it has to be verified with the tax authority (ZDavPR).
enum class FiscalDuty
{
    Undecided, ///< printed as a plain invoice
    No,
    Yes,
};
inline constexpr std::array allFiscalDuties{FiscalDuty::Undecided, FiscalDuty::No, FiscalDuty::Yes};

/// One price of the tariff, for all holders or for those of one category.
struct TariffItem
{
    Service service = Service::Issue;
    CardKind kind = CardKind::Anonymous;
    Money price;
    std::optional<HolderCategory> category = {}; ///< CAT-4
    QString ground = {};                         ///< why it is lower than for others, or nothing at all
    FiscalDuty fiscal = FiscalDuty::Undecided;
    friend bool operator==(const TariffItem&, const TariffItem&) = default;
};

/// Who charges: what an invoice says of its issuer (ZDDV-1, art. 82).
struct Issuer
{
    QString name;
    QString address;
    TaxNumber taxNumber;
    int vatPercent = 0; ///< of the VAT in its charges
    QString vatNote;    ///< why there is none; may be empty
    friend bool operator==(const Issuer&, const Issuer&) = default;
};

/// One edition of the tariff, in force from a day until the next edition begins (FEE-1).
struct Tariff
{
    TariffId id;
    QDate from;
    std::vector<TariffItem> items;
    std::optional<Issuer> issuer = {};
    FiscalDuty loads = FiscalDuty::No; ///< of the amounts loaded, which are no charge

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

[[nodiscard]] QLatin1StringView name(FiscalDuty duty);
[[nodiscard]] Result<FiscalDuty> fiscalDuty(QStringView name);
[[nodiscard]] QLatin1StringView name(Service service);
[[nodiscard]] Result<Service> service(QStringView name);

} // namespace cekr
