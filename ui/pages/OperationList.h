// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/View.h"
#include "ui/widgets/Panel.h"
#include "ui/widgets/Symbol.h"

namespace cekr
{

class DataTable;
class EmptyState;
class ShowMoreLine;
class RowModel;
class TextLabel;

/// A list of operations: when, what, which card, how much, how far, and why not further; the reason of the
/// chosen one in full. As high as its rows: the page scrolls, not the list.
class OperationList final : public Panel
{
    Q_OBJECT

public:
    /// `emptySymbol` stands in place of the list while it is empty.
    explicit OperationList(Symbol emptySymbol, QWidget* parent = nullptr);

    static constexpr int portion = 20; ///< rows at first, and with each portion more

    /// The first `atMost()` of so many.
    void show(std::vector<OperationView> operations, int all);
    [[nodiscard]] int atMost() const { return m_atMost; }
    using QWidget::show;
    /// In place of the list while it is empty.
    void setEmptyWords(const QString& title, const QString& sentence);
    void retranslate();

signals:
    /// atMost() has grown.
    void moreRequested();

private:
    void showRows();
    void showReason();

    std::vector<OperationView> m_operations;
    DataTable* m_table;
    RowModel* m_model;
    EmptyState* m_empty;
    TextLabel* m_reason;
    ShowMoreLine* m_more;
    int m_atMost = portion;
    int m_all = 0;
};

} // namespace cekr
