// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Clock.h"
#include "ui/pages/settings/ScanTrial.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTimer>

namespace cekr
{

/// While it has the focus, everything that is typed or scanned comes here raw, before anything else in the
/// application makes a scan of it. Shows it, and measures it.
class ScannerField final : public QLineEdit
{
    Q_OBJECT

public:
    /// After this long without a character nothing more is expected.
    static constexpr std::chrono::milliseconds patience{400};

    /// The clock must outlive it; it counts for keys that bear no time.
    explicit ScannerField(const Clock& clock, QWidget* parent = nullptr) : QLineEdit(parent), m_clock(clock)
    {
        setReadOnly(true);
        m_timer.setSingleShot(true);
        m_timer.setInterval(patience);
        connect(&m_timer, &QTimer::timeout, this, [this] { finish(ScanTrial::End::Nothing); });
    }

    [[nodiscard]] const ScanTrial& trial() const { return m_trial; }

    /// A scan that came while something else had the focus.
    void take(const QString& code)
    {
        m_trial = ScanTrial::recognised(code);
        setText(code);
        emit tried();
    }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::KeyPress && QApplication::focusWidget() == this) {
            return takeKey(static_cast<const QKeyEvent&>(*event));
        }
        return QLineEdit::eventFilter(watched, event);
    }

signals:
    /// A try has begun, or come to its end.
    void tried();

protected:
    void focusInEvent(QFocusEvent* event) override
    {
        QLineEdit::focusInEvent(event);
        qApp->installEventFilter(this); // the last one installed is the first to be asked
    }

    void focusOutEvent(QFocusEvent* event) override
    {
        qApp->removeEventFilter(this);
        QLineEdit::focusOutEvent(event);
    }

private:
    [[nodiscard]] bool takeKey(const QKeyEvent& event)
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

    void finish(ScanTrial::End end)
    {
        m_timer.stop();
        m_trial.finish(end);
        emit tried();
    }

    const Clock& m_clock;
    QTimer m_timer;
    ScanTrial m_trial;
};

} // namespace cekr
