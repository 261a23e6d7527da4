// SPDX-License-Identifier: EUPL-1.2
#include "tests/unit/domain/CityLedger.h"

namespace cekr::test
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 reservationSeconds = 15 * 60;

} // namespace

CityLedger::CityLedger(const CityPlan& plan, CityCentral& central)
    : m_central(central), m_cards(plan.cards), m_limits(plan.terms.bank.limits)
{
}

void CityLedger::breakLaw(const QString& law)
{
    m_broken = m_broken.isEmpty() ? law : m_broken;
}

QString CityLedger::brokenLimit()
{
    return m_broken.isEmpty() ? m_central.brokenLimit() : m_broken;
}

Limits CityLedger::limitsAt(const QDateTime& moment) const
{
    return stricterOf(m_limits, m_stricter.at(moment));
}

CityLedger::Part CityLedger::partOf(const Operation& operation, QDate day)
{
    return {.card = cardsOf(operation.body).front(), .day = day, .amount = loadedOf(operation.body)};
}

CityLedger::Use CityLedger::usedBeside(OperationId own, MokId card, QDate day, Open open,
                                       const QDateTime& now) const
{
    Use use;
    const auto count = [&](const Part& part) {
        if (part.card != card) {
            return;
        }
        use.loads += part.loads;
        use.day += part.isCash && part.day == day ? part.amount : Money();
        use.month += isSameMonth(part.day, day) ? part.amount : Money();
        use.year += part.day.year() == day.year() ? part.amount : Money();
    };
    if (const auto loads = m_applied.find(card); loads != m_applied.end()) {
        std::ranges::for_each(loads->second, count);
    }
    for (const auto& [id, waiting] : m_pending) {
        if (id != own && isLoad(waiting.body)) {
            count(partOf(waiting, waiting.at.date()));
        }
    }
    for (const auto& [id, reserved] : m_reserved) {
        const bool counts = open == Open::Perhaps || reserved.expires > now;
        if (id != own && reserved.corrects.isNull() && counts) {
            count(reserved.part);
        }
    }
    return use;
}

bool CityLedger::exceeds(QByteArrayView rule, const Part& part, const Use& use, const Limits& limits) const
{
    if (rule == "LIMIT-A1") {
        return use.loads > 0 || part.amount > limits.anonymousSingleLoad;
    }
    if (rule == "LIMIT-N1") {
        return use.day + part.amount > limits.knownCashDay;
    }
    if (rule == "LIMIT-N3") {
        return use.month + part.amount > limits.knownMonth;
    }
    if (rule == "LIMIT-N4") {
        return use.year + part.amount > limits.knownYear;
    }
    return false;
}

/// Whatever is open for sure, the load fits beside it.
void CityLedger::holdToLimits(OperationId id, const Part& part, const QDateTime& moment, const QDateTime& now)
{
    const Use use = usedBeside(id, part.card, part.day, Open::ForSure, now);
    const bool isAnonymous = m_cards.at(part.card).kind == CardKind::Anonymous;
    const Limits limits = limitsAt(moment);
    for (const char* rule : {"LIMIT-A1", "LIMIT-N1", "LIMIT-N3", "LIMIT-N4"}) {
        const bool isOfKind = isAnonymous == (qstrcmp(rule, "LIMIT-A1") == 0);
        if (isOfKind && exceeds(rule, part, use, limits)) {
            breakLaw(u"%1 passes %2"_s.arg(id.text(), QLatin1StringView(rule)));
        }
    }
    if (part.amount > (isAnonymous ? limits.anonymousBalance : limits.knownBalance)) {
        breakLaw(u"%1 is above the highest balance"_s.arg(id.text()));
    }
}

