// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/TopUpPage.h"

#include "ui/pages/topup/AmountStep.h"
#include "ui/pages/topup/CardStep.h"
#include "ui/pages/topup/CashStep.h"
#include "ui/pages/topup/LimitList.h"
#include "ui/pages/topup/LoadedStep.h"
#include "ui/pages/topup/ReservationStep.h"
#include "ui/text/ChargeText.h"
#include "ui/text/MoneyText.h"

#include <QVBoxLayout>

namespace cekr
{

using Step = TopUpFlow::Step;

TopUpPage::TopUpPage(TopUpFlow& flow, DeskFlow& desk, const SignInFlow& signIn, QWidget* parent)
    : CashPage(flow, desk, signIn, parent)
    , m_flow(flow)
    , m_limits(new LimitList)
    , m_loaded(new LoadedStep(flow, desk))
{
    frame().addStep(new CardStep(flow));
    frame().addStep(new AmountStep(flow, desk));
    frame().addStep(new ReservationStep(flow, desk));
    frame().addStep(new CashStep(flow));
    frame().addStep(m_loaded);
    summary().body()->insertWidget(1, m_limits); // between the rows and the note
    connect(m_loaded, &LoadedStep::receiptRequested, this, &TopUpPage::receiptRequested);
    start();
}

/// Back from the receipt, Enter finishes.
void TopUpPage::entered()
{
    CashPage::entered();
    if (m_loaded->isDone()) {
        frame().focusNext();
    }
}

void TopUpPage::retranslate()
{
    //: Title of the page for loading a card with cash
    frame().setTitle(tr("Cash top-up"));
    CashPage::retranslate();
}

void TopUpPage::showSummary()
{
    const auto& terms = m_flow.terms();
    QList<SummaryRow> rows;
    //: Label in the summary: what is loaded on the card
    rows.append({tr("Top-up"), moneyOrDash(m_flow.amount().value_or(Money()))});
    for (const ChargeLine& charge : chargeLines(m_flow.charge())) {
        rows.append({charge.text, moneyText(charge.amount)});
    }
    showSum(std::move(rows), m_flow.amount() ? moneyText(m_flow.due()) : moneyOrDash(Money()));
    const bool isChoosing = terms && m_flow.step() <= Step::Reservation;
    m_limits->setVisible(isChoosing);
    if (isChoosing) {
        m_limits->show(*terms, m_flow.amount(), desk());
    }
    summary().setNote(terms ? QString()
                            //: Before a card is chosen
                            : tr("What the card can still take is shown as soon as it is recognised."));
}

QString TopUpPage::confirmWords() const
{
    //: Button that confirms: takes the cash, %1, and loads the card
    return tr("Take %1 and &top up the card").arg(moneyText(m_flow.due()));
}

QString TopUpPage::shiftSentence() const
{
    //: Why a shift is needed
    return tr("Cards can be topped up only while a shift of yours is open.");
}

QString TopUpPage::offlineSentence() const
{
    const auto& terms = m_flow.terms();
    if (!terms) {
        //: OFF-1: while there is no connection and no card is chosen
        return tr("Cards that this desk knows can be topped up with small amounts.");
    }
    if (terms->refusal) {
        //: While there is no connection, about a chosen card that takes no load
        return tr("What this desk knows of the card may be out of date.");
    }
    if (!terms->offlineLeft.isPositive()) {
        //: OFF-1: while there is no connection, about the chosen card
        return tr("This card can be topped up only when the connection is back.");
    }
    //: OFF-1 b: while there is no connection, about the chosen card; %1 is an amount
    return tr("You can still take %1 for this card. Central decides later and may still refuse; the receipt "
              "says so.")
        .arg(moneyText(terms->offlineLeft));
}

NoticeWords TopUpPage::unusedScanWords(const QString& code) const
{
    return {.tone = Tone::Info,
            //: A card was scanned in a step that takes none; %1 is what was scanned
            .title = tr("%1 was not taken.").arg(code),
            //: What to do about a card that was scanned too late
            .sentence = tr("Go back to the first step to top up another card.")};
}

void TopUpPage::adjust(FlowButtons& buttons) const
{
    if (m_flow.step() == Step::Card) {
        buttons.canGoOn =
            !m_flow.isBusy() && !desk().stopped; // the numbers are compared when they are all there
    } else if (m_flow.step() == Step::Reservation) {
        buttons.next.clear(); // central's answer goes on, or the clerk's decision
        buttons.cancelsStep = m_flow.isWaiting();
        buttons.canGoBack = !m_flow.isWaiting();
    }
}

} // namespace cekr

#include "topup/moc_AmountStep.cpp"
#include "topup/moc_CardStep.cpp"
#include "topup/moc_CashStep.cpp"
#include "topup/moc_ChargeList.cpp"
#include "topup/moc_LoadedStep.cpp"
#include "topup/moc_ReservationStep.cpp"
