// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/flows/Desk.h"
#include "ui/pages/Page.h"
#include "ui/pages/Preferences.h"

namespace cekr
{

/// A receipt as it comes out of the printer: printed, saved as PDF, or printed again as a counted copy. What it
/// tells of is recorded already: no printer decides about money.
class ReceiptPage final : public Page
{
    Q_OBJECT

public:
    ReceiptPage(Desk& desk, Preferences& preferences, QWidget* parent = nullptr);

    /// Shows the receipt with this number.
    void show(qint64 number);
    using QWidget::show;

    void entered() override;
    [[nodiscard]] QString helpKey() const override;

signals:
    void closed();

protected:
    void retranslate() override;

private:
    Desk& m_desk;
    Preferences& m_preferences;
};

} // namespace cekr
