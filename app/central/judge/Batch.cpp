// SPDX-License-Identifier: EUPL-1.2
#include "app/central/judge/Batch.h"

#include "app/central/store/Locks.h"
#include "app/central/store/OperationTable.h"
#include "app/central/store/ReservationTable.h"
#include "app/central/store/TillTable.h"
#include "core/base/Log.h"
#include "core/crypto/Digest.h"
#include "core/crypto/Jws.h"
#include "core/store/Transaction.h"

namespace cekr::central
{

using namespace Qt::StringLiterals;

namespace
{

QByteArray unrecorded(OperationId id, wire::Outcome::Kind kind, Error why)
{
    return encode(wire::Outcome{.id = id, .kind = kind, .change = 0, .problem = std::move(why)});
}

wire::ChainLink linkOf(const Operation& operation)
{
    return {operation.id, operation.desk, operation.sequence, operation.previous};
}

/// OFF-5: a desk whose clock is that far ahead. Were it taken, the right date would be refused until then.
bool isAhead(const Operation& operation, const QDateTime& now)
{
    constexpr qint64 furthestAheadMs = 24LL * 60 * 60 * 1000;
    return operation.at.msecsSinceEpoch() - now.toMSecsSinceEpoch() > furthestAheadMs;
}

QByteArray modified(const wire::ChainLink& operation)
{
    qCCritical(logCentral) << "desk" << operation.desk.text() << "sent other bytes for its operation"
                           << operation.sequence << "- nothing was changed";
    return unrecorded(operation.id, wire::Outcome::Kind::Refused,
                      {ErrorCode::OperationModified, u"other bytes are recorded"_s, "OFF-2",
                       QString::number(operation.sequence)});
}

/// Whether both are the same operation, to the byte or but for the form of the signature, which anybody on
/// the way could change while desks did not sign with low s.
bool isSame(const QByteArray& recorded, const QByteArray& sent)
{
    return recorded == sent || restatedJws(recorded) == sent;
}

QByteArray chainBroken(const wire::ChainLink& operation)
{
    qCCritical(logCentral) << "desk" << operation.desk.text() << "broke its chain at" << operation.sequence;
    return unrecorded(operation.id, wire::Outcome::Kind::Refused,
                      {ErrorCode::ChainBroken, u"prev is not the hash of the operation before"_s, "OFF-2",
                       QString::number(operation.sequence)});
}

/// All that the operations touch.
std::vector<MokId> cardsIn(std::span<const ReceivedLine> lines)
{
    std::vector<MokId> cards;
    for (const ReceivedLine& line : lines) {
        const auto touched = line.operation ? cardsOf(line.operation->body) : std::vector<MokId>();
        cards.insert(cards.end(), touched.begin(), touched.end());
    }
    return cards;
}

QByteArray held(const wire::ChainLink& operation, quint64 wanted)
{
    return unrecorded(
        operation.id, wire::Outcome::Kind::Held,
        {ErrorCode::SequenceGap, u"waits for the operations before it"_s, {}, QString::number(wanted)});
}

/// By the key of a certificate that another has followed.
QByteArray signedTooLate(const wire::ChainLink& operation, Error why)
{
    qCCritical(logCentral) << "desk" << operation.desk.text() << "sent what an earlier key signed at"
                           << operation.sequence << "- a later one has signed what is before it";
    why.subject = QString::number(operation.sequence);
    return unrecorded(operation.id, wire::Outcome::Kind::Refused, std::move(why));
}

} // namespace

Batch::Batch(Database& database, const TermsBook& terms, QDateTime now)
    : m_database(database), m_now(now), m_judge(database, terms), m_recorder(database, std::move(now))
{
}

Result<QByteArray> Batch::answer(const DeskId& desk, const std::vector<ReceivedLine>& lines)
{
    Result<QByteArray> answers = answerTogether(desk, lines);
    const size_t good = m_answered;
    if (answers || good == 0 || good == lines.size()) {
        return answers;
    }
    // All was rolled back. The lines before the fault go again without it, so that it cannot block them.
    qCCritical(logCentral) << "line" << good + 1 << "of desk" << desk.text() << answers.error().toLogLine();
    answers = answerTogether(desk, Lines(lines).first(good));
    for (size_t i = good; answers && i < lines.size(); ++i) {
        const OperationId id = lines[i].operation ? lines[i].operation->id : lines[i].fault.id;
        *answers += unrecorded(id, wire::Outcome::Kind::Held, {ErrorCode::ServerFailed}) + '\n';
    }
    return answers;
}

Result<QByteArray> Batch::answerTogether(const DeskId& desk, Lines lines)
{
    m_answered = 0;
    m_fault.reset();
    Transaction transaction = TRY(Transaction::begin(m_database));
    Locks locks(m_database);
    TRY(locks.lockDesk(desk));
    TRY(locks.lockCards(cardsIn(lines)));
    const auto found = TRY(DeskTable(m_database).find(desk));
    if (!found || found->certificate.isEmpty()) {
        return failure(ErrorCode::CertificateRefused, u"revoked"_s);
    }
    m_desk = *found;
    m_facts.emplace(m_database, m_desk, m_now);
    m_keys.emplace(TRY(KeyOrder::of(m_database, m_desk)));
    readTogether(lines);
    QByteArray answers = TRY(answerAll(lines));
    TRY(transaction.commit());
    return answers;
}

/// Only for speed: what the database does not give now is asked of it again at its line, and fails there.
void Batch::readTogether(Lines lines)
{
    std::vector<OperationId> ids;
    std::vector<const Operation*> next;
    for (const ReceivedLine& line : lines) {
        if (line.operation) {
            ids.push_back(line.operation->id);
        }
        if (line.operation && line.operation->sequence > m_desk.lastSequence) {
            next.push_back(&*line.operation);
        }
    }
    m_recorded.clear();
    if (const auto known = OperationTable(m_database).find(ids)) {
        for (const OperationId id : ids) {
            const auto found = known->constFind(id);
            m_recorded[id] = found == known->cend() ? std::nullopt : std::optional(*found);
        }
    }
    if (const Done prepared = m_facts->prepareFor(next); !prepared) {
        qCWarning(logCentral) << "nothing was read together:" << prepared.error().toLogLine();
    }
}

Result<std::optional<AnsweredOperation>> Batch::recorded(OperationId id)
{
    const auto known = m_recorded.constFind(id);
    return known == m_recorded.cend() ? OperationTable(m_database).find(id)
                                      : Result<std::optional<AnsweredOperation>>(*known);
}

Result<QByteArray> Batch::answerAll(Lines lines)
{
    const quint64 before = m_desk.lastSequence;
    QByteArray answers;
    for (const ReceivedLine& line : lines) {
        const QByteArray answer = TRY(answerLine(line));
        answers += answer + '\n';
        ++m_answered;
    }
    if (m_desk.lastSequence != before) {
        TRY(DeskTable(m_database).advance(m_desk));
    }
    TRY(keepAgreement(before));
    return answers;
}

/// That two machines speak as this desk stays said until it is restored, enrolled anew or freed by a person
/// (decision 0017), whichever of them speaks next.
Done Batch::keepAgreement(quint64 before)
{
    const Agreement known = m_desk.word.agreement;
    const bool goesOn = known == Agreement::Untaken && m_desk.lastSequence != before;
    const Agreement now = m_fault.value_or(goesOn ? Agreement::Unsent : known);
    if (now == known || known == Agreement::Forked) {
        return {};
    }
    if (now == Agreement::Forked) {
        qCCritical(logCentral) << "desk" << m_desk.id.text()
                               << "says two things - there are two of it, or its file was changed";
    }
    m_desk.word.agreement = now;
    m_desk.word.since = m_now;
    return DeskTable(m_database).keep(m_desk.id, m_desk.word);
}

Result<QByteArray> Batch::answerLine(const ReceivedLine& line)
{
    if (!line.operation && !line.link) {
        qCCritical(logCentral) << "desk" << m_desk.id.text() << "sent what is no operation of its own:"
                               << line.fault.problem.value_or(Error{ErrorCode::MalformedMessage}).toLogLine();
        return flagged(Agreement::Untaken, encode(line.fault));
    }
    const wire::ChainLink link = line.operation ? linkOf(*line.operation) : *line.link;
    const auto known = TRY(recorded(link.id));
    if (known) {
        return isSame(known->jws, line.jws) ? known->outcome : flagged(Agreement::Forked, modified(link));
    }
    const quint64 wanted = m_desk.lastSequence + 1;
    if (link.sequence < wanted) {
        return flagged(Agreement::Forked, modified(link)); // another operation has that place
    }
    if (link.sequence > wanted) {
        return held(link, wanted);
    }
    if (const bool follows = link.previous == m_desk.lastHash || TRY(takeBytesNamedBy(link)); !follows) {
        return flagged(Agreement::Forked, chainBroken(link));
    }
    const Done maySign = m_keys->maySignNext(line.kid);
    return maySign ? enter(line, link) : flagged(Agreement::Forked, signedTooLate(link, maySign.error()));
}

/// The last operation may have come with a restated signature. Which bytes are the desk's own, the next link
/// of its chain says, which the desk alone can sign: it names their hash. They take the place of what came.
Result<bool> Batch::takeBytesNamedBy(const wire::ChainLink& next)
{
    OperationTable operations(m_database);
    const auto last = TRY(operations.ofDesk(m_desk.id, m_desk.lastSequence - 1, 1));
    const auto own = m_desk.lastSequence == 0 || last.empty() ? std::nullopt : restatedJws(last.front().jws);
    if (!own || sha256(*own) != next.previous) {
        return false;
    }
    qCCritical(logCentral) << "operation" << m_desk.lastSequence << "of desk" << m_desk.id.text()
                           << "had come with a restated signature; the desk's own bytes are kept now";
    TRY(operations.restate(m_desk.id, m_desk.lastSequence, *own));
    m_recorded.clear();
    m_desk.lastHash = next.previous;
    return true;
}

/// The answer to a line that is no link of the chain that central has. Another link in the place of one says
/// more than what is none at all.
QByteArray Batch::flagged(Agreement why, QByteArray answer)
{
    m_fault = m_fault == Agreement::Forked ? m_fault : why;
    return answer;
}

Result<QByteArray> Batch::enter(const ReceivedLine& line, const wire::ChainLink& link)
{
    Result<QByteArray> answer = line.operation ? enterOperation(line) : enterUnreadable(line, link);
    m_recorded.remove(link.id);
    if (answer) {
        m_desk.lastSequence = link.sequence;
        m_desk.lastHash = sha256(line.jws);
        m_desk.noteForm(line.kind, link.sequence);
        m_keys->noteSigned(line.kid);
    }
    return answer;
}

Result<QByteArray> Batch::enterOperation(const ReceivedLine& line)
{
    const Operation& operation = *line.operation;
    TRY(freeGivenUp(operation));
    m_facts->setForm(m_desk.isOfEarlierForm(line.kind, operation.sequence));
    const Done mayBelieve = m_keys->mayBelieve(line.kid, operation.at.utc());
    const Verdict verdict =
        TRY(isAhead(operation, m_now) ? Verdict{.refusal = Error{ErrorCode::ClockFarOff, {}, "OFF-5"}}
                                      : m_judge.judge(operation, mayBelieve, *m_facts));
    Result<QByteArray> answer = m_recorder.enter(operation, line.jws, verdict, *m_facts);
    if (answer && !verdict.refusal) {
        m_desk.lastAt = operation.at;
        m_facts->noteApplied(operation.at);
    }
    return answer;
}

/// A desk that takes a load without its reservation, because the answer was lost, is not in its own way.
Done Batch::freeGivenUp(const Operation& operation)
{
    if (!isLoad(operation.body) || !reservationOf(operation.body).isNull()) {
        return {};
    }
    const MokId card = cardsOf(operation.body).front();
    m_facts->forgetReservations(card);
    return ReservationTable(m_database).freeGivenUp(operation.desk, card, operation.id);
}

Result<QByteArray> Batch::enterUnreadable(const ReceivedLine& line, const wire::ChainLink& link)
{
    qCCritical(logCentral) << "desk" << link.desk.text() << "signed what cannot be read at" << link.sequence;
    QByteArray answer = encode(line.fault);
    TRY(OperationTable(m_database).addUnreadable(link, line.jws, answer, m_now));
    // What cash it was about nobody can tell; that somebody has to see to it is certain (OFF-3).
    TRY(TillTable(m_database).addRefusal(link.id, link.desk, Money()));
    return answer;
}

} // namespace cekr::central
