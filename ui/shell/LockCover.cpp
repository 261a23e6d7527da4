// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/LockCover.h"

#include "ui/widgets/Colour.h"

#include <QApplication>
#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <utility>

namespace cekr
{

LockCover::LockCover(QWidget& window, QWidget& content)
    : QWidget(&window), m_window(window), m_content(content), m_layout(new QVBoxLayout(this))
{
    //: Accessible name of what covers the window while it is locked
    setAccessibleName(tr("Locked"));
    m_layout->setContentsMargins({});
    m_window.installEventFilter(this);
    hide();
}

void LockCover::setForm(QWidget* form)
{
    delete m_form;
    m_form = form;
    m_layout->addWidget(form); // which scrolls where the window is small
}

void LockCover::cover()
{
    if (std::exchange(m_isCovering, true)) {
        return;
    }
    m_focus = m_window.focusWidget();
    hideOthers();
    qApp->installEventFilter(this);
    setGeometry(m_window.rect());
    show();
    raise();
    m_content.hide();
    if (m_form) {
        m_form->setFocus(Qt::OtherFocusReason);
    }
}

void LockCover::uncover()
{
    if (!std::exchange(m_isCovering, false)) {
        return;
    }
    qApp->removeEventFilter(this);
    m_content.show();
    hide();
    if (m_focus) {
        m_focus->setFocus(Qt::OtherFocusReason);
    }
    for (const HiddenWindow& hidden : std::exchange(m_hidden, {})) {
        if (hidden.window) {
            hidden.window->setWindowModality(hidden.modality);
            hidden.window->show();
        }
    }
}

bool LockCover::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == &m_window && event->type() == QEvent::Resize) {
        setGeometry(m_window.rect());
    }
    if (m_isCovering && event->type() == QEvent::Show && watched->isWidgetType()) {
        auto& widget = static_cast<QWidget&>(*watched);
        if (isForeign(widget)) {
            QMetaObject::invokeMethod(
                this, [this] { hideOthers(); }, Qt::QueuedConnection);
        }
    }
    return QWidget::eventFilter(watched, event);
}

void LockCover::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), colourOf(Colour::Surface, palette()));
}

void LockCover::hideOthers()
{
    if (!m_isCovering) {
        return;
    }
    const auto windows = QApplication::topLevelWidgets();
    for (QWidget* window : windows) {
        if (window->isVisible() && isForeign(*window)) {
            hideWindow(*window);
        }
    }
}

/// Menus and lists that drop down are closed, for they would come back without their owner; windows wait.
void LockCover::hideWindow(QWidget& window)
{
    if (window.windowType() == Qt::Popup || window.windowType() == Qt::ToolTip) {
        window.close();
        return;
    }
    m_hidden.append({&window, window.windowModality()});
    window.hide();
}

bool LockCover::isForeign(const QWidget& window) const
{
    return window.isWindow() && &window != &m_window && !isAncestorOf(&window);
}

} // namespace cekr
