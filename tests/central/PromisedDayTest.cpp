// SPDX-License-Identifier: EUPL-1.2
#include "tests/central/JudgingCentral.h"
#include "tests/support/DeskAtCentral.h"

using namespace Qt::StringLiterals;

namespace cekr::test
{

/// A promise is kept on the day for which it was judged, whatever the desk's clock says (OFF-5): no day,
/// month or year takes more than its limit.
class PromisedDayTest final : public QObject
{
    Q_OBJECT

private slots:
    void load_deskBehind_countsOnTheDayOfThePromise_data() { addNights(); }
    void load_deskBehind_countsOnTheDayOfThePromise();
    void load_deskAhead_countsOnTheDayOfThePromise_data() { addNights(); }
    void load_deskAhead_countsOnTheDayOfThePromise();
    void load_renewedAfterMidnight_countsOnTheDayOfThePromise();
    void load_endedAndPromisedAnewAfterMidnight_countsOnTheNewDay();
    void correction_takesItOffTheDayOfThePromise();
    void reservation_countsIntoItsOwnDayMonthAndYear_data() { addNights(); }
    void reservation_countsIntoItsOwnDayMonthAndYear();

private:
    void addNights() const;
    /// A central and a desk with an open shift at noon of a day.
    void begin(QDate day);
    /// So many minutes after the midnight that ends the day.
    [[nodiscard]] QDateTime at(int minutes) const
    {
        return startOfBusinessDay(m_day.addDays(1)).addSecs(minutes * 60);
    }
    [[nodiscard]] auto reserve(OperationId id, Money amount, int minutes)
    {
        return m_central->reserve(*m_desk, id, m_card, amount, at(minutes));
    }
    void load(Money amount, OperationId promise, int minutesAtDesk, int minutes)
    {
        const Load load{m_shift, m_card, amount, promise};
        EXPECT_APPLIED(m_central->send(*m_desk, load, at(minutesAtDesk), at(minutes)));
    }
    /// Nothing more is granted at that moment.
    void expectFull(int minutes)
    {
        const auto more = reserve(SigningDesk::newId(), Money::fromCents(1), minutes);
        EXPECT_FAILURE(more, ErrorCode::LimitExceeded);
        QCOMPARE(more.error().rule, "LIMIT-N1"_ba);
    }

