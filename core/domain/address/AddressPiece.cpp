// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/address/AddressPiece.h"

#include <algorithm>
#include <set>

namespace cekr
{

using namespace Qt::StringLiterals;

namespace
{

/// Fills pieces one after the other.
class Pieces final
{
public:
    explicit Pieces(qint64 edition) : m_edition(edition) {}

    template <typename Entry>
    void add(const std::vector<Entry>& entries, std::vector<Entry> AddressEntries::*kind)
    {
        for (const Entry& entry : entries) {
            if (m_pieces.empty() || m_inLast == AddressPiece::mostEntries) {
                m_pieces.push_back({m_edition, int(m_pieces.size()), 1, {}});
                m_inLast = 0;
            }
            (m_pieces.back().entries.*kind).push_back(entry);
            ++m_inLast;
        }
    }
    std::vector<AddressPiece> all()
    {
        for (AddressPiece& piece : m_pieces) {
            piece.of = int(m_pieces.size());
        }
        return std::move(m_pieces);
    }

private:
    qint64 m_edition;
    size_t m_inLast = 0;
    std::vector<AddressPiece> m_pieces;
};

template <typename Entry>
void append(const std::vector<Entry>& from, std::vector<Entry>& to)
{
    to.insert(to.end(), from.begin(), from.end());
}

} // namespace

std::vector<AddressPiece> piecesOf(const AddressRegister& addresses, qint64 edition)
{
    Pieces pieces(edition);
    pieces.add(addresses.entries().municipalities, &AddressEntries::municipalities);
    pieces.add(addresses.entries().settlements, &AddressEntries::settlements);
    pieces.add(addresses.entries().streets, &AddressEntries::streets);
    pieces.add(addresses.entries().posts, &AddressEntries::posts);
    return pieces.all();
}

Result<AddressRegister> joined(std::span<const AddressPiece> pieces)
{
    const auto newest = std::ranges::max_element(pieces, {}, &AddressPiece::edition);
    AddressEntries all;
    std::set<int> seen;
    for (const AddressPiece& piece : pieces) {
        const bool isOfIt = piece.edition == newest->edition && piece.number < newest->of;
        if (isOfIt && seen.insert(piece.number).second) {
            append(piece.entries.municipalities, all.municipalities);
            append(piece.entries.settlements, all.settlements);
            append(piece.entries.streets, all.streets);
            append(piece.entries.posts, all.posts);
        }
    }
    if (pieces.empty() || int(seen.size()) != newest->of) {
        return failure(ErrorCode::NotFound, u"the address register is not all here"_s);
    }
    return AddressRegister::make(std::move(all));
}

} // namespace cekr
