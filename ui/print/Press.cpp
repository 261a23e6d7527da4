// SPDX-License-Identifier: EUPL-1.2
#include "ui/print/Press.h"

#include "ui/print/Pdf.h"
#include "ui/print/SheetLayout.h"

namespace cekr
{

QStringList SystemPress::printers() const
{
    return printQueues();
}

Result<PrinterNeed> SystemPress::print(const Sheet& sheet, const QString& printerName)
{
    const QByteArray pdf = pdfOf(sheet);
    if (pdf.isEmpty()) {
        return failure(ErrorCode::PrinterFailed, QStringLiteral("the PDF cannot be painted"), {},
                       printerName);
    }
    return printOn(printerName, {sheet.title, pdf, SheetLayout(sheet).pageSize()});
}

Done SystemPress::savePdf(const Sheet& sheet, const QString& path)
{
    return cekr::savePdf(sheet, path);
}

} // namespace cekr
