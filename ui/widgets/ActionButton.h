// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/widgets/Symbol.h"

#include <QPushButton>

#include <optional>

class QShortcut;

namespace cekr
{

/// A button with an optional symbol and the key that does the same. Enter presses it while it has the focus,
/// unless setEnterPresses(false): a button that confirms money wants Space, a click or its own key.
class ActionButton : public QPushButton
{
    Q_OBJECT

public:
    void setSymbol(Symbol symbol);
    /// Shows `key` and makes it press the button, wherever the focus is in its window.
    void setKey(const QKeySequence& key);
    /// Shows a key that somebody else listens to (Enter, Esc).
    void showKey(const QString& key);
    void setEnterPresses(bool enabled);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    enum class Look
    {
        Primary,
        Secondary,
    };
    ActionButton(Look look, const QString& text, QWidget* parent);

    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    void paintContent(QPainter& painter) const;

    Look m_look;
    std::optional<Symbol> m_symbol;
    QString m_key;
    QShortcut* m_shortcut = nullptr;
    bool m_enterPresses = true;
};

/// What goes on, or confirms: one a page.
class PrimaryButton final : public ActionButton
{
    Q_OBJECT

public:
    explicit PrimaryButton(const QString& text, QWidget* parent = nullptr)
        : ActionButton(Look::Primary, text, parent)
    {
    }
};

/// Everything else one can press.
class SecondaryButton final : public ActionButton
{
    Q_OBJECT

public:
    explicit SecondaryButton(const QString& text, QWidget* parent = nullptr)
        : ActionButton(Look::Secondary, text, parent)
    {
    }
};

} // namespace cekr
