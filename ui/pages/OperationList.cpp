// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/OperationList.h"

#include "ui/pages/RowModel.h"
#include "ui/pages/StandingBadge.h"
#include "ui/text/ErrorText.h"
#include "ui/text/OperationText.h"
#include "ui/text/TimeText.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Typography.h"

#include <QVBoxLayout>

#include <algorithm>

namespace cekr
{

namespace
{

constexpr int mostRows = 6;
constexpr int whyColumn = 4;

} // namespace

OperationList::OperationList(Symbol emptySymbol, QWidget* parent)
    : Panel({}, parent)
    , m_table(new DataTable)
    , m_model(new RowModel(this))
    , m_empty(new EmptyState(emptySymbol, {}))
{
    body()->addWidget(m_table);
    body()->addWidget(m_empty);
    retranslate();
    m_table->setModel(m_model);
    m_table->setNarrowColumns(m_model->narrowColumns());
}

void OperationList::show(std::vector<OperationView> operations)
{
    m_operations = std::move(operations);
    showRows();
}

void OperationList::setEmptyWords(const QString& title, const QString& sentence)
{
    m_empty->setTexts(title, sentence);
}

void OperationList::retranslate()
{
    m_table->setAccessibleName(title());
    m_model->setColumns({
        //: Column: time of day
        {tr("Time"), true},
        //: Column: what was done
        {tr("Operation")},
        //: Column: which card
        {tr("Card"), true},
        //: Column: cash
        {tr("Amount"), true, true},
        //: Column: why an operation waits or was refused
        {tr("Why")},
        //: Column: how far an operation has come
        {tr("State"), true, true},
    });
    showRows();
}

void OperationList::showRows()
{
    QList<QList<Cell>> rows;
    for (const OperationView& view : m_operations) {
        const Operation& operation = view.operation;
        const ErrorText why = view.problem ? textOf(*view.problem) : ErrorText();
        Cell reason{why.title};
        reason.details = why.sentence;
        rows.append({{timeText(operation.at.local().time())},
                     Cell::strong(operationTitle(operation.body)),
                     {operationCards(operation.body)},
                     {operationAmount(operation.body)},
                     reason,
                     Cell::of(badgeOf(view.standing))});
    }
    const auto hasReason = [](const OperationView& view) { return view.problem.has_value(); };
    m_table->setColumnHidden(whyColumn, std::ranges::none_of(m_operations, hasReason));
    m_table->setVisible(!rows.isEmpty());
    m_empty->setVisible(rows.isEmpty());
    m_table->setVisibleRows(std::clamp(int(rows.size()), 1, mostRows));
    m_model->setRows(std::move(rows));
}

} // namespace cekr
