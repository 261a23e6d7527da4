// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/flows/DeskFlow.h"
#include "core/flows/TillFlow.h"
#include "ui/pages/Page.h"
#include "ui/pages/SheetPanel.h"

#include <optional>

namespace cekr
{

class PageBody;

/// The report of a till as it comes out of the printer: X of the open shift, or Z of a closed one.
class TillReportPage final : public Page
{
    Q_OBJECT

public:
    TillReportPage(TillFlow& till, DeskFlow& desk, PressThread& press, Preferences& preferences,
                   QWidget* parent = nullptr);

    /// Shows the Z report with this number; X when it is 0.
    void show(qint64 number);
    using QWidget::show;

    void entered() override;
    [[nodiscard]] QString helpKey() const override;

protected:
    void retranslate() override;

private:
    void load();
    void makeCopy();
    void take(Result<TillReportView> report);
    void showSheet();
    [[nodiscard]] SheetPanel* sheet() const { return m_number == 0 ? m_x : m_z; }

    TillFlow& m_till;
    Preferences& m_preferences;
    PageBody* m_body;
    SheetPanel* m_x;
    SheetPanel* m_z;
    qint64 m_number = 0;
    bool m_isShown = false;
    std::optional<TillReportView> m_report;
};

} // namespace cekr
