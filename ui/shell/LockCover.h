// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QPointer>
#include <QWidget>

class QVBoxLayout;

namespace cekr
{

/// Covers a window while it is locked: its content is hidden (from sight, from the keyboard and from
/// assistive technology), and so is every other window of the application, also one that opens meanwhile.
/// Nothing is closed: when the cover goes, everything is as it was, with the focus where it was.
class LockCover final : public QWidget
{
    Q_OBJECT

public:
    /// `content` is what `window` holds beside the cover.
    LockCover(QWidget& window, QWidget& content);

    /// Takes what unlocks (a sign-in form); shown in the middle.
    void setForm(QWidget* form);
    void cover();
    void uncover();
    [[nodiscard]] bool isCovering() const { return m_isCovering; }

    bool eventFilter(QObject* watched, QEvent* event) override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct HiddenWindow
    {
        QPointer<QWidget> window;
        Qt::WindowModality modality;
    };

    void hideOthers();
    void hideWindow(QWidget& window);
    [[nodiscard]] bool isForeign(const QWidget& window) const;

    QWidget& m_window;
    QWidget& m_content;
    QVBoxLayout* m_layout;
    QPointer<QWidget> m_form;
    QPointer<QWidget> m_focus;
    QList<HiddenWindow> m_hidden;
    bool m_isCovering = false;
};

} // namespace cekr
