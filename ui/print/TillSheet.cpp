// SPDX-License-Identifier: EUPL-1.2
#include "ui/print/TillSheet.h"

#include "ui/print/Template.h"
#include "ui/print/TillContent.h"

using namespace Qt::StringLiterals;

namespace cekr
{

Sheet tillSheet(const TillReportView& view, Paper paper)
{
    const TillContent content(view);
    return {content.title(), fillTemplate(readTemplate(u"till.html"_s), content.values()), paper};
}

} // namespace cekr
