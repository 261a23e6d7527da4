// SPDX-License-Identifier: EUPL-1.2
#include "ui/print/ReceiptSheet.h"

#include "ui/print/CustomerWords.h"
#include "ui/print/ReceiptContent.h"
#include "ui/print/Template.h"

using namespace Qt::StringLiterals;

namespace cekr
{

Sheet receiptSheet(const ReceiptView& receipt, Paper paper, bool withEnglish)
{
    const QJsonObject words =
        customerWords(withEnglish, [&receipt] { return ReceiptContent(receipt).values(); });
    const QString title = words.value("title"_L1).toString().section(u'\n', 0, 0);
    return {title, fillTemplate(readTemplate(u"receipt.html"_s), words), paper};
}

} // namespace cekr
