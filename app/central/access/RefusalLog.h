// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

#include <chrono>

namespace cekr::central
{

/// Writes down who is not let in and why, so that no flood of requests fills the log: each sender once an
/// hour, with how often it came meanwhile, and of very many senders only some. Belongs to one thread.
class RefusalLog final
{
public:
    /// `sender`: tells senders apart; `uptime`: of Clock.
    void note(const QByteArray& sender, const QString& why, std::chrono::milliseconds uptime);

private:
    struct Refused
    {
        std::chrono::milliseconds saidAt{0};
        qint64 since = 0; ///< how often it was not said
    };

    QHash<QByteArray, Refused> m_refused;
};

} // namespace cekr::central
