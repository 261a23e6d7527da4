// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>

#include <optional>

namespace cekr
{

/// Base64url without padding (RFC 4648 section 5, RFC 7515 section 2).
[[nodiscard]] QByteArray toBase64Url(QByteArrayView bytes);

/// The bytes of a text as toBase64Url() writes it, and of no other: no padding, no white space, unused bits
/// zero. One text has one meaning, so an altered text never says the same.
[[nodiscard]] std::optional<QByteArray> fromBase64Url(QByteArrayView text);

} // namespace cekr
