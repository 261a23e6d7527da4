// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/flows/TillFlow.h"
#include "ui/pages/ErrorNotice.h"
#include "ui/pages/till/PiecesField.h"
#include "ui/text/MoneyText.h"
#include "ui/text/TillText.h"
#include "ui/widgets/ActionButton.h"
#include "ui/widgets/Panel.h"
#include "ui/widgets/TextLabel.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace cekr
{

/// The drawer counted by its notes and coins, by keyboard alone; the sums are there at once. Says nothing of
/// what should be there.
class CountPanel final : public Panel
{
    Q_OBJECT

public:
    explicit CountPanel(TillFlow& till, QWidget* parent = nullptr)
        : Panel({}, parent)
        , m_till(till)
        , m_sentence(new TextLabel(TextStyle::Body))
        , m_label(new TextLabel(TextStyle::Body))
        , m_total(new TextLabel(TextStyle::Amount))
        , m_notice(new Notice)
        , m_back(new SecondaryButton({}))
        , m_clear(new SecondaryButton({}))
        , m_done(new PrimaryButton({}))
    {
        m_back->setKey(QKeySequence(Qt::Key_Escape));
        m_label->setBuddy(m_total);
        auto* total = new QHBoxLayout;
        total->addWidget(m_label);
        total->addStretch(1);
        total->addWidget(m_total);
        auto* buttons = new QHBoxLayout;
        buttons->addWidget(m_back);
        buttons->addWidget(m_clear);
        buttons->addStretch(1);
        buttons->addWidget(m_done);
        body()->addWidget(&m_sentence->wrapped());
        body()->addWidget(buildGrid());
        body()->addLayout(total);
        body()->addWidget(m_notice);
        body()->addLayout(buttons);
        setMaximumWidth(scaled(widest));
        setFocusProxy(m_rows.front().pieces);
        connect(m_back, &QAbstractButton::clicked, &m_till, &TillFlow::leaveCount);
        connect(m_clear, &QAbstractButton::clicked, this, [this] {
            m_till.clearCount();
            goTo(0);
        });
        connect(m_done, &QAbstractButton::clicked, &m_till, &TillFlow::finishCount);
    }

    void refresh()
    {
        for (const Row& row : std::as_const(m_rows)) {
            const int pieces = m_till.pieces(row.value);
            row.pieces->setPieces(pieces);
            row.sum->setText(moneyOrDash(row.value * pieces));
        }
        m_total->setText(moneyText(m_till.counted()));
        m_clear->setEnabled(m_till.isBegun());
        sayError(*m_notice, m_till.refusal());
    }

    void retranslate()
    {
        //: Title of the panel where the drawer is counted
        setTitle(tr("Count the drawer"));
        //: How the drawer is counted
        m_sentence->setText(
            tr("Write how many notes and coins of each value there are, the float too. What should "
               "be there is shown when you have counted."));
        for (const Row& row : std::as_const(m_rows)) {
            row.name->setText(denominationText(row.value));
            //: Accessible name of the field for how many notes or coins there are of the value %1 ("50 €")
            row.pieces->setAccessibleName(tr("Pieces of %1").arg(denominationText(row.value)));
        }
        //: Before the sum of what was counted
        m_label->setText(tr("Counted"));
        //: Button: leaves the count; what is written stays
        m_back->setText(tr("&Later"));
        //: Button: nothing is counted any more
        m_clear->setText(tr("&Empty all fields"));
        //: Button: all is counted; shows what should be there
        m_done->setText(tr("&That is all"));
        refresh();
    }

private:
    // notes and the largest coin on the left, the other coins on the right
    static constexpr int perColumn = 8;
    static constexpr int widest = 760; // design pixels

    struct Row
    {
        Money value;
        TextLabel* name;
        PiecesField* pieces;
        TextLabel* sum;
    };

    [[nodiscard]] QWidget* buildGrid()
    {
        auto* box = new QWidget;
        auto* grid = new QGridLayout(box);
        grid->setContentsMargins({});
        grid->setHorizontalSpacing(scaled(12));
        grid->setVerticalSpacing(scaled(5));
        int place = 0;
        for (const Money value : allDenominations()) {
            addRow(value, *grid, place % perColumn, place / perColumn * 4);
            ++place;
        }
        grid->setColumnMinimumWidth(3, scaled(24));
        grid->setColumnStretch(2, 1);
        grid->setColumnStretch(6, 1);
        return box;
    }

    void addRow(Money value, QGridLayout& grid, int row, int column)
    {
        const Row made{value, new TextLabel(TextStyle::Body), new PiecesField,
                       new TextLabel(TextStyle::Body)};
        made.name->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        made.sum->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        made.sum->setColour(Colour::Muted);
        grid.addWidget(made.name, row, column);
        grid.addWidget(made.pieces, row, column + 1);
        grid.addWidget(made.sum, row, column + 2);
        const int place = int(m_rows.size());
        connect(made.pieces, &QLineEdit::textEdited, this,
                [this, value, field = made.pieces] { m_till.setPieces(value, field->pieces()); });
        connect(made.pieces, &PiecesField::nextRequested, this, [this, place] { goTo(place + 1); });
        connect(made.pieces, &PiecesField::previousRequested, this, [this, place] { goTo(place - 1); });
        m_rows.append(made);
    }

    /// After the last comes the button.
    void goTo(int row)
    {
        if (row >= m_rows.size()) {
            m_done->setFocus(Qt::TabFocusReason);
        } else if (row >= 0) {
            m_rows[row].pieces->setFocus(Qt::TabFocusReason);
        }
    }

    TillFlow& m_till;
    TextLabel* m_sentence;
    QList<Row> m_rows;
    TextLabel* m_label;
    TextLabel* m_total;
    Notice* m_notice;
    SecondaryButton* m_back;
    SecondaryButton* m_clear;
    PrimaryButton* m_done;
};

} // namespace cekr
