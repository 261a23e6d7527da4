// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

class QGridLayout;

namespace cekr
{

/// Tiles in rows of equal columns: as many columns as fit, at most four. Tab order is the order of adding.
class TileGrid final : public QWidget
{
    Q_OBJECT

public:
    explicit TileGrid(QWidget* parent = nullptr);

    void add(QWidget* tile);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] int fittingColumns() const;
    void arrange();

    QGridLayout* m_layout;
    QList<QWidget*> m_tiles;
    int m_columns = 0;
};

} // namespace cekr
