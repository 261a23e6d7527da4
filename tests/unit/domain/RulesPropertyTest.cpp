// SPDX-License-Identifier: EUPL-1.2
#include "tests/unit/domain/Counter.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <map>

using namespace cekr;
using namespace cekr::test;
using namespace Qt::StringLiterals;

namespace
{

/// Anything that may be tried at a counter, sensible or not.
class RandomClerk
{
public:
    explicit RandomClerk(quint32 seed) : m_random(seed) {}

    OperationBody next(const Facts& facts)
    {
        switch (m_random.bounded(12)) {
        case 0:
            return ShiftOpen{Money::fromCents(m_random.bounded(-100, 20'000))};
        case 1:
            return CashMovement{shiftOf(facts), CashMovement::Direction(m_random.bounded(2)), amount(),
                                reason()};
        case 2:
            return intake(cards(6), cards(2), cards(2));
        case 3:
            return StockSpoil{anyCard(), allSpoilReasons[size_t(m_random.bounded(4))], reason()};
        case 4:
            return StockReturn{cards(3), reason()};
        case 5:
            return StockTransfer{cards(3), m_random.bounded(3) ? otherDesk() : desk()};
        case 6:
            return refund(facts);
        case 7:
        case 8:
            return Load{shiftOf(facts), anyCard(), amount(), {}};
        default:
            return handoverNow(facts);
        }
    }

    bool chance(int oneIn) { return m_random.bounded(oneIn) == 0; }

private:
    MokId anyCard() { return card(m_random.bounded(1, 60)); }

    std::vector<MokId> cards(int upTo)
    {
        std::vector<MokId> cards;
        for (int count = m_random.bounded(upTo + 1); count > 0; --count) {
            cards.push_back(anyCard());
        }
        return cards;
    }

    Money amount() { return Money::fromCents(m_random.bounded(8) ? m_random.bounded(-10, 15'010) : 15'000); }
    QString reason() { return chance(3) ? QString() : u"reason"_s; }
    OperationId shiftOf(const Facts& facts)
    {
        return facts.shift && !chance(10) ? facts.shift->id : operationId(3);
    }

    Handover handoverNow(const Facts& facts)
    {
        Handover body = handover(cards(4));
        body.shift = shiftOf(facts);
        body.ageAttested = !chance(10);
        body.tariff = facts.tariff->id;
        body.charge =
            chance(10) ? Charge{.municipality = amount()} : handoverCharge(body.cards.size(), facts);
        return body;
    }

    Refund refund(const Facts& facts)
    {
        const Money amount = chance(4) || !facts.refused ? this->amount() : facts.refused->amount;
        return {shiftOf(facts), operationId(50), amount};
    }

    QRandomGenerator m_random;
};

/// What must hold whatever was tried.
class Ledger
{
public:
    void accepted(const Operation& operation, const Effects& effects, const Facts& facts)
    {
        Money sum;
        for (const Entry& entry : effects.entries) {
            sum += entry.amount;
            m_accounts[entry.account] += entry.amount;
        }
        QVERIFY(sum.isZero());
        QCOMPARE(facts.shift ? facts.shift->drawer : Money(), m_accounts[Account::Drawer]);
        QVERIFY(m_accounts[Account::Drawer] >= Money());
        if (const auto* handed = std::get_if<Handover>(&operation.body)) {
            QVERIFY(!handed->cards.empty() && handed->cards.size() <= 3);
            for (const MokId one : handed->cards) {
                QCOMPARE(++m_handovers[one], 1);
            }
        }
        if (const auto* loaded = std::get_if<Load>(&operation.body)) {
            QCOMPARE(++m_loads[loaded->card], 1);
            QVERIFY(loaded->amount.isPositive() && loaded->amount <= euros(150));
            QCOMPARE(m_handovers[loaded->card], 1);
            QCOMPARE(facts.card(loaded->card)->balance, loaded->amount);
        }
        ++kinds[operation.body.index()];
    }

    std::map<size_t, int> kinds;

private:
    std::map<Account, Money> m_accounts;
    std::map<MokId, int> m_handovers;
    std::map<MokId, int> m_loads;
};

Facts emptyCounter()
{
    Facts facts = test::facts();
    facts.shift.reset();
    facts.tariff = Tariff{take(TariffId::parse(u"2026-09")),
                          QDate(2026, 9, 1),
                          {{Service::Issue, CardKind::Anonymous, euros(3)}}};
    facts.refused = RefusedCash{operationId(50), euros(20), false};
    for (int number = 1; number <= 50; ++number) {
        put(facts, number, number % 10 ? CardState::Delivered : CardState::InStock);
    }
    return facts;
}

} // namespace

class RulesPropertyTest : public QObject
{
    Q_OBJECT

private slots:
    void randomOperations_neverBreakTheLaws_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 40; ++seed) {
            QTest::addRow("seed %u", seed) << seed;
        }
    }

    void randomOperations_neverBreakTheLaws()
    {
        QFETCH(const quint32, seed);
        RandomClerk clerk(seed);
        Ledger ledger;
        Facts facts = emptyCounter();
        for (int i = 0; i < 1500; ++i) {
            Operation operation = test::operation(clerk.next(facts));
            operation.id = operationId(1000 + i);
            const Result<Effects> effects = decide(operation, facts, terms());
            if (!effects) {
                QVERIFY2(!effects.error().rule.isEmpty() || effects.error().code == ErrorCode::NothingScanned,
                         qPrintable(effects.error().toLogLine()));
                continue;
            }
            apply(operation, *effects, facts);
            ledger.accepted(operation, *effects, facts);
            if (QTest::currentTestFailed()) {
                return;
            }
        }
        for (const auto& [kind, times] : ledger.kinds) {
            m_accepted[kind] += times;
        }
    }

    /// Else the laws above would have held for want of trying.
    void randomOperations_ofMostTypes_wereAcceptedOften()
    {
        for (const size_t kind : {0, 1, 2, 3, 4, 5, 6, 7, 8}) {
            QVERIFY2(m_accepted[kind] >= 20, qPrintable(QString::number(kind)));
        }
    }

private:
    std::map<size_t, int> m_accepted;
};

QTEST_GUILESS_MAIN(RulesPropertyTest)
#include "RulesPropertyTest.moc"
