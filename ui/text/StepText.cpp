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

} // namespace

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

} // namespace cekr
