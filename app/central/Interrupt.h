// SPDX-License-Identifier: EUPL-1.2
#pragma once

namespace cekr::central
{

/// From now on Ctrl+C (SIGINT) and SIGTERM are only noted, so that work can be ended in order.
void noteInterrupts();
/// Whether one has come.
[[nodiscard]] bool isInterrupted();
/// Sleeps until one comes.
void awaitInterrupt();

} // namespace cekr::central
