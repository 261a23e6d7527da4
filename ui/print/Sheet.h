// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/SlipView.h"

#include <QString>

#include <array>
#include <optional>

namespace cekr
{

/// What is printed on.
enum class Paper
{
    Roll80, ///< 80 mm wide, as long as it takes
    A4,
};
inline constexpr std::array allPapers{Paper::Roll80, Paper::A4};

/// What is to be put on paper. A value: it crosses threads.
struct Sheet
{
    QString title; ///< for the print queue and the file's properties
    QString html;
    Paper paper = Paper::Roll80;
    /// A payment slip in place of the HTML: at the bottom of A4, else on paper of its own size.
    std::optional<SlipView> slip = {};

    friend bool operator==(const Sheet&, const Sheet&) = default;
};

} // namespace cekr
