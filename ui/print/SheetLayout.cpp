// SPDX-License-Identifier: EUPL-1.2
#include "ui/print/SheetLayout.h"

#include "ui/print/SlipForm.h"
#include "ui/print/Template.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>

#include <cmath>

using namespace Qt::StringLiterals;

namespace cekr
{

namespace
{

constexpr double rulerDotsPerInch = 600;
constexpr double mmPerInch = 25.4;
constexpr double dotsPerMm = rulerDotsPerInch / mmPerInch;

struct Shape
{
    QSizeF size;   ///< mm; a height of 0 takes what it needs
    double margin; ///< mm
    QLatin1StringView style;
};

Shape shapeOf(Paper paper)
{
    switch (paper) {
    case Paper::Roll80:
        return {{80, 0}, 4, "roll.css"_L1};
    case Paper::A4:
        return {{210, 297}, 20, "a4.css"_L1};
    }
    Q_UNREACHABLE();
}

QImage ruler()
{
    QImage image(1, 1, QImage::Format_Grayscale8);
    image.setDotsPerMeterX(int(std::lround(dotsPerMm * 1000)));
    image.setDotsPerMeterY(image.dotsPerMeterX());
    return image;
}

QFont paperFont()
{
    QFont font(QStringList{u"Inter"_s, u"DejaVu Sans"_s});
    font.setHintingPreference(QFont::PreferNoHinting);
    // One glyph a letter: shaping would swap hyphens and plus signs between digits for glyphs that a PDF
    // cannot be searched for.
    font.setStyleStrategy(QFont::PreferNoShaping);
    return font;
}

} // namespace

SheetLayout::SheetLayout(const Sheet& sheet) : m_ruler(ruler()), m_slip(sheet.slip)
{
    const Shape shape = shapeOf(sheet.paper);
    if (m_slip) { // everything on it has its place
        m_content = (sheet.paper == Paper::A4 ? shape.size : QSizeF(slipWidth, slipHeight)) * dotsPerMm;
        return;
    }
    m_margin = shape.margin * dotsPerMm;
    m_content = shape.size * dotsPerMm - QSizeF(2 * m_margin, 2 * m_margin);
    m_document.setUndoRedoEnabled(false);
    m_document.documentLayout()->setPaintDevice(&m_ruler);
    m_document.setUseDesignMetrics(true);
    m_document.setDocumentMargin(0);
    m_document.setDefaultFont(paperFont());
    m_document.setDefaultStyleSheet(readTemplate(shape.style));
    m_document.setHtml(sheet.html);
    if (shape.size.height() > 0) {
        m_document.setPageSize(m_content);
    } else {
        m_document.setTextWidth(m_content.width());
        m_content.setHeight(std::ceil(m_document.size().height()));
    }
}

QSizeF SheetLayout::pageSize() const
{
    return (m_content + QSizeF(2 * m_margin, 2 * m_margin)) / dotsPerMm;
}

int SheetLayout::pageCount() const
{
    return m_document.pageCount();
}

bool SheetLayout::fits() const
{
    constexpr double slack = 1; // a dot
    return m_document.size().width() <= m_content.width() + slack;
}

QString SheetLayout::plainText() const
{
    return m_slip ? slipText(*m_slip) : m_document.toPlainText();
}

void SheetLayout::paint(QPainter& painter, int page, double dotsPerInch) const
{
    Q_ASSERT(page >= 0 && page < pageCount());
    if (m_slip) {
        painter.save();
        painter.scale(dotsPerInch / rulerDotsPerInch, dotsPerInch / rulerDotsPerInch);
        painter.translate(0, m_content.height() - slipHeight * dotsPerMm);
        paintSlip(*m_slip, painter, dotsPerMm);
        painter.restore();
        return;
    }
    const double top = page * m_content.height();
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette.setColor(QPalette::Text, Qt::black); // whatever the theme of the screen
    context.clip = QRectF(QPointF(0, top), m_content);
    painter.save();
    painter.scale(dotsPerInch / rulerDotsPerInch, dotsPerInch / rulerDotsPerInch);
    painter.translate(m_margin, m_margin - top);
    painter.setClipRect(context.clip);
    m_document.documentLayout()->draw(&painter, context);
    painter.restore();
}

QImage imageOf(const SheetLayout& layout, int page, int width, double devicePixelRatio)
{
    const QSizeF paper = layout.pageSize();
    const double dotsPerInch = width * devicePixelRatio * mmPerInch / paper.width();
    const double height = paper.height() / paper.width() * width;
    QImage image(QSizeF(width, height).toSize() * devicePixelRatio, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    layout.paint(painter, page, dotsPerInch);
    painter.end();
    image.setDevicePixelRatio(devicePixelRatio);
    return image;
}

} // namespace cekr
