// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/journal/Journal.h"
#include "core/wire/Change.h"

namespace cekr
{

// Whether desk and central have the same chain of the desk's operations. As long as they have not, nothing is
// recorded: cash taken on a desk that was put back or copied is in nobody's books.

/// Compares the end of the chain as central has it with the journal, while nothing is being sent.
/// JournalBehind when central has more, JournalForked when it has other bytes there, CentralBehind when it
/// has lost what it had answered. Errors of the journal.
[[nodiscard]] Done compareChains(const wire::ChainHead& central, Journal& journal);

/// Why the two did not agree when central was last heard, also before this start; nothing if they did.
[[nodiscard]] Result<std::optional<Error>> disagreement(Journal& journal);

/// Keeps it; a failure to do so is logged.
void noteDisagreement(Journal& journal, const std::optional<Error>& why);

} // namespace cekr
