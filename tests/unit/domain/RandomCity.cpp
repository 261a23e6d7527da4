// SPDX-License-Identifier: EUPL-1.2
#include "tests/unit/domain/RandomCity.h"

#include "tests/unit/domain/Counter.h"

#include <algorithm>

namespace cekr::test
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int deskCount = 3;
constexpr int cardCount = 6;
constexpr int busyCards = 3;          ///< that somebody loads all the time
constexpr int untoldCard = 2;         ///< a busy one, of which the bank never tells anything
constexpr int nightCard = 4;          ///< for which everybody comes around midnight
constexpr int eveSeconds = 4 * 60;    ///< before midnight that begins
constexpr int nightSeconds = 15 * 60; ///< and so long after it that ends
constexpr int plasticPerDesk = 4;
constexpr int renewalSeconds = 10 * 60;

const std::array starts{u"2026-03-28T21:00:00.000+01:00"_s, u"2026-10-24T22:00:00.000+02:00"_s,
                        u"2026-12-31T20:00:00.000+01:00"_s, u"2027-02-28T21:30:00.000+01:00"_s,
                        u"2026-11-21T09:00:00.000+01:00"_s};

DeskId deskId(int number)
{
    return take(DeskId::parse(u"D-%1"_s.arg(number)));
}

void addCard(int number, CardKind kind, CardState state, const DeskId& place, CityPlan& plan)
{
    CardFacts facts = cardFacts(card(number), state);
    facts.kind = kind;
    facts.holdingDesk = place;
    facts.validUntil = {2030, 12};
    plan.cards[facts.card] = facts;
}

/// In cash at the desk, from the bank's tariff (FEE-1).
TariffItem ofTheBank(Service service, CardKind kind, Money price)
{
    return {.service = service, .kind = kind, .price = price, .list = PriceList::Nlb, .owed = Creditor::Bank};
}

} // namespace

CityPlan plainCity(quint32 seed)
{
    CityPlan plan{.start = at(starts[seed % starts.size()]).utc(), .terms = terms(), .cards = {}};
    for (int i = 0; i < cardCount; ++i) {
        addCard(i, i < 2 ? CardKind::Anonymous : CardKind::Named, CardState::Active, desk(), plan);
        if (i % 2 == 1) { // of the others nobody knows what was spent
            plan.cards[card(i)].bank = BankBalance{Money(), BusinessTime::at(plan.start)};
        }
    }
    plan.tariff = Tariff{take(TariffId::parse(u"C26")), QDate(2026, 1, 1), {}};
    plan.tariff->items = {{Service::Issue, CardKind::Anonymous, euros(2)},
                          {Service::TopUp, CardKind::Anonymous, euros(0, 50)},
                          {Service::TopUp, CardKind::Named, euros(1)},
                          ofTheBank(Service::Issue, CardKind::Anonymous, euros(0, 30)),
                          ofTheBank(Service::TopUp, CardKind::Named, euros(0, 70))};
    return plan;
}

CityPlan roughCity(quint32 seed)
{
    CityPlan plan = plainCity(seed);
    plan.isRough = true;
    for (int i = 0; i < deskCount * plasticPerDesk; ++i) {
        addCard(cardCount + i, CardKind::Anonymous, CardState::InStock, deskId(i % deskCount), plan);
    }
    return plan;
}

CityPlan unsound(CityPlan plan)
{
    plan.isSound = false;
    return plan;
}

RandomCity::RandomCity(quint32 seed, CityPlan plan, CityCentral& central)
    : m_plan(std::move(plan)), m_central(central), m_random(seed), m_now(m_plan.start)
{
    m_desks.reserve(deskCount);
    for (int i = 0; i < deskCount; ++i) {
        CityDesk& desk = m_desks.emplace_back(deskId(i), m_plan, m_central);
        setClock(desk);
        desk.keepsOfflineRules = !happensUnsound(3);
    }
}

