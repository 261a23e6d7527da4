// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/AttentionPage.h"

#include "ui/pages/PageBody.h"
#include "ui/pages/RowModel.h"
#include "ui/pages/attention/RefusalPanel.h"
#include "ui/text/DateText.h"
#include "ui/text/MoneyText.h"
#include "ui/text/OperationText.h"
#include "ui/widgets/Columns.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/Typography.h"

#include <QVBoxLayout>

namespace cekr
{

namespace
{

constexpr int stackBelow = 760; // design pixels

} // namespace

AttentionPage::AttentionPage(AttentionFlow& attention, DeskFlow& desk, const SignInFlow& signIn,
                             QWidget* parent)
    : Page(parent)
    , m_attention(attention)
    , m_desk(desk)
    , m_body(new PageBody(*this))
    , m_done(new Notice)
    , m_empty(new EmptyState(Symbol::Check, {}))
    , m_columns(new Columns(stackBelow))
    , m_list(new Panel)
    , m_table(new DataTable)
    , m_model(new RowModel(this))
    , m_refusal(new RefusalPanel(attention, desk, signIn))
{
    build();
    connect(&m_desk, &DeskFlow::changed, this, &AttentionPage::refresh);
    connect(&m_attention, &AttentionFlow::changed, m_refusal, &RefusalPanel::refresh);
    connect(&m_attention, &AttentionFlow::recorded, this, &AttentionPage::recorded);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &AttentionPage::showCurrent);
    connect(m_refusal, &RefusalPanel::redirectRequested, this, &AttentionPage::redirectRequested);
    connect(m_table, &QAbstractItemView::activated, m_refusal, &RefusalPanel::takeFocus);
}

void AttentionPage::build()
{
    m_table->setMinimumHeight(scaled(170));
    m_list->body()->addWidget(m_table);
    m_columns->add(m_list, 50);
    m_columns->add(m_refusal, 50);
    for (QWidget* part : std::initializer_list<QWidget*>{m_done, m_empty}) {
        m_body->content()->addWidget(part);
    }
    m_body->content()->addWidget(m_columns, 1);
    retranslate();
    m_table->setModel(m_model);
    m_table->setNarrowColumns(m_model->narrowColumns());
}

void AttentionPage::entered()
{
    m_desk.refresh();
    m_done->clear();
    refresh();
    m_table->setFocus(Qt::OtherFocusReason);
}

void AttentionPage::left()
{
    m_refusal->forget();
    m_done->clear();
}

bool AttentionPage::canLeave() const
{
    return !m_attention.isBusy();
}

void AttentionPage::retranslate()
{
    //: Title of the page of refused operations
    m_body->setTitle(tr("Needs attention"));
    //: In place of the list of refused operations when there is none
    m_empty->setTexts(tr("Nothing needs attention"),
                      //: What appears on the page of refused operations
                      tr("What central refuses appears here, and stays until somebody has resolved it."));
    //: Title of the list of refused operations
    m_list->setTitle(tr("Refused by central"));
    m_table->setAccessibleName(m_list->title());
    //: Accessible description of the list of refused operations
    m_table->setAccessibleDescription(tr("Enter leads to what can be done."));
    m_model->setColumns({
        //: Column: what was refused
        {tr("What")},
        //: Column: cash
        {tr("Amount"), true, true},
        //: Column: day and time
        {tr("When"), true},
        //: Column: whether somebody has it in hand
        {tr("State"), true, true},
    });
    m_refusal->retranslate();
    m_done->clear();
    refresh();
}

void AttentionPage::refresh()
{
    const bool isEmpty = m_desk.attention().empty();
    m_empty->setVisible(isEmpty);
    m_columns->setVisible(!isEmpty);
    showRows();
    if (!isEmpty && !m_table->currentIndex().isValid()) {
        m_table->setCurrentIndex(m_model->index(0, 0));
    }
    showCurrent();
}

void AttentionPage::showRows()
{
    QList<QList<Cell>> rows;
    for (const AttentionView& item : m_desk.attention()) {
        const Badge badge = item.escalation
                                //: State of a refused operation: a supervisor has it in hand
                                ? Badge{Tone::Info, tr("with the supervisor"), Symbol::User}
                                //: State of a refused operation: nobody has done anything yet
                                : Badge{Tone::Warn, tr("open"), std::nullopt};
        const Operation& operation = item.refused.operation;
        rows.append({Cell::strong(operationTitle(operation.body)),
                     {moneyOrDash(item.cash)},
                     {shortDateTimeText(operation.at)},
                     Cell::of(badge)});
    }
    m_model->setRows(std::move(rows));
}

void AttentionPage::showCurrent()
{
    const int row = m_table->currentIndex().row();
    if (row >= 0 && row < int(m_desk.attention().size())) {
        m_refusal->show(m_desk.attention().at(size_t(row)));
    }
}

void AttentionPage::recorded(qint64 receipt)
{
    m_desk.refresh();
    m_refusal->closeForm();
    m_table->setFocus(Qt::OtherFocusReason);
    //: Shown when cash was given back or a supervisor was asked
    m_done->say({.tone = Tone::Good, .title = tr("Recorded.")});
    if (receipt != 0) {
        emit receiptRequested(receipt);
    }
}

} // namespace cekr

#include "attention/moc_RefusalPanel.cpp"
