// SPDX-License-Identifier: EUPL-1.2
#include "core/office/Addresses.h"

#include "core/office/OfficeState.h"

namespace cekr
{

Done Addresses::read()
{
    if (m_isRead) {
        return {};
    }
    m_areas = TRY(m_state.replica->categoryAreas());
    std::optional<AddressRegister> addresses = TRY(m_state.replica->addresses());
    // While a newer one is coming in, the one before goes on.
    if (addresses) {
        auto shared = std::make_shared<const AddressRegister>(std::move(*addresses));
        m_search = std::make_shared<const AddressSearch>(std::move(shared), m_areas.own);
    }
    m_isRead = true;
    return {};
}

Result<Addresses::Found> Addresses::find(const QString& typed, size_t most)
{
    TRY(read());
    return m_search ? Found{m_search, m_search->find(typed, most)} : Found{};
}

Result<std::vector<PostOffice>> Addresses::postsFor(int settlement, size_t most)
{
    TRY(read());
    std::vector<PostOffice> posts;
    if (m_search) {
        for (const PostOffice* post : m_search->addresses().postsNear(settlement, most)) {
            posts.push_back(*post);
        }
    }
    return posts;
}

Result<std::vector<HolderCategory>> Addresses::categoriesOf(std::optional<int> permanent,
                                                            std::optional<int> temporary)
{
    TRY(read());
    const auto areaOf = [this](std::optional<int> number) {
        const Settlement* settlement =
            number && m_search ? m_search->addresses().settlement(*number) : nullptr;
        return settlement ? std::optional(settlement->municipality) : std::nullopt;
    };
    return cekr::categoriesOf({areaOf(permanent), areaOf(temporary)}, m_areas);
}

} // namespace cekr
