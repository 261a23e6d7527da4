// SPDX-License-Identifier: EUPL-1.2
#include "tests/unit/domain/MemoryCentral.h"

#include "core/domain/rules/Decide.h"
#include "core/domain/rules/Resolving.h"

#include <algorithm>

namespace cekr::test
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 reservationSeconds = 15 * 60;
constexpr qint64 toleratedSeconds = 2 * 60;

} // namespace

MemoryCentral::MemoryCentral(const CityPlan& plan)
    : m_terms(plan.terms), m_tariff(plan.tariff), m_cards(plan.cards)
{
}

CardFacts MemoryCentral::card(MokId id, QDate day) const
{
    CardFacts card = m_cards.at(id);
    card.day = day;
    card.loadedDay = card.transferredDay = card.loadedMonth = card.loadedYear = Money();
    if (const auto loads = m_loads.find(id); loads != m_loads.end()) {
        for (const Loaded& load : loads->second) {
            (load.isCash ? card.loadedDay : card.transferredDay) += load.day == day ? load.amount : Money();
            card.loadedMonth += isSameMonth(load.day, day) ? load.amount : Money();
            card.loadedYear += load.day.year() == day.year() ? load.amount : Money();
        }
    }
    return card;
}

CardFacts MemoryCentral::withReserved(CardFacts card, OperationId own, const QDateTime& now) const
{
    const auto count = [&card](QDate day, Money amount) {
        ++card.loads;
        card.balance += amount;
        card.loadedDay += day == card.day ? amount : Money();
        card.loadedMonth += isSameMonth(day, card.day) ? amount : Money();
        card.loadedYear += day.year() == card.day.year() ? amount : Money();
    };
    for (const auto& [id, reserved] : m_reserved) {
        if (id != own && reserved.card == card.card && reserved.corrects.isNull() && reserved.counts(now)) {
            count(reserved.day, reserved.amount);
        }
    }
    for (const auto& [desk, books] : m_desks) {
        for (const Operation& waiting : books.pending) {
            const bool isOfCard = isLoad(waiting.body) && cardsOf(waiting.body).front() == card.card;
            if (isOfCard && waiting.id != own) {
                count(waiting.at.date(), loadedOf(waiting.body));
            }
        }
    }
    return card;
}

std::optional<CorrectedFacts> MemoryCentral::corrected(OperationId id) const
{
    const auto known = m_known.find(id);
    if (known == m_known.end() || known->second.answer.standing != Standing::Applied) {
        return std::nullopt;
    }
    std::optional<CorrectedFacts> facts = correctable(known->second.operation);
    if (facts) {
        facts->isCorrected = known->second.isCorrected;
        const Operation& operation = known->second.operation;
        facts->isApplied = operation.sequence <= m_desks.at(operation.desk).known;
        facts->knownSince = known->second.appliedAt;
    }
    return facts;
}

Facts MemoryCentral::factsFor(const Operation& operation, const QDateTime& now)
{
    const DeskBooks& desk = m_desks[operation.desk];
    Facts facts;
    facts.desk = operation.desk;
    facts.roles = {Role::Clerk};
    if (operation.clerk.text().startsWith(u"boss")) {
        facts.roles = {Role::Supervisor};
    }
    if (!operation.approver.isEmpty()) {
        facts.approverRoles = {Role::Supervisor};
    }
    facts.shift = desk.shift;
    facts.lastAt = desk.lastAt;
    facts.closings = desk.closings;
    facts.stricter = m_stricter.at(operation.at.utc());
    facts.tariff = m_tariff;
    for (const MokId id : cardsOf(operation.body)) {
        const CardFacts known = card(id, operation.at.date());
        facts.cards.insert(
            id, isLoad(operation.body) ? withReserved(known, reservationOf(operation.body), now) : known);
    }
    if (const auto refusal = desk.refusals.find(refersTo(operation.body)); refusal != desk.refusals.end()) {
        facts.refused = refusal->second;
    }
    if (const auto* correction = std::get_if<Correction>(&operation.body)) {
        facts.corrected = corrected(correction->corrects);
    }
    return facts;
}

std::optional<QDate> MemoryCentral::honour(const Operation& operation, Facts& facts) const
{
    const auto found = m_reserved.find(reservationOf(operation.body));
    if (found == m_reserved.end() || found->second.isOver) {
        return std::nullopt;
    }
    const Reserved& promise = found->second;
    facts.stricter = Limits::none();
    CardFacts& card = facts.cards[promise.card];
    if (!promise.corrects.isNull()) {
        if (facts.corrected) {
            facts.corrected->isPromised = true;
        }
        return std::nullopt;
    }
    card.loads = 0;
    for (Money* sum : {&card.loadedDay, &card.loadedMonth, &card.loadedYear, &card.balance}) {
        *sum = Money();
    }
    return promise.day;
}

