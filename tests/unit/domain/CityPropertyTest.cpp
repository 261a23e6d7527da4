// SPDX-License-Identifier: EUPL-1.2
#include "tests/unit/domain/City.h"
#include "tests/unit/domain/Counter.h"

#include <QRandomGenerator>
#include <QTest>

using namespace cekr;
using namespace cekr::test;
using namespace Qt::StringLiterals;

namespace
{

constexpr int sequences = 10'000;
constexpr int steps = 60;
constexpr int deskCount = 3;
constexpr int cardCount = 6;

/// Moments around which days, months, years and the offset of Ljubljana change.
const std::array starts{u"2026-03-28T21:00:00.000+01:00"_s, u"2026-10-24T22:00:00.000+02:00"_s,
                        u"2026-12-31T20:00:00.000+01:00"_s, u"2027-02-28T21:30:00.000+01:00"_s,
                        u"2026-11-21T09:00:00.000+01:00"_s};

std::map<MokId, CardFacts> cards()
{
    std::map<MokId, CardFacts> all;
    for (int i = 0; i < cardCount; ++i) {
        CardFacts facts = cardFacts(card(i), CardState::Active);
        facts.kind = i < 2 ? CardKind::Anonymous : CardKind::Named;
        facts.validUntil = {2030, 12};
        all[facts.card] = facts;
    }
    return all;
}

/// Clerks, supervisors and customers of a whole city, and a network that comes and goes.
class RandomCity
{
public:
    explicit RandomCity(quint32 seed)
        : central(cards(), terms()), m_random(seed), m_now(at(starts[seed % starts.size()]).utc())
    {
        for (int i = 0; i < deskCount; ++i) {
            desks.emplace_back(take(DeskId::parse(u"D-%1"_s.arg(i))), terms(), central);
            for (const auto& [id, facts] : cards()) {
                desks.back().know(facts);
            }
        }
    }

