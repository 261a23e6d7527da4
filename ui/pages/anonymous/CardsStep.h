// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/flows/AnonymousFlow.h"
#include "ui/pages/FlowStep.h"
#include "ui/pages/SymbolButton.h"
#include "ui/text/CardText.h"
#include "ui/text/DateText.h"
#include "ui/text/RuleText.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Problem.h"
#include "ui/widgets/ScanField.h"

#include <QKeyEvent>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

namespace cekr
{

/// Which plastic: scanned or typed, one to three cards of the desk's own stock.
class CardsStep final : public FlowStep
{
    Q_OBJECT

public:
    explicit CardsStep(AnonymousFlow& flow, QWidget* parent = nullptr)
        : FlowStep(parent)
        , m_flow(flow)
        , m_scan(new ScanField)
        , m_table(new DataTable)
        , m_model(new QStandardItemModel(0, ColumnCount, this))
        , m_empty(new EmptyState(Symbol::Scanner, QString()))
    {
        auto* layout = new QVBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        for (QWidget* part : std::initializer_list<QWidget*>{m_scan, m_empty, m_table}) {
            layout->addWidget(part);
        }
        m_table->setModel(m_model);
        m_table->setNarrowColumns({RemoveColumn});
        m_table->installEventFilter(this);
        m_table->hide();
        connect(m_scan, &ScanField::entered, &m_flow, &AnonymousFlow::addCard);
        retranslate();
    }

    [[nodiscard]] StepTexts words() const override
    {
        return {//: Step of handing over anonymous cards: which plastic
                .name = tr("Cards"),
                //: What is asked in the step "Cards" of handing over anonymous cards
                .question = tr("Scan cards from the stock"),
                .note = mostAtOnce()};
    }

    void begin() override { m_scan->clear(); }

    void refresh() override
    {
        showLines();
        const bool isRefused = m_flow.refusal() && !m_scan->code().isEmpty();
        setProblem(*m_scan, isRefused);
        if (!m_flow.refusal() && isChosen(m_scan->code())) {
            m_scan->clear();
        }
    }

    void entered() override
    {
        m_scan->setFocus(Qt::OtherFocusReason);
        m_scan->selectAll();
    }

    /// A number that is still in the field is tried first.
    [[nodiscard]] bool settle() override
    {
        if (m_scan->code().isEmpty()) {
            return true;
        }
        m_flow.addCard(m_scan->code());
        m_scan->setFocus(Qt::OtherFocusReason);
        m_scan->selectAll();
        return false;
    }

    bool takeScan(const QString& code) override
    {
        m_scan->clear();
        m_flow.addCard(code);
        return true;
    }

protected:
    /// Delete takes the current card away.
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        const int row = m_table->currentIndex().row();
        if (watched == m_table && event->type() == QEvent::KeyPress && row >= 0 &&
            static_cast<QKeyEvent*>(event)->key() == Qt::Key_Delete) {
            m_flow.removeCard(m_shown.at(size_t(row)));
            m_scan->setFocus(Qt::OtherFocusReason);
            return true;
        }
        return FlowStep::eventFilter(watched, event);
    }

    void changeEvent(QEvent* event) override
    {
        if (event->type() == QEvent::LanguageChange) {
            retranslate();
        }
        FlowStep::changeEvent(event);
    }

private:
    enum Column
    {
        NumberColumn,
        BoxColumn,
        ValidColumn,
        StateColumn,
        RemoveColumn,
        ColumnCount,
    };

    [[nodiscard]] QString mostAtOnce() const
    {
        const int most = m_flow.terms().terms.bank.anonymousCardsAtOnce;
        if (most == 0) {
            return {};
        }
        //: ANON-1: %n is how many cards, %1 the clause of the terms
        return tr("At most %n anonymous card(s) to one customer at one time · %1", nullptr, most)
            .arg(clauseOf("ANON-1"));
    }

    static QStandardItem* itemOf(const QString& text)
    {
        auto* item = new QStandardItem(text);
        item->setEditable(false);
        return item;
    }

    void retranslate()
    {
        //: In the empty field for a card's number
        m_scan->setPlaceholderText(tr("Scan a card or type its MOK ID …"));
        //: Accessible name of the field for a card's number
        m_scan->setAccessibleName(tr("MOK ID of the card"));
        //: Accessible description of the field for a card's number
        m_scan->setAccessibleDescription(tr("Nine digits. Enter adds the card."));
        //: Accessible name of the list of cards chosen for a customer
        m_table->setAccessibleName(tr("Chosen cards"));
        //: Accessible description of the list of cards chosen for a customer
        m_table->setAccessibleDescription(tr("Delete takes the card away."));
        //: Title while no card was scanned yet
        m_empty->setTexts(tr("No card yet"),
                          //: Where the number of a card is found
                          tr("The MOK ID is on the back of the card, at the bottom left."));
        m_model->setHorizontalHeaderLabels({
            //: Column: number of a card; stays as it is
            tr("MOK ID"),
            //: Column: number of the delivery box a card came in
            tr("Box"),
            //: Column: the month until whose end a card is valid
            tr("Valid until"),
            //: Column: whether a card is in stock
            tr("Stock"),
            QString(),
        });
        m_shown.clear();
        showLines();
    }

    void showLines()
    {
        std::vector<MokId> cards;
        for (const AnonymousFlow::Line& line : m_flow.lines()) {
            cards.push_back(line.card.card);
        }
        if (cards != m_shown) {
            m_model->setRowCount(0);
            for (const AnonymousFlow::Line& line : m_flow.lines()) {
                addRow(line.card);
            }
            m_table->setVisibleRows(int(cards.size()));
            m_shown = std::move(cards);
        }
        m_table->setVisible(!m_shown.empty());
        m_empty->setVisible(m_shown.empty());
    }

    void addRow(const CardFacts& card)
    {
        auto* state = itemOf(stateText(card.state));
        state->setData(QVariant::fromValue(Badge{Tone::Good, stateText(card.state), std::nullopt}),
                       BadgeRole);
        m_model->appendRow({itemOf(card.card.grouped()), itemOf(card.box.text()),
                            itemOf(monthText(card.validUntil)), state, itemOf(QString())});
        //: Button beside a chosen card; %1 is its number
        auto* remove = new SymbolButton(Symbol::Close, tr("Take away card %1").arg(card.card.grouped()));
        connect(remove, &QAbstractButton::clicked, this, [this, id = card.card] {
            m_scan->setFocus(Qt::OtherFocusReason);
            m_flow.removeCard(id);
        });
        m_table->setIndexWidget(m_model->index(m_model->rowCount() - 1, RemoveColumn), remove);
    }

    [[nodiscard]] bool isChosen(const QString& code) const
    {
        const Result<MokId> card = MokId::parse(code);
        return card && std::find(m_shown.begin(), m_shown.end(), *card) != m_shown.end();
    }

    AnonymousFlow& m_flow;
    ScanField* m_scan;
    DataTable* m_table;
    QStandardItemModel* m_model;
    EmptyState* m_empty;
    std::vector<MokId> m_shown;
};

} // namespace cekr