/// A desk that takes a load without a reservation has given up those it asked for before.
void MemoryCentral::freeGivenUp(const Operation& operation)
{
    if (!isLoad(operation.body) || !reservationOf(operation.body).isNull()) {
        return;
    }
    for (auto& [id, reserved] : m_reserved) {
        if (reserved.desk == operation.desk && reserved.card == cardsOf(operation.body).front() &&
            reserved.corrects.isNull() && id < operation.id) {
            reserved.isOver = true;
        }
    }
}

bool MemoryCentral::isAwaiting(const Operation& operation, const std::vector<Operation>& earlier) const
{
    const std::vector<MokId> cards = isPromised(operation) ? std::vector<MokId>() : cardsOf(operation.body);
    const OperationId about = refersTo(operation.body);
    return std::ranges::any_of(earlier, [&](const Operation& one) {
        const std::vector<MokId> touched = cardsOf(one.body);
        const bool isSameCard =
            std::ranges::any_of(cards, [&](MokId card) { return std::ranges::count(touched, card) > 0; });
        return isSameCard || (!about.isNull() && (about == one.id || about == refersTo(one.body)));
    });
}

/// Loads without a reservation that the desk has recorded since it last showed what it has the answers to.
OfflineUse MemoryCentral::offlineUse(const Operation& operation, const CardFacts& card) const
{
    const DeskBooks& desk = m_desks.at(operation.desk);
    OfflineUse use;
    for (const auto& [id, known] : m_known) {
        const Operation& one = known.operation;
        const bool counts = one.desk == operation.desk && one.sequence > desk.answered && isLoad(one.body) &&
                            reservationOf(one.body).isNull() && known.answer.standing != Standing::Refused;
        if (counts) {
            use.onDeskToday += one.at.date() == operation.at.date() ? loadedOf(one.body) : Money();
            use.onCard += cardsOf(one.body).front() == card.card ? loadedOf(one.body) : Money();
        }
    }
    return use;
}

bool MemoryCentral::isPromised(const Operation& operation) const
{
    const auto reserved = m_reserved.find(reservationOf(operation.body));
    return reserved != m_reserved.end() && !reserved->second.isOver;
}

std::optional<Error> MemoryCentral::doubtAbout(const Operation& operation, const Facts& facts) const
{
    if (isPromised(operation) || cardsOf(operation.body).empty()) {
        return std::nullopt;
    }
    if (const Done dated = mayHaveHappened(operation.at.utc(), m_desks.at(operation.desk).contact); !dated) {
        return dated.error();
    }
    if (!isLoad(operation.body)) {
        return std::nullopt;
    }
    const CardFacts& card = *facts.card(cardsOf(operation.body).front());
    const Done may =
        mayLoadOffline(card, loadedOf(operation.body), offlineUse(operation, card), cityLimits());
    return may ? std::nullopt : std::optional(may.error());
}

std::vector<CityCentral::Answer> MemoryCentral::judge(const std::vector<Operation>& operations,
                                                      const QDateTime& now)
{
    DeskBooks& desk = m_desks[operations.front().desk];
    desk.known = desk.head.sequence;
    std::vector<Answer> answers;
    for (const Operation& operation : operations) {
        answers.push_back(judgeOne(operation, now));
    }
    return answers;
}

CityCentral::Answer MemoryCentral::judgeOne(const Operation& operation, const QDateTime& now)
{
    if (const auto known = m_known.find(operation.id); known != m_known.end()) {
        return known->second.answer;
    }
    CityHead& head = m_desks[operation.desk].head;
    if (operation.sequence != head.sequence + 1 || operation.previous != head.last.bytes()) {
        return {.why = {ErrorCode::OperationModified}, .isTaken = false};
    }
    head = {operation.sequence, operation.id};
    return judgeNext(operation, now);
}

