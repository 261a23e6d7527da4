// SPDX-License-Identifier: EUPL-1.2
#include "tests/fuzz/Fuzz.h"

#include "core/wire/Change.h"

using namespace cekr;
using namespace cekr::wire;

/// A change that is read is written and read again as the same.
int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const auto line = decodeChangeLine(fuzz::bytes(data, size));
    if (!line) {
        return 0;
    }
    if (const auto* change = std::get_if<Change>(&*line)) {
        const QLatin1StringView kind = kindOf(*change);
        const auto again =
            decodeChangeLine(changeLine(change->number, {kind.data(), kind.size()}, encodeState(*change)));
        const auto* same = again ? std::get_if<Change>(&*again) : nullptr;
        fuzz::require(same && same->number == change->number && same->state == change->state);
        fuzz::require(keyOf(*same) == keyOf(*change));
    }
    if (const auto* end = std::get_if<ChangeEnd>(&*line)) {
        fuzz::require(decodeChangeLine(encode(*end)).has_value());
    }
    return 0;
}
