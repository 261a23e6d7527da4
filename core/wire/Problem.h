// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Json.h"

namespace cekr::wire
{

/// A problem document (RFC 9457) of an error: `type` is "urn:cekr:problem:" and the code's stable name;
/// `rule`, `subject` and `status` where there are any.
[[nodiscard]] QJsonObject toProblem(const Error& error, int status = 0);

/// The error that a problem document carries. An unknown type is WrongAnswer.
[[nodiscard]] Error fromProblem(const QJsonObject& problem);

} // namespace cekr::wire
