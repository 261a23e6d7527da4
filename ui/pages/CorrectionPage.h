// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/flows/CorrectionFlow.h"
#include "core/flows/DeskFlow.h"
#include "core/flows/SignInFlow.h"
#include "ui/pages/Page.h"

class QLineEdit;

namespace cekr
{

class Columns;
class FindReceiptPanel;
class InlineForm;
class LabelledField;
class MistakePanel;
class Notice;
class PageBody;
class Panel;
class SecondaryButton;
class TextLabel;

/// A load or cash movement that was a mistake: what it was, what undoing it does to card and drawer, who may
/// do it, and the button that does. One of an earlier day is found by its receipt.
class CorrectionPage final : public Page
{
    Q_OBJECT

public:
    CorrectionPage(CorrectionFlow& flow, DeskFlow& desk, const SignInFlow& signIn, QWidget* parent = nullptr);

    /// Shows this operation, for whoever is signed in.
    void begin(const OperationView& mistake);
    /// Asks for a receipt.
    void beginSearch();

    void entered() override;
    void left() override;
    [[nodiscard]] bool canLeave() const override { return !m_flow.isBusy(); }

protected:
    void retranslate() override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    void refresh();
    void showConsequence();
    void sayWay();
    void showNotices();
    void showWay();
    void takeFocus();
    void leave();
    [[nodiscard]] Done mayCorrect() const;

    CorrectionFlow& m_flow;
    DeskFlow& m_desk;
    const SignInFlow& m_signIn;
    PageBody* m_body;
    FindReceiptPanel* m_find;
    Columns* m_columns;
    Panel* m_panel;
    MistakePanel* m_mistake;
    TextLabel* m_cashWords;
    TextLabel* m_cash;
    Notice* m_person;
    InlineForm* m_form;
    QLineEdit* m_reason;
    LabelledField* m_reasonField;
    SecondaryButton* m_back;
    Notice* m_notice;
};

} // namespace cekr
