// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/View.h"
#include "ui/text/StandingText.h"
#include "ui/widgets/StateBadge.h"

#include <QAbstractTableModel>
#include <QHash>

namespace cekr
{

/// The operations of a day for a DataTable, newest first: when, what, which card, how much, how far it has
/// come, or what became of it.
class TodayModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        TimeColumn,
        TitleColumn,
        CardColumn,
        AmountColumn,
        StandingColumn,
        ColumnCount,
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Takes the newest list. New rows come on top; what stays keeps its place and selection.
    void show(const std::vector<OperationView>& operations);
    [[nodiscard]] const OperationView& at(int row) const { return m_operations.at(size_t(row)); }
    /// The words are those of another language now; the selection stays.
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void findAnswers();
    [[nodiscard]] QString text(const OperationView& view, int column) const;
    [[nodiscard]] Badge badge(const OperationView& view) const;
    [[nodiscard]] QString sentence(const OperationView& view) const;

    std::vector<OperationView> m_operations;
    QHash<OperationId, Answer> m_answers; ///< by another operation of the day
};

} // namespace cekr