/// Whatever may be open, the load does not fit beside it.
void CityLedger::holdRefusal(const Error& why, OperationId id, const Part& part, const QDateTime& moment,
                             const QDateTime& now)
{
    if (!why.rule.startsWith("LIMIT-")) {
        return;
    }
    ++refusedByLimit;
    const Limits limits = limitsAt(moment);
    const CardFacts& card = m_cards.at(part.card);
    const bool isOfBalance = why.rule == "LIMIT-A2" || why.rule == "LIMIT-N5";
    const Money highest = card.kind == CardKind::Anonymous ? limits.anonymousBalance : limits.knownBalance;
    const Use use = usedBeside(id, part.card, part.day, Open::Perhaps, now);
    const bool isRight =
        isOfBalance ? card.bank || part.amount > highest : exceeds(why.rule, part, use, limits);
    if (!isRight) {
        breakLaw(u"%1 was refused by %2, which it keeps"_s.arg(id.text(), QLatin1StringView(why.rule)));
    }
}

/// RED-1
void CityLedger::holdCorrection(const CityRequest& request, const Done& granted)
{
    if (!granted) {
        unsaid += granted.error().code == ErrorCode::CorrectionNeedsBank ? 1 : 0;
        tooLow += granted.error().code == ErrorCode::BalanceTooLow ? 1 : 0;
        return;
    }
    ++corrections;
    const auto said = m_balanceAt.find(request.card);
    const auto loaded = m_loadedAt.find(request.corrects);
    if (said == m_balanceAt.end() || loaded == m_loadedAt.end() || said->second <= loaded->second) {
        breakLaw(u"%1 is taken back, of which the bank has said nothing"_s.arg(request.corrects.text()));
    }
}

void CityLedger::holdToChain(const Operation& operation, bool isTaken)
{
    std::vector<OperationId>& chain = m_chains[operation.desk];
    const OperationId last = chain.empty() ? OperationId() : chain.back();
    const bool isNext = operation.sequence == chain.size() + 1 && operation.previous == last.bytes();
    if (isNext != isTaken) {
        breakLaw(u"%1 is %2 link of its chain, and was %3taken"_s.arg(
            operation.id.text(), isNext ? u"the next"_s : u"no"_s, isTaken ? QString() : u"not "_s));
    }
    if (isTaken) {
        chain.push_back(operation.id);
    }
    notTaken += isTaken ? 0 : 1;
}

std::vector<CityCentral::Answer> CityLedger::judge(const std::vector<Operation>& operations,
                                                   const QDateTime& now)
{
    std::vector<Answer> answers = m_central.judge(operations, now);
    for (size_t i = 0; i < operations.size(); ++i) {
        note(operations[i], answers[i], now);
    }
    return answers;
}

void CityLedger::note(const Operation& operation, const Answer& answer, const QDateTime& now)
{
    const auto known = m_answered.find(operation.id);
    if (known == m_answered.end()) {
        holdToChain(operation, answer.isTaken);
        m_answered[operation.id] = answer;
        if (answer.isTaken) {
            giveUp(operation);
            enter(operation, answer, now);
        }
    } else if (known->second.standing != answer.standing && !m_pending.contains(operation.id)) {
        breakLaw(u"%1 was answered differently"_s.arg(operation.id.text()));
    }
}

/// A load without a reservation: those that its desk asked for before on the card are given up.
void CityLedger::giveUp(const Operation& operation)
{
    if (!isLoad(operation.body) || !reservationOf(operation.body).isNull()) {
        return;
    }
    std::erase_if(m_reserved, [&](const auto& one) {
        return one.second.desk == operation.desk && one.second.part.card == cardsOf(operation.body).front() &&
               one.second.corrects.isNull() && one.first < operation.id;
    });
}

void CityLedger::enter(const Operation& operation, const Answer& answer, const QDateTime& now)
{
    const auto promise = m_reserved.extract(reservationOf(operation.body));
    const bool isPromised = promise && promise.mapped().corrects.isNull() && isLoad(operation.body) &&
                            promise.mapped().desk == operation.desk &&
                            promise.mapped().part.amount == loadedOf(operation.body);
    const QDate day = isPromised ? promise.mapped().part.day : operation.at.date();
    switch (answer.standing) {
    case Standing::Applied:
        if (isLoad(operation.body) && !isPromised) {
            holdToLimits(operation.id, partOf(operation, day), operation.at.utc(), now);
        }
        apply(operation, day, now);
        break;
    case Standing::Pending:
        m_pending.emplace(operation.id, operation);
        break;
    case Standing::Refused:
        if (isLoad(operation.body) && !isPromised) {
            holdRefusal(answer.why, operation.id, partOf(operation, day), operation.at.utc(), now);
        }
        break;
    case Standing::Recorded:
    case Standing::Sent:
        breakLaw(u"%1 has no answer"_s.arg(operation.id.text()));
        break;
    }
}

