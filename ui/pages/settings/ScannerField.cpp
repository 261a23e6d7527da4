// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/settings/ScannerField.h"

#include <QApplication>
#include <QKeyEvent>

namespace cekr
{

ScannerField::ScannerField(const Clock& clock, QWidget* parent) : QLineEdit(parent), m_clock(clock)
{
    setReadOnly(true);
    m_timer.setSingleShot(true);
    m_timer.setInterval(patience);
    connect(&m_timer, &QTimer::timeout, this, [this] { finish(ScanTrial::End::Nothing); });
}

void ScannerField::take(const QString& code)
{
    m_trial = ScanTrial::recognised(code);
    setText(code);
    emit tried();
}

bool ScannerField::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && QApplication::focusWidget() == this) {
        return takeKey(static_cast<const QKeyEvent&>(*event));
    }
    return QLineEdit::eventFilter(watched, event);
}

bool ScannerField::takeKey(const QKeyEvent& event)
{
    const bool isEnter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    if (m_trial.isRunning() && (isEnter || event.key() == Qt::Key_Tab)) {
        finish(isEnter ? ScanTrial::End::Enter : ScanTrial::End::Tab);
        return true;
    }
    const auto others =
        event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier | Qt::GroupSwitchModifier);
    const QString text = event.text();
    if (others != Qt::NoModifier || text.size() != 1 || !text[0].isPrint() || event.isAutoRepeat()) {
        return false;
    }
    const auto stamp = std::chrono::milliseconds(event.timestamp());
    const bool isFirst = !m_trial.isRunning();
    m_trial.add(text, stamp.count() != 0 ? stamp : m_clock.uptime());
    setText(m_trial.text());
    m_timer.start();
    if (isFirst) {
        emit tried();
    }
    return true;
}

void ScannerField::finish(ScanTrial::End end)
{
    m_timer.stop();
    m_trial.finish(end);
    emit tried();
}

void ScannerField::focusInEvent(QFocusEvent* event)
{
    QLineEdit::focusInEvent(event);
    qApp->installEventFilter(this); // the last one installed is the first to be asked
}

void ScannerField::focusOutEvent(QFocusEvent* event)
{
    qApp->removeEventFilter(this);
    QLineEdit::focusOutEvent(event);
}

} // namespace cekr