CityCentral::Answer MemoryCentral::judgeNext(const Operation& operation, const QDateTime& now)
{
    freeGivenUp(operation);
    DeskBooks& desk = m_desks[operation.desk];
    const bool isAwaiting = this->isAwaiting(operation, desk.pending);
    Facts facts = factsFor(operation, now);
    std::optional<Error> doubt = isAwaiting ? Error{ErrorCode::AwaitsDecision} : doubtAbout(operation, facts);
    const std::optional<QDate> day = honour(operation, facts);
    Result<Effects> effects = decide(operation, facts, m_terms);
    if (effects && day) {
        for (CardChange& change : effects->cards) {
            change.day = *day; // the one whose limits were judged
        }
    }
    desk.closings += std::holds_alternative<ShiftClose>(operation.body) ? 1 : 0;
    Answer answer{Standing::Applied};
    if (doubt && (effects || isAwaiting)) {
        answer = {Standing::Pending, *doubt};
        ++pending;
        desk.pending.push_back(operation);
        bookAs(operation, entriesOf(operation.body, Standing::Pending));
        desk.lastAt = operation.at;
    } else if (effects) {
        enter(operation, *effects);
    } else {
        answer = {Standing::Refused, effects.error()};
        enterRefused(operation, Standing::Recorded);
    }
    m_known[operation.id] = {operation, answer, false, now};
    if (const auto own = m_reserved.find(reservationOf(operation.body)); own != m_reserved.end()) {
        own->second.isOver = true;
    }
    return answer;
}

void MemoryCentral::enterRefused(const Operation& operation, Standing before)
{
    ++refused;
    m_desks[operation.desk].refusals[operation.id] = refusedCash(operation);
    bookAs(operation, before == Standing::Pending
                          ? rebooking(operation.body, Standing::Pending, Standing::Refused)
                          : entriesOf(operation.body, Standing::Refused));
}

/// Into the books of its shift, and into its drawer while that is open.
void MemoryCentral::bookAs(const Operation& operation, const std::vector<Entry>& entries)
{
    DeskBooks& desk = m_desks[operation.desk];
    book(entries, bookedIn(operation), desk.books);
    for (const Entry& entry : entries) {
        if (desk.shift && entry.account == Account::Drawer && desk.shift->id == bookedIn(operation)) {
            desk.shift->drawer += entry.amount;
        }
    }
}

std::optional<CityCentral::Decided> MemoryCentral::decideOne(bool applies, const QDateTime& now)
{
    for (auto& [id, desk] : m_desks) {
        if (desk.pending.empty()) {
            continue;
        }
        const Operation operation = desk.pending.front();
        desk.pending.erase(desk.pending.begin());
        Facts facts = factsFor(operation, now);
        facts.roles = {Role::Clerk, Role::Supervisor};
        facts.lastAt = {};
        facts.shift = ShiftFacts{shiftOf(operation.body), operation.clerk, operation.at,
                                 Money::fromCents(Money::largestCents)};
        const Result<Effects> effects = decide(operation, facts, m_terms);
        Answer answer{Standing::Applied};
        if (applies && effects) {
            enterEffects(operation, *effects);
            book(rebooking(operation.body, Standing::Pending, Standing::Applied), bookedIn(operation),
                 desk.books);
        } else {
            answer = {Standing::Refused, Error{ErrorCode::AwaitsDecision}};
            enterRefused(operation, Standing::Pending);
        }
        m_known.at(operation.id).answer = answer;
        m_known.at(operation.id).appliedAt = now;
        desk.decisions.emplace_back(operation.id, answer);
        return Decided{operation.id, answer.standing};
    }
    return std::nullopt;
}

/// As a transfer, beyond which no limit lets it.
bool MemoryCentral::loadElsewhere(MokId id, Money amount, const QDateTime& now)
{
    const QDate day = BusinessTime::at(now).date();
    Facts facts;
    facts.stricter = m_stricter.at(now);
    const CardFacts known = withReserved(card(id, day), {}, now);
    facts.cards.insert(id, known);
    if (known.transferredDay + amount > m_terms.bank.limits.knownTransferDay ||
        !mayLoad(id, amount, facts, m_terms.bank.limits, day)) {
        return false;
    }
    CardFacts& loaded = m_cards.at(id);
    loaded.balance += amount;
    ++loaded.loads;
    m_loads[id].push_back({day, amount, false});
    return true;
}

/// It speaks the truth: what was loaded less what was spent.
void MemoryCentral::bankTells(MokId id, Money amount, bool isBalance, const QDateTime& now)
{
    CardFacts& told = m_cards.at(id);
    Money held = -m_spent[id];
    for (const Loaded& load : m_loads[id]) {
        held += load.amount;
    }
    if (isBalance) {
        told.balance = held;
        told.bank = BankBalance{held, BusinessTime::at(now)};
    } else if (held >= amount) {
        m_spent[id] += amount;
        told.balance -= amount;
    }
    // From now on no load may bring more on it than the limit, or than is on it and promised already.
    const Limits& limits = m_terms.bank.limits;
    const Money limit = told.kind == CardKind::Anonymous ? limits.anonymousBalance : limits.knownBalance;
    m_highest[id] = std::max(limit, withReserved(card(id, BusinessTime::at(now).date()), {}, now).balance);
}

