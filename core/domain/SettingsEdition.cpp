// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/SettingsEdition.h"

namespace cekr
{

SettingsStanding standingOf(const SignedSettings& kept, const SettingsEdition& opened, const QDateTime& now)
{
    if (kept == SignedSettings()) {
        return SettingsStanding::Missing;
    }
    if (!opened.validUntil.isValid()) {
        return SettingsStanding::NotBelieved;
    }
    return opened.validUntil.utc() < now ? SettingsStanding::OutOfDate : SettingsStanding::InForce;
}

DeskSettings settingsAt(const SettingsEdition& edition, const QDateTime& now)
{
    DeskSettings settings = edition.settings;
    if (!edition.validUntil.isValid() || edition.validUntil.utc() < now) {
        settings.offlinePerCard = {};
        settings.offlinePerDeskAndDay = {};
        settings.offlineFirstLoads = {};
        settings.offlineLongestHours = 0;
    }
    return settings;
}

} // namespace cekr
