// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/CardsPage.h"

#include "ui/pages/CardBadge.h"
#include "ui/pages/PageBody.h"
#include "ui/pages/RowModel.h"
#include "ui/text/CardText.h"
#include "ui/text/DateText.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Panel.h"
#include "ui/widgets/TextLabel.h"

#include <QVBoxLayout>

namespace cekr
{

CardsPage::CardsPage(DeskFlow& desk, QWidget* parent)
    : Page(parent)
    , m_desk(desk)
    , m_body(new PageBody(*this))
    , m_rows(new RowModel(this))
    , m_table(new DataTable)
    , m_empty(new EmptyState(Symbol::Search, {}))
    , m_more(new TextLabel(TextStyle::Small))
{
    auto* panel = new Panel;
    panel->body()->addWidget(m_table, 1);
    panel->body()->addWidget(&m_more->wrapped());
    m_more->setColour(Colour::Muted);
    m_body->content()->addWidget(panel, 1);
    m_table->showWhenEmpty(m_empty);
    connect(&m_desk, &DeskFlow::foundChanged, this, [this](const QString& text) {
        m_text = text;
        refresh();
    });
    retranslate();
    m_table->setModel(m_rows);
    m_table->setNarrowColumns(m_rows->narrowColumns());
}

void CardsPage::searchFor(const QString& text)
{
    m_desk.search(text);
}

void CardsPage::left()
{
    m_desk.forgetFound();
}

bool CardsPage::takeScan(const QString& code)
{
    searchFor(code);
    return true;
}

void CardsPage::entered()
{
    m_table->setFocus(Qt::OtherFocusReason);
}

void CardsPage::refresh()
{
    QList<QList<Cell>> rows;
    for (const CardFacts& card : m_desk.found()) {
        rows.append({Cell::strong(card.card.grouped()), Cell{.text = kindText(card.kind)},
                     Cell::of(badgeOf(card.state)), Cell{.text = monthText(card.validUntil)},
                     Cell{.text = card.holdingDesk.text()}, Cell{.text = balanceText(card)},
                     Cell{.text = balanceDayText(card)}});
    }
    m_rows->setRows(rows);
    sayWhatIsMissing();
}

void CardsPage::sayWhatIsMissing()
{
    if (m_text.isEmpty()) {
        //: In the empty list of cards
        m_empty->setTexts(tr("Find a card"),
                          //: In the empty list of cards; Ctrl+K is the key of the search field above
                          tr("Scan a card, or write a part of its MOK ID into the field above (Ctrl+K)."));
    } else {
        //: In the empty list of cards: %1 is what was looked for
        m_empty->setTexts(
            tr("No card with “%1”").arg(m_text),
            //: In the empty list of cards
            tr("Only cards that this desk knows of are found. Check the number on the back of the "
               "card, bottom left."));
    }
    const bool isCut = m_desk.found().size() >= size_t(DeskFlow::mostFound);
    //: Below the list of cards, when more were found than it shows; %1 is how many it shows
    m_more->setText(
        tr("Only the first %1 are shown. Write more digits to find the others.").arg(DeskFlow::mostFound));
    m_more->setVisible(isCut);
}

void CardsPage::retranslate()
{
    //: Heading of the page that finds cards
    m_body->setTitle(tr("Cards"));
    //: Accessible name of the list of cards
    m_table->setAccessibleName(tr("Cards found"));
    m_rows->setColumns({
        //: Column: the number of a card
        {tr("MOK ID"), true, false},
        //: Column: anonymous, unnamed or named
        {tr("Kind"), false, false},
        //: Column: state of a card
        {tr("State"), true, false},
        //: Column: month until which a card is valid
        {tr("Valid until"), true, false},
        //: Column: the desk a card belongs to
        {tr("Desk"), true, false},
        //: Column: balance as last known
        {tr("Balance"), true, true},
        //: Column: when the bank told the balance of a card
        {tr("Told by the bank"), true, false},
    });
    refresh();
}

} // namespace cekr
