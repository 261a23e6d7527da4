// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/journal/Journal.h"
#include "core/sync/CentralApi.h"

#include <QObject>

namespace cekr
{

/// What becomes of an entry by central's word on it, its books included. What central could not take as a
/// link of the chain goes on waiting with that problem.
[[nodiscard]] EntryAnswer answerTo(const JournalEntry& entry, const wire::Outcome& outcome);

/// Sends what waits in the journal until central has answered each operation. The same bytes go out again
/// after an unknown answer; while one portion is being written down, the next is already on its way. What
/// central cannot take or holds stays in the journal and never stops what comes after it.
class Outbox final : public QObject
{
    Q_OBJECT

public:
    Outbox(Journal& journal, CentralApi& central);

    /// Sends all that waits, portion after portion. Does nothing while a round is running.
    void send();
    [[nodiscard]] bool isSending() const { return m_isSending; }
    /// What central has said in the round that is running, or was the last, of an operation that it cannot
    /// take as a link of the desk's chain.
    [[nodiscard]] const std::optional<Error>& untaken() const { return m_untaken; }

signals:
    /// Central itself has said something about what was sent.
    void answered();
    /// What came of some operations has been written down.
    void settled(const std::vector<cekr::EntryAnswer>& answers);
    /// The round is over: nothing (more) to send for now, or the error that ended it.
    void finished(const cekr::Done& done);

private:
    void sendPortion();
    void take(std::vector<JournalEntry> sent, Result<std::vector<wire::Outcome>> answer);
    void takeBack(const std::vector<quint64>& fresh, const Error& fault);
    [[nodiscard]] Done writeDown(const std::vector<JournalEntry>& sent,
                                 const std::vector<wire::Outcome>& outcomes, bool isCentralsWord);
    void end(Done done);

    Journal& m_journal;
    CentralApi& m_central;
    static constexpr int largestPortion = 500;
    bool m_isSending = false;
    quint64 m_round = 0;
    int m_portion = largestPortion;
    quint64 m_lastSent = 0; ///< the round has sent everything up to here
    std::optional<Error> m_untaken;
};

} // namespace cekr

Q_DECLARE_METATYPE(cekr::Done)
