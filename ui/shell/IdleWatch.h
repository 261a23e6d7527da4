// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QEvent>
#include <QObject>
#include <QTimer>

namespace cekr
{

/// Tells when nobody has touched keyboard or mouse for a while, in any window of the application.
class IdleWatch final : public QObject
{
    Q_OBJECT

public:
    /// Watches the application from its first setAllowed().
    explicit IdleWatch(QObject& application) : m_application(application)
    {
        m_timer.setSingleShot(true);
        connect(&m_timer, &QTimer::timeout, this, &IdleWatch::idle);
    }

    void setAllowed(std::chrono::minutes longest)
    {
        if (!m_timer.isActive()) {
            m_application.installEventFilter(this);
        }
        if (m_timer.intervalAsDuration() != longest || !m_timer.isActive()) {
            m_timer.start(longest);
        }
    }

    bool eventFilter(QObject*, QEvent* event) override
    {
        switch (event->type()) {
        case QEvent::KeyPress:
        case QEvent::MouseButtonPress:
        case QEvent::MouseMove:
        case QEvent::Wheel:
        case QEvent::TouchBegin:
            m_timer.start();
            break;
        default:
            break;
        }
        return false;
    }

signals:
    void idle();

private:
    QObject& m_application;
    QTimer m_timer;
};

} // namespace cekr
