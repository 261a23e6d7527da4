// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/flows/DeskFlow.h"
#include "ui/pages/Page.h"
#include "ui/pages/Preferences.h"
#include "ui/print/Press.h"

namespace cekr
{

class PageBody;
class PaperPanel;
class ScannerPanel;
class ScreenPanel;

/// Language and look, printer and paper, and a try of the scanner. Everything takes effect at once.
class SettingsPage final : public Page
{
    Q_OBJECT

public:
    SettingsPage(DeskFlow& desk, PressThread& press, Preferences& preferences, const Clock& clock,
                 QWidget* parent = nullptr);

    /// Shows what arrived, and what it says about the scanner.
    bool takeScan(const QString& code) override;
    void entered() override;

protected:
    void retranslate() override;

private:
    DeskFlow& m_desk;
    PageBody* m_body;
    ScreenPanel* m_screen;
    PaperPanel* m_paper;
    ScannerPanel* m_scanner;
};

} // namespace cekr
