// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/flows/ApprovalFlow.h"
#include "core/flows/SignInFlow.h"

#include <QPointer>
#include <QWidget>

namespace cekr
{

class ClerkField;
class LabelledField;
class Notice;
class Panel;
class PasswordField;
class PrimaryButton;
class SecondaryButton;
class StateBadge;
class TextLabel;

/// Asks a second person on top of the page that needs them: what is approved, in one sentence with amount and
/// reason, their name and their password. Below it everything waits as it is; when the sheet goes, the clerk
/// goes on where they were.
class ApprovalSheet final : public QWidget
{
    Q_OBJECT

public:
    /// `content` is what `window` holds beside the sheet.
    ApprovalSheet(QWidget& window, QWidget& content, ApprovalFlow& flow, const SignInFlow& signIn);

    bool eventFilter(QObject* watched, QEvent* event) override;

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void build();
    [[nodiscard]] QWidget* buildScroll();
    void follow();
    void open();
    void close();
    void showWish();
    void showFault();
    void showWho();
    void retranslate();
    void approve();

    QWidget& m_window;
    QWidget& m_content;
    ApprovalFlow& m_flow;
    const SignInFlow& m_signIn;
    Panel* m_card;
    TextLabel* m_title;
    StateBadge* m_goesOn;
    TextLabel* m_sentence;
    TextLabel* m_reason;
    TextLabel* m_amount;
    ClerkField* m_name;
    LabelledField* m_nameField;
    PasswordField* m_password;
    LabelledField* m_passwordField;
    Notice* m_notice;
    SecondaryButton* m_cancel;
    PrimaryButton* m_approve;
    TextLabel* m_note;
    QPointer<QWidget> m_focus; ///< where the clerk was
    bool m_isOpen = false;
};

} // namespace cekr
