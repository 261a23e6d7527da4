// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/Operation.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace cekr
{

/// What an unfinished count of a drawer holds.
struct TillDraft
{
    OperationId shift;
    std::vector<CashCount> counted;

    [[nodiscard]] QByteArray toBytes() const;
    /// Nothing for bytes that cannot be read.
    [[nodiscard]] static std::optional<TillDraft> fromBytes(const QByteArray& bytes);
};

} // namespace cekr
