// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/print/Sheet.h"

#include <QImage>
#include <QSizeF>
#include <QTextDocument>

class QPainter;

namespace cekr
{

/// A sheet broken into lines and pages. The breaks do not depend on what it is painted on: preview, PDF and
/// printer show the same. Belongs to one thread, any.
class SheetLayout final
{
public:
    explicit SheetLayout(const Sheet& sheet);

    /// In millimetres, margins included.
    [[nodiscard]] QSizeF pageSize() const;
    [[nodiscard]] int pageCount() const;
    /// Whether nothing is wider than the paper between its margins.
    [[nodiscard]] bool fits() const;
    /// Paints one page, counted from 0, at the painter's origin. `dotsPerInch` of its coordinates.
    void paint(QPainter& painter, int page, double dotsPerInch) const;
    /// What it says, without its looks: for screen readers.
    [[nodiscard]] QString plainText() const;

private:
    QImage m_ruler;                 ///< the device whose resolution the layout is measured in
    std::optional<SlipView> m_slip; ///< in place of the document
    QTextDocument m_document;
    QSizeF m_content;    ///< of a page between its margins, in the ruler's dots
    double m_margin = 0; ///< in the ruler's dots
};

/// A picture of one page, `width` device-independent pixels wide.
[[nodiscard]] QImage imageOf(const SheetLayout& layout, int page, int width, double devicePixelRatio = 1);

} // namespace cekr
