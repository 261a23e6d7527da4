// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/RowModel.h"

#include "ui/widgets/DataTable.h"

#include <algorithm>

namespace cekr
{

void RowModel::setColumns(const QList<TableColumn>& columns)
{
    Q_ASSERT(m_rows.isEmpty() || columns.size() == m_columns.size());
    if (columns.size() != m_columns.size()) {
        beginResetModel();
        m_columns = columns;
        endResetModel();
        return;
    }
    m_columns = columns;
    emit headerDataChanged(Qt::Horizontal, 0, int(columns.size()) - 1);
}

void RowModel::setRows(QList<QList<Cell>> rows)
{
    const auto [oldFirst, newFirst] =
        std::mismatch(m_rows.cbegin(), m_rows.cend(), rows.cbegin(), rows.cend());
    const int first = int(oldFirst - m_rows.cbegin());
    const auto [oldLast, newLast] =
        std::mismatch(m_rows.crbegin(), m_rows.crend() - first, rows.crbegin(), rows.crend() - first);
    const int same = int(oldLast - m_rows.crbegin());
    const int before = int(m_rows.size()) - first - same;
    const int after = int(rows.size()) - first - same;
    const int changed = std::min(before, after);
    for (int i = first; i < first + changed; ++i) {
        m_rows[i] = rows.at(i);
    }
    if (changed > 0) {
        emit dataChanged(index(first, 0), index(first + changed - 1, columnCount() - 1));
    }
    if (before > changed) {
        beginRemoveRows({}, first + changed, first + before - 1);
        m_rows = std::move(rows);
        endRemoveRows();
    } else if (after > changed) {
        beginInsertRows({}, first + changed, first + after - 1);
        m_rows = std::move(rows);
        endInsertRows();
    }
}

QList<int> RowModel::narrowColumns() const
{
    QList<int> narrow;
    for (int i = 0; i < int(m_columns.size()); ++i) {
        if (m_columns[i].isNarrow) {
            narrow.append(i);
        }
    }
    return narrow;
}

int RowModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int RowModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant RowModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const Cell& cell = m_rows[index.row()][index.column()];
    switch (role) {
    case Qt::DisplayRole:
        return cell.tick ? QString() : cell.text;
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return cell.details.isEmpty() ? cell.text : cell.details;
    case Qt::AccessibleTextRole:
        return cell.text;
    case Qt::TextAlignmentRole:
        return int(alignment(index.column()));
    case Qt::CheckStateRole:
        return cell.tick ? QVariant(*cell.tick ? Qt::Checked : Qt::Unchecked) : QVariant();
    case BadgeRole:
        return cell.badge ? QVariant::fromValue(*cell.badge) : QVariant();
    case StrongRole:
        return cell.isStrong;
    default:
        return {};
    }
}

QVariant RowModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section >= m_columns.size()) {
        return {};
    }
    if (role == Qt::DisplayRole) {
        return m_columns[section].title;
    }
    return role == Qt::TextAlignmentRole ? QVariant(int(alignment(section))) : QVariant();
}

Qt::Alignment RowModel::alignment(int column) const
{
    return (m_columns[column].isRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
}

} // namespace cekr
