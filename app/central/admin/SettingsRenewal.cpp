// SPDX-License-Identifier: EUPL-1.2
#include "app/central/admin/SettingsRenewal.h"

#include "app/central/admin/Administration.h"
#include "core/base/Log.h"
#include "core/store/Transaction.h"

namespace cekr::central
{

namespace
{

constexpr qint64 minuteMs = 60 * 1000;

Done renew(Database& database, const CentralKeys& keys, const QDateTime& now)
{
    Transaction transaction = TRY(Transaction::begin(database));
    TRY(Administration(database, keys, now).renewSettings());
    return transaction.commit();
}

} // namespace

void SettingsRenewal::renewIfDue(const QDateTime& now)
{
    const qint64 instant = now.toMSecsSinceEpoch();
    qint64 next = m_next;
    if (instant < next || !m_next.compare_exchange_strong(next, instant + minuteMs)) {
        return;
    }
    const Done renewed = m_writer.call([&](Database& database) { return renew(database, m_keys, now); });
    if (!renewed) {
        qCCritical(logCentral) << "settings not signed anew" << renewed.error().toLogLine();
    }
}

} // namespace cekr::central