/// A load counts on its day, and what takes it back on the same one (LIMIT-X4).
void CityLedger::apply(const Operation& operation, QDate day, const QDateTime& now)
{
    Money& settled = m_settled[{operation.desk, BusinessTime::at(now).date()}];
    if (isLoad(operation.body)) {
        const Part part = partOf(operation, day);
        m_applied[part.card].push_back(part);
        m_loads[operation.id] = part;
        m_loadedAt[operation.id] = now;
        settled += part.amount;
    }
    const auto* correction = std::get_if<Correction>(&operation.body);
    if (correction && correction->card) {
        Part part = m_loads.at(correction->corrects);
        part.loads = part.day == operation.at.date() ? -1 : 0;
        part.amount = -part.amount;
        m_applied[part.card].push_back(part);
        settled += part.amount;
    }
}

Done CityLedger::reserve(const CityRequest& request, const QDateTime& now)
{
    const Done granted = m_central.reserve(request, now);
    const QDate day = BusinessTime::at(now).date();
    const Part part{.card = request.card, .day = day, .amount = request.amount};
    const auto known = m_reserved.find(request.id);
    if (known != m_reserved.end()) {
        known->second.expires = granted ? now.addSecs(reservationSeconds) : known->second.expires;
        return granted;
    }
    if (!request.corrects.isNull()) {
        holdCorrection(request, granted);
    } else if (granted) {
        holdToLimits(request.id, part, now, now);
    } else {
        holdRefusal(granted.error(), request.id, part, now, now);
    }
    if (granted) {
        m_reserved[request.id] = {request.desk, request.corrects, part, now.addSecs(reservationSeconds)};
    }
    return granted;
}

void CityLedger::free(OperationId id, const DeskId& desk, const QDateTime& now)
{
    m_central.free(id, desk, now);
    m_reserved.erase(id);
}

CityCentral::News CityLedger::pull(const CityQuestion& question, const QDateTime& now)
{
    return m_central.pull(question, now);
}

std::optional<CityCentral::Decided> CityLedger::decideOne(bool applies, const QDateTime& now)
{
    const std::optional<Decided> made = m_central.decideOne(applies, now);
    const auto waiting = made ? m_pending.extract(made->id) : decltype(m_pending)::node_type();
    if (made && !waiting) {
        breakLaw(u"%1 was decided, and was not pending"_s.arg(made->id.text()));
        return made;
    }
    if (waiting && made->standing == Standing::Applied) {
        const Operation& operation = waiting.mapped();
        if (isLoad(operation.body)) {
            holdToLimits(operation.id, partOf(operation, operation.at.date()), operation.at.utc(), now);
        }
        apply(operation, operation.at.date(), now);
    }
    if (waiting) {
        m_answered.at(made->id).standing = made->standing;
        ++decided;
    }
    return made;
}

void CityLedger::setStricter(const Limits& limits, const QDateTime& from, const QDateTime& now)
{
    m_central.setStricter(limits, from, now);
    m_stricter.set(limits, from);
}

bool CityLedger::loadElsewhere(MokId card, Money amount, const QDateTime& now)
{
    const bool isLoaded = m_central.loadElsewhere(card, amount, now);
    if (isLoaded) {
        m_applied[card].push_back({.card = card,
                                   .day = BusinessTime::at(now).date(),
                                   .amount = amount,
                                   .loads = 1,
                                   .isCash = false});
    }
    return isLoaded;
}

void CityLedger::bankTells(MokId card, Money amount, bool isBalance, const QDateTime& now)
{
    m_central.bankTells(card, amount, isBalance, now);
    m_cards.at(card).bank = BankBalance{};
    if (isBalance) {
        m_balanceAt[card] = now;
    }
}

} // namespace cekr::test
