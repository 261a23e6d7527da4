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

/// Keeps an issuer as that of its creditor.
Done addIssuer(const Statement& row, Tariff& tariff)
{
    const Creditor charges = TRY(known(creditor(row.text("creditor")), u"an issuer"_s));
    const TaxNumber taxNumber = TRY(known(TaxNumber::parse(row.text("tax_number")), u"an issuer"_s));
    const int vatPercent = TRY(readNumber<int>(row, "vat_percent", 50));
    const Issuer issuer{row.text("name"), row.text("address"), taxNumber, vatPercent, row.text("vat_note")};
    switch (charges) {
    case Creditor::Municipality:
        tariff.issuer = issuer;
        break;
    case Creditor::Bank:
        tariff.bankIssuer = issuer;
        break;
    }
    return row.rowFault();
}

Result<Tariff> readTariff(const Statement& row)
{
    const TariffId id = TRY(readIdentifier<TariffId>(row, "tariff"));
    const QDate from = QDate::fromString(row.text("from_day"), Qt::ISODate);
    const FiscalDuty loads = TRY(known(fiscalDuty(row.text("loads")), u"a tariff"_s));
    if (!from.isValid()) {
        return corruptReplica(u"a tariff"_s);
    }
    return Tariff{.id = id, .from = from, .items = {}, .loads = loads};
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
    const PriceList list = TRY(known(priceList(row.text("list")), what));
    const Creditor owed = TRY(known(creditor(row.text("owed")), what));
    const Collector collects = TRY(known(collector(row.text("collects")), what));
    const bool isDebited = TRY(readNumber<bool>(row, "debited", 1));
    return TariffItem{sold,   kind, price, category, row.text("ground"),
                      fiscal, list, owed,  collects, isDebited};
}

Result<SignedSettings> readSettings(const Statement& row)
{
    return SignedSettings{row.blob("document"), row.blob("signature")};
}

} // namespace

// Replacing an edition removes its items and issuers.
Done Replica::put(const Tariff& tariff)
{
    TRY(m_database.run("REPLACE INTO tariff(tariff, from_day, loads) VALUES (?, ?, ?)", tariff.id.text(),
                       tariff.from.toString(Qt::ISODate), name(tariff.loads)));
    for (const Creditor charges : allCreditors) {
        const std::optional<Issuer>& issuer = tariff.issuerFor(charges);
        TRY(issuer ? putIssuer(tariff.id, charges, *issuer) : Done());
    }
    int part = 0;
    for (const TariffItem& item : tariff.items) {
        TRY(m_database.run("INSERT INTO tariff_item(tariff, part, service, kind, cents, category,"
                           " ground, fiscal, list, owed, collects, debited)"
                           " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                           tariff.id.text(), part++, name(item.service), name(item.kind), item.price.cents(),
                           item.category ? std::optional(name(*item.category)) : std::nullopt, item.ground,
                           name(item.fiscal), name(item.list), name(item.owed), name(item.collects),
                           int(item.isDebited)));
    }
    return {};
}

Done Replica::putIssuer(const TariffId& tariff, Creditor charges, const Issuer& issuer)
{
    return m_database.run(
        "INSERT INTO tariff_issuer(tariff, creditor, name, address, tax_number, vat_percent,"
        " vat_note) VALUES (?, ?, ?, ?, ?, ?, ?)",
        tariff.text(), name(charges), issuer.name, issuer.address, issuer.taxNumber.text(), issuer.vatPercent,
        issuer.vatNote);
}

Result<std::vector<Tariff>> Replica::tariffs()
{
    auto tariffs =
        TRY(readAll(m_database.query("SELECT tariff, from_day, loads FROM tariff ORDER BY from_day, tariff"),
                    readTariff));
    for (Tariff& tariff : tariffs) {
        Statement issuers = TRY(m_database.query(
            "SELECT creditor, name, address, tax_number, vat_percent, vat_note FROM tariff_issuer"
            " WHERE tariff = ?",
            tariff.id.text()));
        TRY(issuers.forEachRow([&tariff](const Statement& row) { return addIssuer(row, tariff); }));
        tariff.items = TRY(readAll(m_database.query("SELECT service, kind, cents, category, ground, fiscal,"
                                                    " list, owed, collects, debited"
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
