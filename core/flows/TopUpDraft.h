// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/Identifiers.h"
#include "core/domain/MokId.h"
#include "core/domain/Money.h"

#include <QByteArray>

#include <optional>

namespace cekr
{

/// What an unfinished top-up holds: a card that was recognised, and how much. The PAN digits are in no draft.
struct TopUpDraft
{
    MokId card;
    std::optional<Money> amount;
    OperationId reservation = {}; ///< a reservation that was asked for; null when none was

    [[nodiscard]] QByteArray toBytes() const;
    /// Nothing for bytes that cannot be read.
    [[nodiscard]] static std::optional<TopUpDraft> fromBytes(const QByteArray& bytes);
};

} // namespace cekr
