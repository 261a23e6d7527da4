// SPDX-License-Identifier: EUPL-1.2
#include "ui/text/StepText.h"

#include <QCoreApplication>

namespace cekr
{

namespace
{

struct StepWords
{
    Q_DECLARE_TR_FUNCTIONS(cekr::StepWords)
};

template <typename Step>
QStringList stepsUpTo(Step end)
{
    QStringList texts;
    for (int i = 0; i < int(end); ++i) {
        texts << stepText(Step(i));
    }
    return texts;
}

} // namespace

QString stepText(AnonymousFlow::Step step)
{
    switch (step) {
    case AnonymousFlow::Step::Cards:
        //: Step of handing over anonymous cards: which plastic
        return StepWords::tr("Cards");
    case AnonymousFlow::Step::Briefing:
        //: Step of handing over anonymous cards: the customer is told of the terms
        return StepWords::tr("Terms");
    case AnonymousFlow::Step::FirstLoad:
        //: Step of handing over anonymous cards
        return StepWords::tr("First load");
    case AnonymousFlow::Step::Review:
        //: Step of handing over anonymous cards: what is paid
        return StepWords::tr("Review");
    case AnonymousFlow::Step::Handover:
        //: Step of handing over anonymous cards: plastic, envelope and instructions change hands
        return StepWords::tr("Hand-over");
    case AnonymousFlow::Step::Finished:
        //: The end of a job
        return StepWords::tr("Done");
    }
    Q_UNREACHABLE();
}

QString stepText(IntakeFlow::Step step)
{
    switch (step) {
    case IntakeFlow::Step::Box:
        //: Step of taking over a delivery: which box
        return StepWords::tr("Box");
    case IntakeFlow::Step::Cards:
        //: Step of taking over a delivery: the plastic in the box is scanned
        return StepWords::tr("Contents");
    case IntakeFlow::Step::Finished:
        //: The end of a job
        return StepWords::tr("Done");
    }
    Q_UNREACHABLE();
}

QString stepText(TopUpFlow::Step step)
{
    switch (step) {
    case TopUpFlow::Step::Card:
        //: Step of loading a card with cash: which card
        return StepWords::tr("Card");
    case TopUpFlow::Step::Amount:
        //: Step of loading a card with cash: how much
        return StepWords::tr("Amount");
    case TopUpFlow::Step::Authorisation:
        //: Step of loading a card with cash: central is asked whether it allows the load
        return StepWords::tr("Approval");
    case TopUpFlow::Step::Cash:
        //: Step of loading a card with cash: the cash is counted
        return StepWords::tr("Cash");
    case TopUpFlow::Step::Loaded:
        //: Last step of loading a card with cash: the receipt
        return StepWords::tr("Receipt");
    }
    Q_UNREACHABLE();
}

QString stepText(RedirectFlow::Step step)
{
    switch (step) {
    case RedirectFlow::Step::Card:
        //: Step of putting the cash of a refused load on another card: which card
        return StepWords::tr("Other card");
    case RedirectFlow::Step::Review:
        //: Step of putting the cash of a refused load on another card: what goes where
        return StepWords::tr("Review");
    }
    Q_UNREACHABLE();
}

QString stepText(SignInFlow::Step step)
{
    switch (step) {
    case SignInFlow::Step::Opening:
        //: Shown while the program starts
        return StepWords::tr("Opening the desk …");
    case SignInFlow::Step::Unusable:
        //: Shown when the desk's data cannot be used
        return StepWords::tr("This desk cannot be used now");
    case SignInFlow::Step::SignedOut:
        //: Heading of the sign-in page
        return StepWords::tr("Sign in");
    case SignInFlow::Step::Checking:
        //: Shown while a password is being checked
        return StepWords::tr("Checking the password …");
    case SignInFlow::Step::SignedIn:
        //: Somebody is signed in
        return StepWords::tr("Signed in");
    case SignInFlow::Step::Locked:
        //: Heading of the locked screen
        return StepWords::tr("Locked");
    }
    Q_UNREACHABLE();
}

QStringList anonymousSteps()
{
    return stepsUpTo(AnonymousFlow::Step::Finished);
}

QStringList intakeSteps()
{
    return stepsUpTo(IntakeFlow::Step::Finished);
}

} // namespace cekr
