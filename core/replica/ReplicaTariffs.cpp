// SPDX-License-Identifier: EUPL-1.2
#include "core/replica/Replica.h"

#include "core/replica/ReplicaRow.h"

namespace cekr
{

using namespace Qt::StringLiterals;

namespace
{

Result<std::optional<Issuer>> readIssuer(const Statement& row)
{
    if (row.isNull(3)) {
        return std::nullopt;
    }
    const Result<TaxNumber> taxNumber = TaxNumber::parse(row.text(5));
    const Result<int> vatPercent = readNumber<int>(row, 6, 50);
    if (!taxNumber || !vatPercent) {
        return corruptReplica(u"an issuer"_s);
    }
    return Issuer{row.text(3), row.text(4), *taxNumber, *vatPercent, row.text(7)};
}

Result<Tariff> readTariff(const Statement& row)
{
    const auto id = readIdentifier<TariffId>(row, 0);
    const QDate from = QDate::fromString(row.text(1), Qt::ISODate);
    const Result<FiscalDuty> loads = fiscalDuty(row.text(2));
    const Result<std::optional<Issuer>> issuer = readIssuer(row);
    if (!id || !from.isValid() || !loads || !issuer) {
        return corruptReplica(u"a tariff"_s);
    }
    return Tariff{*id, from, {}, *issuer, *loads};
}

Result<std::optional<HolderCategory>> readCategory(const Statement& row, int column)
{
    if (row.isNull(column)) {
        return std::nullopt;
    }
    return TRY(holderCategory(row.text(column)));
}

Result<TariffItem> readItem(const Statement& row)
{
    const Result<Service> kindOfService = service(row.text(0));
    const Result<CardKind> kind = cardKind(row.text(1));
    const Result<Money> price = readMoney(row, 2);
    const Result<std::optional<HolderCategory>> category = readCategory(row, 3);
    const Result<FiscalDuty> fiscal = fiscalDuty(row.text(5));
    if (!kindOfService || !kind || !price || !category || !fiscal) {
        return corruptReplica(u"an item of a tariff"_s);
    }
    return TariffItem{*kindOfService, *kind, *price, *category, row.text(4), *fiscal};
}

Result<SignedSettings> readSettings(const Statement& row)
{
    return SignedSettings{row.blob(1), row.blob(2)};
}

} // namespace

// Replacing an edition removes its items.
Done Replica::put(const Tariff& tariff)
{
    TRY(m_database.run("REPLACE INTO tariff(tariff, from_day, loads) VALUES (?, ?, ?)", tariff.id.text(),
                       tariff.from.toString(Qt::ISODate), name(tariff.loads)));
    TRY(tariff.issuer ? putIssuer(tariff.id, *tariff.issuer) : Done());
    int part = 0;
    for (const TariffItem& item : tariff.items) {
        TRY(m_database.run("INSERT INTO tariff_item(tariff, part, service, kind, cents, category,"
                           " ground, fiscal) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                           tariff.id.text(), part++, name(item.service), name(item.kind), item.price.cents(),
                           item.category ? std::optional(name(*item.category)) : std::nullopt, item.ground,
                           name(item.fiscal)));
    }
    return {};
}

Done Replica::putIssuer(const TariffId& tariff, const Issuer& issuer)
{
    return m_database.run("UPDATE tariff SET issuer_name = ?, issuer_address = ?, issuer_tax_number = ?,"
                          " issuer_vat_percent = ?, issuer_vat_note = ? WHERE tariff = ?",
                          issuer.name, issuer.address, issuer.taxNumber.text(), issuer.vatPercent,
                          issuer.vatNote, tariff.text());
}

Result<std::vector<Tariff>> Replica::tariffs()
{
    auto tariffs = TRY(readAll(
        m_database.query(
            "SELECT tariff, from_day, loads, issuer_name, issuer_address,"
            " issuer_tax_number, issuer_vat_percent, issuer_vat_note FROM tariff ORDER BY from_day, tariff"),
        readTariff));
    for (Tariff& tariff : tariffs) {
        tariff.items = TRY(readAll(m_database.query("SELECT service, kind, cents, category, ground, fiscal"
                                                    " FROM tariff_item WHERE tariff = ?"
                                                    " ORDER BY part",
                                                    tariff.id.text()),
                                   readItem));
    }
    return tariffs;
}

Done Replica::put(const SignedSettings& settings)
{
    return m_database.run("REPLACE INTO settings VALUES (1, ?, ?)", QByteArrayView(settings.document),
                          QByteArrayView(settings.signature));
}

Result<std::optional<SignedSettings>> Replica::settings()
{
    return firstOf(readAll(m_database.query("SELECT * FROM settings"), readSettings));
}

} // namespace cekr
