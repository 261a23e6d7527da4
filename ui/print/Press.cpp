// SPDX-License-Identifier: EUPL-1.2
#include "ui/print/Press.h"

#include "ui/print/PdfSink.h"
#include "ui/print/PrinterSink.h"

#include <QPrinterInfo>

namespace cekr
{

QStringList SystemPress::printers() const
{
    return QPrinterInfo::availablePrinterNames();
}

Done SystemPress::print(const Sheet& sheet, const QString& printerName)
{
    return PrinterSink(printerName).put(sheet);
}

Done SystemPress::savePdf(const Sheet& sheet, const QString& path)
{
    return PdfSink(path).put(sheet);
}

} // namespace cekr
