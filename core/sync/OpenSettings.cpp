// SPDX-License-Identifier: EUPL-1.2
#include "core/sync/OpenSettings.h"

#include "core/crypto/Jws.h"
#include "core/wire/SettingsDocument.h"

namespace cekr
{

Result<SettingsEdition> openSettings(const SignedSettings& settings, const PublicKey& central)
{
    const Done verified = verifyDetachedJws(settings.signature, settings.document, central);
    return verified ? wire::decodeSettings(settings.document) : failure(verified.error());
}

} // namespace cekr
