// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/AnonymousPage.h"

#include "ui/pages/anonymous/BriefingStep.h"
#include "ui/pages/anonymous/CardsStep.h"
#include "ui/pages/anonymous/FirstLoadStep.h"
#include "ui/pages/anonymous/HandoverStep.h"
#include "ui/pages/anonymous/ReviewStep.h"
#include "ui/text/ChargeText.h"
#include "ui/text/DateText.h"
#include "ui/text/MoneyText.h"

namespace cekr
{

using Step = AnonymousFlow::Step;

AnonymousPage::AnonymousPage(AnonymousFlow& flow, DeskFlow& desk, const SignInFlow& signIn,
                             PressThread& press, const Preferences& preferences, QWidget* parent)
    : CashPage(flow, desk, signIn, parent)
    , m_flow(flow)
    , m_handover(new HandoverStep(flow, desk, press, preferences))
{
    frame().addStep(new CardsStep(flow));
    frame().addStep(new BriefingStep(flow));
    frame().addStep(new FirstLoadStep(flow));
    frame().addStep(new ReviewStep(flow));
    frame().addStep(m_handover);
    connect(m_handover, &HandoverStep::ticked, this, &AnonymousPage::refresh);
    connect(m_handover, &HandoverStep::receiptRequested, this, &AnonymousPage::receiptRequested);
    start();
}

void AnonymousPage::entered()
{
    if (m_flow.step() == Step::Finished) {
        m_flow.begin();
    }
    CashPage::entered();
}

void AnonymousPage::retranslate()
{
    //: Title of the page for handing over anonymous cards
    frame().setTitle(tr("Anonymous card"));
    CashPage::retranslate();
}

void AnonymousPage::showSummary()
{
    const HandoverTerms& terms = m_flow.terms();
    const int cards = int(m_flow.lines().size());
    QList<SummaryRow> rows;
    //: Label in the summary, beside "2 of 3"
    rows.append({tr("Card(s)", nullptr, cards),
                 //: How many cards are chosen: %1 of at most %2
                 tr("%1 of %2").arg(cards).arg(terms.terms.bank.anonymousCardsAtOnce)});
    if (!terms.tariff.isEmpty()) {
        QList<ChargeLine> charges = chargeLines(terms.chargePerCard);
        if (charges.isEmpty()) {
            //: Label in the summary, where the tariff charges nothing
            charges.append({tr("Charge"), Money()});
        }
        for (const ChargeLine& charge : charges) {
            //: Label in the summary: %1 the charge and whose it is ("MOK charge"), %2 the day from which
            //: the tariff holds
            rows.append({tr("%1 (tariff from %2)").arg(charge.text, dateText(terms.tariffFrom)),
                         //: The charge: %1 cards at %2 each
                         tr("%1 × %2").arg(cards).arg(moneyText(charge.amount))});
        }
    }
    //: Label in the summary: what is loaded on the cards
    rows.append({tr("First top-up"), moneyOrDash(m_flow.loads())});
    showSum(std::move(rows), moneyText(m_flow.due()));
    //: Below what the customer pays for anonymous cards; %1 is the highest load
    summary().setNote(tr("Nothing is recorded about the customer. An anonymous card is topped up once, with "
                         "up to %1. A lost one cannot be cancelled.")
                          .arg(moneyText(terms.limits().anonymousSingleLoad)));
}

QString AnonymousPage::confirmWords() const
{
    const int cards = int(m_flow.lines().size());
    if (!m_flow.due().isPositive()) {
        //: Button that confirms the hand-over of %n cards when nothing is paid
        return tr("&Hand over %n card(s)", nullptr, cards);
    }
    //: Button that confirms: takes the cash, %1, and hands over %n cards
    return tr("Take %1 and &hand over %n card(s)", nullptr, cards).arg(moneyText(m_flow.due()));
}

QString AnonymousPage::shiftSentence() const
{
    //: Why a shift is needed
    return tr("Cards can be handed over only while a shift of yours is open.");
}

QString AnonymousPage::offlineSentence() const
{
    //: OFF-1 a: what can be done with anonymous cards while there is no connection
    return tr("You can go on: these cards are from this desk's stock. Central decides later and may still "
              "refuse; the receipt says so.");
}

NoticeWords AnonymousPage::unusedScanWords(const QString& code) const
{
    return {.tone = Tone::Info,
            //: A card was scanned in a step that takes none; %1 is what was scanned
            .title = tr("%1 was not added.").arg(code),
            //: What to do about a card that was scanned too late
            .sentence = tr("Go back to the first step to add a card.")};
}

void AnonymousPage::adjust(FlowButtons& buttons) const
{
    if (m_flow.isRecorded()) {
        buttons.canGoOn = m_handover->isComplete();
    }
}

} // namespace cekr

#include "anonymous/moc_BriefingStep.cpp"
#include "anonymous/moc_CardsStep.cpp"
#include "anonymous/moc_FirstLoadStep.cpp"
#include "anonymous/moc_HandoverStep.cpp"
#include "anonymous/moc_LoadRow.cpp"
#include "anonymous/moc_ReviewStep.cpp"
