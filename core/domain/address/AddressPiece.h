// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/address/AddressRegister.h"

#include <span>

namespace cekr
{

/// A part of the register, small enough for one line of the feed.
struct AddressPiece
{
    static constexpr int most = 5'000; ///< pieces of a register
    static constexpr size_t mostEntries = 100;

    qint64 edition = 0; ///< which register it is of: a later one has a higher number
    int number = 0;     ///< from 0
    int of = 1;         ///< so many pieces that register has
    AddressEntries entries;
    friend bool operator==(const AddressPiece&, const AddressPiece&) = default;
};

/// A register in pieces.
[[nodiscard]] std::vector<AddressPiece> piecesOf(const AddressRegister& addresses, qint64 edition);
/// The register of the highest edition among the pieces, in any order; those of others are passed over.
/// NotFound as long as a piece of it is missing; MalformedFile as AddressRegister::make().
[[nodiscard]] Result<AddressRegister> joined(std::span<const AddressPiece> pieces);

} // namespace cekr
