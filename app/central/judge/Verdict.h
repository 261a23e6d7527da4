// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/rules/Effects.h"

#include <optional>

namespace cekr::central
{

/// Central's judgement of an operation: refused, or what follows from it. A Result<Verdict> without a value
/// means that there was no judgement, because the database failed or the rule book contradicts itself.
struct Verdict
{
    std::optional<Error> refusal;
    Effects effects;
    QByteArray passedLimit = {}; ///< rule of a limit that a reserved load passes; empty for none
};

} // namespace cekr::central
