// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

class QBoxLayout;

namespace cekr
{

/// Widgets side by side; one below the other where the room is narrower than told.
class Columns final : public QWidget
{
    Q_OBJECT

public:
    /// `stackBelow` in design pixels.
    explicit Columns(int stackBelow, QWidget* parent = nullptr);

    /// Side by side it is as high as the highest, unless aligned otherwise.
    void add(QWidget* widget, int stretch, Qt::Alignment alignment = {});

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();

    int m_stackBelow;
    QBoxLayout* m_layout;
};

} // namespace cekr