void MemoryCentral::enter(const Operation& operation, const Effects& effects)
{
    DeskBooks& desk = m_desks[operation.desk];
    book(effects.entries, bookedIn(operation), desk.books);
    Facts after;
    after.shift = desk.shift;
    apply(operation, effects, after);
    desk.shift = after.shift;
    desk.lastAt = operation.at;
    enterEffects(operation, effects);
}

/// What it does beside the books and the drawer.
void MemoryCentral::enterEffects(const Operation& operation, const Effects& effects)
{
    DeskBooks& desk = m_desks[operation.desk];
    ++applied[operation.body.index()];
    for (const CardChange& change : effects.cards) {
        CardFacts& card = m_cards.at(change.card);
        card.balance += change.loaded;
        card.loads += change.loads();
        m_loads[change.card].push_back({change.day, change.loaded});
    }
    if (const auto refusal = desk.refusals.find(resolves(operation.body)); refusal != desk.refusals.end()) {
        refusal->second.resolved = true;
    }
    if (const auto* correction = std::get_if<Correction>(&operation.body)) {
        m_known.at(correction->corrects).isCorrected = true;
    }
}

Done MemoryCentral::reserve(const CityRequest& request, const QDateTime& now)
{
    Facts facts;
    const QDate day = BusinessTime::at(now).date();
    facts.stricter = m_stricter.at(now);
    const CardFacts known = card(request.card, day);
    const bool isLoad = request.corrects.isNull(); // what is only reserved is not there to be taken off
    facts.cards.insert(request.card, isLoad ? withReserved(known, request.id, now) : known);
    const Done may = isLoad ? mayLoad(request.card, request.amount, facts, m_terms.bank.limits, day)
                            : mayCorrect(request, facts, now);
    if (may) {
        m_reserved[request.id] = {request.desk,     request.card, request.amount,
                                  request.corrects, day,          now.addSecs(reservationSeconds)};
    }
    return may;
}

Done MemoryCentral::mayCorrect(const CityRequest& request, Facts facts, const QDateTime& now) const
{
    const std::optional<CorrectedFacts> standing = corrected(request.corrects);
    CardFacts& held = facts.cards[request.card];
    for (const auto& [id, reserved] : m_reserved) {
        if (reserved.card == request.card && !reserved.corrects.isNull() && reserved.counts(now)) {
            held.balance -= reserved.amount;
        }
    }
    const bool isTaken = std::ranges::any_of(m_reserved, [&](const auto& one) {
        return one.second.corrects == request.corrects && one.second.counts(now);
    });
    return isTaken ? failure(ErrorCode::NothingToCorrect)
                   : mayTakeBack(standing, request.card, request.amount, facts, m_terms.bank.redemption,
                                 BusinessTime::at(now).date());
}

CityCentral::News MemoryCentral::pull(const CityQuestion& question, const QDateTime& now)
{
    DeskBooks& desk = m_desks.at(question.desk);
    const bool agrees = question.head.sequence == desk.head.sequence && question.head.last == desk.head.last;
    if (agrees) {
        desk.answered = question.head.sequence;
        desk.contact = now;
    }
    for (auto& [id, reserved] : m_reserved) {
        const bool isHeld = std::ranges::count(question.holds, id) > 0;
        if (agrees && !isHeld && reserved.desk == question.desk &&
            reserved.expires.addSecs(toleratedSeconds) < now) {
            reserved.isEnded = true;
        }
    }
    News news{.cards = {},
              .decisions = {},
              .stricter = m_stricter.at(now),
              .head = desk.head,
              .end = qint64(desk.decisions.size())};
    news.decisions.insert(desk.decisions.begin() + question.after, desk.decisions.end());
    for (const auto& [id, facts] : m_cards) {
        news.cards.push_back(card(id, BusinessTime::at(now).date()));
    }
    return news;
}

void MemoryCentral::free(OperationId id, const DeskId&, const QDateTime&)
{
    m_reserved[id].isOver = true;
}

QString MemoryCentral::brokenLimit()
{
    const Limits& limits = m_terms.bank.limits;
    for (const auto& [id, loads] : m_loads) {
        const CardFacts& now = m_cards.at(id);
        const bool isAnonymous = now.kind == CardKind::Anonymous;
        const auto highest = m_highest.find(id);
        const Money most = highest != m_highest.end() ? highest->second
                           : isAnonymous              ? limits.anonymousBalance
                                                      : limits.knownBalance;
        const bool isBelow = now.balance < Money() && !m_spent.contains(id); // a promised correction is kept
        if (isBelow || (now.bank && now.balance > most)) {
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

} // namespace cekr::test
