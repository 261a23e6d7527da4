// SPDX-License-Identifier: EUPL-1.2
#include "ui/print/PrinterSink.h"

#include "ui/print/Pages.h"

#include <QPrinter>
#include <QPrinterInfo>

using namespace Qt::StringLiterals;

namespace cekr
{

PrinterSink::PrinterSink(QString printerName) : m_printerName(std::move(printerName)) {}

Done PrinterSink::put(const Sheet& sheet)
{
    const QPrinterInfo chosen =
        m_printerName.isEmpty() ? QPrinterInfo::defaultPrinter() : QPrinterInfo::printerInfo(m_printerName);
    if (chosen.isNull()) { // QPrinter would quietly write a PDF instead
        return failure(ErrorCode::PrinterFailed, u"no such printer"_s, {}, m_printerName);
    }
    QPrinter printer(chosen, QPrinter::HighResolution);
    printer.setFullPage(true);
    printer.setDocName(sheet.title);
    if (!printer.isValid() || !paintPages(sheet, printer) || printer.printerState() == QPrinter::Error) {
        return failure(ErrorCode::PrinterFailed, u"it did not take the document"_s, {}, chosen.printerName());
    }
    return {};
}

} // namespace cekr
