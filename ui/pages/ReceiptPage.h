// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/flows/Desk.h"
#include "ui/pages/Page.h"
#include "ui/pages/Preferences.h"
#include "ui/print/Press.h"

#include <memory>

namespace cekr
{

class Notice;
class PageBody;
class PrimaryButton;
class ReceiptPreview;
class SecondaryButton;

/// A receipt as it comes out of the printer: printed, saved as PDF, or printed again as a counted copy. What
/// it tells of is recorded already: no printer decides about money.
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
    void load(bool asCopy);
    void take(Result<ReceiptView> receipt, bool asCopy);
    void print();
    void saveAsPdf();
    void say(const Done& done, const QString& success);
    [[nodiscard]] PressThread& press();

    Desk& m_desk;
    Preferences& m_preferences;
    PageBody* m_body;
    Notice* m_notice;
    ReceiptPreview* m_preview;
    PrimaryButton* m_print;
    SecondaryButton* m_pdf;
    SecondaryButton* m_copy;
    SecondaryButton* m_back;
    qint64 m_number = 0;
    std::unique_ptr<PressThread> m_press;
};

} // namespace cekr
