// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/flows/SignInFlow.h"
#include "ui/pages/Page.h"

#include <QTimer>

namespace cekr
{

class ClerkField;
class LabelledField;
class Notice;
class Panel;
class PasswordField;
class PrimaryButton;
class SecondaryButton;
class TextLabel;

/// Name and password. While the screen is locked it asks for the password of who locked it, or lets another
/// clerk take over; so it serves as the form of the LockCover, too. The password is cleared after each
/// attempt, the name stays.
class SignInPage final : public Page
{
    Q_OBJECT

public:
    explicit SignInPage(SignInFlow& flow, QWidget* parent = nullptr);

    void entered() override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void retranslate() override;
    void focusInEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void followStep();
    void refresh();
    void showWords();
    void showFault();
    void signIn();
    void changeClerk();
    void startWaiting();
    void countDown();
    /// Whether the clerk is known and only the password is asked.
    [[nodiscard]] bool asksPasswordOnly() const;
    [[nodiscard]] QString clerk() const;

    SignInFlow& m_flow;
    QWidget* m_content;
    Panel* m_card;
    TextLabel* m_desk;
    TextLabel* m_who;
    TextLabel* m_lockedWords;
    ClerkField* m_name;
    LabelledField* m_nameField;
    PasswordField* m_password;
    LabelledField* m_passwordField;
    Notice* m_notice;
    PrimaryButton* m_signIn;
    SecondaryButton* m_change;
    QTimer m_wait;
    int m_secondsLeft = 0;
    bool m_isLocked = false;
    bool m_isAwaited = false;  ///< Enter was pressed before the desk was open
    bool m_isChanging = false; ///< another clerk is about to take over a locked screen
};

} // namespace cekr
