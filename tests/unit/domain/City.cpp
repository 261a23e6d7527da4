// SPDX-License-Identifier: EUPL-1.2
#include "tests/unit/domain/City.h"

#include "tests/support/Expect.h"

#include <algorithm>
#include <chrono>

namespace cekr::test
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 reservationSeconds = 15 * 60;
constexpr qint64 toleratedSeconds = 2 * 60;

MokId loadedCard(const OperationBody& body)
{
    return cardsOf(body).front();
}

} // namespace

OperationId bookedIn(const Operation& operation)
{
    return std::holds_alternative<ShiftOpen>(operation.body) ? operation.id : shiftOf(operation.body);
}

void book(const std::vector<Entry>& entries, OperationId shift, Books& books)
{
    for (const Entry& entry : entries) {
        books[shift][entry.account] += entry.amount;
    }
}

// --- central

CityCentral::CityCentral(std::map<MokId, CardFacts> cards, Terms terms)
    : m_terms(std::move(terms)), m_cards(std::move(cards))
{
}

CardFacts CityCentral::card(MokId id, QDate day) const
{
    CardFacts card = m_cards.at(id);
    card.day = day;
    card.loadedDay = card.loadedMonth = card.loadedYear = Money();
    if (const auto loads = m_loads.find(id); loads != m_loads.end()) {
        for (const Loaded& load : loads->second) {
            card.loadedDay += load.day == day ? load.amount : Money();
            card.loadedMonth += isSameMonth(load.day, day) ? load.amount : Money();
            card.loadedYear += load.day.year() == day.year() ? load.amount : Money();
        }
    }
    return card;
}

CardFacts CityCentral::withReserved(CardFacts card, OperationId own, const QDateTime& now) const
{
    for (const auto& [id, reserved] : m_reserved) {
        if (id != own && reserved.card == card.card && reserved.corrects.isNull() && reserved.counts(now)) {
            ++card.loads;
            for (Money* sum : {&card.loadedDay, &card.loadedMonth, &card.loadedYear, &card.balance}) {
                *sum += reserved.amount;
            }
        }
    }
    return card;
}

std::optional<CorrectedFacts> CityCentral::corrected(OperationId id, const QDateTime& at) const
{
    const auto known = m_known.find(id);
    if (known == m_known.end() || !known->second.answer.isApplied) {
        return std::nullopt;
    }
    std::optional<CorrectedFacts> facts = correctable(known->second.operation);
    if (facts) {
        facts->isCorrected = known->second.isCorrected;
        facts->isApplied = known->second.receivedAt.addSecs(toleratedSeconds) < at;
    }
    return facts;
}

Facts CityCentral::factsFor(const Operation& operation, const QDateTime& now)
{
    const DeskBooks& desk = m_desks[operation.desk];
    Facts facts;
    facts.desk = operation.desk;
    facts.roles = {Role::Clerk};
    if (operation.clerk.text().startsWith(u"boss")) {
        facts.roles = {Role::Supervisor};
    }
    facts.shift = desk.shift;
    facts.lastAt = desk.lastAt;
    facts.closings = desk.closings;
    for (const MokId id : cardsOf(operation.body)) {
        const CardFacts known = card(id, operation.at.date());
        facts.cards.insert(
            id, isLoad(operation.body) ? withReserved(known, authorisationOf(operation.body), now) : known);
    }
    if (const auto refusal = desk.refusals.find(refersTo(operation.body)); refusal != desk.refusals.end()) {
        facts.refused = refusal->second;
    }
    if (const auto* correction = std::get_if<Correction>(&operation.body)) {
        facts.corrected = corrected(correction->corrects, operation.at.utc());
    }
    return facts;
}

void CityCentral::honour(const Operation& operation, Facts& facts) const
{
    const auto found = m_reserved.find(authorisationOf(operation.body));
    if (found == m_reserved.end() || found->second.isOver) {
        return;
    }
    const Reserved& promise = found->second;
    CardFacts& card = facts.cards[promise.card];
    if (!promise.corrects.isNull()) {
        card.balance = promise.amount;
        return;
    }
    card.loads = 0;
    for (Money* sum : {&card.loadedDay, &card.loadedMonth, &card.loadedYear, &card.balance}) {
        *sum = Money();
    }
}

