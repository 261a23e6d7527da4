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
    /// Shows a tile or not; the others close the gap. All are shown at first.
    void setShown(QWidget* tile, bool isShown);
    /// The first tile that is shown; null when there is none.
    [[nodiscard]] QWidget* firstShown() const;

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] int fittingColumns() const;
    void arrange();

    QGridLayout* m_layout;
    QList<QWidget*> m_tiles;
    QList<QWidget*> m_shown; ///< in the same order
    int m_columns = 0;
};

} // namespace cekr
