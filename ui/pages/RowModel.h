// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/widgets/StateBadge.h"

#include <QAbstractTableModel>

#include <optional>

namespace cekr
{

/// What stands in one cell of a table.
struct Cell
{
    QString text = {};
    bool isStrong = false;
    std::optional<Badge> badge = {}; ///< painted in place of the text
    std::optional<bool> tick = {}; ///< a box that is ticked, or not, in place of the text, which is read out
    QString details = {};          ///< more than there is room for

    [[nodiscard]] static Cell strong(const QString& text) { return {text, true, {}, {}, {}}; }
    [[nodiscard]] static Cell of(const Badge& badge) { return {badge.word, false, badge, {}, {}}; }
    friend bool operator==(const Cell&, const Cell&) = default;
};

/// One column of a table.
struct TableColumn
{
    QString title;
    bool isNarrow = false; ///< keeps to its content
    bool isRight = false;  ///< aligned to the right: amounts, states at the end of a row
};

/// Rows of cells for a DataTable. New rows replace only those that differ, so that the table keeps its place.
class RowModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// The number of columns must not change once there are rows.
    void setColumns(const QList<TableColumn>& columns);
    void setRows(QList<QList<Cell>> rows);
    /// Places of the columns that keep to their content.
    [[nodiscard]] QList<int> narrowColumns() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] Qt::Alignment alignment(int column) const;

    QList<TableColumn> m_columns;
    QList<QList<Cell>> m_rows;
};

} // namespace cekr
