// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/address/AddressFields.h"
#include "core/replica/Replica.h"
#include "core/replica/ReplicaRow.h"

namespace cekr
{

using namespace Qt::StringLiterals;

namespace
{

Result<AddressPiece> readPiece(const Statement& row)
{
    Result<AddressPiece> piece = fromJsonBytes<AddressPiece>(row.blob("piece"));
    return piece ? std::move(piece) : corruptReplica(u"a piece of the address register"_s);
}

Result<CategoryAreas> readAreas(const Statement& row)
{
    Result<CategoryAreas> areas = fromJsonBytes<CategoryAreas>(row.blob("areas"));
    return areas ? std::move(areas) : corruptReplica(u"the municipalities of categories"_s);
}

} // namespace

Done Replica::put(const AddressPiece& piece)
{
    return m_database.run("REPLACE INTO address_piece(number, edition, piece) VALUES (?, ?, ?)", piece.number,
                          piece.edition, QByteArrayView(toJsonBytes(piece)));
}

Done Replica::put(const CategoryAreas& areas)
{
    return m_database.run("REPLACE INTO category_areas(only, areas) VALUES (1, ?)",
                          QByteArrayView(toJsonBytes(areas)));
}

Result<CategoryAreas> Replica::categoryAreas()
{
    const auto areas = TRY(readAll(m_database.query("SELECT areas FROM category_areas"), readAreas));
    return areas.empty() ? CategoryAreas() : areas.front();
}

Result<std::optional<AddressRegister>> Replica::addresses()
{
    const auto pieces =
        TRY(readAll(m_database.query("SELECT piece FROM address_piece WHERE edition ="
                                     " (SELECT max(edition) FROM address_piece) ORDER BY number"),
                    readPiece));
    Result<AddressRegister> addresses = joined(pieces);
    if (!addresses && addresses.error().code == ErrorCode::NotFound) {
        return std::nullopt;
    }
    return TRY(std::move(addresses));
}

} // namespace cekr
