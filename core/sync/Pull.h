// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/crypto/PublicKey.h"
#include "core/replica/Replica.h"
#include "core/sync/CentralApi.h"

#include <QObject>

namespace cekr
{

/// What a portion of changes brought.
struct Advance
{
    qint64 complete = 0; ///< up to this change the replica now holds everything
    std::vector<MokId> cards;
    std::vector<ClerkId> clerks;
};

/// Brings the replica up to what central says now. Every portion of lines is one transaction with its
/// cursor, so that a cut answer goes on from its last line.
class Pull final : public QObject
{
    Q_OBJECT

public:
    /// What to ask, beside the cursor.
    using Query = std::function<ChangesQuery()>;

    /// Takes decisions about operations that were pending, before the replica moves on: what is told is not
    /// told again.
    using Settle = std::function<Done(const std::vector<wire::Outcome>&)>;

    /// `authority`: the key by which central signs settings.
    Pull(Replica& replica, CentralApi& central, PublicKey authority, Query query = {}, Settle settle = {});

    /// Pulls until nothing is left. While a round is running, one more is noted and follows it.
    void run();
    [[nodiscard]] bool isRunning() const { return m_isRunning; }
    /// The end of the desk's chain, as central said it with the last answer that came whole.
    [[nodiscard]] const std::optional<wire::ChainHead>& head() const { return m_head; }
    /// Whether it said with that that two machines have spoken as this desk.
    [[nodiscard]] bool isForked() const { return m_isForked; }

signals:
    void advanced(const cekr::Advance& advance);
    void finished(const cekr::Done& done);

private:
    void ask();
    [[nodiscard]] Done settle(const std::vector<wire::Change>& changes);
    [[nodiscard]] Done put(const wire::Change& change);
    [[nodiscard]] Done putSettings(const SignedSettings& settings);
    [[nodiscard]] Done take(const std::vector<QByteArray>& lines);
    [[nodiscard]] Done takeEnd(const wire::ChangeEnd& last, qint64 askedAfter);
    void end(Done done);

    Replica& m_replica;
    CentralApi& m_central;
    PublicKey m_authority;
    Query m_query;
    Settle m_settle;
    bool m_isRunning = false;
    bool m_isWantedAgain = false;
    std::optional<wire::ChainHead> m_head;
    bool m_isForked = false;
};

} // namespace cekr