void RandomCity::step()
{
    letPass(secondsToNext());
    const auto index = size_t(m_random.bounded(deskCount));
    CityDesk& desk = m_desks[index];
    if (happens(8)) {
        desk.isOnline = !desk.isOnline;
    }
    if (isNight()) {
        desk.isOnline |= happens(2);
        spendNight();
    }
    if (happensRough(30)) {
        setClock(desk);
    }
    tellNews();
    if (happensUnsound(12) && !isBusy(desk)) {
        copy(index);
    }
    workAt(desk);
    if (const auto other = m_others.find(index);
        other != m_others.end() && other->second.isThere && happens(2)) {
        workAt(other->second.desk);
    }
    find(index);
}

/// What happens beside the counters.
void RandomCity::tellNews()
{
    if (happens(10)) {
        m_central.loadElsewhere(card(m_random.bounded(cardCount)), amount(), m_now);
    }
    if (happens(5)) {
        bankTells(card(m_random.bounded(cardCount)), happens(3));
    }
    if (happens(20)) {
        setLimits();
    }
    if (happens(10)) {
        (void)m_central.decideOne(!happens(3), m_now);
    }
}

void RandomCity::bankTells(MokId of, bool isBalance)
{
    if (of != card(untoldCard)) {
        m_central.bankTells(of, amount(), isBalance, m_now);
    }
}

/// Now and then all of them are as the terms say.
void RandomCity::setLimits()
{
    Limits limits = Limits::none();
    if (!happens(3)) {
        limits.knownCashDay = euros(m_random.bounded(8) * 100); // zero stops
        limits.anonymousSingleLoad = euros(m_random.bounded(1, 151));
        limits.knownMonth = euros(m_random.bounded(2, 12) * 500);
        limits.knownYear = euros(m_random.bounded(2, 16) * 500);
        limits.knownBalance = euros(m_random.bounded(1, 11) * 500);
    }
    m_central.setStricter(limits, m_now.addSecs(m_random.bounded(3) ? 0 : m_random.bounded(3 * 3600)), m_now);
}

/// In a rough city everybody comes around midnight with cash for one card, so that amounts are reserved on
/// one day and loaded on the next.
bool RandomCity::isNight() const
{
    return m_plan.isRough && dayOfNight() != BusinessTime::at(m_now.addSecs(eveSeconds)).date();
}

/// The one before midnight, as long as it is night.
QDate RandomCity::dayOfNight() const
{
    return BusinessTime::at(m_now.addSecs(-nightSeconds)).date();
}

