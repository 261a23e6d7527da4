// SPDX-License-Identifier: EUPL-1.2
#include "app/central/store/SettlementTable.h"

#include "app/central/store/Rows.h"

namespace cekr::central
{

Result<std::optional<IssuedSettlement>> SettlementTable::find(QDate day)
{
    return firstRow(
        m_database, "SELECT csv, csv_signature, json, json_signature FROM settlement WHERE day = ?1",
        [](const Statement& row) {
            return IssuedSettlement{{row.blob("csv"), row.blob("csv_signature")},
                                    {row.blob("json"), row.blob("json_signature")}};
        },
        numberOf(day));
}

Done SettlementTable::add(QDate day, const IssuedSettlement& settlement, const QDateTime& now)
{
    return m_database.run("INSERT INTO settlement (day, issued_at, csv, csv_signature, json, json_signature) "
                          "VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
                          numberOf(day), now.toMSecsSinceEpoch(), settlement.csv.content,
                          settlement.csv.signature, settlement.json.content, settlement.json.signature);
}

} // namespace cekr::central
