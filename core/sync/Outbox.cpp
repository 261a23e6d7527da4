// SPDX-License-Identifier: EUPL-1.2
#include "core/sync/Outbox.h"

#include "core/base/Log.h"
#include "core/crypto/Jws.h"
#include "core/sync/HttpErrors.h"
#include "core/wire/OperationCodec.h"

namespace cekr
{

using namespace Qt::StringLiterals;

namespace
{

/// How the cash of a refused operation is booked from now on: its effect on the other accounts is taken
/// back, and it waits as unresolved (OFF-3).
std::vector<Entry> correctionOf(const JournalEntry& entry)
{
    const Result<Jws> jws = parseJws(entry.jws);
    const Result<Operation> operation = jws ? wire::decodeOperation(jws->payload)
                                            : Result<Operation>(failure(jws.error()));
    if (!operation) {
        qCCritical(logSync) << "own operation unreadable" << entry.sequence << operation.error().toLogLine();
        return {};
    }
    std::vector<Entry> correction;
    for (const Entry& before : entriesOf(operation->body)) {
        if (before.account != Account::Drawer) {
            correction.push_back({before.account, -before.amount});
        }
    }
    for (const Entry& after : entriesOfRefused(operation->body)) {
        if (after.account != Account::Drawer) {
            correction.push_back(after);
        }
    }
    return correction;
}

Settlement settlementOf(const JournalEntry& entry, const wire::Outcome& outcome)
{
    switch (outcome.kind) {
    case wire::Outcome::Kind::Applied:
        return {entry.sequence, Standing::Applied, outcome.change, {}, {}};
    case wire::Outcome::Kind::Refused:
        return {entry.sequence, Standing::Refused, 0, outcome.problem, correctionOf(entry)};
    case wire::Outcome::Kind::Held:
        return {entry.sequence, Standing::Sent, 0, outcome.problem, {}};
    }
    Q_UNREACHABLE();
}

} // namespace

Outbox::Outbox(Journal& journal, CentralApi& central)
    : m_journal(journal)
    , m_central(central)
{
}

void Outbox::send()
{
    if (m_isSending) {
        return;
    }
    m_isSending = true;
    m_lastSent = 0;
    sendPortion();
}

Result<std::vector<JournalEntry>> Outbox::nextPortion()
{
    // The portion under way still counts as waiting until its answers are written down.
    Result<std::vector<JournalEntry>> waiting = m_journal.outbox(m_lastSent == 0 ? m_portion : 2 * largestPortion);
    if (waiting) {
        std::erase_if(*waiting, [this](const JournalEntry& entry) { return entry.sequence <= m_lastSent; });
        if (waiting->size() > size_t(m_portion)) {
            waiting->erase(waiting->begin() + m_portion, waiting->end());
        }
    }
    return waiting;
}

void Outbox::sendPortion()
{
    Result<std::vector<JournalEntry>> portion = nextPortion();
    if (!portion || portion->empty()) {
        end(portion ? Done() : Done(failure(portion.error())));
        return;
    }
    std::vector<quint64> fresh;
    std::vector<QByteArray> jws;
    for (const JournalEntry& entry : *portion) {
        jws.push_back(entry.jws);
        if (entry.standing == Standing::Recorded) {
            fresh.push_back(entry.sequence);
        }
    }
    if (Done marked = fresh.empty() ? Done() : m_journal.markSent(fresh); !marked) {
        end(marked);
        return;
    }
    m_lastSent = portion->back().sequence;
    m_central.postOperations(jws, [this, sent = std::move(*portion)](auto answer) mutable {
        take(std::move(sent), std::move(answer));
    });
}

void Outbox::take(std::vector<JournalEntry> sent, Result<std::vector<wire::Outcome>> answer)
{
    if (!answer && sent.size() > 1 && !isUnknown(answer.error())) {
        // Central would not read the portion as a whole: one by one, so that one operation cannot block others.
        m_portion = 1;
        m_lastSent = sent.front().sequence - 1;
        sendPortion();
        return;
    }
    if (!answer && isUnknown(answer.error())) {
        end(failure(answer.error()));
        return;
    }
    if (!answer) {
        answer = std::vector{wire::Outcome{sent.front().id, wire::Outcome::Kind::Refused, 0, answer.error()}};
    }
    const bool isComplete = answer->size() == sent.size();
    if (isComplete && m_isSending) {
        sendPortion();
    }
    if (Done written = writeDown(sent, *answer); !written) {
        end(written);
    } else if (!isComplete) {
        end(failure(ErrorCode::WrongAnswer, u"%1 answers to %2 operations"_s.arg(answer->size()).arg(sent.size())));
    }
}

Done Outbox::writeDown(const std::vector<JournalEntry>& sent, const std::vector<wire::Outcome>& outcomes)
{
    std::vector<Settlement> settlements;
    for (size_t i = 0; i < outcomes.size() && i < sent.size(); ++i) {
        if (outcomes[i].id != sent[i].id) {
            return failure(ErrorCode::WrongAnswer, u"answers out of order"_s);
        }
        settlements.push_back(settlementOf(sent[i], outcomes[i]));
    }
    if (Done settled = m_journal.settle(settlements); !settled) {
        return settled;
    }
    emit this->settled(settlements);
    return {};
}

void Outbox::end(Done done)
{
    if (m_isSending) {
        m_isSending = false;
        m_portion = largestPortion;
        emit finished(done);
    }
}

} // namespace cekr
