// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Clock.h"
#include "core/sync/Outbox.h"
#include "core/sync/Pull.h"
#include "core/sync/RetryPlan.h"

#include <QTimer>

namespace cekr
{

/// How the desk and central stand to each other.
struct SyncState
{
    bool isOnline = false;      ///< the last attempt reached central
    bool hasTried = false;      ///< there was an attempt since the start
    QDateTime since;            ///< UTC: since when it is (not) online
    QDateTime lastContact;      ///< UTC: when central last said something about operations or changes
    std::optional<Error> fault; ///< why it is not online
    bool isBusy = false;        ///< sending or pulling right now
    std::optional<std::chrono::milliseconds> clockOffset;
};

/// UTC: when central was last heard, also before this start; invalid when never.
[[nodiscard]] QDateTime lastContactOf(Journal& journal);

/// Keeps desk and central in agreement: sends at once after each commit, pulls after every answer and
/// regularly, and waits longer after each failure.
class Sync final : public QObject
{
    Q_OBJECT

public:
    /// `authority`: the key by which central signs settings.
    Sync(Journal& journal, Replica& replica, CentralApi& central, PublicKey authority, const Clock& clock);

    /// Begins to work by itself.
    void start();
    /// Something was recorded, or somebody wants it now: tries at once.
    void nudge();
    /// One round that begins from now on: sends, pulls, then reports the first error. Works without start().
    void once(std::function<void(Done)> done);

    /// A reservation that was asked for; central is told that it is held until it was captured or given up.
    void hold(OperationId reservation);
    void letGo(OperationId reservation);
    [[nodiscard]] bool holds(OperationId reservation) const;

    [[nodiscard]] const SyncState& state() const { return m_state; }

signals:
    void settled(const std::vector<cekr::EntryAnswer>& answers);
    void advanced(const cekr::Advance& advance);
    /// Central has said that it knows that the desk has the answers up to this sequence.
    void agreed(quint64 sequence);
    void stateChanged();

private:
    [[nodiscard]] ChangesQuery question();
    void sendingFinished(const Done& done);
    void pullingFinished(const Done& done);
    [[nodiscard]] Done agreement();
    [[nodiscard]] Done settle(const std::vector<wire::Outcome>& decisions);
    void noteContact();
    void noteFault(const Error& fault);
    void roundFinished(const Done& done);
    void planNext(const Done& done);

    Journal& m_journal;
    const Clock& m_clock;
    CentralApi& m_central;
    Outbox m_outbox;
    Pull m_pull;
    RetryPlan m_retry;
    QTimer m_timer;
    SyncState m_state;
    std::vector<OperationId> m_holds;
    quint64 m_asked = 0; ///< end of the journal when the last question was asked
    bool m_isStarted = false;
    bool m_isWantedAgain = false;
    std::vector<std::function<void(Done)>> m_waitForNext; ///< for the round that has not begun
    std::vector<std::function<void(Done)>> m_waitForThis;
};

} // namespace cekr
