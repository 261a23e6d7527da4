// SPDX-License-Identifier: EUPL-1.2
#include "core/replica/Replica.h"

#include "core/replica/ReplicaRow.h"

namespace cekr
{

using namespace Qt::StringLiterals;

namespace
{

/// What cannot have been written.
template <typename T>
Result<T> known(Result<T> read, const QString& what)
{
    return read ? std::move(read) : corruptReplica(what);
}

Result<std::optional<Issuer>> readIssuer(const Statement& row)
{
    if (row.isNull("issuer_name")) {
        return std::nullopt;
    }
    const TaxNumber taxNumber = TRY(known(TaxNumber::parse(row.text("issuer_tax_number")), u"an issuer"_s));
    const int vatPercent = TRY(readNumber<int>(row, "issuer_vat_percent", 50));
    return Issuer{row.text("issuer_name"), row.text("issuer_address"), taxNumber, vatPercent,
                  row.text("issuer_vat_note")};
}

Result<Tariff> readTariff(const Statement& row)
{
    const TariffId id = TRY(readIdentifier<TariffId>(row, "tariff"));
    const QDate from = QDate::fromString(row.text("from_day"), Qt::ISODate);
    const FiscalDuty loads = TRY(known(fiscalDuty(row.text("loads")), u"a tariff"_s));
    const std::optional<Issuer> issuer = TRY(readIssuer(row));
    if (!from.isValid()) {
        return corruptReplica(u"a tariff"_s);
    }
    return Tariff{id, from, {}, issuer, loads};
}

Result<std::optional<HolderCategory>> readCategory(const Statement& row)
{
    if (row.isNull("category")) {
        return std::nullopt;
    }
    return TRY(known(holderCategory(row.text("category")), u"an item of a tariff"_s));
}

Result<TariffItem> readItem(const Statement& row)
{
    const QString what = u"an item of a tariff"_s;
    const Service sold = TRY(known(service(row.text("service")), what));
    const CardKind kind = TRY(known(cardKind(row.text("kind")), what));
    const Money price = TRY(readMoney(row, "cents"));
    const std::optional<HolderCategory> category = TRY(readCategory(row));
    const FiscalDuty fiscal = TRY(known(fiscalDuty(row.text("fiscal")), what));
    return TariffItem{sold, kind, price, category, row.text("ground"), fiscal};
}

Result<SignedSettings> readSettings(const Statement& row)
{
    return SignedSettings{row.blob("document"), row.blob("signature")};
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
    return m_database.run("REPLACE INTO settings(only, document, signature) VALUES (1, ?, ?)",
                          QByteArrayView(settings.document), QByteArrayView(settings.signature));
}

Result<std::optional<SignedSettings>> Replica::settings()
{
    return firstOf(readAll(m_database.query("SELECT document, signature FROM settings"), readSettings));
}

} // namespace cekr