CityCentral::Answer CityCentral::take(const Operation& operation, const QDateTime& now)
{
    if (const auto known = m_known.find(operation.id); known != m_known.end()) {
        return known->second.answer;
    }
    Facts facts = factsFor(operation, now);
    honour(operation, facts);
    const Result<Effects> effects = decide(operation, facts, m_terms);
    DeskBooks& desk = m_desks[operation.desk];
    desk.closings += std::holds_alternative<ShiftClose>(operation.body) ? 1 : 0;
    Answer answer{effects.has_value(), effects ? Error{ErrorCode::NotFound} : effects.error()};
    m_known[operation.id] = {operation, answer, now, false};
    if (effects) {
        enter(operation, *effects);
    } else {
        ++refused;
        desk.refusals[operation.id] = {operation.id, cashOf(operation.body), false};
        const std::vector<Entry> entries = entriesOfRefused(operation.body);
        book(entries, bookedIn(operation), desk.books);
        for (const Entry& entry : entries) {
            if (desk.shift && entry.account == Account::Drawer && desk.shift->id == bookedIn(operation)) {
                desk.shift->drawer += entry.amount;
            }
        }
    }
    if (const auto own = m_reserved.find(authorisationOf(operation.body)); own != m_reserved.end()) {
        own->second.isOver = true;
    }
    return answer;
}

void CityCentral::enter(const Operation& operation, const Effects& effects)
{
    DeskBooks& desk = m_desks[operation.desk];
    ++applied[operation.body.index()];
    book(effects.entries, bookedIn(operation), desk.books);
    for (const CardChange& change : effects.cards) {
        CardFacts& card = m_cards.at(change.card);
        card.balance += change.loaded;
        card.loads += change.loaded.isPositive() ? 1 : -1;
        m_loads[change.card].push_back({change.day, change.loaded});
    }
    Facts after;
    after.shift = desk.shift;
    apply(operation, effects, after);
    desk.shift = after.shift;
    desk.lastAt = operation.at;
    if (const auto refusal = desk.refusals.find(resolves(operation.body)); refusal != desk.refusals.end()) {
        refusal->second.resolved = true;
    }
    if (const auto* correction = std::get_if<Correction>(&operation.body)) {
        m_known.at(correction->corrects).isCorrected = true;
    }
}

Done CityCentral::reserve(OperationId id, const DeskId& desk, MokId card, Money amount, OperationId corrects,
                          const QDateTime& now)
{
    Facts facts;
    const QDate day = BusinessTime::at(now).date();
    facts.cards.insert(card, withReserved(this->card(card, day), id, now));
    Done may;
    if (corrects.isNull()) {
        may = mayLoad(card, amount, facts, m_terms.bank.limits, day);
    } else {
        const std::optional<CorrectedFacts> standing = corrected(corrects, now);
        const bool isTaken = std::ranges::any_of(m_reserved, [&](const auto& one) {
            return one.second.corrects == corrects && one.second.counts(now);
        });
        may = standing && !standing->isCorrected && !isTaken ? mayTakeOff(card, amount, facts)
                                                             : failure(ErrorCode::NothingToCorrect);
    }
    if (may) {
        m_reserved[id] = {desk, card, amount, corrects, now.addSecs(reservationSeconds), false};
    }
    return may;
}

void CityCentral::hear(const DeskId& desk, const QDateTime& now)
{
    for (auto& [id, reserved] : m_reserved) {
        if (reserved.desk == desk && reserved.expires.addSecs(toleratedSeconds) < now) {
            reserved.isEnded = true;
        }
    }
}

void CityCentral::free(OperationId id)
{
    m_reserved[id].isOver = true;
}

QString CityCentral::brokenLimit() const
{
    const Limits& limits = m_terms.bank.limits;
    for (const auto& [id, loads] : m_loads) {
        const CardFacts& now = m_cards.at(id);
        const bool isAnonymous = now.kind == CardKind::Anonymous;
        if (now.balance < Money() ||
            now.balance > (isAnonymous ? limits.anonymousBalance : limits.knownBalance)) {
            return u"balance of "_s + id.text();
        }
        if (isAnonymous && now.loads > 1) {
            return u"second load of "_s + id.text();
        }
        for (const Loaded& load : loads) {
            const CardFacts then = card(id, load.day);
            if (!isAnonymous &&
                (then.loadedDay > limits.knownCashDay || then.loadedMonth > limits.knownMonth ||
                 then.loadedYear > limits.knownYear)) {
                return u"sums of "_s + id.text() + u" on "_s + load.day.toString(Qt::ISODate);
            }
        }
    }
    return {};
}

// --- a desk

CityDesk::CityDesk(DeskId id, Terms terms, CityCentral& central)
    : m_id(std::move(id)), m_terms(std::move(terms)), m_central(central)
{
    m_central.add(m_id);
}

CardFacts CityDesk::card(MokId id) const
{
    CardFacts card = m_pulled.at(id);
    for (const Waiting& waiting : m_waiting) {
        for (const CardChange& change : waiting.effects.cards) {
            if (change.card == id) {
                apply(change, card);
            }
        }
    }
    return card;
}

