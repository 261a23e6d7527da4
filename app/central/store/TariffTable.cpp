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

} // namespace

Result<std::vector<Tariff>> TariffTable::all()
{
    std::vector<Tariff> tariffs;
    Statement rows = TRY(m_database.query("SELECT state FROM tariff ORDER BY from_day"));
    TRY(rows.forEachRow([&tariffs](const Statement& row) -> Done {
        tariffs.push_back(TRY(readTariff(row)));
        return {};
    }));
    return tariffs;
}

Done TariffTable::add(const Tariff& tariff)
{
    return m_database.run("INSERT INTO tariff (id, from_day, state) VALUES (?1, ?2, ?3)",
                          QStringView(tariff.id.text()), numberOf(tariff.from),
                          QByteArrayView(wire::encodeState({0, tariff})));
}

} // namespace cekr::central
