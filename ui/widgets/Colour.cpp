// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/Colour.h"

#include <array>

namespace cekr
{

namespace
{

struct Pair
{
    QRgb light;
    QRgb dark;
};

// In the order of the enum.
constexpr auto table = std::to_array<Pair>({
    {0xFFF3F5F8, 0xFF14181D}, // Surface
    {0xFFFFFFFF, 0xFF1D232A}, // Card
    {0xFFDDE3EA, 0xFF303943}, // Line
    {0xFF828E9D, 0xFF6C7987}, // Edge
    {0xFF1B2430, 0xFFE8EDF2}, // Text
    {0xFF5A6878, 0xFF9DABB9}, // Muted
    {0xFF9AA5B1, 0xFF5F6B78}, // Faint
    {0xFF0B5C8A, 0xFF5DB3E0}, // Accent
    {0xFF094B71, 0xFF7CC4EA}, // AccentHot
    {0xFFFFFFFF, 0xFF0E1A22}, // OnAccent
    {0xFFE3F0F7, 0xFF17394C}, // AccentSoft
    {0xFFEEF2F6, 0xFF262E37}, // Hover
    {0xFF186B41, 0xFF7ED3A3}, // Good
    {0xFFE3F4EA, 0xFF153526}, // GoodSoft
    {0xFF805300, 0xFFF0C066}, // Warn
    {0xFFFFF3D6, 0xFF3B2F12}, // WarnSoft
    {0xFFB3261E, 0xFFF5AFA8}, // Bad
    {0xFFFDE8E6, 0xFF4A1F1C}, // BadSoft
    {0xFFEBEFF3, 0xFF2B343D}, // NeutralSoft
});
static_assert(table.size() == size_t(Colour::NeutralSoft) + 1);

} // namespace

QColor colourOf(Colour colour, Scheme scheme)
{
    const Pair& pair = table[size_t(colour)];
    return QColor::fromRgb(scheme == Scheme::Dark ? pair.dark : pair.light);
}

QColor colourOf(Colour colour, const QPalette& palette)
{
    return colourOf(colour, schemeOf(palette));
}

Colour inkOf(Tone tone)
{
    switch (tone) {
    case Tone::Good:
        return Colour::Good;
    case Tone::Info:
        return Colour::Accent;
    case Tone::Warn:
        return Colour::Warn;
    case Tone::Bad:
        return Colour::Bad;
    case Tone::Neutral:
        return Colour::Muted;
    }
    Q_UNREACHABLE();
}

Colour softOf(Tone tone)
{
    switch (tone) {
    case Tone::Good:
        return Colour::GoodSoft;
    case Tone::Info:
        return Colour::AccentSoft;
    case Tone::Warn:
        return Colour::WarnSoft;
    case Tone::Bad:
        return Colour::BadSoft;
    case Tone::Neutral:
        return Colour::NeutralSoft;
    }
    Q_UNREACHABLE();
}

QPalette paletteOf(Scheme scheme)
{
    const auto of = [scheme](Colour colour) { return colourOf(colour, scheme); };
    QPalette palette(of(Colour::Text), of(Colour::Card), of(Colour::Line), of(Colour::Edge), of(Colour::Line),
                     of(Colour::Text), of(Colour::OnAccent), of(Colour::Card), of(Colour::Surface));
    palette.setColor(QPalette::Midlight, of(Colour::Hover));
    palette.setColor(QPalette::AlternateBase, of(Colour::Surface));
    palette.setColor(QPalette::PlaceholderText, of(Colour::Muted));
    palette.setColor(QPalette::Highlight, of(Colour::Accent));
    palette.setColor(QPalette::HighlightedText, of(Colour::OnAccent));
    palette.setColor(QPalette::Link, of(Colour::Accent));
    palette.setColor(QPalette::LinkVisited, of(Colour::Accent));
    palette.setColor(QPalette::ToolTipBase, of(Colour::Text));
    palette.setColor(QPalette::ToolTipText, of(Colour::Card));
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::PlaceholderText}) {
        palette.setColor(QPalette::Disabled, role, of(Colour::Faint));
    }
    palette.setColor(QPalette::Disabled, QPalette::Base, of(Colour::Surface));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, of(Colour::Line));
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, of(Colour::Faint));
    return palette;
}

Scheme schemeOf(const QPalette& palette)
{
    return palette.color(QPalette::Window).lightness() < 128 ? Scheme::Dark : Scheme::Light;
}

} // namespace cekr
