// SPDX-License-Identifier: EUPL-1.2
#include "core/replica/ReplicaRow.h"

namespace cekr
{

std::unexpected<Error> corruptReplica(const QString& what)
{
    return failure(ErrorCode::DatabaseCorrupt, QStringLiteral("replica: ") + what);
}

Result<Money> readMoney(const Statement& row, ColumnName column)
{
    const qint64 cents = row.integer(column);
    if (cents < -Money::largestCents || cents > Money::largestCents) {
        return corruptReplica(QStringLiteral("an impossible amount"));
    }
    return Money::fromCents(cents);
}

} // namespace cekr
