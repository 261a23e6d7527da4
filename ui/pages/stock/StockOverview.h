// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/flows/StockFlow.h"
#include "ui/pages/PageBody.h"
#include "ui/pages/ShareBar.h"
#include "ui/pages/Task.h"
#include "ui/pages/stock/StockActions.h"
#include "ui/pages/stock/StockTable.h"
#include "ui/text/CardText.h"
#include "ui/text/CountText.h"
#include "ui/widgets/ActionButton.h"
#include "ui/widgets/Columns.h"
#include "ui/widgets/TextLabel.h"

#include <QKeyEvent>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace cekr
{

/// How much plastic there is, card by card, and what can be done with it.
class StockOverview final : public PageBody
{
    Q_OBJECT

public:
    StockOverview(Page& page, StockFlow& flow)
        : PageBody(page)
        , m_flow(flow)
        , m_intake(new PrimaryButton({}))
        , m_plastic(new Panel)
        , m_counts(new ShareBar)
        , m_boxes(new TextLabel(TextStyle::Small))
        , m_table(new StockTable)
        , m_actions(new StockActions(flow))
    {
        m_intake->setSymbol(Symbol::Stock);
        m_intake->showKey(keyOf(Task::Intake).toString(QKeySequence::NativeText));
        addToHead(m_intake);
        m_boxes->setColour(Colour::Muted);
        m_plastic->body()->addWidget(m_counts);
        m_plastic->body()->addWidget(&m_boxes->wrapped());
        auto* columns = new Columns(stackBelow);
        columns->add(m_table, 64);
        columns->add(m_actions, 29);
        content()->addWidget(m_plastic);
        content()->addWidget(columns, 1);
        connect(m_intake, &QAbstractButton::clicked, this, &StockOverview::intakeRequested);
        connect(m_table, &StockTable::choiceChanged, this,
                [this] { m_actions->setChosen(m_table->chosen()); });
        connect(m_actions, &StockActions::choiceRejected, this, [this] {
            m_table->clearChoice();
            takeFocus();
        });
        connect(m_actions, &StockActions::done, this, [this] {
            m_table->clearChoice();
            takeFocus();
        });
    }

    void refresh()
    {
        std::vector<CardFacts> cards = m_flow.stock().inStock;
        cards.insert(cards.end(), m_flow.stock().spoiled.begin(), m_flow.stock().spoiled.end());
        m_table->setCards(std::move(cards));
        m_actions->refresh();
        showCounts();
        showBoxes();
    }

    void retranslate()
    {
        //: Title of the page of the desk's plastic
        setTitle(tr("Stock"));
        //: Button: a delivery box is taken over into the stock
        m_intake->setText(tr("&Take over a box"));
        //: Title of the panel that says how many cards there are
        m_plastic->setTitle(tr("Plastic of this desk"));
        m_counts->setAccessibleName(m_plastic->title());
        m_table->retranslate();
        m_actions->retranslate();
        refresh();
    }

    /// Chooses the card that was scanned.
    void choose(const QString& code)
    {
        const Result<MokId> card = MokId::parse(code);
        if (!card || !m_table->choose(*card)) {
            m_actions->sayNotHere(card ? card->grouped() : code);
        }
    }

    void takeFocus() { m_table->setFocus(Qt::OtherFocusReason); }

signals:
    /// A box is to be taken over.
    void intakeRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override
    {
        if (event->key() == Qt::Key_Escape && m_actions->closeForm()) {
            return;
        }
        PageBody::keyPressEvent(event);
    }

private:
    static constexpr int stackBelow = 760; // design pixels
    static constexpr qsizetype mostBoxes = 4;

    static int countOf(const StockView& stock, CardState state)
    {
        const auto found = stock.counts.find(state);
        return found == stock.counts.end() ? 0 : found->second;
    }

    static Share shareOf(int count, const QString& word, Colour colour)
    {
        return {QLocale().toString(count), word, double(count), colour};
    }

    /// What is here makes the bar; what customers hold is told beside it.
    void showCounts()
    {
        const StockView& stock = m_flow.stock();
        QList<Share> shares{
            shareOf(countOf(stock, CardState::InStock), stateText(CardState::InStock), Colour::Good),
            shareOf(countOf(stock, CardState::Delivered), stateText(CardState::Delivered), Colour::Accent),
            shareOf(countOf(stock, CardState::Spoiled), stateText(CardState::Spoiled), Colour::Warn),
        };
        if (const int missing = countOf(stock, CardState::Missing); missing > 0) {
            shares.append(shareOf(missing, stateText(CardState::Missing), Colour::Bad));
        }
        const int held = countOf(stock, CardState::HandedOver) + countOf(stock, CardState::Active) +
                         countOf(stock, CardState::Locked);
        //: Below a number of cards: handed over at this desk, so customers have them
        Share customers = shareOf(held, tr("with customers"), Colour::Line);
        customers.size = 0;
        shares.append(customers);
        m_counts->show(shares);
    }

    void showBoxes()
    {
        const auto& boxes = m_flow.stock().boxes;
        QStringList names;
        for (qsizetype i = 0; i < std::min<qsizetype>(mostBoxes, qsizetype(boxes.size())); ++i) {
            const auto& [box, count] = boxes[size_t(i)];
            //: A delivery box that is on its way: %1 its number, %2 how many cards ("20 cards")
            names.append(tr("%1 (%2)").arg(box.text(), cardsText(count)));
        }
        if (qsizetype(boxes.size()) > mostBoxes) {
            //: At the end of a list of delivery boxes: so many more
            names.append(tr("and %n more", nullptr, int(qsizetype(boxes.size()) - mostBoxes)));
        }
        //: %1 is a list of delivery boxes
        m_boxes->setText(tr("Boxes on their way: %1").arg(names.join(QStringLiteral(", "))));
        m_boxes->setVisible(!boxes.empty());
    }

    StockFlow& m_flow;
    PrimaryButton* m_intake;
    Panel* m_plastic;
    ShareBar* m_counts;
    TextLabel* m_boxes;
    StockTable* m_table;
    StockActions* m_actions;
};

} // namespace cekr
