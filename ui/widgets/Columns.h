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

    void add(QWidget* widget, int stretch);

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
