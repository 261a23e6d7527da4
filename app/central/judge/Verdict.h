// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/central/store/PendingTable.h"
#include "core/domain/rules/Effects.h"

#include <optional>

namespace cekr::central
{

/// Central's judgement of an operation: refused, pending, or what follows from it. A Result<Verdict> without
/// a value means that there was no judgement, because the database failed or the rule book contradicts
/// itself.
struct Verdict
{
    std::optional<Error> refusal = {};
    std::optional<Error> doubt = {}; ///< why a person has to decide; nothing follows until then
    Effects effects = {};
    QByteArray passedLimit = {};           ///< rule of a limit that a reserved load passes; empty for none
    std::optional<LoadGround> ground = {}; ///< of a load without a reservation

    [[nodiscard]] Standing standing() const
    {
        return refusal ? Standing::Refused : doubt ? Standing::Pending : Standing::Applied;
    }
};

} // namespace cekr::central
