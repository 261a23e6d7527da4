// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/RedirectPage.h"

#include "core/domain/rules/Resolving.h"
#include "ui/pages/ShiftWords.h"
#include "ui/pages/attention/OtherCardStep.h"
#include "ui/pages/attention/RedirectStep.h"
#include "ui/pages/topup/LimitList.h"
#include "ui/text/ChargeText.h"
#include "ui/text/MoneyText.h"

#include <QVBoxLayout>

namespace cekr
{

using Step = RedirectFlow::Step;

RedirectPage::RedirectPage(RedirectFlow& flow, DeskFlow& desk, const SignInFlow& signIn, QWidget* parent)
    : GuidedPage(flow, parent)
    , m_flow(flow)
    , m_desk(desk)
    , m_signIn(signIn)
    , m_limits(new LimitList)
    , m_card(new OtherCardStep(flow))
{
    frame().addStep(m_card);
    frame().addStep(new RedirectStep(m_flow, m_desk));
    summary().body()->insertWidget(1, m_limits); // between the rows and the note
    connect(&m_flow, &RedirectFlow::recorded, this, [this](qint64 receipt) {
        m_desk.refresh();
        emit finished(receipt);
    });
    connect(&m_desk, &DeskFlow::changed, this, &RedirectPage::refresh);
    start();
}

void RedirectPage::retranslate()
{
    //: Title of the page on which the cash of a refused load is put on another card
    frame().setTitle(tr("Top-up of another card"));
    //: Title of the panel that shows what happens with the cash of a refused load
    summary().setTitle(tr("Summary"));
    GuidedPage::retranslate();
}

void RedirectPage::showStep()
{
    if (m_flow.step() == Step::Card) {
        m_card->begin();
    }
    GuidedPage::showStep();
}

bool RedirectPage::hasShift() const
{
    const SessionView& by = m_signIn.session();
    return mayUseOrSupervise(m_desk.status().shift, by.clerk, by.roles).has_value();
}

void RedirectPage::showBanner()
{
    const auto shift = hasShift() && !m_desk.status().stopped
                           ? std::nullopt
                           : cashWarning(m_desk.status(), m_signIn.session(),
                                         //: Why a shift is needed
                                         tr("Cards can be topped up only while a shift of yours is open."));
    if (!shift) {
        frame().banner().clear();
        return;
    }
    NoticeWords words = *shift;
    words.actions.clear(); // the way there is the till's entry on the left
    frame().banner().say(words);
}

FlowButtons RedirectPage::buttons() const
{
    FlowButtons buttons;
    if (m_flow.step() == Step::Card) {
        buttons.next = nextWords();
        buttons.canGoOn = !m_flow.isBusy() && !m_desk.status().stopped;
    } else {
        buttons.confirm = m_flow.isRecording()
                              ? recordingWords()
                              //: Button that confirms: %1 of a refused load goes on another card
                              : tr("&Put %1 on the other card").arg(moneyText(m_flow.amount()));
        buttons.canConfirm = m_flow.canConfirm() && hasShift() && !m_desk.status().stopped;
        buttons.cancelsStep = m_flow.isWaiting();
        buttons.canGoBack = !m_flow.isRecording() && !m_flow.isWaiting();
    }
    buttons.canCancel = !m_flow.isRecording();
    return buttons;
}

void RedirectPage::showSummary()
{
    const auto& terms = m_flow.terms();
    const Money cash = m_flow.item() ? m_flow.item()->cash : Money();
    QList<SummaryRow> rows;
    if (terms) {
        //: Label in the summary: what is loaded on the card
        rows.append({tr("Top-up"), moneyText(m_flow.amount())});
    }
    for (const ChargeLine& charge : chargeLines(m_flow.charge())) {
        rows.append({charge.text, moneyText(charge.amount)});
    }
    summary().setRows(rows);
    //: Label in the summary: what the customer has paid for the load that was refused
    summary().setTotal({tr("Paid earlier"), moneyText(cash)});
    m_limits->setVisible(terms.has_value());
    if (terms) {
        m_limits->show(*terms, m_flow.amount(), m_desk.status());
    }
    summary().setNote(terms ? QString()
                            //: Before a card is chosen
                            : tr("What the card can still take is shown as soon as it is recognised."));
}

void RedirectPage::goOn()
{
    (void)frame().step()->settle(); // the flow goes on by itself
}

void RedirectPage::goBack()
{
    const QString card = m_flow.terms() ? m_flow.terms()->card.card.text() : QString();
    m_flow.goBack();
    m_card->offer(card);
    m_card->entered();
}

void RedirectPage::confirm()
{
    if (hasShift()) {
        m_flow.setShift(m_desk.status().shift->id);
        m_flow.confirm();
    }
}

} // namespace cekr

#include "attention/moc_OtherCardStep.cpp"
#include "attention/moc_RedirectStep.cpp"
