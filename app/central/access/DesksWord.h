// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/central/Services.h"
#include "core/domain/Identifiers.h"

#include <limits>
#include <vector>

namespace cekr::central
{

/// What a desk says of itself when it asks for changes, while it is not sending any operations.
struct DesksWord
{
    qint64 recorded = -1; ///< sequence of its last operation; less than 0 when it does not say
    QByteArray hash = {}; ///< SHA-256 of that operation's JWS; empty when it does not say
    /// When it said so, by central's clock as far as the desk knew it, in milliseconds since 1970; the
    /// largest number when it does not say.
    qint64 asked = std::numeric_limits<qint64>::max();
    std::vector<OperationId> holds = {}; ///< reservations that it may still capture
    bool isBeyond = false;               ///< whether it knows changes that this central never told
    bool isRestored = false; ///< whether its journal has just been put together with central again
};

/// Compares it with central's own and writes down what follows. Once nothing that the desk has recorded is
/// under way any more, it has the answers to all of it, and what it has reserved, not captured and does not
/// hold, it will not capture. Says loudly (log, and the list of desks) when the desk has recorded less than
/// before, something else, or more than it sends, and when central was put back. That two machines have
/// spoken as this desk is said until its journal was restored, the desk enrolled anew, or a person says that
/// there is one again. A word that was overtaken on the way by operations of the desk changes nothing.
[[nodiscard]] Done heed(const Services& services, const DeskId& desk, const DesksWord& word);

} // namespace cekr::central
