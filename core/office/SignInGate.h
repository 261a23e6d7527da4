// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/journal/KeySlotTable.h"

#include <chrono>

namespace cekr
{

/// The growing delay after wrong passwords. Rests on what the journal keeps, so a restart changes nothing.
class SignInGate
{
public:
    /// How long to wait after so many failures in a row: nothing for the first two, then 5 s doubling up to
    /// 15 minutes.
    [[nodiscard]] static std::chrono::seconds delayAfter(int failures);

    /// A clock that was set back makes the wait begin anew: it neither ends it nor makes it last for ever. To
    /// be kept by the caller, and asked for before mayTry().
    [[nodiscard]] static SignInAttempts notAhead(SignInAttempts attempts, const QDateTime& now);

    /// SignInDelayed, with the seconds left as subject, while the clerk has to wait.
    [[nodiscard]] static Done mayTry(const SignInAttempts& attempts, const QDateTime& now);
};

} // namespace cekr
