// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QColor>
#include <QPalette>

namespace cekr
{

/// What a colour is for. Every widget paints with these; none knows a value.
enum class Colour
{
    Surface,    ///< behind everything
    Card,       ///< panels, rail, bars, fields
    Line,       ///< separates; carries no meaning
    Edge,       ///< outline of something one can type into or tick: 3:1 against Card
    Text,       ///< what is read first
    Muted,      ///< what is read second
    Faint,      ///< disabled text
    Accent,     ///< the one thing to do now, where one is
    AccentHot,  ///< the same under the pointer
    OnAccent,   ///< text on Accent
    AccentSoft, ///< background of what is current
    Hover,      ///< background under the pointer
    Good,
    GoodSoft,
    Warn,
    WarnSoft,
    Bad,
    BadSoft,
    NeutralSoft, ///< background of a neutral badge; its text is Muted
};

/// Light or dark.
enum class Scheme
{
    Light,
    Dark,
};

/// What a state or a message means. Always together with a word and an icon, never colour alone.
enum class Tone
{
    Good,
    Info,
    Warn,
    Bad,
    Neutral,
};

[[nodiscard]] QColor colourOf(Colour colour, Scheme scheme);
/// The same, for the scheme that `palette` was made for.
[[nodiscard]] QColor colourOf(Colour colour, const QPalette& palette);

/// Text and icon colour of a tone.
[[nodiscard]] Colour inkOf(Tone tone);
/// Background colour of a tone.
[[nodiscard]] Colour softOf(Tone tone);

/// Every role of Qt's palette, from the same table.
[[nodiscard]] QPalette paletteOf(Scheme scheme);
/// Which scheme a palette belongs to, by its window colour: also true for palettes not made by us.
[[nodiscard]] Scheme schemeOf(const QPalette& palette);

} // namespace cekr
