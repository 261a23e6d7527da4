// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/print/SheetLayout.h"

#include <QWidget>

#include <memory>

namespace cekr
{

/// A sheet as it will look on paper, page below page, as wide as there is room up to its natural size. White
/// in every theme. A screen reader reads its text.
class ReceiptPreview final : public QWidget
{
    Q_OBJECT

public:
    explicit ReceiptPreview(QWidget* parent = nullptr);

    void show(const Sheet& sheet);
    using QWidget::show;
    void clear();
    [[nodiscard]] const Sheet& sheet() const { return m_sheet; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] int naturalWidth() const;
    [[nodiscard]] int paperHeight(int paperWidth) const;
    [[nodiscard]] const QImage& picture(int page, int paperWidth);

    Sheet m_sheet;
    std::unique_ptr<SheetLayout> m_layout;
    QList<QImage> m_pictures; ///< painted when first shown
    int m_pictureWidth = 0;
};

} // namespace cekr
