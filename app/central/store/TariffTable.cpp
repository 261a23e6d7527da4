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
    const auto line = TRY(wire::decodeChangeLine(wire::changeLine(0, "tariff", row.blob("state"))));
    return std::get<Tariff>(std::get<wire::Change>(line).state);
}

/// The one of a row, if there is one.
Result<std::optional<Tariff>> edition(const Result<std::optional<Result<Tariff>>>& row)
{
    if (!row) {
        return failure(row.error());
    }
    if (!*row) {
        return std::nullopt;
    }
    return **row ? Result<std::optional<Tariff>>(***row) : failure((*row)->error());
}

} // namespace

Result<std::vector<Tariff>> TariffTable::all()
{
    const auto rows = TRY(allRows(m_database, "SELECT state FROM tariff ORDER BY from_day", readTariff));
    std::vector<Tariff> tariffs;
    for (const Result<Tariff>& row : rows) {
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

Result<std::optional<Tariff>> TariffTable::find(const TariffId& id)
{
    return edition(
        firstRow(m_database, "SELECT state FROM tariff WHERE id = ?1", readTariff, QStringView(id.text())));
}

Result<std::optional<Tariff>> TariffTable::inForceOn(QDate day)
{
    return edition(firstRow(m_database,
                            "SELECT state FROM tariff WHERE from_day <= ?1 ORDER BY from_day DESC LIMIT 1",
                            readTariff, numberOf(day)));
}

} // namespace cekr::central
