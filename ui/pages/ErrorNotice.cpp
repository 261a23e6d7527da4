// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/ErrorNotice.h"

#include <QCoreApplication>

namespace cekr
{

namespace
{

struct ProblemWords
{
    Q_DECLARE_TR_FUNCTIONS(cekr::ProblemWords)
};

} // namespace

NoticeWords noticeOf(const Error& error)
{
    return noticeOf(textOf(error));
}

NoticeWords noticeOf(const ErrorText& text)
{
    return {.tone = Tone::Bad,
            .title = text.title,
            .sentence = text.sentence,
            .nextStep = text.nextStep,
            .rule = text.rule};
}

void sayError(Notice& notice, const std::optional<Error>& error)
{
    if (error) {
        notice.say(noticeOf(*error));
    } else {
        notice.clear();
    }
}

QString problemOf(const Error& error)
{
    const ErrorText text = textOf(error);
    if (text.rule.isEmpty()) {
        return text.sentence;
    }
    //: Below a field: %1 says why what is written there cannot be taken, %2 is the rule ("LIMIT-A1 ·
    //: NLB 3.4")
    return ProblemWords::tr("%1 (%2)").arg(text.sentence, text.rule);
}

} // namespace cekr
