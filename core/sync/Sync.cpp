// SPDX-License-Identifier: EUPL-1.2
#include "core/sync/Sync.h"

#include "core/base/Log.h"
#include "core/journal/NoteTable.h"
#include "core/sync/ChainAgreement.h"
#include "core/sync/ShutOut.h"

#include <QRandomGenerator>

#include <algorithm>

namespace cekr
{

using namespace std::chrono_literals;

namespace
{

constexpr auto pullEvery = 20s;
const QByteArray lastContactNote = QByteArrayLiteral("last-contact");

} // namespace

QDateTime lastContactOf(Journal& journal)
{
    const Result<QByteArray> note = journal.notes().value(lastContactNote);
    return note && !note->isEmpty() ? QDateTime::fromMSecsSinceEpoch(note->toLongLong(), Qt::UTC)
                                    : QDateTime();
}

Sync::Sync(Journal& journal, Replica& replica, CentralApi& central, PublicKey authority, const Clock& clock)
    : m_journal(journal)
    , m_clock(clock)
    , m_central(central)
    , m_outbox(journal, central)
    , m_pull(
          replica, central, std::move(authority), [this] { return question(); },
          [this](const std::vector<wire::Outcome>& decisions) { return settle(decisions); })
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Sync::nudge);
    connect(&m_outbox, &Outbox::answered, this, &Sync::noteContact);
    connect(&m_outbox, &Outbox::settled, this, &Sync::settled);
    connect(&m_outbox, &Outbox::finished, this, &Sync::sendingFinished);
    connect(&m_pull, &Pull::advanced, this, &Sync::advanced);
    connect(&m_pull, &Pull::finished, this, &Sync::pullingFinished);
    m_state.since = clock.now();
    m_state.lastContact = lastContactOf(journal);
}

ChangesQuery Sync::question()
{
    const Journal::Head& head = m_journal.head();
    m_asked = head.sequence;
    return {.recorded = head.sequence, .head = head.hash, .holds = m_holds};
}

void Sync::start()
{
    m_isStarted = true;
    nudge();
}

void Sync::nudge()
{
    if (m_outbox.isSending() || m_pull.isRunning()) {
        m_isWantedAgain = true;
        return;
    }
    m_isWantedAgain = false;
    m_waitForThis = std::exchange(m_waitForNext, {});
    m_timer.stop();
    m_state.isBusy = true;
    emit stateChanged();
    m_outbox.send();
}

void Sync::once(std::function<void(Done)> done)
{
    m_waitForNext.push_back(std::move(done));
    nudge();
}

void Sync::hold(OperationId reservation)
{
    letGo(reservation);
    m_holds.push_back(reservation);
}

void Sync::letGo(OperationId reservation)
{
    std::erase(m_holds, reservation);
}

bool Sync::holds(OperationId reservation) const
{
    return std::ranges::count(m_holds, reservation) > 0;
}

void Sync::sendingFinished(const Done& done)
{
    if (!done) {
        noteFault(done.error());
        roundFinished(done);
        return;
    }
    m_pull.run();
}

void Sync::pullingFinished(const Done& done)
{
    const Done agreed = done ? agreement() : done;
    const bool isHeard = done || done.error().code == ErrorCode::CentralBehind;
    if (done) {
        noteContact();
    } else {
        noteFault(done.error());
    }
    if (agreed && m_pull.head() && quint64(m_pull.head()->sequence) == m_asked) {
        emit this->agreed(m_asked);
    }
    if (isHeard) {
        noteDisagreement(m_journal, agreed ? std::nullopt : std::optional(agreed.error()));
    }
    roundFinished(agreed);
}

/// Those about operations that this desk does not know are of a journal that is gone.
Done Sync::settle(const std::vector<wire::Outcome>& decisions)
{
    std::vector<EntryAnswer> answers;
    for (const wire::Outcome& decision : decisions) {
        if (const auto entry = TRY(m_journal.entry(decision.id)); entry && !isFinal(entry->standing)) {
            answers.push_back(answerTo(*entry, decision));
        }
    }
    TRY(m_journal.settle(answers));
    emit settled(answers);
    return {};
}

/// After all that could be sent was answered. What central cannot take waits, whatever it says of the end of
/// the chain.
Done Sync::agreement()
{
    if (m_outbox.untaken()) {
        return failure(*m_outbox.untaken());
    }
    TRY(m_pull.head() ? compareChains(*m_pull.head(), m_journal) : Done());
    return m_pull.isForked() ? failure(ErrorCode::JournalForked, {}, {}, QString::number(m_asked)) : Done();
}

void Sync::noteContact()
{
    const QDateTime now = m_clock.now();
    if (!m_state.isOnline) {
        m_state.isOnline = true;
        m_state.since = now;
    }
    m_state.hasTried = true;
    m_state.fault.reset();
    noteShutOut(m_journal, false);
    m_state.clockOffset = m_central.clockOffset();
    m_retry.reset();
    // Written down at most once a minute: it decides about hours, and each note is a durable write.
    if (!m_state.lastContact.isValid() || m_state.lastContact.secsTo(now) >= 60) {
        if (Done noted = m_journal.notes().set(lastContactNote, QByteArray::number(now.toMSecsSinceEpoch()));
            !noted) {
            qCWarning(logSync) << "last contact not noted" << noted.error().toLogLine();
        }
    }
    m_state.lastContact = now;
}

void Sync::noteFault(const Error& fault)
{
    qCInfo(logSync) << "round ended" << fault.toLogLine();
    if (m_state.isOnline || !m_state.hasTried) {
        m_state.isOnline = false;
        m_state.since = m_clock.now();
    }
    m_state.hasTried = true;
    m_state.fault = fault;
    if (isShutOut(fault)) {
        noteShutOut(m_journal, true);
    }
}

void Sync::roundFinished(const Done& done)
{
    m_state.isBusy = false;
    emit stateChanged();
    planNext(done);
    for (const auto& wasWaiting : std::exchange(m_waitForThis, {})) {
        wasWaiting(done);
    }
}

void Sync::planNext(const Done& done)
{
    if (!m_waitForNext.empty() || (done && m_isWantedAgain)) {
        QMetaObject::invokeMethod(this, &Sync::nudge, Qt::QueuedConnection);
    } else if (m_isStarted) {
        m_timer.start(done ? std::chrono::milliseconds(pullEvery)
                           : m_retry.afterFailure(QRandomGenerator::global()->generateDouble()));
    }
}

} // namespace cekr
