// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/Facts.h"
#include "ui/pages/CardBadge.h"
#include "ui/pages/RowModel.h"
#include "ui/pages/TickDelegate.h"
#include "ui/text/CardText.h"
#include "ui/text/DateText.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Panel.h"
#include "ui/widgets/Typography.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace cekr
{

/// The cards that lie at this desk, to look through and to choose from. What is chosen stays chosen while the
/// filter hides it.
class StockTable final : public Panel
{
    Q_OBJECT

public:
    explicit StockTable(QWidget* parent = nullptr)
        : Panel({}, parent)
        , m_filter(new QLineEdit)
        , m_table(new DataTable)
        , m_model(new RowModel(this))
        , m_empty(new EmptyState(Symbol::Stock, {}))
    {
        body()->addWidget(m_filter);
        body()->addWidget(m_table, 1);
        m_filter->setClearButtonEnabled(true);
        m_filter->setMaxLength(40);
        m_table->setMinimumHeight(scaled(210));
        m_table->setItemDelegateForColumn(0, new TickDelegate(m_table));
        m_table->installEventFilter(this);
        m_table->showWhenEmpty(m_empty);
        retranslate();
        m_table->setModel(m_model);
        m_table->setNarrowColumns(m_model->narrowColumns());
        connect(m_filter, &QLineEdit::textChanged, this, &StockTable::showRows);
        connect(m_table, &QAbstractItemView::clicked, this,
                [this](const QModelIndex& index) { toggle(index.row()); });
    }

    void setCards(std::vector<CardFacts> cards)
    {
        m_cards = std::move(cards);
        std::set<MokId> here;
        std::ranges::transform(m_cards, std::inserter(here, here.end()), &CardFacts::card);
        const auto isGone = [&here](MokId id) { return !here.contains(id); };
        const bool isLess = std::erase_if(m_chosen, isGone) > 0;
        showRows();
        if (isLess) {
            emit choiceChanged();
        }
    }

    /// Chooses a card and makes it the current row; false when it does not lie here.
    bool choose(MokId card)
    {
        if (std::ranges::find(m_cards, card, &CardFacts::card) == m_cards.end()) {
            return false;
        }
        m_chosen.insert(card);
        m_filter->clear();
        showRows();
        const auto row = std::ranges::find(m_shown, card) - m_shown.begin();
        m_table->setCurrentIndex(m_model->index(int(row), 0));
        emit choiceChanged();
        return true;
    }

    void clearChoice()
    {
        m_chosen.clear();
        showRows();
        emit choiceChanged();
    }

    [[nodiscard]] std::vector<MokId> chosen() const { return {m_chosen.begin(), m_chosen.end()}; }

    void retranslate()
    {
        //: Title of the list of cards that lie at this desk
        setTitle(tr("Cards at this desk"));
        //: In the empty field that filters the cards of the stock
        m_filter->setPlaceholderText(tr("Filter by MOK ID or box …"));
        //: Accessible name of the field that filters the cards of the stock
        m_filter->setAccessibleName(tr("Filter"));
        m_table->setAccessibleName(title());
        //: Accessible description of the list of cards in stock
        m_table->setAccessibleDescription(tr("Space chooses a card, Ctrl+A all of them, Esc none."));
        //: In place of the cards of the stock when there are none
        m_empty->setTexts(tr("No cards"),
                          //: Below "No cards"
                          tr("Nothing in stock matches. Take over a box to fill the stock."));
        m_model->setColumns({
            //: Column: whether a card is chosen
            {tr("Choice"), true},
            //: Column: number of a card; stays as it is
            {tr("MOK ID")},
            //: Column: number of the delivery box a card came in
            {tr("Box")},
            //: Column: the month until whose end a card is valid
            {tr("Valid until")},
            //: Column: state of a card
            {tr("State"), true, true},
        });
        showRows();
    }

signals:
    void choiceChanged();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (watched == m_table && event->type() == QEvent::KeyPress) {
            const auto* key = static_cast<QKeyEvent*>(event);
            if (key->key() == Qt::Key_Space && m_table->currentIndex().isValid()) {
                toggle(m_table->currentIndex().row());
                return true;
            }
            if (key->matches(QKeySequence::SelectAll)) {
                chooseAllShown();
                return true;
            }
            if (key->key() == Qt::Key_Escape && !m_chosen.empty()) {
                clearChoice();
                return true;
            }
        }
        return Panel::eventFilter(watched, event);
    }

private:
    void showRows()
    {
        QList<QList<Cell>> rows;
        m_shown.clear();
        for (const CardFacts& card : m_cards) {
            if (matches(card)) {
                m_shown.push_back(card.card);
                const bool isChosen = m_chosen.contains(card.card);
                //: Read out in place of a tick
                const QString words = isChosen ? tr("chosen")
                                               //: Read out in place of a box without a tick
                                               : tr("not chosen");
                rows.append({{words, false, {}, isChosen},
                             Cell::strong(card.card.grouped()),
                             {card.box.text()},
                             {monthText(card.validUntil)},
                             Cell::of(badgeOf(card.state))});
            }
        }
        m_model->setRows(std::move(rows));
    }

    void toggle(int row)
    {
        const MokId card = m_shown.at(size_t(row));
        if (m_chosen.erase(card) == 0) {
            m_chosen.insert(card);
        }
        showRows();
        emit choiceChanged();
    }

    void chooseAllShown()
    {
        m_chosen.insert(m_shown.begin(), m_shown.end());
        showRows();
        emit choiceChanged();
    }

    [[nodiscard]] bool matches(const CardFacts& card) const
    {
        const QString wanted = m_filter->text().remove(u' ');
        return card.card.text().contains(wanted) || card.box.text().contains(wanted, Qt::CaseInsensitive);
    }

    std::vector<CardFacts> m_cards;
    std::vector<MokId> m_shown;
    std::set<MokId> m_chosen;
    QLineEdit* m_filter;
    DataTable* m_table;
    RowModel* m_model;
    EmptyState* m_empty;
};

} // namespace cekr
