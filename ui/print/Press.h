// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Resident.h"
#include "core/base/Result.h"
#include "ui/print/PrintQueue.h"
#include "ui/print/Sheet.h"

#include <QStringList>

namespace cekr
{

/// Port: where sheets leave the product, one after another. Slow: lives on a thread of its own.
class Press
{
public:
    virtual ~Press() = default;

    /// Names of the printers there are.
    [[nodiscard]] virtual QStringList printers() const = 0;
    /// On a printer; an empty name is the computer's default one. See printOn().
    [[nodiscard]] virtual Result<PrinterNeed> print(const Sheet& sheet, const QString& printerName) = 0;
    /// Into a file. See cekr::savePdf().
    [[nodiscard]] virtual Done savePdf(const Sheet& sheet, const QString& path) = 0;
};

/// The printers and files of this computer.
class SystemPress final : public Press
{
public:
    [[nodiscard]] QStringList printers() const override;
    [[nodiscard]] Result<PrinterNeed> print(const Sheet& sheet, const QString& printerName) override;
    [[nodiscard]] Done savePdf(const Sheet& sheet, const QString& path) override;
};

using PressThread = Resident<Press>;

} // namespace cekr
