// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/print/DocumentSink.h"

namespace cekr
{

/// Prints a sheet. What it prints is recorded already: a printer that fails decides about nothing.
class PrinterSink final : public DocumentSink
{
public:
    /// An empty name is the system's default printer.
    explicit PrinterSink(QString printerName = {});
    /// PrinterFailed, naming the printer.
    [[nodiscard]] Done put(const Sheet& sheet) override;

private:
    QString m_printerName;
};

} // namespace cekr
