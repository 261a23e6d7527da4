// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/View.h"
#include "ui/widgets/Panel.h"
#include "ui/widgets/Symbol.h"

namespace cekr
{

class DataTable;
class EmptyState;
class RowModel;

/// A list of operations: when, what, which card, how much, how far, and why not further.
class OperationList final : public Panel
{
    Q_OBJECT

public:
    /// `emptySymbol` stands in place of the list while it is empty.
    explicit OperationList(Symbol emptySymbol, QWidget* parent = nullptr);

    void show(std::vector<OperationView> operations);
    using QWidget::show;
    /// In place of the list while it is empty.
    void setEmptyWords(const QString& title, const QString& sentence);
    void retranslate();

private:
    void showRows();

    std::vector<OperationView> m_operations;
    DataTable* m_table;
    RowModel* m_model;
    EmptyState* m_empty;
};

} // namespace cekr
