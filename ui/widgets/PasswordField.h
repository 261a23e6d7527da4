// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QLineEdit>

namespace cekr
{

class StateBadge;

/// A field for a password. Shows when Caps Lock seems to be on: Qt tells no state, so it is concluded from
/// letters that come out in the other case than Shift asks for.
class PasswordField final : public QLineEdit
{
    Q_OBJECT

public:
    explicit PasswordField(QWidget* parent = nullptr);

    [[nodiscard]] bool isCapsLockOn() const { return m_isCapsLockOn; }

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void noticeCapsLock(const QKeyEvent& event);
    void setCapsLock(bool on);
    void placeHint();

    StateBadge* m_hint;
    bool m_isCapsLockOn = false;
};

} // namespace cekr
