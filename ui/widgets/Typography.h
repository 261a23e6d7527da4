// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QFont>

namespace cekr
{

/// The sizes and weights of text there are.
enum class TextStyle
{
    Small,   ///< hints, captions, second lines
    Body,    ///< everything else
    Strong,  ///< body, semi-bold
    Title,   ///< of a panel
    Heading, ///< of a page
    Amount,  ///< money, written large
    Change,  ///< money to give back: the largest on the screen
};

/// Size of body text at 100 %, in points.
inline constexpr double bodyPoints = 10.5;

/// The font of a style, in the family and text size the application has now.
[[nodiscard]] QFont fontOf(TextStyle style);

/// A length of the design (drawn for 96 dpi and 100 % text size) in today's logical pixels: lengths grow with
/// the text.
[[nodiscard]] int scaled(double designPixels);

} // namespace cekr