    const MokId m_card = MokId::fromNumber(310'000'001);
    const Money m_most = Money::fromCents(1000'00); // LIMIT-N1
    std::unique_ptr<JudgingCentral> m_central;
    std::optional<SigningDesk> m_desk;
    OperationId m_shift;
    QDate m_day;
};

void PromisedDayTest::addNights() const
{
    QTest::addColumn<QDate>("day");
    QTest::newRow("any night") << QDate(2026, 11, 20);
    QTest::newRow("month ends") << QDate(2026, 11, 30);
    QTest::newRow("year ends") << QDate(2026, 12, 31);
    QTest::newRow("before summer time") << QDate(2026, 3, 28);
    QTest::newRow("summer time has begun") << QDate(2026, 3, 29);
    QTest::newRow("before winter time") << QDate(2026, 10, 24);
    QTest::newRow("winter time has begun") << QDate(2026, 10, 25);
}

void PromisedDayTest::begin(QDate day)
{
    m_day = day;
    m_central = std::make_unique<JudgingCentral>();
    m_central->addCard(m_card);
    m_desk.emplace(m_central->addDesk(u"P-1"_s));
    EXPECT_APPLIED(m_central->send(*m_desk, ShiftOpen{Money::fromCents(100'00)}, at(-12 * 60), at(-12 * 60)));
    m_shift = m_desk->lastId();
}

void PromisedDayTest::load_deskBehind_countsOnTheDayOfThePromise()
{
    QFETCH(const QDate, day);
    begin(day);
    const OperationId first = SigningDesk::newId();
    EXPECT_DONE(reserve(first, m_most, -60));
    load(m_most, first, -80, -60);
    const OperationId second = SigningDesk::newId();
    EXPECT_DONE(reserve(second, m_most, 10));
    load(m_most, second, -10, 10);
    QCOMPARE(m_central->loadedOn(m_card, day), m_most);
    QCOMPARE(m_central->loadedOn(m_card, day.addDays(1)), m_most);
    expectFull(15);
}

void PromisedDayTest::load_deskAhead_countsOnTheDayOfThePromise()
{
    QFETCH(const QDate, day);
    begin(day);
    const OperationId first = SigningDesk::newId();
    EXPECT_DONE(reserve(first, m_most, -10));
    load(m_most, first, 10, -10);
    expectFull(-5);
    const OperationId second = SigningDesk::newId();
    EXPECT_DONE(reserve(second, m_most, 10));
    load(m_most, second, 30, 10);
    QCOMPARE(m_central->loadedOn(m_card, day), m_most);
    QCOMPARE(m_central->loadedOn(m_card, day.addDays(1)), m_most);
}

void PromisedDayTest::load_renewedAfterMidnight_countsOnTheDayOfThePromise()
{
    begin(QDate(2026, 11, 20));
    const OperationId promise = SigningDesk::newId();
    EXPECT_DONE(reserve(promise, m_most, -5));
    EXPECT_DONE(reserve(promise, m_most, 5));
    load(m_most, promise, 10, 10);
    QCOMPARE(m_central->loadedOn(m_card, m_day), m_most);
}

void PromisedDayTest::load_endedAndPromisedAnewAfterMidnight_countsOnTheNewDay()
{
    begin(QDate(2026, 11, 20));
    const OperationId promise = SigningDesk::newId();
    EXPECT_DONE(reserve(promise, m_most, -5));
    EXPECT_DONE(m_central->database().run("UPDATE authorisation SET ended = 1"));
    EXPECT_DONE(reserve(promise, m_most, 30));
    load(m_most, promise, 30, 30);
    QCOMPARE(m_central->loadedOn(m_card, m_day.addDays(1)), m_most);
}

void PromisedDayTest::correction_takesItOffTheDayOfThePromise()
{
    begin(QDate(2026, 11, 20));
    const OperationId promise = SigningDesk::newId();
    EXPECT_DONE(reserve(promise, m_most, 10));
    auto lines = m_central->linesOf(*m_desk, {Load{m_shift, m_card, m_most, promise}}, at(-10));
    const Correction correction{m_shift, m_desk->lastId(), m_card, m_most, -m_most, {}, u"mistake"_s};
    lines.push_back(m_central->linesOf(*m_desk, {correction}, at(-8)).front());
    for (const wire::Outcome& outcome : m_central->answer(*m_desk, lines, at(12))) {
        EXPECT_APPLIED(outcome);
    }
    QCOMPARE(m_central->loadedOn(m_card, m_day), Money());
    QCOMPARE(m_central->loadedOn(m_card, m_day.addDays(1)), Money());
}

/// LIMIT-N1, N3, N4: what is kept free before midnight leaves the new day, and what is over with it, alone.
void PromisedDayTest::reservation_countsIntoItsOwnDayMonthAndYear()
{
    QFETCH(const QDate, day);
    begin(day);
    EXPECT_DONE(reserve(SigningDesk::newId(), m_most, -5));
    expectFull(-4);
    EXPECT_DONE(reserve(SigningDesk::newId(), m_most, 5));
    expectFull(6);
    const bool isNewMonth = day.month() != day.addDays(1).month();
    central::CentralFacts facts(m_central->database(),
                                *take(central::DeskTable(m_central->database()).find(m_desk->id())), at(7));
    const CardFacts card = *take(facts.cardToLoad(m_card, day.addDays(1), {}));
    QCOMPARE(card.loadedDay, m_most);
    QCOMPARE(card.loadedMonth, isNewMonth ? m_most : m_most * 2);
    QCOMPARE(card.loadedYear, day.year() != day.addDays(1).year() ? m_most : m_most * 2);
    QCOMPARE(card.balance, m_most * 2);
    QCOMPARE(card.loads, 2);
}

} // namespace cekr::test

QTEST_GUILESS_MAIN(cekr::test::PromisedDayTest)
#include "PromisedDayTest.moc"