    void step()
    {
        m_now = m_now.addSecs(m_random.bounded(1, m_random.bounded(8) ? 600 : 20'000));
        CityDesk& desk = desks[size_t(m_random.bounded(deskCount))];
        if (m_random.bounded(8) == 0) {
            desk.isOnline = !desk.isOnline;
        }
        act(desk);
        if (m_random.bounded(3)) {
            desk.sync(m_now);
        }
    }

    void settle()
    {
        for (CityDesk& desk : desks) {
            desk.isOnline = true;
            desk.sync(m_now);
        }
    }

    CityCentral central;
    std::vector<CityDesk> desks;

private:
    [[nodiscard]] OperationId newId()
    {
        return take(OperationId::parse(
            u"0192e4a0-7b1c-7000-9000-%1"_s.arg(m_random.generate() & 0xffffffff, 12, 16, QLatin1Char('0'))));
    }
    [[nodiscard]] Money amount()
    {
        static constexpr std::array usual{20'00, 50'00, 150'00, 400'00, 620'00, 1000'00};
        return Money::fromCents(m_random.bounded(3) ? usual[size_t(m_random.bounded(6))]
                                                    : m_random.bounded(1, 100'000));
    }
    [[nodiscard]] bool record(CityDesk& desk, OperationBody body, bool asSupervisor = false)
    {
        const ClerkId clerk =
            take(ClerkId::parse((asSupervisor ? u"boss-"_s : u"clerk-"_s) + desk.id().text()));
        return desk.record(std::move(body), clerk, {asSupervisor ? Role::Supervisor : Role::Clerk}, m_now);
    }

    void act(CityDesk& desk)
    {
        if (!desk.shift()) {
            (void)record(desk, ShiftOpen{Money::fromCents(m_random.bounded(50'000))});
            return;
        }
        switch (m_random.bounded(14)) {
        case 0:
            close(desk);
            return;
        case 1:
        case 2:
            (void)record(desk, CashMovement{desk.shift()->id, allDirections[size_t(m_random.bounded(4))],
                                            amount(), u"reason"_s});
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

    /// Online central is asked first; some reservations are given up or left, and some loads are sent much
    /// later.
    void load(CityDesk& desk)
    {
        const MokId id = card(m_random.bounded(cardCount));
        const Money sum = amount();
        OperationId reserved;
        if (desk.isOnline) {
            reserved = newId();
            if (!central.reserve(reserved, desk.id(), id, sum, {}, m_now)) {
                return;
            }
            switch (m_random.bounded(8)) {
            case 0:
                central.free(reserved);
                return;
            case 1:
                return; // the power is gone
            default:
                break;
            }
        }
        if (!record(desk, Load{desk.shift()->id, id, sum, reserved}) && !reserved.isNull()) {
            central.free(reserved);
        }
    }

    void correct(CityDesk& desk)
    {
        if (desk.own().empty()) {
            return;
        }
        const Operation& wrong = desk.own()[size_t(m_random.bounded(int(desk.own().size())))];
        const std::optional<CorrectedFacts> facts = correctable(wrong);
        if (!facts) {
            return;
        }
        Correction body{desk.shift()->id, wrong.id, facts->card, facts->loaded,
                        -facts->cash,     {},       u"mistake"_s};
        if (facts->card && desk.isOnline && m_random.bounded(2)) {
            body.authorisation = newId();
            if (!central.reserve(body.authorisation, desk.id(), *facts->card, facts->loaded, wrong.id,
                                 m_now)) {
                return;
            }
        }
        if (!record(desk, body, m_random.bounded(2)) && !body.authorisation.isNull()) {
            central.free(body.authorisation);
        }
    }

    void resolve(CityDesk& desk)
    {
        for (const auto& [id, refusal] : desk.refusals()) {
            if (refusal.resolved || !refusal.amount.isPositive()) {
                continue;
            }
            switch (m_random.bounded(3)) {
            case 0:
                (void)record(desk, Refund{desk.shift()->id, id, refusal.amount});
                return;
            case 1:
                (void)record(desk, WriteOff{desk.shift()->id, id, refusal.amount, u"nobody asked"_s}, true);
                return;
            default:
                (void)record(desk, Redirect{desk.shift()->id,
                                            id,
                                            card(m_random.bounded(cardCount)),
                                            refusal.amount,
                                            {},
                                            {},
                                            {},
                                            true});
                return;
            }
        }
    }

    void close(CityDesk& desk)
    {
        const Money drawer = desk.shift()->drawer;
        const qint64 cents =
            std::max<qint64>(0, drawer.cents() + (m_random.bounded(3) ? 0 : m_random.bounded(-500, 500)));
        const int pieces = int(std::min<qint64>(cents, mostPieces));
        std::vector<CashCount> counted{{Money::fromCents(1), pieces}};
        if (cents > pieces && (cents - pieces) % 100 == 0) {
            counted.push_back({Money::fromCents(1'00), int((cents - pieces) / 100)});
        }
        const bool asSupervisor = m_random.bounded(4) == 0;
        (void)record(desk, ShiftClose{desk.shift()->id, desk.closings() + 1, counted, drawer, u"counted"_s},
                     asSupervisor);
    }

    QRandomGenerator m_random;
    QDateTime m_now;
};

} // namespace

/// Whatever happens in a city: no limit is passed at central, no cent comes or goes by itself, and the books
/// of each desk and shift are those of central.
class CityPropertyTest : public QObject
{
    Q_OBJECT

private slots:
    void anySequence_keepsTheLaws()
    {
        for (quint32 seed = 1; seed <= sequences; ++seed) {
            RandomCity city(seed);
            for (int i = 0; i < steps; ++i) {
                city.step();
                check(city, seed);
                if (QTest::currentTestFailed()) {
                    return;
                }
            }
            city.settle();
            agree(city, seed);
            if (QTest::currentTestFailed()) {
                return;
            }
            m_refused += city.central.refused;
            for (const auto& [type, times] : city.central.applied) {
                m_applied[type] += times;
            }
        }
    }

    /// Else the laws would have held for want of trying.
    void everyKindOfOperation_wasAppliedOften()
    {
        QVERIFY(m_refused > sequences / 20);
        for (const OperationBody& body :
             {OperationBody(ShiftOpen()), OperationBody(ShiftClose()), OperationBody(CashMovement()),
              OperationBody(Load()), OperationBody(Refund()), OperationBody(WriteOff()),
              OperationBody(Redirect()), OperationBody(Correction())}) {
            QVERIFY2(m_applied[body.index()] >= 200,
                     qPrintable(typeName(body) + u": %1"_s.arg(m_applied[body.index()])));
        }
    }

private:
    static void check(const RandomCity& city, quint32 seed)
    {
        const QString broken = city.central.brokenLimit();
        QVERIFY2(broken.isEmpty(), qPrintable(u"seed %1: %2"_s.arg(seed).arg(broken)));
        for (const CityDesk& desk : city.desks) {
            for (const auto& [shift, accounts] : desk.books()) {
                Money sum;
                for (const auto& [account, amount] : accounts) {
                    sum += amount;
                }
                QVERIFY2(sum.isZero(), qPrintable(u"seed %1: books"_s.arg(seed)));
            }
            if (desk.shift()) {
                QCOMPARE(sumOf(desk.books(), desk.shift()->id, Account::Drawer), desk.shift()->drawer);
            }
        }
    }

    static void agree(const RandomCity& city, quint32 seed)
    {
        for (const CityDesk& desk : city.desks) {
            for (const auto& [shift, accounts] : desk.books()) {
                for (const Account account : allAccounts) {
                    QVERIFY2(sumOf(desk.books(), shift, account) ==
                                 sumOf(city.central.books(desk.id()), shift, account),
                             qPrintable(u"seed %1: %2 differs"_s.arg(seed).arg(name(account))));
                }
            }
        }
    }

    static Money sumOf(const Books& books, OperationId shift, Account account)
    {
        const auto found = books.find(shift);
        if (found == books.end()) {
            return {};
        }
        const auto amount = found->second.find(account);
        return amount == found->second.end() ? Money() : amount->second;
    }

    std::map<size_t, int> m_applied;
    int m_refused = 0;
};

QTEST_GUILESS_MAIN(CityPropertyTest)
#include "CityPropertyTest.moc"
