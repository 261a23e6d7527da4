// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/flows/TillFlow.h"
#include "ui/pages/RowModel.h"
#include "ui/pages/ShareBar.h"
#include "ui/text/DateText.h"
#include "ui/text/MoneyText.h"
#include "ui/text/TillText.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/Panel.h"
#include "ui/widgets/TextLabel.h"

#include <QVBoxLayout>

#include <algorithm>

namespace cekr
{

/// What should be in the drawer now, how it came together, and how far central has come with it.
class DrawerPanel final : public Panel
{
    Q_OBJECT

public:
    explicit DrawerPanel(const TillFlow& till, QWidget* parent = nullptr)
        : Panel({}, parent)
        , m_till(till)
        , m_since(new TextLabel(TextStyle::Small))
        , m_label(new TextLabel(TextStyle::Body))
        , m_amount(new TextLabel(TextStyle::Amount))
        , m_parts(new ShareBar)
        , m_table(new DataTable)
        , m_model(new RowModel(this))
        , m_state(new TextLabel(TextStyle::Small))
    {
        m_since->setColour(Colour::Muted);
        m_state->setColour(Colour::Muted);
        m_since->wrapped();
        m_state->wrapped();
        for (QWidget* part :
             std::initializer_list<QWidget*>{m_since, m_label, m_amount, m_parts, m_table, m_state}) {
            body()->addWidget(part);
        }
        body()->addStretch(1);
        m_label->setBuddy(m_amount);
        retranslate();
        m_table->setModel(m_model);
        m_table->setNarrowColumns(m_model->narrowColumns());
        m_table->setVisibleRows(int(allTillKinds.size()));
    }

    void refresh()
    {
        if (!m_till.till()) {
            return;
        }
        const TillReport& report = m_till.till()->report;
        //: The open shift: %1 the clerk, %2 since when
        m_since->setText(
            tr("Shift of %1, open since %2").arg(m_till.till()->clerkName, dateTimeText(report.openedAt)));
        m_amount->setText(moneyText(report.expected));
        showParts(report);
        showKinds(report);
        //: Below the cash of a shift: how many operations central has confirmed (%1), and how many still wait
        //: for it (%2) with how much cash (%3)
        QString state = tr("Confirmed by central: %1. Still waiting: %2 (%3).")
                            .arg(report.confirmed.count)
                            .arg(report.waiting.count)
                            .arg(moneyText(report.waiting.sum));
        if (report.pending.count > 0) {
            //: Goes on after how many operations wait: on how many (%1) a person at central has yet to
            //: decide, with how much cash (%2)
            state += QLatin1Char(' ') + tr("Undecided at central: %1 (%2).")
                                            .arg(report.pending.count)
                                            .arg(moneyText(report.pending.sum));
        }
        if (report.refused.count > 0) {
            //: Goes on after how many operations wait: how many were refused (%1) and not settled yet (%2)
            state +=
                QLatin1Char(' ') +
                tr("Refused: %1, unresolved: %2.").arg(report.refused.count).arg(report.unresolved.count);
        }
        if (!report.takenBack.empty()) {
            //: Goes on below the cash of a shift: %n loads were undone without a second person
            state += QLatin1Char(' ') + tr("Top-ups corrected without a second person: %n.", nullptr,
                                           int(report.takenBack.size()));
        }
        m_state->setText(state);
    }

    void retranslate()
    {
        //: Title of the panel about the open shift
        setTitle(tr("The drawer"));
        //: Above the amount that should be in the drawer
        m_label->setText(tr("Should be in the drawer now"));
        //: Accessible name of the list of kinds of cash
        m_table->setAccessibleName(tr("Cash of this shift"));
        //: Accessible name of the picture of where the cash in the drawer came from
        m_parts->setAccessibleName(tr("How it came together"));
        m_model->setColumns({
            //: Column: kind of cash
            {tr("Cash")},
            //: Column: how many
            {tr("Count"), true, true},
            //: Column: cash in all
            {tr("Sum"), true, true},
        });
        refresh();
    }

private:
    static Share shareOf(Money amount, const QString& word, Colour colour)
    {
        return {moneyText(amount), word, double(std::max<qint64>(0, amount.cents())), colour};
    }

    static Money outOf(const TillReport& report)
    {
        Money out;
        for (const Tally& kind : report.kinds) {
            out -= std::min(kind.sum, Money());
        }
        return out;
    }

    void showParts(const TillReport& report)
    {
        const Money sales = report.of(TillKind::Loads).sum + report.of(TillKind::Charges).sum +
                            report.of(TillKind::BankCharges).sum;
        //: Cash that was in the drawer and is no longer there
        Share out = shareOf(outOf(report), tr("taken out, given back"), Colour::Warn);
        out.size = 0; // not a part of what is there
        m_parts->show({
            //: Part of the cash in the drawer: what the shift began with
            shareOf(report.openingFloat, tr("float"), Colour::Muted),
            //: Part of the cash in the drawer: charges and loads
            shareOf(sales, tr("charges and top-ups"), Colour::Good),
            //: Part of the cash in the drawer: put in, no sale
            shareOf(report.of(TillKind::PaidIn).sum, tr("put in"), Colour::Accent),
            out,
        });
    }

    void showKinds(const TillReport& report)
    {
        QList<QList<Cell>> rows;
        for (const TillKind kind : allTillKinds) {
            const Tally& tally = report.of(kind);
            rows.append({{tillKindText(kind)}, {QString::number(tally.count)}, {moneyOrDash(tally.sum)}});
        }
        m_model->setRows(std::move(rows));
    }

    const TillFlow& m_till;
    TextLabel* m_since;
    TextLabel* m_label;
    TextLabel* m_amount;
    ShareBar* m_parts;
    DataTable* m_table;
    RowModel* m_model;
    TextLabel* m_state;
};

} // namespace cekr
