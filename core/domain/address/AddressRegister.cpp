// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/address/AddressRegister.h"

#include <algorithm>
#include <set>

namespace cekr
{

using namespace Qt::StringLiterals;

namespace
{

constexpr size_t mostEntries = 200'000;
constexpr qsizetype longestName = 100;

Done checkName(const QString& name, int id)
{
    if (name.size() > longestName) {
        return failure(ErrorCode::TooLarge, u"a name of more than 100 characters"_s, {}, QString::number(id));
    }
    return name.isEmpty() ? failure(ErrorCode::MalformedFile, u"no name"_s, {}, QString::number(id)) : Done();
}

Done checkName(const RegisterName& name, int id)
{
    TRY(checkName(name.name, id));
    return name.second.isEmpty() ? Done() : checkName(name.second, id);
}

std::unexpected<Error> twice(int id)
{
    return failure(ErrorCode::MalformedFile, u"two have this number"_s, {}, QString::number(id));
}

std::unexpected<Error> belongsNowhere(int id)
{
    return failure(ErrorCode::MalformedFile, u"belongs to nothing in the register"_s, {},
                   QString::number(id));
}

qint64 squareDistance(const GridPoint& a, const GridPoint& b)
{
    const qint64 east = a.east - b.east;
    const qint64 north = a.north - b.north;
    return east * east + north * north;
}

} // namespace

Result<AddressRegister> AddressRegister::make(AddressEntries entries)
{
    if (entries.municipalities.size() + entries.settlements.size() + entries.streets.size() +
            entries.posts.size() >
        mostEntries) {
        return failure(ErrorCode::TooLarge, u"more than 200000 entries"_s);
    }
    AddressRegister made;
    made.m_entries = std::move(entries);
    TRY(made.link());
    return made;
}

Done AddressRegister::link()
{
    for (const Municipality& one : m_entries.municipalities) {
        TRY(checkName(one.name, one.id));
        TRY(m_municipalityAt.contains(one.id) ? twice(one.id) : Done());
        m_municipalityAt.insert(one.id, m_municipalityAt.size());
    }
    for (const Settlement& one : m_entries.settlements) {
        TRY(checkName(one.name, one.id));
        TRY(m_settlementAt.contains(one.id) ? twice(one.id) : Done());
        TRY(m_municipalityAt.contains(one.municipality) ? Done() : belongsNowhere(one.id));
        m_settlementAt.insert(one.id, m_settlementAt.size());
        ++m_withName[one.name.name];
    }
    std::set<int> seen;
    for (const Street& one : m_entries.streets) {
        TRY(checkName(one.name, one.id));
        TRY(seen.insert(one.id).second ? Done() : twice(one.id));
        TRY(m_settlementAt.contains(one.settlement) ? Done() : belongsNowhere(one.id));
        ++m_withStreets[one.settlement];
    }
    seen.clear();
    for (const PostOffice& one : m_entries.posts) {
        TRY(checkName(one.name, one.code));
        TRY(seen.insert(one.code).second ? Done() : twice(one.code));
    }
    return {};
}

const Municipality* AddressRegister::municipality(int id) const
{
    const auto at = m_municipalityAt.constFind(id);
    return at == m_municipalityAt.cend() ? nullptr : &m_entries.municipalities[size_t(*at)];
}

const Settlement* AddressRegister::settlement(int id) const
{
    const auto at = m_settlementAt.constFind(id);
    return at == m_settlementAt.cend() ? nullptr : &m_entries.settlements[size_t(*at)];
}

bool AddressRegister::isNameShared(const Settlement& settlement) const
{
    return m_withName.value(settlement.name.name) > 1;
}

std::vector<const PostOffice*> AddressRegister::postsNear(int settlement, size_t most) const
{
    const Settlement* place = this->settlement(settlement);
    std::vector<const PostOffice*> near;
    if (!place) {
        return near;
    }
    for (const PostOffice& post : m_entries.posts) {
        near.push_back(&post);
    }
    std::ranges::sort(near, {}, [place](const PostOffice* post) {
        return std::pair(squareDistance(post->centre, place->centre), post->code);
    });
    near.resize(std::min(near.size(), most));
    return near;
}

} // namespace cekr
