// SPDX-License-Identifier: EUPL-1.2
#include "ui/print/ReceiptPreview.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace cekr
{

namespace
{

constexpr int edge = 1;              ///< a line around the paper
constexpr int gap = 12;              ///< between pages
constexpr double enlargement = 1.15; ///< of the paper's true size: receipts are set small
constexpr double mmPerInch = 25.4;

} // namespace

ReceiptPreview::ReceiptPreview(QWidget* parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ReceiptPreview::show(const Sheet& sheet)
{
    if (m_layout && sheet == m_sheet) {
        return;
    }
    m_sheet = sheet;
    m_layout = std::make_unique<SheetLayout>(sheet);
    m_pictures.clear();
    setAccessibleName(sheet.title);
    setAccessibleDescription(m_layout->plainText());
    updateGeometry();
    update();
}

void ReceiptPreview::clear()
{
    m_sheet = {};
    m_layout.reset();
    m_pictures.clear();
    setAccessibleName({});
    setAccessibleDescription({});
    updateGeometry();
    update();
}

QSize ReceiptPreview::sizeHint() const
{
    const int width = naturalWidth() + 2 * edge;
    return {width, heightForWidth(width)};
}

int ReceiptPreview::heightForWidth(int width) const
{
    if (!m_layout) {
        return 0;
    }
    const int page = paperHeight(std::min(width - 2 * edge, naturalWidth())) + 2 * edge;
    return m_layout->pageCount() * (page + gap) - gap;
}

void ReceiptPreview::paintEvent(QPaintEvent*)
{
    const int paperWidth = std::min(width() - 2 * edge, naturalWidth());
    if (!m_layout || paperWidth <= 0) {
        return;
    }
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::Mid));
    QRect paper((width() - paperWidth) / 2, edge, paperWidth, paperHeight(paperWidth));
    for (int page = 0; page < m_layout->pageCount(); ++page) {
        painter.drawRect(paper.adjusted(-edge, -edge, 0, 0));
        painter.drawImage(paper, picture(page, paperWidth));
        paper.translate(0, paper.height() + 2 * edge + gap);
    }
}

int ReceiptPreview::naturalWidth() const
{
    return m_layout ? int(std::lround(m_layout->pageSize().width() / mmPerInch * logicalDpiX() * enlargement))
                    : 0;
}

int ReceiptPreview::paperHeight(int paperWidth) const
{
    const QSizeF paper = m_layout->pageSize();
    return int(std::ceil(paper.height() / paper.width() * paperWidth));
}

const QImage& ReceiptPreview::picture(int page, int paperWidth)
{
    if (m_pictureWidth != paperWidth || m_pictures.isEmpty()) {
        m_pictureWidth = paperWidth;
        m_pictures.clear();
        for (int each = 0; each < m_layout->pageCount(); ++each) {
            m_pictures.append(imageOf(*m_layout, each, paperWidth, devicePixelRatioF()));
        }
    }
    return m_pictures[page];
}

} // namespace cekr
