// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/View.h"
#include "ui/pages/RowModel.h"
#include "ui/pages/ShowMoreLine.h"
#include "ui/pages/StandingBadge.h"
#include "ui/text/DateText.h"
#include "ui/text/ErrorText.h"
#include "ui/text/OperationText.h"
#include "ui/text/TimeText.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Panel.h"
#include "ui/widgets/Symbol.h"
#include "ui/widgets/TextLabel.h"

#include <QVBoxLayout>

#include <algorithm>

namespace cekr
{

/// What the first column of a list of operations has to tell.
enum class ListMoments
{
    Times, ///< all are of one day
    Days,  ///< of whatever day
};

/// A list of operations: when, what, which card, how much, how far, and why not further; the reason of the
/// chosen one in full. As high as its rows: the page scrolls, not the list.
class OperationList final : public Panel
{
    Q_OBJECT

public:
    /// `emptySymbol` stands in place of the list while it is empty.
    explicit OperationList(Symbol emptySymbol, ListMoments moments, QWidget* parent = nullptr)
        : Panel({}, parent)
        , m_moments(moments)
        , m_sentence(new TextLabel(TextStyle::Body))
        , m_table(new DataTable)
        , m_model(new RowModel(this))
        , m_empty(new EmptyState(emptySymbol, {}))
        , m_reason(new TextLabel(TextStyle::Small))
        , m_more(new ShowMoreLine)
    {
        for (QWidget* part : std::initializer_list<QWidget*>{&m_sentence->wrapped(), m_table,
                                                             &m_reason->wrapped(), m_more, m_empty}) {
            body()->addWidget(part);
        }
        m_sentence->hide();
        retranslate();
        m_table->setModel(m_model);
        m_table->setNarrowColumns(m_model->narrowColumns());
        connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
                &OperationList::showReason);
        connect(m_more, &ShowMoreLine::moreRequested, this, [this] {
            m_atMost += portion;
            emit moreRequested();
        });
    }

    static constexpr int portion = 20; ///< rows at first, and with each portion more

    /// The first `atMost()` of so many.
    void show(std::vector<OperationView> operations, int all)
    {
        m_operations = std::move(operations);
        m_all = all;
        showRows();
    }

    [[nodiscard]] int atMost() const { return m_atMost; }
    using QWidget::show;
    /// In place of the list while it is empty.
    void setEmptyWords(const QString& title, const QString& sentence) { m_empty->setTexts(title, sentence); }

    /// Above the list: what is the same for all of them.
    void setSentence(const QString& sentence)
    {
        m_sentence->setText(sentence);
        m_sentence->setVisible(!sentence.isEmpty());
        m_table->setAccessibleDescription(sentence);
    }

    void retranslate()
    {
        m_table->setAccessibleName(title());
        m_model->setColumns({
            //: Column: time of day
            {m_moments == ListMoments::Times ? tr("Time")
                                             //: Column: since when, day and time
                                             : tr("Since"),
             true},
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

signals:
    /// atMost() has grown.
    void moreRequested();

private:
    static constexpr int whyColumn = 4;

    void showRows()
    {
        QList<QList<Cell>> rows;
        for (const OperationView& view : m_operations) {
            const Operation& operation = view.operation;
            const ErrorText why = view.problem ? textOf(*view.problem) : ErrorText();
            Cell reason{why.title};
            reason.details = why.sentence;
            rows.append({{m_moments == ListMoments::Times ? timeText(operation.at.local().time())
                                                          : shortDateTimeText(operation.at)},
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
        m_table->setVisibleRows(std::max(int(rows.size()), 1));
        m_more->show(int(rows.size()), m_all);
        m_model->setRows(std::move(rows));
        showReason();
    }

    /// The column has no room for a sentence, and a tooltip is not for those who use no mouse.
    void showReason()
    {
        const int row = m_table->currentIndex().row();
        const bool isKnown = row >= 0 && row < int(m_operations.size()) && m_operations[size_t(row)].problem;
        m_reason->setText(isKnown ? textOf(*m_operations[size_t(row)].problem).sentence : QString());
        m_reason->setVisible(isKnown);
    }

    ListMoments m_moments;
    std::vector<OperationView> m_operations;
    TextLabel* m_sentence;
    DataTable* m_table;
    RowModel* m_model;
    EmptyState* m_empty;
    TextLabel* m_reason;
    ShowMoreLine* m_more;
    int m_atMost = portion;
    int m_all = 0;
};

} // namespace cekr
