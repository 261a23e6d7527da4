// SPDX-License-Identifier: EUPL-1.2
#include "app/central/store/TariffTable.h"

#include "app/central/store/Rows.h"
#include "core/wire/Change.h"

namespace cekr::central
{

using namespace Qt::StringLiterals;

namespace
{

Result<Tariff> readTariff(const Statement& row)
{
    const auto line = wire::decodeChangeLine(wire::changeLine(0, "tariff", row.blob(0)));
    if (!line) {
        return failure(line.error());
    }
    return std::get<Tariff>(std::get<wire::Change>(*line).state);
}

} // namespace

Result<std::vector<Tariff>> TariffTable::all()
{
    const auto rows = allRows(m_database, "SELECT state FROM tariff ORDER BY from_day", readTariff);
    if (!rows) {
        return failure(rows.error());
    }
    std::vector<Tariff> tariffs;
    for (const Result<Tariff>& row : *rows) {
        if (!row) {
            return failure(row.error());
        }
        tariffs.push_back(*row);
    }
    return tariffs;
}

Done TariffTable::add(const Tariff& tariff)
{
    return m_database.run("INSERT INTO tariff (id, from_day, state) VALUES (?1, ?2, ?3)",
                          QStringView(tariff.id.text()), numberOf(tariff.from),
                          QByteArrayView(wire::encodeState({0, tariff})));
}

Result<std::optional<Tariff>> TariffTable::inForceOn(QDate day)
{
    const auto row =
        firstRow(m_database, "SELECT state FROM tariff WHERE from_day <= ?1 ORDER BY from_day DESC LIMIT 1",
                 readTariff, numberOf(day));
    if (!row) {
        return failure(row.error());
    }
    if (!*row) {
        return std::nullopt;
    }
    if (!**row) {
        return failure((*row)->error());
    }
    return ***row;
}

} // namespace cekr::central
