// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/widgets/Colour.h"

#include <QWidget>

class QGridLayout;

namespace cekr
{

/// One part of a whole.
struct Share
{
    QString value; ///< written large ("18", "40,00 €")
    QString word;  ///< what it is
    double size = 0;
    Colour colour = Colour::Accent;
    friend bool operator==(const Share&, const Share&) = default;
};

/// How a whole is made up: its parts in figures and words, and one bar in the same order.
class ShareBar final : public QWidget
{
    Q_OBJECT

public:
    explicit ShareBar(QWidget* parent = nullptr);

    /// Parts of size 0 stand in the legend only. `whole`: the size of the full bar; the sum of the parts when
    /// 0.
    void show(const QList<Share>& shares, double whole = 0);
    using QWidget::show;

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    class Bar;
    class Legend;

    void showLegend();
    void arrange();

    QList<Share> m_shares;
    Bar* m_bar;
    QGridLayout* m_grid;
    QList<Legend*> m_legends;
    int m_columns = 0;
};

} // namespace cekr
