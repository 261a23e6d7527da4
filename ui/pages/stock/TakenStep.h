// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/flows/IntakeFlow.h"
#include "ui/pages/FlowStep.h"
#include "ui/pages/PointList.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/Typography.h"

#include <QVBoxLayout>

namespace cekr
{

/// What came of taking over a box.
class TakenStep final : public FlowStep
{
    Q_OBJECT

public:
    explicit TakenStep(IntakeFlow& flow, QWidget* parent = nullptr)
        : FlowStep(parent), m_flow(flow), m_result(new Notice), m_points(new PointList)
    {
        auto* layout = new QVBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(scaled(14));
        layout->addWidget(m_result);
        layout->addWidget(m_points);
        setFocusPolicy(Qt::NoFocus);
    }

    [[nodiscard]] StepTexts words() const override
    {
        return {//: The end of a job
                .name = tr("Done"),
                .question = m_flow.foundCount() > 0
                                //: Heading when a box was taken over; %1 is its number
                                ? tr("Box %1 is taken over").arg(m_flow.box().text())
                                //: Heading when nothing was found in a box; %1 is its number
                                : tr("Box %1 is reported missing").arg(m_flow.box().text())};
    }

    void refresh() override
    {
        if (m_flow.step() != IntakeFlow::Step::Finished) {
            m_result->clear();
            return;
        }
        const int found = m_flow.foundCount();
        m_result->say({.tone = found > 0 ? Tone::Good : Tone::Warn,
                       .title = found > 0
                                    //: How many cards came into stock
                                    ? tr("%n card(s) came into stock.", nullptr, found)
                                    //: Of a box in which no card was found
                                    : tr("No card came into stock.")});
        QStringList points;
        if (const int missing = int(m_flow.missing().size()); missing > 0) {
            //: What follows from cards that were not in the box
            points << tr(
                "%n card(s) were reported missing. If one turns up, press F10 and scan the box again.",
                nullptr, missing);
        }
        if (const int surplus = int(m_flow.surplus().size()); surplus > 0) {
            //: What follows from cards that should not have been in the box
            points << tr(
                "%n surplus card(s) did not come into stock. Put them aside until central says what to do.",
                nullptr, surplus);
        }
        if (found > 0) {
            //: What follows from a box that was taken over
            points << tr("The cards can be handed over now, also without a connection.");
        }
        m_points->setPoints(points);
    }

    void entered() override
    {
        // Enter finishes, whatever has the focus in the frame.
        nextInFocusChain()->setFocus(Qt::OtherFocusReason);
    }

private:
    IntakeFlow& m_flow;
    Notice* m_result;
    PointList* m_points;
};

} // namespace cekr
