// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/Symbol.h"

#include <QFile>
#include <QIcon>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <array>

using namespace Qt::StringLiterals;

/// Q_INIT_RESOURCE wants to be called outside of any namespace.
static void openIcons()
{
    Q_INIT_RESOURCE(icons);
}

namespace cekr
{

namespace
{

// In the order of the enum.
constexpr auto fileNames = std::to_array<const char*>({
    "about",    "anonymous-card", "arrow-back",   "arrow-forward", "attention", "card",
    "cards",    "check",          "chevron-down", "clock",         "close",     "document",
    "dot",      "enter",          "envelope",     "euro",          "help",      "home",
    "keyboard", "lock",           "offline",      "online",        "plus",      "printer",
    "reader",   "receipt",        "scanner",      "search",        "settings",  "spoiled",
    "stock",    "swap",           "till",         "transfer",      "user",      "warning",
});
static_assert(fileNames.size() == symbolCount);

/// Small symbols get a heavier stroke, as small print does.
QByteArray strokeFor(double side)
{
    return side < 16 ? "stroke-width=\"2.5\"" : "stroke-width=\"1.75\"";
}

QByteArray drawing(Symbol symbol, const QColor& colour, double side)
{
    openIcons();
    QFile file(u":/icons/%1.svg"_s.arg(QLatin1StringView(fileNames[size_t(symbol)])));
    const bool isThere = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isThere);
    if (!isThere) {
        return {};
    }
    return file.readAll()
        .replace("currentColor", colour.name().toLatin1())
        .replace("stroke-width=\"1.75\"", strokeFor(side));
}

QPixmap render(Symbol symbol, const QColor& colour, double side, QSize pixels)
{
    QPixmap pixmap(pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    QSvgRenderer(drawing(symbol, colour, side)).render(&painter);
    return pixmap;
}

QPixmap rendered(Symbol symbol, const QColor& colour, double side, QSize pixels)
{
    const QString key =
        u"cekr-symbol-%1-%2-%3-%4"_s.arg(int(symbol)).arg(colour.rgba()).arg(side).arg(pixels.width());
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = render(symbol, colour, side, pixels);
        QPixmapCache::insert(key, pixmap);
    }
    return pixmap;
}

} // namespace

void paintSymbol(QPainter& painter, const QRectF& rect, Symbol symbol, const QColor& colour)
{
    const double side = std::min(rect.width(), rect.height());
    const double ratio = painter.device()->devicePixelRatioF();
    const int pixels = qRound(side * ratio);
    if (pixels <= 0) {
        return;
    }
    QPixmap pixmap = rendered(symbol, colour, side, {pixels, pixels});
    pixmap.setDevicePixelRatio(ratio);
    const QPointF corner(rect.center() - QPointF(side / 2, side / 2));
    // On whole device pixels, or thin strokes blur.
    painter.drawPixmap(QPointF(qRound(corner.x() * ratio) / ratio, qRound(corner.y() * ratio) / ratio),
                       pixmap);
}

QIcon productIcon()
{
    openIcons();
    return QIcon(u":/icons/app.svg"_s);
}

} // namespace cekr
