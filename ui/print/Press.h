// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Resident.h"
#include "core/base/Result.h"
#include "ui/print/Sheet.h"

#include <QStringList>

namespace cekr
{

/// Where sheets leave the product, one after another. Slow: lives on a thread of its own.
class Press final
{
public:
    /// Names of the system's printers.
    [[nodiscard]] QStringList printers() const;
    /// See PrinterSink.
    [[nodiscard]] Done print(const Sheet& sheet, const QString& printerName);
    /// See PdfSink.
    [[nodiscard]] Done savePdf(const Sheet& sheet, const QString& path);
};

using PressThread = Resident<Press>;

} // namespace cekr
