// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/Card.h"
#include "core/domain/Charge.h"
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

/// The list on which a charge stands (FEE-1).
enum class PriceList
{
    Cekr, ///< the CeKR price list of the municipality (MOK 6.5)
    Nlb,  ///< the tariff of the bank
};
inline constexpr std::array allPriceLists{PriceList::Cekr, PriceList::Nlb};

/// Who collects a charge (FEE-1).
enum class Collector
{
    Desk, ///< in cash, where the service is given
    Municipality,
    Bank,
};
inline constexpr std::array allCollectors{Collector::Desk, Collector::Municipality, Collector::Bank};

/// One price of the tariff, for all holders or for those of one category.
struct TariffItem
{
    Service service = Service::Issue;
    CardKind kind = CardKind::Anonymous;
    Money price;
    std::optional<HolderCategory> category = {}; ///< CAT-4
    QString ground = {};                         ///< why it is lower than for others, or nothing at all
    FiscalDuty fiscal = FiscalDuty::Undecided;
    PriceList list = PriceList::Cekr;
    Creditor owed = Creditor::Municipality;
    Collector collects = Collector::Desk;
    bool isDebited = false; ///< the bank takes it from the card account
    friend bool operator==(const TariffItem&, const TariffItem&) = default;
};

/// FEE-1: whether a charge can be so. What stands in the bank's tariff is owed to the bank; only the desk
/// collects what somebody else is owed; the bank debits what it collects, of cards whose holders it knows
/// (NLB 3.2, 3.3); and what a desk sells is paid there, or debited. MalformedMessage with what is wrong.
[[nodiscard]] Done canBeCharged(const TariffItem& item);
/// What it adds to what a customer is charged.
[[nodiscard]] Charge chargeOf(const TariffItem& item);

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
    std::optional<Issuer> issuer = {};     ///< of charges that the municipality is owed
    FiscalDuty loads = FiscalDuty::No;     ///< of the amounts loaded, which are no charge
    std::optional<Issuer> bankIssuer = {}; ///< of charges that the bank is owed; without VAT (FEE-3)

    /// What a list says of a service for a kind of card: the item of the holder's category comes before that
    /// for all. Null when it names none.
    [[nodiscard]] const TariffItem* item(PriceList list, Service service, CardKind kind,
                                         std::optional<HolderCategory> category = {}) const;
    /// Those of all lists.
    [[nodiscard]] std::vector<TariffItem> itemsFor(Service service, CardKind kind,
                                                   std::optional<HolderCategory> category = {}) const;
    /// What all lists together charge for it.
    [[nodiscard]] Charge charge(Service service, CardKind kind,
                                std::optional<HolderCategory> category = {}) const;
    [[nodiscard]] const std::optional<Issuer>& issuerFor(Creditor creditor) const;
    friend bool operator==(const Tariff&, const Tariff&) = default;
};

/// The edition in force on a day, if there is one.
[[nodiscard]] const Tariff* tariffOn(const std::vector<Tariff>& tariffs, QDate day);

[[nodiscard]] QLatin1StringView name(FiscalDuty duty);
[[nodiscard]] Result<FiscalDuty> fiscalDuty(QStringView name);
[[nodiscard]] QLatin1StringView name(Service service);
[[nodiscard]] Result<Service> service(QStringView name);
[[nodiscard]] QLatin1StringView name(PriceList list);
[[nodiscard]] Result<PriceList> priceList(QStringView name);
[[nodiscard]] QLatin1StringView name(Collector collector);
[[nodiscard]] Result<Collector> collector(QStringView name);

} // namespace cekr
