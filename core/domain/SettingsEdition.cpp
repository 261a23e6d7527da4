// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/SettingsEdition.h"

namespace cekr
{

DeskSettings settingsAt(const SettingsEdition& edition, const QDateTime& now)
{
    DeskSettings settings = edition.settings;
    if (!edition.validUntil.isValid() || edition.validUntil.utc() < now) {
        settings.offlinePerCard = {};
        settings.offlinePerDeskAndDay = {};
        settings.offlineLongestHours = 0;
    }
    return settings;
}

} // namespace cekr
