// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/Category.h"
#include "core/domain/address/AddressSearch.h"

#include <optional>

namespace cekr
{

class OfficeState;

/// The national register of addresses as far as central has sent it.
class Addresses final
{
public:
    explicit Addresses(OfficeState& state) : m_state(state) {}

    /// What was typed may mean these (AddressSearch::find); the search that gave them is alive as long as
    /// `search`.
    struct Found
    {
        std::shared_ptr<const AddressSearch> search; ///< null: the register is not here yet
        AddressMatches matches = {};
    };
    [[nodiscard]] Result<Found> find(const QString& typed, size_t most);
    /// The post offices that may deliver in a settlement, likeliest first.
    [[nodiscard]] Result<std::vector<PostOffice>> postsFor(int settlement, size_t most);
    /// CAT-1: the categories that somebody's addresses give, by their settlements; no settlement: abroad, or
    /// none.
    [[nodiscard]] Result<std::vector<HolderCategory>> categoriesOf(std::optional<int> permanent,
                                                                   std::optional<int> temporary);

    /// Central has sent more of it.
    void renew() { m_isRead = false; }

private:
    [[nodiscard]] Done read();

    OfficeState& m_state;
    bool m_isRead = false;
    CategoryAreas m_areas;
    std::shared_ptr<const AddressSearch> m_search;
};

} // namespace cekr
