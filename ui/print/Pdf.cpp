// SPDX-License-Identifier: EUPL-1.2
#include "ui/print/Pdf.h"

#include "core/base/DiskSpace.h"
#include "ui/print/SheetLayout.h"

#include <QBuffer>
#include <QFileInfo>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace cekr
{

namespace
{

constexpr int dotsPerInch = 600;

ErrorCode causeOf(const QSaveFile& file, qint64 wanted)
{
    const auto free = freeBytes(QFileInfo(file.fileName()).absolutePath());
    return free && *free < wanted ? ErrorCode::DiskFull : ErrorCode::FileUnusable;
}

/// Paints all pages, in the sheet's own size and without further margins. False when the device gives up.
bool paintPages(const Sheet& sheet, QPagedPaintDevice& device)
{
    const SheetLayout layout(sheet);
    // A printer that knows no such size keeps its own; no receipt is longer than a page of a roll printer.
    device.setPageSize(QPageSize(layout.pageSize(), QPageSize::Millimeter, {}, QPageSize::ExactMatch));
    device.setPageMargins({});
    QPainter painter;
    if (!painter.begin(&device)) {
        return false;
    }
    for (int page = 0; page < layout.pageCount(); ++page) {
        if (page > 0 && !device.newPage()) {
            return false;
        }
        layout.paint(painter, page, device.logicalDpiX());
    }
    return painter.end();
}

} // namespace

QByteArray pdfOf(const Sheet& sheet)
{
    QByteArray pdf;
    QBuffer buffer(&pdf);
    if (!buffer.open(QIODevice::WriteOnly)) {
        return {};
    }
    QPdfWriter writer(&buffer);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setResolution(dotsPerInch);
    writer.setTitle(sheet.title);
    writer.setCreator(u"CeKR Pult"_s);
    return paintPages(sheet, writer) ? pdf : QByteArray();
}

Done savePdf(const Sheet& sheet, const QString& path)
{
    const QByteArray pdf = pdfOf(sheet);
    if (pdf.isEmpty()) {
        return failure(ErrorCode::FileUnusable, u"the PDF cannot be painted"_s, {}, path);
    }
    if (QFileInfo(path).isSymLink()) { // QSaveFile would write where it points
        return failure(ErrorCode::FileUnusable, u"a link stands there"_s, {}, path);
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size() || !file.commit()) {
        return failure(causeOf(file, pdf.size()), file.errorString(), {}, path);
    }
    return {};
}

} // namespace cekr
