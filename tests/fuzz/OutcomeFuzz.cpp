// SPDX-License-Identifier: EUPL-1.2
#include "tests/fuzz/Fuzz.h"

#include "core/wire/Outcome.h"

using namespace cekr;

/// An outcome that is read is written and read again as the same, apart from what is cut.
int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const Result<wire::Outcome> outcome = wire::decodeOutcome(fuzz::bytes(data, size));
    if (!outcome) {
        return 0;
    }
    const Result<wire::Outcome> again = wire::decodeOutcome(wire::encode(*outcome));
    fuzz::require(again && again->id == outcome->id && again->kind == outcome->kind);
    fuzz::require(again->change == outcome->change && again->problem == outcome->problem);
    return 0;
}
