// SPDX-License-Identifier: EUPL-1.2
#include "core/replica/Replica.h"

#include "core/replica/ReplicaRow.h"

namespace cekr
{

using namespace Qt::StringLiterals;

namespace
{

Result<Tariff> readTariff(const Statement& row)
{
    const auto id = readIdentifier<TariffId>(row, 0);
    const QDate from = QDate::fromString(row.text(1), Qt::ISODate);
    if (!id || !from.isValid()) {
        return corruptReplica(u"a tariff"_s);
    }
    return Tariff{*id, from, {}};
}

Result<std::optional<HolderCategory>> readCategory(const Statement& row, int column)
{
    if (row.isNull(column)) {
        return std::nullopt;
    }
    const Result<HolderCategory> category = holderCategory(row.text(column));
    return category ? Result<std::optional<HolderCategory>>(*category) : failure(category.error());
}

Result<TariffItem> readItem(const Statement& row)
{
    const Result<Service> kindOfService = service(row.text(0));
    const Result<CardKind> kind = cardKind(row.text(1));
    const Result<Money> price = readMoney(row, 2);
    const Result<std::optional<HolderCategory>> category = readCategory(row, 3);
    if (!kindOfService || !kind || !price || !category) {
        return corruptReplica(u"an item of a tariff"_s);
    }
    return TariffItem{*kindOfService, *kind, *price, *category, row.text(4)};
}

Result<DeskSettings> readSettings(const Statement& row)
{
    DeskSettings settings;
    const std::pair<int, Money*> amounts[] = {{1, &settings.offlinePerCard},
                                              {2, &settings.offlinePerDeskAndDay},
                                              {6, &settings.smallestLoad},
                                              {7, &settings.stricter.anonymousSingleLoad},
                                              {8, &settings.stricter.anonymousBalance},
                                              {9, &settings.stricter.knownCashDay},
                                              {10, &settings.stricter.knownTransferDay},
                                              {11, &settings.stricter.knownMonth},
                                              {12, &settings.stricter.knownYear},
                                              {13, &settings.stricter.knownBalance}};
    for (const auto& [column, amount] : amounts) {
        const Result<Money> read = readMoney(row, column);
        if (!read) {
            return corruptReplica(u"the settings"_s);
        }
        *amount = *read;
    }
    settings.offlineLongestHours = int(row.integer(3));
    settings.offlineSignInDays = int(row.integer(4));
    settings.idleLockMinutes = int(row.integer(5));
    return settings;
}

} // namespace

// Replacing an edition removes its items.
Done Replica::put(const Tariff& tariff)
{
    if (Done done = m_database.run("REPLACE INTO tariff(tariff, from_day) VALUES (?, ?)", tariff.id.text(),
                                   tariff.from.toString(Qt::ISODate));
        !done) {
        return done;
    }
    int part = 0;
    for (const TariffItem& item : tariff.items) {
        if (Done done = m_database.run(
                "INSERT INTO tariff_item(tariff, part, service, kind, cents, category,"
                " ground) VALUES (?, ?, ?, ?, ?, ?, ?)",
                tariff.id.text(), part++, name(item.service), name(item.kind), item.price.cents(),
                item.category ? std::optional(name(*item.category)) : std::nullopt, item.ground);
            !done) {
            return done;
        }
    }
    return {};
}

Result<std::vector<Tariff>> Replica::tariffs()
{
    auto tariffs = readAll(m_database.query("SELECT * FROM tariff ORDER BY from_day, tariff"), readTariff);
    if (!tariffs) {
        return tariffs;
    }
    for (Tariff& tariff : *tariffs) {
        auto items = readAll(m_database.query("SELECT service, kind, cents, category, ground FROM tariff_item"
                                              " WHERE tariff = ?"
                                              " ORDER BY part",
                                              tariff.id.text()),
                             readItem);
        if (!items) {
            return failure(items.error());
        }
        tariff.items = std::move(*items);
    }
    return tariffs;
}

Done Replica::put(const DeskSettings& settings)
{
    const Limits& stricter = settings.stricter;
    return m_database.run("REPLACE INTO settings VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                          settings.offlinePerCard.cents(), settings.offlinePerDeskAndDay.cents(),
                          settings.offlineLongestHours, settings.offlineSignInDays, settings.idleLockMinutes,
                          settings.smallestLoad.cents(), stricter.anonymousSingleLoad.cents(),
                          stricter.anonymousBalance.cents(), stricter.knownCashDay.cents(),
                          stricter.knownTransferDay.cents(), stricter.knownMonth.cents(),
                          stricter.knownYear.cents(), stricter.knownBalance.cents());
}

Result<DeskSettings> Replica::settings()
{
    const auto kept = firstOf(readAll(m_database.query("SELECT * FROM settings"), readSettings));
    if (!kept) {
        return failure(kept.error());
    }
    return kept->value_or(DeskSettings());
}

} // namespace cekr
