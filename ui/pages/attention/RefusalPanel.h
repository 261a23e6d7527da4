// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/rules/Resolving.h"
#include "core/flows/AttentionFlow.h"
#include "core/flows/Desk.h"
#include "core/flows/SignInFlow.h"
#include "ui/widgets/Panel.h"

#include <optional>

class QLineEdit;

namespace cekr
{

class InlineForm;
class LabelledField;
class Notice;
class SecondaryButton;
class SummaryLine;
class TextLabel;

/// One refused operation: what it was, why central refused it, where its cash is, and what can be done.
class RefusalPanel final : public Panel
{
    Q_OBJECT

public:
    RefusalPanel(AttentionFlow& flow, Desk& desk, const SignInFlow& signIn, QWidget* parent = nullptr);

    void show(const AttentionView& item);
    using QWidget::show;
    void refresh();
    void retranslate();
    void takeFocus();
    /// Back to the choice of what can be done; false when nothing is open, or on its way to the disk.
    bool closeForm();

signals:
    /// Its cash is to go on another card.
    void redirectRequested(const cekr::AttentionView& item);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    void open(InlineForm& form, QWidget& focus);
    void showItem();
    void showFacts();
    void showHandedOn();
    void showParts();
    void settle();
    /// How this clerk can settle it (OFF-3).
    [[nodiscard]] Resolution way() const;
    void showWay();
    /// A supervisor settles what nobody gets cash for in whomever's shift, and says why; a clerk only in
    /// their own.
    [[nodiscard]] bool needsReason() const;

    AttentionFlow& m_flow;
    Desk& m_desk;
    const SignInFlow& m_signIn;
    std::optional<AttentionView> m_item;
    ClerkId m_clerk; ///< for whom it is shown
    QVBoxLayout* m_facts;
    QList<SummaryLine*> m_lines;
    Notice* m_why;
    Notice* m_handedOn;
    TextLabel* m_cash;
    TextLabel* m_question;
    SecondaryButton* m_refundButton;
    SecondaryButton* m_redirectButton;
    SecondaryButton* m_handOnButton;
    InlineForm* m_refundForm;
    InlineForm* m_handOnForm;
    TextLabel* m_amount;
    QLineEdit* m_reason;
    LabelledField* m_reasonField;
    QLineEdit* m_note;
    LabelledField* m_noteField;
    Notice* m_notice;
    InlineForm* m_open = nullptr;
};

} // namespace cekr
