// SPDX-License-Identifier: EUPL-1.2
#include "app/central/access/RefusalLog.h"

#include "core/base/Log.h"

namespace cekr::central
{

using namespace std::chrono_literals;

namespace
{

constexpr auto saidEvery = 1h;
constexpr qsizetype mostSenders = 1000;

} // namespace

void RefusalLog::note(const QByteArray& sender, const QString& why, std::chrono::milliseconds uptime)
{
    const auto known = m_refused.find(sender);
    if (known != m_refused.end() && uptime - known->saidAt < saidEvery) {
        ++known->since;
        return;
    }
    if (known == m_refused.end() && m_refused.size() >= mostSenders) {
        m_refused.removeIf([uptime](const auto& one) { return uptime - one->saidAt >= saidEvery; });
        if (m_refused.size() >= mostSenders) {
            return;
        }
    }
    const qint64 before = m_refused.value(sender).since;
    m_refused.insert(sender, {uptime, 0});
    qCWarning(logCentral).noquote() << "not let in:" << why
                                    << (before > 0 ? QStringLiteral("(and %1 times before)").arg(before)
                                                   : QString());
}

} // namespace cekr::central
