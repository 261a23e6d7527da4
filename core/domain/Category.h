// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/Card.h"

#include <optional>
#include <vector>

namespace cekr
{

/// The municipalities that give a holder a category (CAT-3), by their numbers in the register of addresses.
struct CategoryAreas
{
    static constexpr qsizetype most = 250; ///< associated ones

    int own = 0; ///< 0: central has not said yet
    std::vector<int> associated = {};
    friend bool operator==(const CategoryAreas&, const CategoryAreas&) = default;
};

/// The municipalities of somebody's addresses; nothing for an address that there is not, or abroad.
struct HomeAreas
{
    std::optional<int> permanent = {};
    std::optional<int> temporary = {};
};

/// CAT-1: all categories that the addresses give (MOK 7.3), in the order of allHolderCategories; NonResident
/// where they give no other. None as long as the areas are not known.
[[nodiscard]] std::vector<HolderCategory> categoriesOf(const HomeAreas& home, const CategoryAreas& areas);

} // namespace cekr
