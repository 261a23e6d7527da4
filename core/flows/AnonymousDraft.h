// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/MokId.h"
#include "core/domain/Money.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace cekr
{

/// What an unfinished hand-over of anonymous cards holds.
struct AnonymousDraft
{
    struct Card
    {
        MokId card;
        std::optional<Money> load;
    };
    std::vector<Card> cards;
    bool isAgeAttested = false;
    bool areTermsAttested = false;

    [[nodiscard]] QByteArray toBytes() const;
    /// Empty for bytes that cannot be read.
    [[nodiscard]] static AnonymousDraft fromBytes(const QByteArray& bytes);
};

} // namespace cekr
