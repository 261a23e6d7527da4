// SPDX-License-Identifier: EUPL-1.2
#include "app/central/admin/PendingAlarm.h"

#include "app/central/store/PendingTable.h"
#include "core/base/Log.h"
#include "core/store/Transaction.h"

#include <algorithm>

namespace cekr::central
{

Done alarmOfPending(Database& database, const QDateTime& now)
{
    Transaction transaction = TRY(Transaction::begin(database));
    const auto late = TRY(PendingTable(database).late(now));
    const auto unsaid = TRY(PendingTable(database).alarm(now));
    TRY(transaction.commit());
    for (const PendingOperation& one : late) {
        if (std::ranges::count(unsaid, one.id) > 0) {
            qCCritical(logCentral).noquote()
                << "operation" << one.id.text() << "of desk" << one.desk.text()
                << "has waited for a decision since" << one.since.toString(Qt::ISODate)
                << "- see cekr-central pending list";
        }
    }
    return {};
}

} // namespace cekr::central
