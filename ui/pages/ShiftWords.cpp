// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/ShiftWords.h"

#include "core/domain/rules/Resolving.h"
#include "ui/pages/ErrorNotice.h"

#include <QCoreApplication>

namespace cekr
{

namespace
{

struct ShiftTexts
{
    Q_DECLARE_TR_FUNCTIONS(cekr::ShiftTexts)
};

} // namespace

bool hasOwnShift(const DeskStatus& status, const SessionView& clerk)
{
    return mayUse(status.shift, clerk.clerk).has_value();
}

bool mayMoveCash(const DeskStatus& status, const SessionView& clerk)
{
    return hasOwnShift(status, clerk) && !status.stopped;
}

std::optional<NoticeWords> cashWarning(const DeskStatus& status, const SessionView& clerk,
                                       const QString& whatNeedsIt)
{
    if (status.stopped) {
        return noticeOf(*status.stopped);
    }
    const Done own = mayUse(status.shift, clerk.clerk);
    if (status.desk.isEmpty() || own) {
        return std::nullopt;
    }
    if (status.shift) {
        NoticeWords words = noticeOf(own.error());
        words.tone = Tone::Warn;
        return words;
    }
    return NoticeWords{.tone = Tone::Warn,
                       //: No shift is open at the till
                       .title = ShiftTexts::tr("No shift is open."),
                       .sentence = whatNeedsIt,
                       //: Button that leads to the till
                       .actions = {ShiftTexts::tr("&Open a shift")}};
}

} // namespace cekr
