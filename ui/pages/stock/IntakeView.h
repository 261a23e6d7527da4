// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/flows/IntakeFlow.h"
#include "core/flows/StockFlow.h"
#include "ui/pages/GuidedPage.h"
#include "ui/pages/stock/BoxStep.h"
#include "ui/pages/stock/ContentStep.h"
#include "ui/pages/stock/MissingStep.h"
#include "ui/pages/stock/TakenStep.h"

#include <QLocale>

namespace cekr
{

/// Taking over a delivery box: its number, its cards, and what came of it, with the counts always on the
/// right.
class IntakeView final : public GuidedPage
{
    Q_OBJECT

public:
    IntakeView(IntakeFlow& flow, StockFlow& stock, QWidget* parent = nullptr)
        : GuidedPage(flow, parent), m_flow(flow)
    {
        frame().addStep(new BoxStep(flow, stock));
        frame().addStep(new ContentStep(flow));
        frame().addStep(new MissingStep(flow));
        frame().addStep(new TakenStep(flow));
        connect(&stock, &StockFlow::changed, this, &IntakeView::refresh);
        start();
    }

protected:
    void retranslate() override
    {
        //: Title of the task of taking over a delivery box
        frame().setTitle(tr("Take over a box"));
        //: Title of the panel that counts the cards of a box
        summary().setTitle(tr("The box"));
        GuidedPage::retranslate();
    }

private:
    using Step = IntakeFlow::Step;

    [[nodiscard]] FlowButtons buttons() const override
    {
        FlowButtons buttons;
        switch (m_flow.step()) {
        case Step::Box:
            buttons.next = nextWords();
            buttons.canGoOn = true;
            buttons.canCancel = true;
            break;
        case Step::Cards:
            // What is missing is named before anything can be confirmed.
            if (m_flow.missing().empty()) {
                buttons.confirm = confirmWords();
                buttons.canConfirm = m_flow.canConfirm();
            } else {
                buttons.next = nextWords();
                buttons.canGoOn = !m_flow.isBusy();
            }
            buttons.canGoBack = !m_flow.isBusy() && !m_flow.isBegun();
            buttons.canCancel = !m_flow.isBusy();
            break;
        case Step::Missing:
            buttons.confirm = confirmWords();
            buttons.canConfirm = m_flow.canConfirm();
            buttons.canGoBack = !m_flow.isBusy();
            buttons.canCancel = !m_flow.isBusy();
            break;
        case Step::Finished:
            buttons.next = finishWords();
            buttons.canGoOn = true;
            break;
        }
        return buttons;
    }

    void showSummary() override
    {
        const int expected = int(m_flow.expected().size());
        const bool isKnown = m_flow.step() != Step::Box;
        const auto count = [isKnown](int number) {
            return isKnown ? QLocale().toString(number) : QStringLiteral("–");
        };
        summary().setRows({
            //: Label in the counts of a box: its number
            {tr("Box"), isKnown ? m_flow.box().text() : count(0)},
            //: Label in the counts of a box: how many cards should be in it
            {tr("Expected"), count(expected)},
            //: Label in the counts of a box: how many cards are not yet found
            {tr("Missing"), count(expected - m_flow.foundCount())},
            //: Label in the counts of a box: how many cards should not be in it
            {tr("Surplus"), count(int(m_flow.surplus().size()))},
        });
        //: Label in the counts of a box: how many cards were found
        summary().setTotal(
            {tr("Found"),
             //: How many cards of a box were found: %1 of %2
             isKnown ? tr("%1 of %2").arg(count(m_flow.foundCount()), count(expected)) : count(0)});
        //: Below the counts of a box
        summary().setNote(
            tr("Missing and surplus cards are reported to central. Surplus cards do not come into "
               "stock: put them aside."));
    }

    void goOn() override
    {
        if (m_flow.step() == Step::Finished) {
            m_flow.begin();
            emit closed();
        } else if (!frame().step()->settle()) {
            frame().step()->entered();
        } else {
            m_flow.goOn();
        }
    }

    void goBack() override { m_flow.goBack(); }
    void confirm() override { m_flow.confirm(); }
    void abandon() override { m_flow.abandon(); }

    [[nodiscard]] QString confirmWords() const
    {
        if (m_flow.isBusy()) {
            return recordingWords();
        }
        const int missing = int(m_flow.missing().size());
        if (m_flow.foundCount() == 0) {
            //: Button that confirms a box in which no card was found; %n are missing
            return tr("Report %n card(s) as &missing", nullptr, missing);
        }
        if (missing > 0) {
            //: Button that confirms: reports %n cards as missing and takes %1 into stock
            return tr("&Report %n card(s) as missing, take %1 into stock", nullptr, missing)
                .arg(m_flow.foundCount());
        }
        //: Button that confirms: takes %n cards into stock
        return tr("&Take %n card(s) into stock", nullptr, m_flow.foundCount());
    }

    IntakeFlow& m_flow;
};

} // namespace cekr
