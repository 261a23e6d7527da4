// SPDX-License-Identifier: EUPL-1.2
#include "tests/fuzz/Fuzz.h"

#include "core/wire/SettingsDocument.h"

using namespace cekr;

/// Settings that are read are written and read again as the same.
int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const Result<SettingsEdition> settings = wire::decodeSettings(fuzz::bytes(data, size));
    if (!settings) {
        return 0;
    }
    const QByteArray written = wire::encode(*settings);
    const Result<SettingsEdition> again = wire::decodeSettings(written);
    fuzz::require(again && wire::encode(*again) == written);
    return 0;
}
