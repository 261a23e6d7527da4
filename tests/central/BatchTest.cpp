// SPDX-License-Identifier: EUPL-1.2
#include "tests/central/JudgingCentral.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace cekr::test
{

/// Many operations of a desk at once: they are answered as one by one, with far fewer questions.
class BatchTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void promisedLoads_costAtMostNineStatementsEach();
    void batch_answersAsOneByOne_data();
    void batch_answersAsOneByOne();
    void batch_theSameLineTwice_isOneOperation();
    void batch_sentAgain_isKnown();
    void batch_faultAtALine_answersThoseBeforeAndHoldsTheRest();
    void entries_thatDoNotBalance_areNotWritten();

private:
    /// A desk with an open shift, and cards.
    struct Counter
    {
        Counter();
        std::unique_ptr<JudgingCentral> central;
        std::optional<SigningDesk> desk;
        OperationId shift;
    };
    [[nodiscard]] static MokId card(int number) { return MokId::fromNumber(quint32(310'000'001 + number)); }
    [[nodiscard]] static QDateTime now() { return startOfBusinessDay(QDate(2026, 11, 20)).addSecs(36'000); }
    [[nodiscard]] static Load load(const Counter& counter, int number, int euros, OperationId promise = {})
    {
        return {counter.shift, card(number), Money::fromCents(euros * 100), promise};
    }
    [[nodiscard]] static OperationId reserve(const Counter& counter, int number, int euros);

    using Bodies = std::function<std::vector<OperationBody>(const Counter&)>;

    std::optional<Counter> m_counter;
};

namespace
{

constexpr int cards = 70;

/// What a central knows of the cards and the drawer, as text.
QStringList stateOf(Database& database)
{
    QStringList lines;
    Statement rows = take(database.query(
        "SELECT mok_id, state, loads, balance, (SELECT coalesce(sum(cents), 0) FROM load WHERE card = "
        "mok_id) "
        "AS loaded, (SELECT state FROM change WHERE kind = 'card' AND key = CAST(mok_id AS TEXT)) AS told "
        "FROM card ORDER BY mok_id"));
    while (take(rows.step())) {
        lines += u"%1 %2 %3 %4 %5 %6"_s.arg(rows.integer("mok_id"))
                     .arg(rows.text("state"))
                     .arg(rows.integer("loads"))
                     .arg(rows.integer("balance"))
                     .arg(rows.integer("loaded"))
                     .arg(rows.text("told"));
    }
    Statement books = take(database.query("SELECT account, sum(cents) AS cents FROM entry GROUP BY account"));
    while (take(books.step())) {
        lines += u"%1 %2"_s.arg(books.text("account")).arg(books.integer("cents"));
    }
    Statement shifts = take(database.query("SELECT drawer, closed_at FROM shift ORDER BY opened_at"));
    while (take(shifts.step())) {
        lines += u"drawer %1 %2"_s.arg(shifts.integer("drawer")).arg(shifts.isNull("closed_at"));
    }
    return lines;
}

QString wordOf(const wire::Outcome& outcome)
{
    return u"%1 %2 %3"_s.arg(int(outcome.kind))
        .arg(outcome.change)
        .arg(outcome.problem ? QString::fromLatin1(outcome.problem->rule) : QString());
}

} // namespace

BatchTest::Counter::Counter() : central(std::make_unique<JudgingCentral>())
{
    desk.emplace(central->addDesk(u"P-1"_s));
    for (int i = 0; i < cards; ++i) {
        central->addCard(card(i));
    }
    const auto opened = central->sendAll(*desk, {ShiftOpen{Money::fromCents(100'00)}}, now(), now());
    shift = opened.front().id;
}

void BatchTest::init()
{
    m_counter.emplace();
}

OperationId BatchTest::reserve(const Counter& counter, int number, int euros)
{
    const OperationId id = SigningDesk::newId();
    const Money amount = Money::fromCents(euros * 100);
    // As the Reserver does it, but more than one desk may have at once.
    const Done added = central::ReservationTable(counter.central->database())
                           .add({.id = id,
                                 .desk = counter.desk->id(),
                                 .card = card(number),
                                 .amount = amount,
                                 .clerk = take(ClerkId::parse(u"ana"_s)),
                                 .corrects = {},
                                 .day = BusinessTime::at(now()).date(),
                                 .expires = now().addSecs(15 * 60)});
    if (!added) {
        qFatal("%s", qPrintable(added.error().toLogLine()));
    }
    return id;
}

void BatchTest::promisedLoads_costAtMostNineStatementsEach()
{
    std::vector<OperationBody> loads;
    for (int i = 0; i < cards; ++i) {
        loads.push_back(load(*m_counter, i, 50, reserve(*m_counter, i, 50)));
    }
    const qint64 before = m_counter->central->database().statementsRun();
    const auto outcomes = m_counter->central->sendAll(*m_counter->desk, loads, now(), now());
    const qint64 statements = m_counter->central->database().statementsRun() - before;
    for (const wire::Outcome& outcome : outcomes) {
        QCOMPARE(outcome.kind, wire::Outcome::Kind::Applied);
    }
    // Each writes eight: operation, card, load, order, change, entries, drawer, reservation. The batch reads
    // the desk, its certificates, its last operation, the clerk, the shift, tariffs, what is pending once,
    // and five things of 32 operations at a time.
    const int groups = (cards + 31) / 32;
    QCOMPARE(statements, 8 * cards + 9 + 5 * groups);
    QVERIFY(statements <= 9 * cards);
}

void BatchTest::batch_answersAsOneByOne_data()
{
    QTest::addColumn<Bodies>("bodies");
    QTest::newRow("a card loaded up to its limit of the day") << Bodies([](const Counter& at) {
        return std::vector<OperationBody>{load(at, 1, 600), load(at, 2, 10), load(at, 1, 500),
                                          load(at, 1, 400)};
    });
    QTest::newRow("a promise is kept, and counts as a load then") << Bodies([](const Counter& at) {
        const OperationId promise = reserve(at, 1, 600);
        return std::vector<OperationBody>{load(at, 1, 500), load(at, 1, 600, promise), load(at, 1, 400),
                                          load(at, 1, 1)};
    });
    QTest::newRow("a promise is captured once") << Bodies([](const Counter& at) {
        const OperationId promise = reserve(at, 1, 600);
        return std::vector<OperationBody>{load(at, 1, 600, promise), load(at, 1, 600, promise)};
    });
    QTest::newRow("a load without its promise gives it up") << Bodies([](const Counter& at) {
        const OperationId promise = reserve(at, 1, 600);
        return std::vector<OperationBody>{load(at, 1, 600), load(at, 1, 600, promise), load(at, 1, 400)};
    });
    QTest::newRow("the drawer between them") << Bodies([](const Counter& at) {
        const auto out = [&at](int euros) {
            return CashMovement{at.shift, CashMovement::Direction::ToSafe, Money::fromCents(euros * 100), {}};
        };
        return std::vector<OperationBody>{out(150), load(at, 1, 100), out(150), out(60), out(50)};
    });
    QTest::newRow("a shift closed and what comes after it") << Bodies([](const Counter& at) {
        const Money expected = Money::fromCents(130'00);
        return std::vector<OperationBody>{
            load(at, 1, 30), ShiftClose{at.shift, 1, {{Money::fromCents(10'00), 13}}, expected, {}},
            load(at, 1, 30), ShiftOpen{Money::fromCents(20'00)},
            load(at, 2, 30),
        };
    });
    QTest::newRow("an unknown card") << Bodies([](const Counter& at) {
        return std::vector<OperationBody>{load(at, cards + 1, 30), load(at, 1, 30)};
    });
}

void BatchTest::batch_answersAsOneByOne()
{
    QFETCH(const Bodies, bodies);
    Counter other;
    QStringList singly;
    for (const OperationBody& body : bodies(other)) {
        singly += wordOf(other.central->sendAll(*other.desk, {body}, now(), now()).front());
    }
    QStringList together;
    for (const auto& outcome :
         m_counter->central->sendAll(*m_counter->desk, bodies(*m_counter), now(), now())) {
        together += wordOf(outcome);
    }
    QCOMPARE(together, singly);
    QCOMPARE(stateOf(m_counter->central->database()), stateOf(other.central->database()));
}

void BatchTest::batch_theSameLineTwice_isOneOperation()
{
    const auto lines = m_counter->central->linesOf(*m_counter->desk, {load(*m_counter, 1, 30)}, now());
    const auto outcomes = m_counter->central->answer(*m_counter->desk, {lines[0], lines[0]}, now());
    QCOMPARE(outcomes.size(), 2U);
    QCOMPARE(wordOf(outcomes[0]), wordOf(outcomes[1]));
    QCOMPARE(m_counter->central->loadedOn(card(1), now().date()), Money::fromCents(30'00));
}

void BatchTest::batch_sentAgain_isKnown()
{
    const auto lines = m_counter->central->linesOf(*m_counter->desk,
                                                   {load(*m_counter, 1, 30), load(*m_counter, 2, 30)}, now());
    const auto first = m_counter->central->answer(*m_counter->desk, lines, now());
    const auto again = m_counter->central->answer(*m_counter->desk, lines, now());
    for (size_t i = 0; i < lines.size(); ++i) {
        QCOMPARE(wordOf(again[i]), wordOf(first[i]));
    }
    QCOMPARE(m_counter->central->loadedOn(card(2), now().date()), Money::fromCents(30'00));
}

void BatchTest::batch_faultAtALine_answersThoseBeforeAndHoldsTheRest()
{
    JudgingCentral& central = *m_counter->central;
    EXPECT_DONE(central.database().execute("CREATE TRIGGER fault BEFORE INSERT ON load WHEN NEW.cents = 1300 "
                                           "BEGIN SELECT raise(ABORT, 'fault'); END"));
    const auto lines = central.linesOf(
        *m_counter->desk, {load(*m_counter, 1, 30), load(*m_counter, 1, 13), load(*m_counter, 1, 30)}, now());
    QTest::ignoreMessage(QtCriticalMsg, QRegularExpression(u"line 2 of desk"_s));
    const auto outcomes = central.answer(*m_counter->desk, lines, now());
    QCOMPARE(outcomes[0].kind, wire::Outcome::Kind::Applied);
    for (size_t i = 1; i < lines.size(); ++i) {
        QCOMPARE(outcomes[i].kind, wire::Outcome::Kind::Held);
        QCOMPARE(outcomes[i].problem->code, ErrorCode::ServerFailed);
    }
    QCOMPARE(central.loadedOn(card(1), now().date()), Money::fromCents(30'00));
    EXPECT_DONE(central.database().execute("DROP TRIGGER fault"));
    for (const wire::Outcome& outcome : central.answer(*m_counter->desk, lines, now())) {
        QCOMPARE(outcome.kind, wire::Outcome::Kind::Applied);
    }
    QCOMPARE(central.loadedOn(card(1), now().date()), Money::fromCents(73'00));
}

void BatchTest::entries_thatDoNotBalance_areNotWritten()
{
    Database& database = m_counter->central->database();
    Operation operation = m_counter->desk->next(load(*m_counter, 1, 30));
    operation.id = m_counter->shift; // one that is there
    central::OperationTable table(database);
    const auto entries = [](int drawer, int loads) {
        return std::vector<Entry>{{Account::Drawer, Money::fromCents(drawer)},
                                  {Account::Loads, Money::fromCents(loads)}};
    };
    const qint64 before = take(database.integer("SELECT count(*) FROM entry")).value_or(0);
    QTest::ignoreMessage(QtCriticalMsg, QRegularExpression(u"not written.*BooksUnbalanced"_s));
    EXPECT_FAILURE(table.addEntries(operation, operation.id, entries(3000, -2999)),
                   ErrorCode::BooksUnbalanced);
    QTest::ignoreMessage(QtCriticalMsg, QRegularExpression(u"not written.*BooksUnbalanced"_s));
    EXPECT_FAILURE(table.addEntries(operation, operation.id, {{Account(99), Money()}}),
                   ErrorCode::BooksUnbalanced);
    QCOMPARE(take(database.integer("SELECT count(*) FROM entry")), std::optional(before));
}

} // namespace cekr::test

QTEST_GUILESS_MAIN(cekr::test::BatchTest)
#include "BatchTest.moc"
