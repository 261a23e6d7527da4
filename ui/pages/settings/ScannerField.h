// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Clock.h"
#include "ui/pages/settings/ScanTrial.h"

#include <QLineEdit>
#include <QTimer>

class QKeyEvent;

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
    explicit ScannerField(const Clock& clock, QWidget* parent = nullptr);

    [[nodiscard]] const ScanTrial& trial() const { return m_trial; }
    /// A scan that came while something else had the focus.
    void take(const QString& code);

    bool eventFilter(QObject* watched, QEvent* event) override;

signals:
    /// A try has begun, or come to its end.
    void tried();

protected:
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    [[nodiscard]] bool takeKey(const QKeyEvent& event);
    void finish(ScanTrial::End end);

    const Clock& m_clock;
    QTimer m_timer;
    ScanTrial m_trial;
};

} // namespace cekr
