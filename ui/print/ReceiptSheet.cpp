// SPDX-License-Identifier: EUPL-1.2
#include "ui/print/ReceiptSheet.h"

#include "ui/print/ReceiptContent.h"
#include "ui/print/Template.h"

using namespace Qt::StringLiterals;

namespace cekr
{

Sheet receiptSheet(const ReceiptView& receipt, Paper paper)
{
    const ReceiptContent content(receipt);
    return {content.title(), fillTemplate(readTemplate(u"receipt.html"_s), content.values()), paper};
}

} // namespace cekr
