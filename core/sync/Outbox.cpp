// SPDX-License-Identifier: EUPL-1.2
#include "core/sync/Outbox.h"

#include "core/base/Log.h"
#include "core/sync/HttpErrors.h"

namespace cekr
{

using namespace Qt::StringLiterals;

namespace
{

/// Whether central has recorded the operation as refused. What it could not take at all (a signature, a
/// chain, a message that it does not accept) it has not judged: that waits until somebody mended the cause.
bool isJudged(const wire::Outcome& outcome)
{
    return !outcome.problem || about(outcome.problem->code) != ErrorAbout::Message;
}

Standing standingAfter(const wire::Outcome& outcome)
{
    switch (outcome.kind) {
    case wire::Outcome::Kind::Applied:
        return Standing::Applied;
    case wire::Outcome::Kind::Refused:
        return isJudged(outcome) ? Standing::Refused : Standing::Sent;
    case wire::Outcome::Kind::Held:
        return Standing::Sent;
    case wire::Outcome::Kind::Pending:
        return Standing::Pending;
    }
    Q_UNREACHABLE();
}

} // namespace

EntryAnswer answerTo(const JournalEntry& entry, const wire::Outcome& outcome)
{
    EntryAnswer answer{entry.sequence, standingAfter(outcome), outcome.change, outcome.problem, {}};
    if (answer.standing == Standing::Sent) {
        qCWarning(logSync) << "central does not take entry" << entry.sequence
                           << (outcome.problem ? outcome.problem->toLogLine() : QString());
        return answer;
    }
    const Result<Operation> operation = operationOf(entry);
    if (!operation) {
        qCCritical(logSync) << "own operation unreadable" << entry.sequence << operation.error().toLogLine();
        return answer;
    }
    answer.correction = rebooking(operation->body, entry.standing, answer.standing);
    return answer;
}

Outbox::Outbox(Journal& journal, CentralApi& central) : m_journal(journal), m_central(central) {}

void Outbox::send()
{
    if (m_isSending) {
        return;
    }
    m_isSending = true;
    ++m_round;
    m_lastSent = 0;
    m_portion = largestPortion;
    m_untaken.reset();
    sendPortion();
}

void Outbox::sendPortion()
{
    Result<std::vector<JournalEntry>> portion = m_journal.outbox(m_portion, m_lastSent);
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
    m_central.postOperations(
        jws, [this, round = m_round, fresh, sent = std::move(*portion)](auto answer, bool hasLeft) mutable {
            if (round != m_round) {
                return;
            }
            if (!answer && !hasLeft) {
                takeBack(fresh, answer.error());
            } else {
                take(std::move(sent), std::move(answer));
            }
        });
}

/// Nothing of them left this machine. They were marked before the attempt, so that a crash in the middle of
/// it could not hide that they may have.
void Outbox::takeBack(const std::vector<quint64>& fresh, const Error& fault)
{
    const Done done = fresh.empty() ? Done() : m_journal.markUnsent(fresh);
    end(done ? Done(failure(fault)) : done);
}

void Outbox::take(std::vector<JournalEntry> sent, Result<std::vector<wire::Outcome>> answer)
{
    if (!answer && sent.size() > 1 && !isUnknown(answer.error())) {
        // Central would not read the portion as a whole: one by one, so that one operation cannot block
        // others.
        m_portion = 1;
        m_lastSent = sent.front().sequence - 1;
        sendPortion();
        return;
    }
    if (!answer && isUnknown(answer.error())) {
        end(failure(answer.error()));
        return;
    }
    const bool isCentralsWord = answer && !answer->empty();
    if (!answer) {
        answer = std::vector{wire::Outcome{sent.front().id, wire::Outcome::Kind::Held, 0, answer.error()}};
    }
    const bool isComplete = answer->size() == sent.size();
    const bool isLast = sent.size() < size_t(m_portion);
    if (isComplete && !isLast) {
        sendPortion();
    }
    if (Done written = writeDown(sent, *answer, isCentralsWord); !written) {
        end(written);
    } else if (!isComplete) {
        end(failure(ErrorCode::NoConnection, u"the answer was cut"_s));
    } else if (isLast) {
        sendPortion(); // what was recorded meanwhile
    }
}

Done Outbox::writeDown(const std::vector<JournalEntry>& sent, const std::vector<wire::Outcome>& outcomes,
                       bool isCentralsWord)
{
    std::vector<EntryAnswer> answers;
    for (size_t i = 0; i < outcomes.size() && i < sent.size(); ++i) {
        if (outcomes[i].id != sent[i].id) {
            return failure(ErrorCode::WrongAnswer, u"answers out of order"_s);
        }
        answers.push_back(answerTo(sent[i], outcomes[i]));
        if (!m_untaken && !isJudged(outcomes[i])) {
            m_untaken = outcomes[i].problem;
        }
    }
    TRY(m_journal.settle(answers));
    if (isCentralsWord) {
        emit answered();
    }
    emit this->settled(answers);
    return {};
}

void Outbox::end(Done done)
{
    if (m_isSending) {
        m_isSending = false;
        ++m_round; // an answer that is still under way comes too late
        emit finished(done);
    } else if (!done) {
        qCWarning(logSync) << "answers not written down" << done.error().toLogLine();
    }
}

} // namespace cekr
