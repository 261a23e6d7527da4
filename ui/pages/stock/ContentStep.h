// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/flows/IntakeFlow.h"
#include "ui/pages/FlowStep.h"
#include "ui/pages/RowModel.h"
#include "ui/pages/ShareBar.h"
#include "ui/pages/SymbolButton.h"
#include "ui/text/DateText.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/Problem.h"
#include "ui/widgets/ScanField.h"
#include "ui/widgets/Typography.h"

#include <QKeyEvent>
#include <QLocale>
#include <QVBoxLayout>

namespace cekr
{

/// The cards of a box, one by one: found, still missing, and those that should not be there.
class ContentStep final : public FlowStep
{
    Q_OBJECT

public:
    explicit ContentStep(IntakeFlow& flow, QWidget* parent = nullptr)
        : FlowStep(parent)
        , m_flow(flow)
        , m_scan(new ScanField)
        , m_progress(new ShareBar)
        , m_table(new DataTable)
        , m_model(new RowModel(this))
    {
        auto* layout = new QVBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(scaled(10));
        for (QWidget* part : std::initializer_list<QWidget*>{m_scan, m_progress, m_table}) {
            layout->addWidget(part);
        }
        m_table->setMinimumHeight(scaled(240));
        m_table->installEventFilter(this);
        writeLabels();
        m_table->setModel(m_model);
        m_table->setNarrowColumns(m_model->narrowColumns());
        connect(m_scan, &ScanField::entered, this, &ContentStep::enter);
    }

    [[nodiscard]] StepTexts words() const override
    {
        return {//: Step of taking over a delivery: the plastic in the box is scanned
                .name = tr("Contents"),
                //: What is asked in the second step of taking over a box; %1 is its number
                .question = tr("Scan the cards of box %1").arg(m_flow.box().text()),
                //: Beside the buttons while a box is taken over
                .note = tr("Open envelopes and damaged cards are marked as spoiled afterwards.")};
    }

    void refresh() override
    {
        writeLabels();
        showRows();
        showProgress();
        setProblem(*m_scan, m_flow.refusal() && !m_scan->code().isEmpty());
        if (m_found + int(m_shownSurplus.size()) != m_flow.foundCount() + int(m_flow.surplus().size())) {
            m_scan->clear();
        }
        m_found = m_flow.foundCount();
        m_shownSurplus = m_flow.surplus();
    }

    void entered() override
    {
        m_scan->setFocus(Qt::OtherFocusReason);
        m_scan->selectAll();
    }

protected:
    /// Delete takes a surplus card off the list again.
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        const int row = m_table->currentIndex().row();
        if (watched == m_table && event->type() == QEvent::KeyPress && row >= 0 &&
            row < int(m_shownSurplus.size()) && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Delete) {
            m_flow.removeSurplus(m_shownSurplus.at(size_t(row)));
            return true;
        }
        return FlowStep::eventFilter(watched, event);
    }

private:
    enum Place
    {
        StatePlace,
        NumberPlace,
        ValidPlace,
        RemovePlace,
    };

    void enter(const QString& code)
    {
        m_flow.enter(code);
        if (m_flow.refusal()) {
            m_scan->selectAll();
        }
    }

    void writeLabels()
    {
        //: In the empty field for a card's number
        m_scan->setPlaceholderText(tr("Scan a card or type its MOK ID …"));
        //: Accessible name of the field for a card's number
        m_scan->setAccessibleName(tr("MOK ID of the card"));
        //: Accessible name of the list of the cards of a box
        m_table->setAccessibleName(tr("Cards of the box"));
        //: Accessible description of the list of the cards of a box
        m_table->setAccessibleDescription(tr("Delete takes a surplus card off the list."));
        //: Accessible name of the picture of how much of a box was found
        m_progress->setAccessibleName(tr("Progress"));
        m_model->setColumns({
            //: Column: whether a card of a box was found
            {tr("Found"), true},
            //: Column: number of a card; stays as it is
            {tr("MOK ID")},
            //: Column: the month until whose end a card is valid
            {tr("Valid until")},
            {{}, true},
        });
    }

    /// What should not be there stands first, then what is still missing: that is what has to be looked at.
    void showRows()
    {
        QList<QList<Cell>> rows;
        for (const MokId card : m_flow.surplus()) {
            //: State of a card: it should not be in the box
            rows.append(
                {Cell::of({Tone::Warn, tr("surplus"), std::nullopt}), Cell::strong(card.grouped()), {}, {}});
        }
        for (const bool isFound : {false, true}) {
            for (const CardFacts& card : m_flow.expected()) {
                if (m_flow.isFound(card.card) == isFound) {
                    rows.append({isFound
                                     //: State of a card of a box
                                     ? Cell::of({Tone::Good, tr("found"), std::nullopt})
                                     : card.state == CardState::Missing
                                           //: State of a card of a box: was reported missing before
                                           ? Cell::of({Tone::Warn, tr("missing before"), std::nullopt})
                                           //: State of a card of a box: not yet scanned
                                           : Cell::of({Tone::Neutral, tr("to be scanned"), std::nullopt}),
                                 Cell::strong(card.card.grouped()),
                                 {monthText(card.validUntil)},
                                 {}});
                }
            }
        }
        m_model->setRows(std::move(rows));
        addRemoveButtons();
    }

    void showProgress()
    {
        const int expected = int(m_flow.expected().size());
        const int surplus = int(m_flow.surplus().size());
        const QLocale locale;
        QList<Share> shares{
            //: Below how many cards of a box were found: %1 is how many there should be
            {locale.toString(m_flow.foundCount()), tr("found, of %1").arg(locale.toString(expected)),
             double(m_flow.foundCount()), Colour::Good},
        };
        if (surplus > 0) {
            //: Below how many cards should not be in the box
            shares.append({locale.toString(surplus), tr("surplus"), 0, Colour::Warn});
        }
        m_progress->show(shares, expected);
    }

    void addRemoveButtons()
    {
        const std::vector<MokId>& surplus = m_flow.surplus();
        if (surplus == m_shownSurplus) {
            return;
        }
        for (int row = 0; row < m_model->rowCount(); ++row) {
            const QModelIndex place = m_model->index(row, RemovePlace);
            if (row >= int(surplus.size())) {
                m_table->setIndexWidget(place, nullptr);
                continue;
            }
            const MokId card = surplus[size_t(row)];
            //: Button beside a card that should not be in the box; %1 is its number
            auto* remove =
                new SymbolButton(Symbol::Close, tr("Take card %1 off the list").arg(card.grouped()));
            connect(remove, &QAbstractButton::clicked, this, [this, card] {
                m_scan->setFocus(Qt::OtherFocusReason);
                m_flow.removeSurplus(card);
            });
            m_table->setIndexWidget(place, remove);
        }
    }

    IntakeFlow& m_flow;
    ScanField* m_scan;
    ShareBar* m_progress;
    DataTable* m_table;
    RowModel* m_model;
    std::vector<MokId> m_shownSurplus;
    int m_found = 0;
};

} // namespace cekr