Facts CityDesk::factsFor(const OperationBody& body, const QDateTime&) const
{
    Facts facts;
    facts.desk = m_id;
    facts.shift = m_shift;
    facts.lastAt = m_lastAt;
    facts.closings = m_closings;
    for (const MokId id : cardsOf(body)) {
        facts.cards.insert(id, card(id));
    }
    if (const auto refusal = m_refusals.find(refersTo(body)); refusal != m_refusals.end()) {
        facts.refused = refusal->second;
    }
    if (const auto* correction = std::get_if<Correction>(&body)) {
        for (const Operation& own : m_own) {
            if (own.id == correction->corrects && !m_refusals.contains(own.id)) {
                facts.corrected = correctable(own);
            }
        }
        if (facts.corrected) {
            facts.corrected->isCorrected = m_corrected.contains(correction->corrects);
            facts.corrected->isApplied = m_sent.contains(correction->corrects);
        }
    }
    return facts;
}

Done CityDesk::withinOfflineRules(const OperationBody& body, const QDateTime& now) const
{
    if (!isLoad(body) || !authorisationOf(body).isNull()) {
        return {};
    }
    OfflineUse use;
    for (const Waiting& waiting : m_waiting) {
        if (waiting.isOffline) {
            const Money amount = amountsOf(waiting.operation.body).front();
            use.onCard += loadedCard(waiting.operation.body) == loadedCard(body) ? amount : Money();
            use.onDeskToday += waiting.operation.at.date() == BusinessTime::at(now).date() ? amount : Money();
        }
    }
    use.sinceContact = std::chrono::milliseconds(m_contact.isValid() ? m_contact.msecsTo(now) : 0);
    const OfflineLimits limits{Money::fromCents(400'00), Money::fromCents(2000'00)};
    return mayLoadOffline(card(loadedCard(body)), amountsOf(body).front(), use, limits);
}

bool CityDesk::record(OperationBody body, ClerkId clerk, std::vector<Role> roles, const QDateTime& now)
{
    static quint64 count = 0; // ids are unique over all desks and runs
    const QString tail = u"%1"_s.arg(++count, 12, 16, QLatin1Char('0'));
    Operation operation{take(OperationId::parse(u"0192e4a0-7b1c-7000-8000-"_s + tail)),
                        m_id,
                        ++m_sequence,
                        {},
                        BusinessTime::at(now),
                        std::move(clerk),
                        m_terms.bank.id,
                        std::move(body)};
    Facts facts = factsFor(operation.body, now);
    facts.roles = std::move(roles);
    const Result<Effects> effects = decide(operation, facts, m_terms);
    if (!effects || !withinOfflineRules(operation.body, now)) {
        --m_sequence;
        return false;
    }
    apply(operation, *effects, facts);
    m_shift = facts.shift;
    m_closings = facts.closings;
    m_lastAt = operation.at;
    book(effects->entries, bookedIn(operation), m_books);
    if (const auto refusal = m_refusals.find(resolves(operation.body)); refusal != m_refusals.end()) {
        refusal->second.resolved = true;
    }
    if (const auto* correction = std::get_if<Correction>(&operation.body)) {
        m_corrected.insert(correction->corrects);
    }
    const bool isOffline = isLoad(operation.body) && authorisationOf(operation.body).isNull();
    m_own.push_back(operation);
    m_waiting.push_back({std::move(operation), *effects, isOffline});
    return true;
}

/// What it seemed to do did not happen: its cash is there and belongs to nobody yet (OFF-3).
void CityDesk::settleRefused(const Operation& operation)
{
    std::vector<Entry> correction = entriesOfRefused(operation.body);
    for (const Entry& entry : entriesOf(operation.body)) {
        correction.push_back({entry.account, -entry.amount});
    }
    book(correction, bookedIn(operation), m_books);
    m_refusals[operation.id] = {operation.id, cashOf(operation.body), false};
    if (const auto before = m_refusals.find(resolves(operation.body)); before != m_refusals.end()) {
        before->second.resolved = false;
    }
    if (const auto* correction_ = std::get_if<Correction>(&operation.body)) {
        m_corrected.erase(correction_->corrects);
    }
}

void CityDesk::sync(const QDateTime& now)
{
    if (!isOnline) {
        return;
    }
    for (const Waiting& waiting : std::exchange(m_waiting, {})) {
        m_sent.insert(waiting.operation.id);
        m_central.take(waiting.operation, now);
        // The answer was lost; the same operation goes again.
        if (!m_central.take(waiting.operation, now).isApplied) {
            settleRefused(waiting.operation);
        }
    }
    m_central.hear(m_id, now);
    for (auto& [id, card] : m_pulled) {
        card = m_central.card(id, BusinessTime::at(now).date());
    }
    m_contact = now;
}

} // namespace cekr::test
