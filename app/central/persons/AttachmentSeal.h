// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>

namespace cekr::central
{

/// The name of an attachment's key among the secrets of the database of persons, and what its seal is bound
/// to.
[[nodiscard]] inline QByteArray keyNameOf(const QByteArray& hash)
{
    return "attachment " + hash.toHex();
}

} // namespace cekr::central
