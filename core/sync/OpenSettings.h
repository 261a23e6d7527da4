// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/crypto/PublicKey.h"
#include "core/domain/SettingsEdition.h"

namespace cekr
{

/// What the settings say, if the holder of central's key has signed just that. SignatureInvalid,
/// MalformedMessage. Whether they are out of date is for settingsAt().
[[nodiscard]] Result<SettingsEdition> openSettings(const SignedSettings& settings, const PublicKey& central);

} // namespace cekr
