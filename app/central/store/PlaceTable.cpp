// SPDX-License-Identifier: EUPL-1.2
#include "app/central/store/PlaceTable.h"

#include "app/central/store/Rows.h"

namespace cekr::central
{

namespace
{

Place readPlace(const Statement& row)
{
    return {.id = stored(PlaceId::parse(row.text("id"))),
            .name = row.text("name"),
            .address = row.text("address"),
            .kinds = stored(placeKinds(row.text("kinds")))};
}

} // namespace

Done PlaceTable::add(const Place& place)
{
    return m_database.run("INSERT INTO place (id, name, address, kinds) VALUES (?1, ?2, ?3, ?4)",
                          QStringView(place.id.text()), QStringView(place.name), QStringView(place.address),
                          QStringView(names(place.kinds)));
}

Done PlaceTable::set(const Place& place)
{
    return m_database.run("UPDATE place SET name = ?2, address = ?3, kinds = ?4 WHERE id = ?1",
                          QStringView(place.id.text()), QStringView(place.name), QStringView(place.address),
                          QStringView(names(place.kinds)));
}

Result<std::optional<Place>> PlaceTable::find(const PlaceId& id)
{
    return firstRow(m_database, "SELECT id, name, address, kinds FROM place WHERE id = ?1", readPlace,
                    QStringView(id.text()));
}

Result<std::vector<Place>> PlaceTable::all()
{
    return allRows(m_database, "SELECT id, name, address, kinds FROM place ORDER BY id", readPlace);
}

} // namespace cekr::central
