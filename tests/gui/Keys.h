// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Clock.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QWidget>

namespace cekr::test
{

/// A clock that stands until it is told to go on.
class HandClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return QDateTime::fromMSecsSinceEpoch(0, Qt::UTC); }
    [[nodiscard]] std::chrono::milliseconds uptime() const override { return m_uptime; }
    void advance(std::chrono::milliseconds by) { m_uptime += by; }

private:
    std::chrono::milliseconds m_uptime{1000};
};

/// The key a character is on.
[[nodiscard]] inline int keyOf(QChar character)
{
    return character.toUpper().unicode();
}

/// Sends one press or release. A stamp of 0 is what programs send; window systems stamp milliseconds.
inline void send(QObject& target, QEvent::Type type, int key, const QString& text = {}, quint64 stamp = 0,
                 bool isAutoRepeat = false)
{
    QKeyEvent event(type, key, Qt::NoModifier, text, isAutoRepeat);
    event.setTimestamp(stamp);
    QCoreApplication::sendEvent(&target, &event);
}

/// Presses and releases one key.
inline void strike(QObject& target, int key, const QString& text = {}, quint64 stamp = 0)
{
    send(target, QEvent::KeyPress, key, text, stamp);
    send(target, QEvent::KeyRelease, key, text, stamp);
}

/// Strikes every character of `text`, the clock going on by `gap` before each.
inline void type(QObject& target, const QString& text, HandClock& clock, std::chrono::milliseconds gap)
{
    for (const QChar character : text) {
        clock.advance(gap);
        strike(target, keyOf(character), character);
    }
}

} // namespace cekr::test
