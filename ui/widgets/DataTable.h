// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/widgets/StateBadge.h"

#include <QTableView>

namespace cekr
{

/// What a model may tell about a cell beyond Qt's own roles.
enum DataRole
{
    BadgeRole = Qt::UserRole + 1000, ///< a Badge, painted in place of the text
    StrongRole,                      ///< true: semi-bold
};

/// A table to read and choose a row from: no grid, lines between rows, the header small and quiet. Tab
/// leaves it; Enter, Space or a double click activate the current row.
class DataTable final : public QTableView
{
    Q_OBJECT

public:
    explicit DataTable(QWidget* parent = nullptr);

    void setModel(QAbstractItemModel* model) override;
    /// Takes a widget that is shown in the middle while there is no row.
    void showWhenEmpty(QWidget* words);
    /// Makes the table just high enough for that many rows; 0 lets its layout decide again.
    void setVisibleRows(int rows);
    /// The columns that keep to their content; the others share the rest.
    void setNarrowColumns(const QList<int>& columns);

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void applyFont();
    void applyHeight();
    void applyColumns();
    void measureColumns();
    void placeEmptyWords();

    QWidget* m_emptyWords = nullptr;
    QList<int> m_narrowColumns;
    int m_visibleRows = 0;
};

} // namespace cekr

Q_DECLARE_METATYPE(cekr::Badge)
