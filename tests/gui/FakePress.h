// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/print/Press.h"

#include <QList>

#include <functional>

namespace cekr::test
{

/// A press with two printers that take everything unless told otherwise, and remembers it.
class FakePress final : public Press
{
public:
    [[nodiscard]] QStringList printers() const override
    {
        return isThere ? QStringList{QStringLiteral("Epson TM-T20"), QStringLiteral("Pisarna")}
                       : QStringList();
    }
    [[nodiscard]] Result<PrinterNeed> print(const Sheet& sheet, const QString& printerName) override
    {
        if (atPrinter) {
            atPrinter();
        }
        if (!isTaking || !isThere) {
            return failure(ErrorCode::PrinterFailed, {}, {}, printerName);
        }
        printed.append({sheet, printerName});
        return need;
    }
    [[nodiscard]] Done savePdf(const Sheet& sheet, const QString& path) override
    {
        return SystemPress().savePdf(sheet, path);
    }

    QList<std::pair<Sheet, QString>> printed; ///< and on which printer
    bool isTaking = true;
    bool isThere = true; ///< or the computer has no printer
    PrinterNeed need = PrinterNeed::Nothing;
    std::function<void()> atPrinter; ///< called whenever something is to be printed
};

/// What has been printed so far. Waits for what is being printed.
[[nodiscard]] inline QList<std::pair<Sheet, QString>> printedBy(PressThread& press)
{
    return press.call([](Press& at) { return static_cast<FakePress&>(at).printed; });
}

} // namespace cekr::test
