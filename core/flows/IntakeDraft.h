// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/Identifiers.h"
#include "core/domain/MokId.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace cekr
{

/// What an unfinished taking over of a delivery box holds: MOK IDs, nothing else of the cards.
struct IntakeDraft
{
    BoxId box;
    std::vector<MokId> scanned; ///< also those that should not be in the box

    [[nodiscard]] QByteArray toBytes() const;
    /// Nothing for bytes that cannot be read.
    [[nodiscard]] static std::optional<IntakeDraft> fromBytes(const QByteArray& bytes);
};

} // namespace cekr
