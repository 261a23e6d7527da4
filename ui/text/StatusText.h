// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/SettingsEdition.h"
#include "core/domain/rules/OfflineRules.h"

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
/// "Še 860,00 € do omejitve brez povezave" (OFF-1).
[[nodiscard]] QString offlineLeftText(Money left);
/// The same as a warning: "Le še 150,00 € do omejitve brez povezave". `end` is the time of day for EndNear.
/// Empty while there is nothing to warn of.
[[nodiscard]] QString offlineWarning(OfflineOutlook outlook, Money left, QTime end);
/// "Nastavitve so potekle"; empty while they are in force.
[[nodiscard]] QString settingsText(SettingsStanding standing);
/// "Digitalno potrdilo do 3. 1. 2027": until when the desk's certificate is valid.
[[nodiscard]] QString certificateText(QDate end);
/// OFF-5, for a clock that is off by a minute or more: "Ura računalnika zaostaja za 3 min." `offset` is
/// central's clock minus this one.
[[nodiscard]] QString clockWarning(std::chrono::milliseconds offset);

} // namespace cekr
