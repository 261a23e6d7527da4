// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/print/DocumentSink.h"

namespace cekr
{

/// Saves a sheet as PDF/A-1b (ISO 19005-1). The file is there whole or not at all; one that was there before
/// stays when saving fails.
class PdfSink final : public DocumentSink
{
public:
    explicit PdfSink(QString path);
    /// FileUnusable or DiskFull, naming the file.
    [[nodiscard]] Done put(const Sheet& sheet) override;

private:
    QString m_path;
};

} // namespace cekr
