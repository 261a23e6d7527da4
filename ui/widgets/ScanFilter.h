// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Clock.h"

#include <QKeyEvent>
#include <QObject>
#include <QPointer>
#include <QSet>
#include <QTimer>

#include <memory>
#include <vector>

namespace cekr
{

/// Tells a scanner that types from a person who types, for the whole application: a scanner's keys follow
/// each other within longestGap, are at least fewestCharacters and end in Enter or Tab. They become one
/// scanned() and reach no widget, whatever has the focus. The first keys of anything typed are held back for
/// longestGap and given on, in order, when they turn out to be typing.
///
/// Times are those the window system stamped on the keys, so that a busy window does not make typing look
/// like a scan; keys without a stamp take the clock's.
class ScanFilter final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds longestGap{35};
    static constexpr int fewestCharacters = 6;

    /// Watches every key of `application`. The clock must outlive it.
    ScanFilter(const Clock& clock, QObject& application, QObject* parent = nullptr);
    ~ScanFilter() override;

    /// While paused (screen locked) a scan is still kept away from the widgets, and goes nowhere.
    void setPaused(bool paused);

    bool eventFilter(QObject* watched, QEvent* event) override;

signals:
    /// What was scanned, without the key that ended it. Its digits are not yet checked.
    void scanned(const QString& code);

private:
    struct HeldKey
    {
        QPointer<QObject> target;
        std::unique_ptr<QKeyEvent> event;
    };

    [[nodiscard]] bool takePress(QObject* watched, const QKeyEvent& event);
    [[nodiscard]] bool takeRelease(QObject* watched, const QKeyEvent& event);
    [[nodiscard]] std::chrono::milliseconds momentOf(const QKeyEvent& event) const;
    void hold(QObject* watched, const QKeyEvent& event);
    void finishScan(int terminator);
    void replay();
    void onTimeout();

    const Clock& m_clock;
    QTimer m_timer;
    std::vector<HeldKey> m_held;
    QString m_text;
    std::chrono::milliseconds m_lastPress{0};
    QSet<int> m_unreleased; // keys whose press a scan took
    bool m_isLastChance = false;
    bool m_isReplaying = false;
    bool m_isPaused = false;
};

} // namespace cekr
