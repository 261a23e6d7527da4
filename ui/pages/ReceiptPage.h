// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/flows/Desk.h"
#include "ui/pages/Page.h"
#include "ui/pages/Printing.h"

#include <QSet>

#include <optional>

class QScrollArea;

namespace cekr
{

class Notice;
class PageBody;
class PrimaryButton;
class ReceiptPreview;
class SecondaryButton;

/// A receipt as it comes out of the printer: printed, saved as PDF, or printed again as a counted copy. What
/// it tells of is recorded already: no printer decides about money. What has been printed once is printed
/// again only as a copy, which says so.
class ReceiptPage final : public Page
{
    Q_OBJECT

public:
    ReceiptPage(Desk& desk, PressThread& press, Preferences& preferences, QWidget* parent = nullptr);

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
    void load();
    void makeCopy();
    void take(Result<ReceiptView> receipt);
    void showSheet();
    void showButtons();
    void print();
    [[nodiscard]] QString fileName() const;

    Desk& m_desk;
    Preferences& m_preferences;
    PageBody* m_body;
    Notice* m_notice;
    QScrollArea* m_paper;
    ReceiptPreview* m_preview;
    PrimaryButton* m_print;
    SecondaryButton* m_pdf;
    SecondaryButton* m_copy;
    SecondaryButton* m_back;
    Printing* m_printing;
    qint64 m_number = 0;
    std::optional<ReceiptView> m_receipt;
    std::pair<qint64, int> m_atPrinter;     ///< number and copy
    QSet<std::pair<qint64, int>> m_printed; ///< since the program started
};

} // namespace cekr