/// No evening is slept through.
int RandomCity::secondsToNext()
{
    if (isNight()) {
        return m_random.bounded(1, 90);
    }
    const int seconds = m_random.bounded(1, happens(m_plan.isRough ? 30 : 8) ? 20'000 : 600);
    const QDateTime midnight = startOfBusinessDay(BusinessTime::at(m_now).date().addDays(1));
    const int left = int(m_now.secsTo(midnight)) - eveSeconds + 1;
    return m_plan.isRough && left > 0 ? std::min(seconds, left) : seconds;
}

/// Its month or its year is nearly full (LIMIT-N3, LIMIT-N4).
void RandomCity::spendNight()
{
    if (std::exchange(m_night, dayOfNight()) == dayOfNight()) {
        return;
    }
    Money month;
    Money year;
    for (const CityDesk& desk : m_desks) {
        const CardFacts known = desk.card(card(nightCard));
        month = std::max(month, known.loadedMonth);
        year = std::max(year, known.loadedYear);
    }
    Limits limits = Limits::none();
    m_left = euros(m_random.bounded(1, 9) * 100);
    if (happens(2)) {
        limits.knownMonth = month + m_left;
    } else {
        limits.knownYear = year + m_left;
    }
    m_central.setStricter(limits, m_now, m_now);
}

/// An image of a desk is taken, put back, or started on a second machine. What central does not have yet
/// would be gone with the desk, so that comes first.
void RandomCity::copy(size_t index)
{
    CityDesk& desk = m_desks[index];
    const auto image = m_images.find(index);
    if (image == m_images.end()) {
        m_images.emplace(index, desk);
    } else if (!m_others.contains(index) && !desk.hasWaiting()) {
        if (happens(2)) {
            m_others.emplace(index, Other{desk});
        } else {
            const QDateTime heard = image->second.contact();
            m_others.emplace(index, Other{std::exchange(desk, image->second), false, heard});
        }
        m_images.erase(image);
    }
}

void RandomCity::workAt(CityDesk& desk)
{
    if (!isBusy(desk)) {
        act(desk);
    }
    if (!happens(3)) {
        desk.sync(m_now, happensRough(8));
    }
}

/// The one that central does not believe ends, with the cash that it alone has recorded.
void RandomCity::find(size_t index)
{
    const auto other = m_others.find(index);
    CityDesk& desk = m_desks[index];
    if (other == m_others.end() || isBusy(desk)) {
        return;
    }
    const bool isFound = desk.isStopped() || other->second.desk.isStopped();
    // Or nothing had happened since the image was taken.
    const bool isOver = !other->second.isThere && desk.contact() != other->second.heard;
    if (desk.isStopped()) {
        desk = other->second.desk;
    }
    if (isFound || isOver) {
        m_others.erase(other);
    }
    m_found += isFound ? 1 : 0;
}

void RandomCity::settle()
{
    while (!m_customers.empty()) {
        letPass(60);
    }
    syncAll();
    while (m_central.decideOne(!happens(3), m_now)) {
    }
    syncAll();
}

void RandomCity::syncAll()
{
    const auto sync = [this](CityDesk& desk) {
        desk.isOnline = true;
        desk.sync(m_now);
    };
    for (size_t index = 0; index < m_desks.size(); ++index) {
        sync(m_desks[index]);
        if (const auto other = m_others.find(index); other != m_others.end() && other->second.isThere) {
            sync(other->second.desk);
        }
        find(index);
        sync(m_desks[index]);
    }
}

/// Those who are being served go on while nobody else does anything.
void RandomCity::letPass(int seconds)
{
    const QDateTime then = m_now.addSecs(seconds);
    while (!m_customers.empty() && m_now < then) {
        m_now = std::min(then, m_now.addSecs(60));
        std::erase_if(m_customers, [this](Customer& customer) {
            goOn(customer);
            return customer.done <= m_now;
        });
    }
    m_now = then;
}

void RandomCity::goOn(Customer& customer)
{
    CityDesk& desk = *customer.desk;
    if (customer.done <= m_now) {
        desk.holds = {};
        takeCash(desk, customer.load);
    } else if (!desk.holds.isNull() && customer.renewal <= m_now) {
        customer.renewal = m_now.addSecs(renewalSeconds);
        if (desk.isOnline) { // refused or not, it was promised
            (void)m_central.reserve(
                {desk.holds, desk.id(), customer.load.card, customer.load.amount, clerk(desk)}, m_now);
        }
    }
}

/// Some minutes beside central's, now and then some hours.
void RandomCity::setClock(CityDesk& desk)
{
    if (m_plan.isRough) {
        const int most = happens(6) ? 5 * 60 : 20;
        desk.clockOffset = std::chrono::minutes(m_random.bounded(-most, most + 1));
    }
}

bool RandomCity::isBusy(const CityDesk& desk) const
{
    return std::ranges::any_of(m_customers, [&](const Customer& one) { return one.desk == &desk; });
}

/// There are two of it, as far as anybody could know.
bool RandomCity::isDoubled(const CityDesk& desk) const
{
    return std::ranges::any_of(m_others, [&](const auto& one) { return one.second.desk.id() == desk.id(); });
}

Money RandomCity::amount()
{
    if (isNight() && happens(2)) { // together they are too much
        return Money::fromCents(m_random.bounded(int(m_left.cents() / 2), int(m_left.cents() + 1)));
    }
    static constexpr std::array usual{20'00, 50'00, 150'00, 400'00, 620'00, 1000'00};
    return Money::fromCents(m_random.bounded(3) ? usual[size_t(m_random.bounded(6))]
                                                : m_random.bounded(1, 100'000));
}

MokId RandomCity::anyCard()
{
    if (isNight() && !happens(4)) {
        return card(nightCard);
    }
    if (happensRough(2)) {
        return card(m_random.bounded(busyCards));
    }
    return card(m_random.bounded(int(m_plan.cards.size())));
}

ClerkId RandomCity::clerk(const CityDesk& desk, bool asSupervisor)
{
    return take(ClerkId::parse((asSupervisor ? u"boss-"_s : u"clerk-"_s) + desk.id().text()));
}

bool RandomCity::record(CityDesk& desk, OperationBody body, By by)
{
    const bool isReserved = !reservationOf(body).isNull();
    const bool asSupervisor = by == By::Supervisor;
    const bool isRecorded = desk.record(std::move(body), clerk(desk, asSupervisor),
                                        {asSupervisor ? Role::Supervisor : Role::Clerk},
                                        by == By::Both ? clerk(desk, true) : ClerkId(), m_now);
    if (isRecorded && isReserved && isDoubled(desk)) {
        desk.sync(m_now); // the other one's word would end the reservation in time
    }
    return isRecorded;
}

void RandomCity::act(CityDesk& desk)
{
    if (desk.isStopped()) {
        return;
    }
    if (!desk.shift()) {
        record(desk, ShiftOpen{Money::fromCents(m_random.bounded(50'000))});
        return;
    }
    if (isNight() && !happens(4)) {
        load(desk);
        return;
    }
    if (happensRough(6)) {
        happens(2) ? handOver(desk) : resolve(desk);
        return;
    }
    switch (m_random.bounded(14)) {
    case 0:
        close(desk);
        return;
    case 1:
    case 2:
        record(desk, CashMovement{desk.shift()->id, allDirections[size_t(m_random.bounded(4))], amount(),
                                  u"reason"_s});
        return;
    case 3:
    case 4:
        correct(desk);
        return;
    case 5:
    case 6:
        resolve(desk);
        return;
    default:
        load(desk);
    }
}

/// Online central is asked first; some loads are sent much later.
void RandomCity::load(CityDesk& desk)
{
    Load load{desk.shift()->id, anyCard(), amount(), {}};
    load.charge = desk.chargeOfLoad(load.card);
    load.tariff = m_plan.tariff ? m_plan.tariff->id : TariffId();
    if (desk.isOnline && !reserve(desk, load)) {
        return;
    }
    if ((isNight() || happensRough(2)) && !isDoubled(desk)) {
        desk.holds = load.reservation;
        m_customers.push_back(
            {&desk, load, m_now.addSecs(m_random.bounded(20 * 60)), m_now.addSecs(renewalSeconds)});
        return;
    }
    takeCash(desk, load);
}

/// Whether the load goes on. Some reservations are given up or left; when the answer is lost it goes on
/// without one.
bool RandomCity::reserve(CityDesk& desk, Load& load)
{
    const OperationId id = newId(desk);
    const Done may = m_central.reserve({id, desk.id(), load.card, load.amount, clerk(desk)}, m_now);
    if (happensRough(6)) {
        return true;
    }
    if (!may) {
        return false;
    }
    switch (m_random.bounded(8)) {
    case 0:
        m_central.free(id, desk.id(), m_now);
        return false;
    case 1:
        return false; // the power is gone
    default:
        load.reservation = id;
        return true;
    }
}

void RandomCity::takeCash(CityDesk& desk, const Load& load)
{
    const bool isRecorded = record(desk, load);
    if (!isRecorded && !load.reservation.isNull() && desk.isOnline) {
        m_central.free(load.reservation, desk.id(), m_now);
    }
}

/// Up to two cards, some with a load at once (OFF-1 a).
void RandomCity::handOver(CityDesk& desk)
{
    std::vector<MokId> cards;
    for (const auto& [id, facts] : m_plan.cards) {
        const CardFacts card = desk.card(id);
        if (card.state == CardState::InStock && card.holdingDesk == desk.id() && cards.size() < 2 &&
            happens(2)) {
            cards.push_back(id);
        }
    }
    const TermsId terms = m_plan.terms.bank.id;
    const TariffId tariff = m_plan.tariff ? m_plan.tariff->id : TariffId();
    const Handover handover{desk.shift()->id, cards, true,   true,
                            m_plan.terms.mok, terms, tariff, desk.chargeOfHandover(cards.size())};
    if (record(desk, handover) && happens(2)) {
        const MokId first = cards.front();
        record(desk, Load{desk.shift()->id,
                          first,
                          std::min(amount(), euros(150)),
                          {},
                          tariff,
                          desk.chargeOfLoad(first)});
    }
}

void RandomCity::correct(CityDesk& desk)
{
    if (desk.own().empty()) {
        return;
    }
    const auto any = [&] { return size_t(m_random.bounded(int(desk.own().size()))); };
    size_t index = any();
    for (int i = 0; i < 2 && !isLoad(desk.own()[index].body); ++i) {
        index = any();
    }
    const Operation& wrong = desk.own()[index];
    const std::optional<CorrectedFacts> facts = correctable(wrong);
    if (!facts) {
        return;
    }
    const By by = happens(2) ? By::Clerk : By::Both;
    Correction body{desk.shift()->id, wrong.id, facts->card,  facts->loaded,
                    -facts->cash,     {},       u"mistake"_s, facts->bankCharge};
    if (facts->card && desk.isOnline && !happens(4)) {
        if (happens(2)) { // some of it is spent
            bankTells(*facts->card, false);
        }
        if (!happens(3)) { // whoever wants to correct it has asked the bank
            bankTells(*facts->card, true);
        }
        const OperationId id = newId(desk);
        const Done may = m_central.reserve(
            {id, desk.id(), *facts->card, facts->loaded, clerk(desk), wrong.id, clerk(desk, true)}, m_now);
        if (!may) {
            return;
        }
        body.reservation = happensRough(6) ? OperationId() : id;
    }
    if (!record(desk, body, by) && !body.reservation.isNull()) {
        m_central.free(body.reservation, desk.id(), m_now);
    }
}

void RandomCity::resolve(CityDesk& desk)
{
    for (const auto& [id, refusal] : desk.refusals()) {
        if (refusal.resolved || !refusal.amount.isPositive()) {
            continue;
        }
        switch (m_random.bounded(3)) {
        case 0:
            record(desk, Refund{desk.shift()->id, id, refusal.amount});
            return;
        case 1:
            record(desk, WriteOff{desk.shift()->id, id, refusal.amount, u"nobody asked"_s}, By::Both);
            return;
        default:
            redirect(desk, refusal);
            return;
        }
    }
}

void RandomCity::redirect(CityDesk& desk, const RefusedCash& refusal)
{
    Redirect body{desk.shift()->id, refusal.id, anyCard(), refusal.amount, {}};
    body.charge = desk.chargeOfLoad(body.card);
    body.tariff = m_plan.tariff ? m_plan.tariff->id : TariffId();
    body.amount -= body.charge.cash();
    body.holderAttested = true;
    if (desk.isOnline && happensRough(2)) {
        body.reservation = newId(desk);
        if (!m_central.reserve({body.reservation, desk.id(), body.card, body.amount, clerk(desk)}, m_now)) {
            return;
        }
    }
    if (!record(desk, body, By::Both) && !body.reservation.isNull()) {
        m_central.free(body.reservation, desk.id(), m_now);
    }
}

void RandomCity::close(CityDesk& desk)
{
    const Money drawer = desk.shift()->drawer;
    const qint64 cents =
        std::max<qint64>(0, drawer.cents() + (m_random.bounded(3) ? 0 : m_random.bounded(-500, 500)));
    const int pieces = int(std::min<qint64>(cents, mostPieces));
    std::vector<CashCount> counted{{Money::fromCents(1), pieces}};
    if (cents > pieces && (cents - pieces) % 100 == 0) {
        counted.push_back({Money::fromCents(1'00), int((cents - pieces) / 100)});
    }
    record(desk, ShiftClose{desk.shift()->id, desk.closings() + 1, counted, drawer, u"counted"_s},
           happens(4) ? By::Supervisor : By::Clerk);
}

} // namespace cekr::test
