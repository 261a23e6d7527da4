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

Result<TariffItem> readItem(const Statement& row)
{
    const Result<Service> kindOfService = service(row.text(0));
    const Result<CardKind> kind = cardKind(row.text(1));
    const Result<Money> price = readMoney(row, 2);
    if (!kindOfService || !kind || !price) {
        return corruptReplica(u"an item of a tariff"_s);
    }
    return TariffItem{*kindOfService, *kind, *price};
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
        if (Done done = m_database.run("INSERT INTO tariff_item(tariff, part, service, kind, cents)"
                                       " VALUES (?, ?, ?, ?, ?)",
                                       tariff.id.text(), part++, name(item.service), name(item.kind),
                                       item.price.cents());
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
        auto items = readAll(m_database.query("SELECT service, kind, cents FROM tariff_item WHERE tariff = ?"
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
    return m_database.run("REPLACE INTO settings VALUES (1, ?, ?, ?, ?, ?, ?)",
                          settings.offlinePerCard.cents(), settings.offlinePerDeskAndDay.cents(),
                          settings.offlineLongestHours, settings.offlineSignInDays, settings.idleLockMinutes,
                          settings.smallestLoad.cents());
}

Result<DeskSettings> Replica::settings()
{
    const auto kept = firstOf(
        readAll(m_database.query("SELECT * FROM settings"), [](const Statement& row) -> Result<DeskSettings> {
            const auto perCard = readMoney(row, 1);
            const auto perDeskAndDay = readMoney(row, 2);
            const auto smallestLoad = readMoney(row, 6);
            if (!perCard || !perDeskAndDay || !smallestLoad) {
                return corruptReplica(u"the settings"_s);
            }
            return DeskSettings{
                *perCard,     *perDeskAndDay, int(row.integer(3)), int(row.integer(4)), int(row.integer(5)),
                *smallestLoad};
        }));
    if (!kept) {
        return failure(kept.error());
    }
    return kept->value_or(DeskSettings());
}

} // namespace cekr
