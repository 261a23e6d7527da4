// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/Category.h"

#include <algorithm>

namespace cekr
{

std::vector<HolderCategory> categoriesOf(const HomeAreas& home, const CategoryAreas& areas)
{
    if (areas.own == 0) {
        return {};
    }
    const auto isAssociated = [&areas](std::optional<int> area) {
        return area && std::ranges::find(areas.associated, *area) != areas.associated.end();
    };
    std::vector<HolderCategory> categories;
    const auto add = [&categories](bool applies, HolderCategory category) {
        if (applies) {
            categories.push_back(category);
        }
    };
    add(home.permanent == areas.own, HolderCategory::MokCitizen);
    add(home.temporary == areas.own, HolderCategory::MokResident);
    add(isAssociated(home.permanent), HolderCategory::AssociatedCitizen);
    add(isAssociated(home.temporary), HolderCategory::AssociatedResident);
    add(categories.empty(), HolderCategory::NonResident);
    return categories;
}

} // namespace cekr
