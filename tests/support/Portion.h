// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtGlobal>

namespace cekr::test
{

/// A tenth of a long test: the first, unless CEKR_PORTION says which ("1" to "10"). tests/long.sh runs all
/// ten.
struct Portion
{
    explicit Portion(int whole) : count(whole / 10), first((number() - 1) * count) {}

    int count;
    int first; ///< how many come before

private:
    [[nodiscard]] static int number() { return qBound(1, qEnvironmentVariableIntValue("CEKR_PORTION"), 10); }
};

} // namespace cekr::test
