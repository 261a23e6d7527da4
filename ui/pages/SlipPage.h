// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/flows/SlipFlow.h"
#include "ui/pages/Page.h"
#include "ui/pages/Preferences.h"
#include "ui/print/Press.h"
#include "ui/widgets/FieldForm.h"

class QLineEdit;

namespace cekr
{

class Notice;
class PageBody;
class Panel;
class PrimaryButton;
class Printing;
class ScanField;
class SecondaryButton;
class SlipPanel;
class TextLabel;

/// A payment slip for loading a card from any bank: on the left what it says, on the right its symbol, for
/// the customer's phone; printed or saved for those who go to a bank.
class SlipPage final : public Page
{
    Q_OBJECT

public:
    SlipPage(SlipFlow& flow, PressThread& press, Preferences& preferences, QWidget* parent = nullptr);

    void forgetClerk() override { m_flow.restart(); }
    bool takeScan(const QString& code) override;
    void entered() override;
    void left() override { m_flow.restart(); }

protected:
    void retranslate() override;

private:
    using Field = SlipFlow::Field;

    void build();
    void buildEntries();
    void buildButtons();
    void addRow(Field field, QLineEdit* line, QString& value, FieldForm::Words (*words)());
    /// Hands what is written to the flow.
    void write();
    void refresh();
    void startAnew();
    /// For a printer at the bottom of A4, as a file on paper of its own size.
    [[nodiscard]] Sheet sheet(Paper paper = Paper::Roll80) const;
    [[nodiscard]] QString fileName() const;

    SlipFlow& m_flow;
    Preferences& m_preferences;
    PageBody* m_body;
    Panel* m_entries;
    FieldForm* m_form;
    ScanField* m_card;
    SlipFlow::Entries m_written;
    Notice* m_notice;
    SlipPanel* m_slip;
    PrimaryButton* m_print;
    SecondaryButton* m_pdf;
    SecondaryButton* m_anew;
    TextLabel* m_needsPaper;
    Notice* m_printed;
    Printing* m_printing;
};

} // namespace cekr
