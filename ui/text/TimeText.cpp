// SPDX-License-Identifier: EUPL-1.2
#include "ui/text/TimeText.h"

namespace cekr
{

QString timeText(QTime time, const QLocale& locale)
{
    // Qt's data has "08:44" for Slovene; the Slovene orthography writes a point and no leading zero.
    return locale.language() == QLocale::Slovenian ? time.toString(QStringLiteral("H.mm"))
                                                   : locale.toString(time, QLocale::ShortFormat);
}

} // namespace cekr
