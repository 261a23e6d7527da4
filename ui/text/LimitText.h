// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/Money.h"

#include <QByteArrayView>
#include <QString>

namespace cekr
{

/// What a limit on loads is about, and how far it goes: "Gotovina danes (do 1.000,00 €)". `rule` is one of
/// LIMIT-A1, -A2, -N1 to -N5 or OFF-1; the bare id when it is unknown here.
[[nodiscard]] QString limitText(QByteArrayView rule, Money most);

} // namespace cekr
