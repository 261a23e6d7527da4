// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/Operation.h"

namespace cekr::wire
{

/// The JWS payload of an operation: compact JSON, UTF-8, keys in alphabetical order, amounts in cents.
[[nodiscard]] QByteArray encode(const Operation& operation);

/// Reads a payload strictly: unknown fields, wrong types, more than 64 KiB or 6 levels are MalformedMessage
/// or TooLarge.
[[nodiscard]] Result<Operation> decodeOperation(const QByteArray& payload);

/// Which link of which desk's chain an operation is.
struct ChainLink
{
    OperationId id;
    DeskId desk;
    quint64 sequence = 0;
    QByteArray previous; ///< SHA-256 of the JWS before it
};

/// Reads no more than that, whatever else there is, also of a payload that decodeOperation() does not take.
/// MalformedMessage or TooLarge when even that cannot be read.
[[nodiscard]] Result<ChainLink> decodeChainLink(const QByteArray& payload);

} // namespace cekr::wire
