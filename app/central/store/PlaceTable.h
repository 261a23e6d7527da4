// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/Place.h"
#include "core/store/Database.h"

namespace cekr::central
{

/// Where desks stand.
class PlaceTable final
{
public:
    explicit PlaceTable(Database& database) : m_database(database) {}

    /// DatabaseFailed when there is one of that id.
    [[nodiscard]] Done add(const Place& place);
    /// From now on its name, address and kinds.
    [[nodiscard]] Done set(const Place& place);
    [[nodiscard]] Result<std::optional<Place>> find(const PlaceId& id);
    [[nodiscard]] Result<std::vector<Place>> all();

private:
    Database& m_database;
};

} // namespace cekr::central
