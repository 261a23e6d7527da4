// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/QrModules.h"

#include <QWidget>

namespace cekr
{

/// A QR symbol for a camera: as large as there is room, every module as many dots of the screen as every
/// other, black on white with its quiet zone in every theme. What it is for, is its accessible name.
class QrView final : public QWidget
{
    Q_OBJECT

public:
    explicit QrView(QWidget* parent = nullptr);

    void show(const QrModules& modules);
    using QWidget::show;
    void clear() { show(QrModules()); }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QrModules m_modules;
};

} // namespace cekr
