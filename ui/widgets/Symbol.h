// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QIcon>
#include <QPainter>

namespace cekr
{

/// The icons there are: one family, drawn for this product (resources/icons).
enum class Symbol
{
    About,
    AnonymousCard,
    ArrowBack,
    ArrowForward,
    Attention,
    Card,
    Cards,
    Check,
    ChevronDown,
    Clock,
    Close,
    Document,
    Dot,
    Enter,
    Envelope,
    Euro,
    Help,
    Home,
    Keyboard,
    Lock,
    Offline,
    Online,
    Plus,
    Printer,
    Reader,
    Receipt,
    Scanner,
    Search,
    Settings,
    Spoiled,
    Stock,
    Swap,
    Till,
    Transfer,
    User,
    Warning,
};
inline constexpr int symbolCount = int(Symbol::Warning) + 1;

/// Paints a symbol, square and centred in `rect`, in one colour. Rendered once per size and colour.
void paintSymbol(QPainter& painter, const QRectF& rect, Symbol symbol, const QColor& colour);

/// The product's icon, for the window.
[[nodiscard]] QIcon productIcon();

} // namespace cekr
