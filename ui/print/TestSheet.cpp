// SPDX-License-Identifier: EUPL-1.2
#include "ui/print/TestSheet.h"

#include "ui/print/Template.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace cekr
{

namespace
{

struct TestWords
{
    Q_DECLARE_TR_FUNCTIONS(cekr::TestWords)

public:
    static QJsonObject values(const QString& deskName, int width);
};

/// Between the margins of SheetLayout, in millimetres, of what receipts are printed on.
int printedWidth(Paper paper)
{
    return paper == Paper::Roll80 ? 72 : 170;
}

QJsonObject TestWords::values(const QString& deskName, int width)
{
    return {{u"place"_s, deskName},
            //: Title of a sheet that a printer is tried with
            {u"title"_s, tr("Test print")},
            //: Heading on the sheet that a printer is tried with
            {u"lettersHeading"_s, tr("Letters")},
            {u"letters"_s, u"č š ž ć đ  Č Š Ž Ć Đ  €"_s},
            //: On the sheet that a printer is tried with, below a few letters
            {u"lettersSentence"_s, tr("Every letter must be readable.")},
            //: Heading on the sheet that a printer is tried with
            {u"rulerHeading"_s, tr("Width")},
            //: On the sheet that a printer is tried with, below a line; %1 is its length
            {u"rulerSentence"_s, tr("The line is %1 mm long, and both its ends must be seen.").arg(width)}};
}

} // namespace

Sheet testSheet(const QString& deskName, Paper paper)
{
    const QJsonObject values = TestWords::values(deskName, printedWidth(paper));
    return {values.value(u"title"_s).toString(), fillTemplate(readTemplate(u"test.html"_s), values), paper};
}

} // namespace cekr
