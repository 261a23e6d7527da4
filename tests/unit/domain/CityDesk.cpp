// SPDX-License-Identifier: EUPL-1.2
#include "tests/unit/domain/CityDesk.h"

#include "core/domain/rules/Decide.h"
#include "core/domain/rules/OfflineRules.h"

namespace cekr::test
{

using namespace Qt::StringLiterals;

namespace
{

MokId loadedCard(const OperationBody& body)
{
    return cardsOf(body).front();
}

/// Cash was taken, or given back, on central's word: none of these may be said afterwards.
bool breaksPromise(const Error& why)
{
    return why.rule.startsWith("LIMIT-") || why.rule.startsWith("TOP-") || why.rule.startsWith("FEE-") ||
           why.code == ErrorCode::BalanceTooLow;
}

} // namespace

CityDesk::CityDesk(DeskId id, const CityPlan& plan, CityCentral& central)
    : m_id(std::move(id))
    , m_terms(plan.terms)
    , m_tariff(plan.tariff)
    , m_central(&central)
    , m_pulled(plan.cards)
{
    m_central->add(m_id);
}

CardFacts CityDesk::card(MokId id) const
{
    CardFacts card = m_pulled.at(id);
    const auto add = [&card, id](const Waiting& waiting) {
        for (const CardChange& change : waiting.effects.cards) {
            if (change.card == id) {
                apply(change, card);
            }
        }
    };
    for (const auto& [operation, waiting] : m_pending) {
        add(waiting);
    }
    for (const Waiting& waiting : m_waiting) {
        add(waiting);
    }
    return card;
}

Charge CityDesk::chargeOfLoad(MokId id) const
{
    Facts facts;
    facts.tariff = m_tariff;
    return loadCharge(card(id), facts);
}

Charge CityDesk::chargeOfHandover(size_t cards) const
{
    Facts facts;
    facts.tariff = m_tariff;
    return handoverCharge(cards, facts);
}

Facts CityDesk::factsFor(const OperationBody& body) const
{
    Facts facts;
    facts.desk = m_id;
    facts.shift = m_shift;
    facts.lastAt = m_lastAt;
    facts.closings = m_closings;
    facts.tariff = m_tariff;
    facts.stricter = m_stricter;
    for (const MokId id : cardsOf(body)) {
        facts.cards.insert(id, card(id));
    }
    if (const auto refusal = m_refusals.find(refersTo(body)); refusal != m_refusals.end()) {
        facts.refused = refusal->second;
    }
    if (const auto* correction = std::get_if<Correction>(&body)) {
        addCorrected(*correction, facts);
    }
    return facts;
}

void CityDesk::addCorrected(const Correction& correction, Facts& facts) const
{
    for (const Operation& own : m_own) {
        const bool stands = !m_refusals.contains(own.id) && !m_pending.contains(own.id);
        if (own.id == correction.corrects && stands) {
            facts.corrected = correctable(own);
        }
    }
    if (facts.corrected) {
        facts.corrected->isCorrected = m_corrected.contains(correction.corrects);
        facts.corrected->isApplied = m_sent.contains(correction.corrects);
        facts.corrected->isPromised = !correction.reservation.isNull();
    }
}

/// OFF-1 a: this desk has handed the card over, and central does not know yet.
bool CityDesk::isOwnHandover(MokId id) const
{
    return !isWithCustomer(m_pulled.at(id).state) && card(id).holdingDesk == m_id;
}

Done CityDesk::withinOfflineRules(const OperationBody& body, const QDateTime& clock) const
{
    if (!isLoad(body) || !reservationOf(body).isNull() || !keepsOfflineRules) {
        return {};
    }
    OfflineUse use;
    for (const Waiting& waiting : m_waiting) {
        const OperationBody& one = waiting.operation.body;
        if (!isLoad(one) || !reservationOf(one).isNull()) {
            continue;
        }
        const bool isToday = waiting.operation.at.date() == BusinessTime::at(clock).date();
        (waiting.isOffline ? use.onDeskToday : use.firstLoadsToday) += isToday ? loadedOf(one) : Money();
        use.onCard += waiting.isOffline && loadedCard(one) == loadedCard(body) ? loadedOf(one) : Money();
    }
    use.isFirstOfOwnHandover = isOwnHandover(loadedCard(body));
    use.sinceContact = std::chrono::milliseconds(m_contact.isValid() ? m_contact.msecsTo(clock) : 0);
    const OfflineLimits limits = cityLimits();
    return mayLoadOffline(card(loadedCard(body)), loadedOf(body), use, limits);
}

bool CityDesk::record(OperationBody body, ClerkId clerk, std::vector<Role> roles, ClerkId approver,
                      const QDateTime& now)
{
    Operation operation{newCityId(clock(now)),
                        m_id,
                        m_sequence + 1,
                        head().last.bytes(), // of which central makes the hash
                        BusinessTime::at(clock(now)),
                        std::move(clerk),
                        m_terms.bank.id,
                        std::move(body)};
    operation.approver = std::move(approver);
    Facts facts = factsFor(operation.body);
    facts.roles = std::move(roles);
    facts.approverRoles = operation.approver.isEmpty() ? std::vector<Role>() : std::vector{Role::Supervisor};
    const Result<Effects> effects = decide(operation, facts, m_terms);
    if (m_isStopped || !effects || !withinOfflineRules(operation.body, clock(now))) {
        return false;
    }
    add(std::move(operation), *effects, std::move(facts));
    return true;
}

void CityDesk::add(Operation operation, const Effects& effects, Facts facts)
{
    apply(operation, effects, facts);
    m_shift = facts.shift;
    m_closings = facts.closings;
    m_lastAt = operation.at;
    m_sequence = operation.sequence;
    book(effects.entries, bookedIn(operation), m_books);
    if (const auto refusal = m_refusals.find(resolves(operation.body)); refusal != m_refusals.end()) {
        refusal->second.resolved = true;
    }
    if (const auto* correction = std::get_if<Correction>(&operation.body)) {
        m_corrected.insert(correction->corrects);
    }
    const bool isOffline = isLoad(operation.body) && reservationOf(operation.body).isNull() &&
                           !isOwnHandover(loadedCard(operation.body));
    m_own.push_back(operation);
    m_waiting.push_back({std::move(operation), effects, isOffline});
}

void CityDesk::settle(Waiting waiting, Standing before, const CityCentral::Answer& answer)
{
    const Operation& operation = waiting.operation;
    book(rebooking(operation.body, before, answer.standing), bookedIn(operation), m_books);
    if (answer.standing == Standing::Refused) {
        settleRefused(operation, answer.why);
    } else if (answer.standing == Standing::Pending) {
        if (isLoad(operation.body) && !reservationOf(operation.body).isNull() &&
            refersTo(operation.body).isNull()) {
            m_brokenPromise = u"%1 is pending"_s.arg(operation.id.text());
        }
        m_pending.emplace(operation.id, std::move(waiting));
    }
}

/// What it seemed to do did not happen: its cash is there and belongs to nobody yet (OFF-3).
void CityDesk::settleRefused(const Operation& operation, const Error& why)
{
    m_refusals[operation.id] = refusedCash(operation);
    if (const auto before = m_refusals.find(resolves(operation.body)); before != m_refusals.end()) {
        before->second.resolved = false;
    }
    if (const auto* correction = std::get_if<Correction>(&operation.body)) {
        m_corrected.erase(correction->corrects);
    }
    if (!reservationOf(operation.body).isNull() && breaksPromise(why)) {
        m_brokenPromise = u"%1 %2"_s.arg(operation.id.text(), why.toLogLine());
    }
}

void CityDesk::sync(const QDateTime& now, bool areAnswersLost)
{
    if (!isOnline) {
        return;
    }
    std::vector<Operation> sent;
    for (const Waiting& waiting : m_waiting) {
        m_sent.insert(waiting.operation.id);
        sent.push_back(waiting.operation);
    }
    const auto answers = sent.empty() ? std::vector<CityCentral::Answer>() : m_central->judge(sent, now);
    if (areAnswersLost) {
        return; // the same operations go again
    }
    std::vector<Waiting> waited = std::exchange(m_waiting, {});
    for (size_t i = 0; i < waited.size(); ++i) {
        if (answers[i].isTaken) {
            settle(std::move(waited[i]), Standing::Sent, answers[i]);
        } else {
            m_isStopped = true;
            m_waiting.push_back(std::move(waited[i]));
        }
    }
    ask(now);
}

void CityDesk::ask(const QDateTime& now)
{
    CityQuestion question{.desk = m_id, .head = head(), .after = m_heard};
    if (!holds.isNull()) {
        question.holds.push_back(holds);
    }
    const CityCentral::News news = m_central->pull(question, now);
    m_heard = news.end;
    m_stricter = news.stricter.value_or(m_stricter);
    m_isStopped |= !agreesWith(news.head);
    for (const CardFacts& card : news.cards) {
        m_pulled[card.card] = card;
    }
    for (const auto& [id, answer] : news.decisions) {
        if (auto pending = m_pending.extract(id)) {
            settle(std::move(pending.mapped()), Standing::Pending, answer);
        }
    }
    m_contact = clock(now);
}

CityHead CityDesk::head() const
{
    return {m_sequence, m_own.empty() ? OperationId() : m_own.back().id};
}

/// Whether central has nothing that this desk does not have.
bool CityDesk::agreesWith(const CityHead& central) const
{
    return central.sequence == 0 ||
           (central.sequence <= m_own.size() && m_own[central.sequence - 1].id == central.last);
}

} // namespace cekr::test
