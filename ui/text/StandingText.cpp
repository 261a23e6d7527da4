// SPDX-License-Identifier: EUPL-1.2
#include "ui/text/StandingText.h"

#include <QCoreApplication>

namespace cekr
{

namespace
{

struct StandingWords
{
    Q_DECLARE_TR_FUNCTIONS(cekr::StandingWords)
};

} // namespace

QString standingText(Standing standing)
{
    switch (standing) {
    case Standing::Recorded:
        //: State of an operation, in a badge: on this disk
        return StandingWords::tr("recorded");
    case Standing::Sent:
        //: State of an operation, in a badge: central has not answered yet
        return StandingWords::tr("sent");
    case Standing::Applied:
        //: State of an operation, in a badge: central has it
        return StandingWords::tr("confirmed");
    case Standing::Refused:
        //: State of an operation, in a badge: central refuses it
        return StandingWords::tr("refused");
    case Standing::Pending:
        //: State of an operation, in a badge: a person at central has yet to decide
        return StandingWords::tr("undecided");
    }
    Q_UNREACHABLE();
}

QString standingSentence(Standing standing)
{
    switch (standing) {
    case Standing::Recorded:
        //: What the badge "recorded" means
        return StandingWords::tr("Recorded at this desk; waits to be sent.");
    case Standing::Sent:
        //: What the badge "sent" means
        return StandingWords::tr("Sent; waits for the answer of central.");
    case Standing::Applied:
        //: What the badge "confirmed" means
        return StandingWords::tr("Confirmed by central.");
    case Standing::Refused:
        //: What the badge "refused" means
        return StandingWords::tr("Refused by central; somebody has to resolve it.");
    case Standing::Pending:
        //: What the badge "undecided" means
        return StandingWords::tr(
            "Central has it; a person there has yet to decide. Until then nothing changes on the card.");
    }
    Q_UNREACHABLE();
}

QString answerText(Answer answer)
{
    switch (answer) {
    case Answer::Corrected:
        //: State of an operation, in a badge: a correction has taken it back
        return StandingWords::tr("corrected");
    case Answer::Resolved:
        //: State of an operation, in a badge: refused, and what it left is settled
        return StandingWords::tr("resolved");
    }
    Q_UNREACHABLE();
}

QString answerSentence(Answer answer)
{
    switch (answer) {
    case Answer::Corrected:
        //: What the badge "corrected" means
        return StandingWords::tr("It was a mistake; its opposite has been recorded.");
    case Answer::Resolved:
        //: What the badge "resolved" means
        return StandingWords::tr("Refused by central; it has been resolved since.");
    }
    Q_UNREACHABLE();
}

} // namespace cekr
