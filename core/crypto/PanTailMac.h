// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/crypto/Secret.h"

namespace cekr
{

/// What is stored of the last six PAN digits: HMAC-SHA-256 (32 bytes) over a fixed label, the MOK ID (nine
/// digits) and the six digits.
///
/// Keyed, because there are only a million tails: a plain hash of them is reversed in under a second, and
/// beside the public BIN six digits leave but a handful of valid PANs. Bound to the MOK ID, so that equal
/// tails of two cards give different values, and one card's value cannot be put in the place of another's.
/// The key is sealed and never stands beside the values in clear. This lowers the risk; it does not make
/// PCI DSS 3.5.1.1 met, which asks for a keyed hash of the entire PAN.
[[nodiscard]] QByteArray panTailMac(const Secret& key, QByteArrayView mokId, QByteArrayView sixDigits);

} // namespace cekr
