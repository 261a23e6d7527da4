// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/ScanFilter.h"

#include <QCoreApplication>

namespace cekr
{

namespace
{

bool isModifier(const QKeyEvent& event)
{
    switch (event.key()) {
    case Qt::Key_Shift:
    case Qt::Key_Control:
    case Qt::Key_Alt:
    case Qt::Key_AltGr:
    case Qt::Key_Meta:
    case Qt::Key_CapsLock:
    case Qt::Key_NumLock:
        return true;
    default:
        return false;
    }
}

bool isTerminator(const QKeyEvent& event)
{
    return event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter || event.key() == Qt::Key_Tab;
}

bool isCharacter(const QKeyEvent& event)
{
    const auto others = event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier);
    const QString text = event.text();
    return others == Qt::NoModifier && text.size() == 1 && text[0].isPrint();
}

} // namespace

ScanFilter::ScanFilter(const Clock& clock, QObject& application, QObject* parent)
    : QObject(parent), m_clock(clock)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &ScanFilter::onTimeout);
    application.installEventFilter(this);
}

ScanFilter::~ScanFilter() = default;

void ScanFilter::setPaused(bool paused)
{
    m_isPaused = paused;
}

bool ScanFilter::eventFilter(QObject* watched, QEvent* event)
{
    if (m_isReplaying) {
        return false;
    }
    switch (event->type()) {
    case QEvent::KeyPress:
        return takePress(watched, static_cast<const QKeyEvent&>(*event));
    case QEvent::KeyRelease:
        return takeRelease(watched, static_cast<const QKeyEvent&>(*event));
    case QEvent::MouseButtonPress:
    case QEvent::InputMethod:
        replay(); // what was typed before comes before
        return false;
    default:
        return false;
    }
}

bool ScanFilter::takePress(QObject* watched, const QKeyEvent& event)
{
    if (isModifier(event)) {
        return false;
    }
    m_unreleased.remove(event.key());
    const auto moment = momentOf(event);
    const bool isFast = !m_held.empty() && !event.isAutoRepeat() && moment - m_lastPress <= longestGap;
    if (!isFast) {
        replay();
    }
    if (isCharacter(event) && !event.isAutoRepeat()) {
        hold(watched, event);
        m_text += event.text();
        m_lastPress = moment;
        return true;
    }
    if (isFast && isTerminator(event) && m_text.size() >= fewestCharacters) {
        finishScan(event.key());
        return true;
    }
    replay();
    return false;
}

bool ScanFilter::takeRelease(QObject* watched, const QKeyEvent& event)
{
    if (isModifier(event)) {
        return false;
    }
    if (m_unreleased.remove(event.key())) {
        return true;
    }
    if (m_held.empty()) {
        return false;
    }
    m_held.push_back({watched, std::unique_ptr<QKeyEvent>(event.clone())});
    return true;
}

std::chrono::milliseconds ScanFilter::momentOf(const QKeyEvent& event) const
{
    return event.timestamp() != 0 ? std::chrono::milliseconds(event.timestamp()) : m_clock.uptime();
}

void ScanFilter::hold(QObject* watched, const QKeyEvent& event)
{
    m_held.push_back({watched, std::unique_ptr<QKeyEvent>(event.clone())});
    m_isLastChance = false;
    m_timer.start(longestGap);
}

void ScanFilter::finishScan(int terminator)
{
    m_timer.stop();
    for (const HeldKey& key : m_held) {
        if (key.event->type() == QEvent::KeyPress) {
            m_unreleased.insert(key.event->key());
        } else {
            m_unreleased.remove(key.event->key());
        }
    }
    m_unreleased.insert(terminator);
    m_held.clear();
    const QString code = std::exchange(m_text, {});
    if (!m_isPaused) {
        emit scanned(code);
    }
}

void ScanFilter::replay()
{
    m_timer.stop();
    m_text.clear();
    const std::vector<HeldKey> held = std::exchange(m_held, {});
    m_isReplaying = true;
    for (const HeldKey& key : held) {
        if (key.target) {
            QCoreApplication::sendEvent(key.target, key.event.get());
        }
    }
    m_isReplaying = false;
}

/// Time is up. Keys that arrived while the window was busy may still wait to be read: they are let in first.
void ScanFilter::onTimeout()
{
    if (m_isLastChance) {
        replay();
    } else {
        m_isLastChance = true;
        m_timer.start(0);
    }
}

} // namespace cekr
