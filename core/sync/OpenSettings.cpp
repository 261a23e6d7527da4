// SPDX-License-Identifier: EUPL-1.2
#include "core/sync/OpenSettings.h"

#include "core/crypto/Jws.h"
#include "core/wire/SettingsDocument.h"

namespace cekr
{

Result<SettingsEdition> openSettings(const SignedSettings& settings, const PublicKey& central)
{
    TRY(verifyDetachedJws(settings.signature, settings.document, central));
    return wire::decodeSettings(settings.document);
}

} // namespace cekr
