// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArrayView>
#include <QDateTime>
#include <QUuid>

namespace cekr
{

/// UUID version 7 (RFC 9562, 5.7): 48 bits of Unix time in milliseconds, then 74 of the 80 given random bits
/// (`random` is exactly 10 bytes, from randomBytes()). Ids made in different milliseconds sort by time.
[[nodiscard]] QUuid uuid7(const QDateTime& now, QByteArrayView random);

} // namespace cekr
