// SPDX-License-Identifier: EUPL-1.2
#pragma once

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
    explicit IdleWatch(QObject& application);

    void setAllowed(std::chrono::minutes longest);
    bool eventFilter(QObject* watched, QEvent* event) override;

signals:
    void idle();

private:
    QObject& m_application;
    QTimer m_timer;
};

} // namespace cekr
