// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <chrono>

namespace cekr::central
{

/// From now on Ctrl+C (SIGINT) and SIGTERM are only noted, so that work can be ended in order.
void noteInterrupts();
/// Whether one has come.
[[nodiscard]] bool isInterrupted();
/// Sleeps until one comes; false when none did in time.
[[nodiscard]] bool awaitInterrupt(std::chrono::milliseconds atMost);
/// The program has so many seconds left to end in order; then it ends at once, with exit code 1, whatever its
/// threads wait for. What it has answered is on the disk by then, as it is after a power cut.
void endWithin(unsigned seconds);

} // namespace cekr::central
