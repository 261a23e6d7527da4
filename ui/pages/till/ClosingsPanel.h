// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/flows/SignInFlow.h"
#include "core/flows/TillFlow.h"
#include "ui/pages/ClerkNames.h"
#include "ui/pages/RowModel.h"
#include "ui/pages/StandingBadge.h"
#include "ui/text/DateText.h"
#include "ui/text/MoneyText.h"
#include "ui/text/TillText.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Panel.h"

#include <QVBoxLayout>

#include <algorithm>

namespace cekr
{

/// The Z reports there are, newest first.
class ClosingsPanel final : public Panel
{
    Q_OBJECT

public:
    ClosingsPanel(const TillFlow& till, const SignInFlow& signIn, QWidget* parent = nullptr)
        : Panel({}, parent)
        , m_till(till)
        , m_signIn(signIn)
        , m_table(new DataTable)
        , m_model(new RowModel(this))
        , m_empty(new EmptyState(Symbol::Receipt, {}))
    {
        body()->addWidget(m_table);
        body()->addWidget(m_empty);
        retranslate();
        m_table->setModel(m_model);
        m_table->setNarrowColumns(m_model->narrowColumns());
        connect(m_table, &QAbstractItemView::activated, this, [this](const QModelIndex& index) {
            emit reportRequested(m_till.closings()[size_t(index.row())].number);
        });
    }

    void refresh()
    {
        QList<QList<Cell>> rows;
        for (const TillClosing& closing : m_till.closings()) {
            rows.append({//: Number of a Z report in a list
                         Cell::strong(tr("Z %1").arg(closing.number)),
                         {dateTimeText(closing.at)},
                         {nameOf(closing.clerk, m_signIn)},
                         {moneyText(sumOf(closing.counted))},
                         {differenceText(closing.difference())},
                         Cell::of(badgeOf(closing.standing))});
        }
        m_table->setVisible(!rows.isEmpty());
        m_empty->setVisible(rows.isEmpty());
        m_table->setVisibleRows(std::clamp(int(rows.size()), 1, mostRows));
        m_model->setRows(std::move(rows));
    }

    void retranslate()
    {
        //: Title of the list of reports of closed shifts
        setTitle(tr("Closed shifts"));
        m_table->setAccessibleName(title());
        //: Accessible description of the list of closed shifts
        m_table->setAccessibleDescription(tr("Enter shows the report."));
        //: In place of the list of closed shifts
        m_empty->setTexts(tr("No shift has been closed here yet."));
        m_model->setColumns({
            //: Column: number of a Z report
            {tr("Report"), true},
            //: Column: when a shift was closed
            {tr("Closed"), true},
            //: Column: who closed a shift
            {tr("By")},
            //: Column: cash counted when a shift was closed
            {tr("Counted"), true, true},
            //: Column: counted less expected
            {tr("Difference"), true, true},
            //: Column: how far the closing has come
            {tr("State"), true, true},
        });
        refresh();
    }

signals:
    /// A report is to be looked at.
    void reportRequested(qint64 number);

private:
    static constexpr int mostRows = 6;

    const TillFlow& m_till;
    const SignInFlow& m_signIn;
    DataTable* m_table;
    RowModel* m_model;
    EmptyState* m_empty;
};

} // namespace cekr
