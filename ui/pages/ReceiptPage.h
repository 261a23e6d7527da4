// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/flows/DeskFlow.h"
#include "ui/pages/Page.h"
#include "ui/pages/SheetPanel.h"

#include <optional>

namespace cekr
{

class CheckLine;
class PageBody;

/// A receipt as it comes out of the printer: printed, saved as PDF, or printed again as a counted copy.
class ReceiptPage final : public Page
{
    Q_OBJECT

public:
    ReceiptPage(DeskFlow& desk, PressThread& press, Preferences& preferences, QWidget* parent = nullptr);

    /// Shows the receipt with this number.
    void show(qint64 number);
    using QWidget::show;

    void entered() override;
    void left() override;

protected:
    void retranslate() override;

private:
    void load();
    void makeCopy();
    void take(Result<ReceiptView> receipt);
    void showSheet();

    DeskFlow& m_desk;
    Preferences& m_preferences;
    PageBody* m_body;
    CheckLine* m_english;
    SheetPanel* m_sheet;
    qint64 m_number = 0;
    std::optional<ReceiptView> m_receipt;
};

} // namespace cekr
