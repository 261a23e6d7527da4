// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/central/http/Exchange.h"

namespace cekr::central
{

/// A problem document (RFC 9457) with the status that fits the error. What concerns only this machine is
/// logged, and told as ServerFailed without its detail.
[[nodiscard]] Answer problemAnswer(const Error& error);
/// The same with a status of HTTP's own (404 for a path that is none, 405 ...).
[[nodiscard]] Answer problemAnswer(const Error& error, int status);

} // namespace cekr::central
