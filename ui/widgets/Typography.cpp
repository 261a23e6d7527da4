// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/Typography.h"

#include <QApplication>
#include <QFontInfo>

#include <cmath>

namespace cekr
{

namespace
{

struct Shape
{
    double size; // of the body
    QFont::Weight weight;
};

Shape shapeOf(TextStyle style)
{
    switch (style) {
    case TextStyle::Small:
        return {9.5 / bodyPoints, QFont::Normal};
    case TextStyle::Body:
        return {1, QFont::Normal};
    case TextStyle::Strong:
        return {1, QFont::DemiBold};
    case TextStyle::Title:
        return {11.5 / bodyPoints, QFont::DemiBold};
    case TextStyle::Heading:
        return {16 / bodyPoints, QFont::Bold};
    case TextStyle::Amount:
        return {24 / bodyPoints, QFont::Bold};
    case TextStyle::Change:
        return {44 / bodyPoints, QFont::Bold};
    }
    Q_UNREACHABLE();
}

} // namespace

QFont fontOf(TextStyle style)
{
    const Shape shape = shapeOf(style);
    QFont font = QApplication::font();
    font.setPointSizeF(QFontInfo(font).pointSizeF() * shape.size);
    font.setWeight(shape.weight);
    return font;
}

int scaled(double designPixels)
{
    constexpr double bodyPixels = bodyPoints * 96 / 72;
    const double ratio = QFontInfo(QApplication::font()).pixelSize() / bodyPixels;
    return std::max(1, int(std::lround(designPixels * ratio)));
}

} // namespace cekr
