// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/print/Press.h"

#include <QList>

namespace cekr::test
{

/// A press with two printers that take everything, and remembers it.
class FakePress final : public Press
{
public:
    [[nodiscard]] QStringList printers() const override
    {
        return {QStringLiteral("Epson TM-T20"), QStringLiteral("Pisarna")};
    }
    [[nodiscard]] Done print(const Sheet& sheet, const QString& printerName) override
    {
        printed.append({sheet, printerName});
        return {};
    }
    [[nodiscard]] Done savePdf(const Sheet& sheet, const QString& path) override
    {
        return SystemPress().savePdf(sheet, path);
    }

    QList<std::pair<Sheet, QString>> printed; ///< and on which printer
};

/// What has been printed so far. Waits for what is being printed.
[[nodiscard]] inline QList<std::pair<Sheet, QString>> printedBy(PressThread& press)
{
    return press.call([](Press& at) { return static_cast<FakePress&>(at).printed; });
}

} // namespace cekr::test
