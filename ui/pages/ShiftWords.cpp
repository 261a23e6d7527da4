// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/ShiftWords.h"

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
    return status.shift && status.shift->clerk == clerk.clerk;
}

std::optional<NoticeWords> shiftWarning(const DeskStatus& status, const SessionView& clerk,
                                        const QString& whatNeedsIt)
{
    if (status.desk.isEmpty() || hasOwnShift(status, clerk)) {
        return std::nullopt;
    }
    if (status.shift) {
        NoticeWords words = noticeOf({ErrorCode::NotYourShift, {}, "TILL-1", status.shift->clerk.text()});
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
