// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tests/support/CentralProcess.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace cekr::test
{

/// Floors so high that central takes any load without a reservation (OFF-1): for tests of other rules.
inline void allowLoadsOffline(const CentralProcess& central)
{
    for (const char* key : {"offlinePerCard", "offlinePerDeskAndDay", "offlineFirstLoads"}) {
        central.command({QStringLiteral("settings"), QStringLiteral("set"), QString::fromLatin1(key),
                         QStringLiteral("100000000")});
    }
}

/// The supervisor "dare" decides about all that is pending of a desk, the oldest first: `way` is "apply" or
/// "refuse". Gives why each was pending.
inline QStringList decideAll(const CentralProcess& central, const QString& desk, const QString& way)
{
    QStringList reasons;
    const QByteArray list = central.command({QStringLiteral("pending"), QStringLiteral("list")}).trimmed();
    for (const QByteArray& line : list.split('\n')) {
        const QJsonObject one = QJsonDocument::fromJson(line).object();
        if (one.value(QStringLiteral("desk")).toString() == desk) {
            reasons += one.value(QStringLiteral("why")).toString();
            central.command({QStringLiteral("pending"), way,
                             one.value(QStringLiteral("operation")).toString(), QStringLiteral("--by"),
                             QStringLiteral("dare"), QStringLiteral("--reason"),
                             QStringLiteral("preverjeno")});
        }
    }
    return reasons;
}

} // namespace cekr::test
