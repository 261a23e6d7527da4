// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Clock.h"

#include <QEvent>
#include <QObject>
#include <QTimer>

#include <utility>

namespace cekr
{

/// Tells when nobody has touched keyboard or mouse for a while, in any window of the application, and when
/// the machine has slept. Time asleep counts: a machine that wakes up is idle before its first key is heard.
class IdleWatch final : public QObject
{
    Q_OBJECT

public:
    /// Watches the application from its first setAllowed().
    IdleWatch(QObject& application, const Clock& clock) : m_application(application), m_clock(clock)
    {
        m_tick.setInterval(tick);
        connect(&m_tick, &QTimer::timeout, this, &IdleWatch::look);
    }

    void setAllowed(std::chrono::minutes longest)
    {
        m_longest = longest;
        if (!m_tick.isActive()) {
            m_application.installEventFilter(this);
            m_touched = m_looked = m_clock.uptime();
            m_tick.start();
        }
    }

    /// A key or a click after that long is not for what was on the screen: it only locks.
    bool eventFilter(QObject*, QEvent* event) override
    {
        switch (event->type()) {
        case QEvent::ShortcutOverride: // comes before its key, which would be a shortcut unless it is
                                       // accepted
            m_swallowsKey = isNowIdle();
            event->setAccepted(m_swallowsKey || event->isAccepted());
            return m_swallowsKey || touch();
        case QEvent::KeyPress:
            return std::exchange(m_swallowsKey, false) || isNowIdle() || touch();
        case QEvent::MouseButtonPress:
        case QEvent::MouseMove:
        case QEvent::Wheel:
        case QEvent::TouchBegin:
            return isNowIdle() || touch();
        default:
            return false;
        }
    }

signals:
    void idle();
    /// The machine has slept, or nothing ran for long.
    void woke();

private:
    static constexpr std::chrono::seconds tick{5};
    static constexpr std::chrono::seconds longestBetween{20};

    bool touch()
    {
        m_touched = m_clock.uptime();
        return false;
    }

    /// Once for each time that it is.
    bool isNowIdle()
    {
        const auto now = m_clock.uptime();
        if (now - m_touched < m_longest) {
            return false;
        }
        m_touched = now;
        emit idle();
        return true;
    }

    void look()
    {
        const auto now = m_clock.uptime();
        const bool hasSlept = now - m_looked > longestBetween;
        m_looked = now;
        isNowIdle();
        if (hasSlept) {
            emit woke();
        }
    }

    QObject& m_application;
    const Clock& m_clock;
    QTimer m_tick;
    std::chrono::milliseconds m_longest{};
    std::chrono::milliseconds m_touched{};
    std::chrono::milliseconds m_looked{};
    bool m_swallowsKey = false;
};

} // namespace cekr
