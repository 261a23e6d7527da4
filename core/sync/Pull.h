// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/replica/Replica.h"
#include "core/sync/CentralApi.h"

#include <QObject>

namespace cekr
{

/// Brings the replica up to what central says now. Every portion of lines is one transaction with its
/// cursor, so that a cut answer goes on from its last line.
class Pull final : public QObject
{
    Q_OBJECT

public:
    Pull(Replica& replica, CentralApi& central);

    /// Pulls until nothing is left. While a round is running, one more is noted and follows it.
    void run();
    [[nodiscard]] bool isRunning() const { return m_isRunning; }

signals:
    /// The replica now holds everything up to this change; these cards were among it.
    void advanced(qint64 cursor, const std::vector<cekr::MokId>& cards);
    void finished(const cekr::Done& done);

private:
    void ask();
    [[nodiscard]] Done take(const std::vector<QByteArray>& lines);
    void end(Done done);

    Replica& m_replica;
    CentralApi& m_central;
    bool m_isRunning = false;
    bool m_isWantedAgain = false;
};

} // namespace cekr
