// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/Tariff.h"
#include "core/store/Database.h"

namespace cekr::central
{

/// The editions of the tariff (FEE-1).
class TariffTable final
{
public:
    explicit TariffTable(Database& database) : m_database(database) {}

    /// By the day from which they are in force.
    [[nodiscard]] Result<std::vector<Tariff>> all();
    /// DatabaseFailed when there is an edition of that id or of that day.
    [[nodiscard]] Done add(const Tariff& tariff);

private:
    Database& m_database;
};

} // namespace cekr::central
