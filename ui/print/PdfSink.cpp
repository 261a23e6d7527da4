// SPDX-License-Identifier: EUPL-1.2
#include "ui/print/PdfSink.h"

#include "core/base/DiskSpace.h"
#include "ui/print/Pages.h"

#include <QBuffer>
#include <QFileInfo>
#include <QPdfWriter>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace cekr
{

namespace
{

constexpr int dotsPerInch = 600;

/// Empty when it cannot be painted.
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

ErrorCode causeOf(const QSaveFile& file, qint64 wanted)
{
    const auto free = freeBytes(QFileInfo(file.fileName()).absolutePath());
    return free && *free < wanted ? ErrorCode::DiskFull : ErrorCode::FileUnusable;
}

} // namespace

PdfSink::PdfSink(QString path) : m_path(std::move(path)) {}

Done PdfSink::put(const Sheet& sheet)
{
    const QByteArray pdf = pdfOf(sheet);
    if (pdf.isEmpty()) {
        return failure(ErrorCode::FileUnusable, u"the PDF cannot be painted"_s, {}, m_path);
    }
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size() || !file.commit()) {
        return failure(causeOf(file, pdf.size()), file.errorString(), {}, m_path);
    }
    return {};
}

} // namespace cekr
