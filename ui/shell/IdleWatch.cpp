// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/IdleWatch.h"

#include <QEvent>

namespace cekr
{

IdleWatch::IdleWatch(QObject& application) : m_application(application)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &IdleWatch::idle);
}

void IdleWatch::setAllowed(std::chrono::minutes longest)
{
    if (!m_timer.isActive()) {
        m_application.installEventFilter(this);
    }
    if (m_timer.intervalAsDuration() != longest || !m_timer.isActive()) {
        m_timer.start(longest);
    }
}

bool IdleWatch::eventFilter(QObject*, QEvent* event)
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

} // namespace cekr
