// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/Money.h"

#include <QString>
#include <QTime>

#include <chrono>

namespace cekr
{

/// "Povezano".
[[nodiscard]] QString connectedText();
/// "Povezovanje …": central has not been asked yet.
[[nodiscard]] QString connectingText();
/// "Brez povezave od 9.12"; without a time when that is invalid.
[[nodiscard]] QString offlineText(QTime since);
/// "4 čakajo · najstarejše 27 min": operations without central's answer and the age of the oldest.
[[nodiscard]] QString waitingText(int waiting, std::chrono::minutes oldest);
/// "Vse preneseno · 9.41"; without a time when that is invalid.
[[nodiscard]] QString allSentText(QTime lastExchange);
/// "Še 860,00 € do meje brez povezave" (OFF-1).
[[nodiscard]] QString offlineLeftText(Money left);
/// OFF-5, for a clock that is off by a minute or more: "Ura računalnika zaostaja za 3 min." `offset` is
/// central's clock minus this one.
[[nodiscard]] QString clockWarning(std::chrono::milliseconds offset);

} // namespace cekr
