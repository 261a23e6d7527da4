// SPDX-License-Identifier: EUPL-1.2
#include "app/deskctl/DoctorSettings.h"

#include "core/sync/OpenSettings.h"

namespace cekr::deskctl
{

using namespace Qt::StringLiterals;

Result<Finding> settingsFinding(Replica& replica, const DeskIdentity& identity, const QDateTime& now)
{
    const QString what = u"settings"_s;
    const PublicKey authority = TRY(PublicKey::fromCertificatePem(identity.authority));
    const std::optional<SignedSettings> kept = TRY(replica.settings());
    const SignedSettings settings = kept.value_or(SignedSettings());
    const Result<SettingsEdition> opened = openSettings(settings, authority);
    const SettingsEdition edition = opened.value_or(SettingsEdition());
    switch (standingOf(settings, edition, now)) {
    case SettingsStanding::InForce:
        return Finding{what, true, u"in force until "_s + edition.validUntil.text()};
    case SettingsStanding::Missing:
        return Finding{what, replica.cursor() == 0, u"none"_s};
    case SettingsStanding::NotBelieved:
        return Finding{what, false, u"not central's: "_s + opened.error().toLogLine()};
    case SettingsStanding::OutOfDate:
        return Finding{what, false, u"out of date since "_s + edition.validUntil.text()};
    }
    Q_UNREACHABLE();
}

} // namespace cekr::deskctl
