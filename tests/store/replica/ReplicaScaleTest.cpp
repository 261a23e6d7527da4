// SPDX-License-Identifier: EUPL-1.2
#include "core/store/Transaction.h"
#include "tests/store/replica/ReplicaCards.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QSet>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace cekr::test
{

/// A city's worth of cards. Times are told, not judged: tests/bench does that.
class ReplicaScaleTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void put_100000Cards_besidePlainRows_data();
    void put_100000Cards_besidePlainRows();
    void query_among100000Cards();

private:
    [[nodiscard]] qint64 putMs(int inPortion);
    [[nodiscard]] qint64 plainMs(int inPortion);

    QTemporaryDir m_folder;
    std::vector<CardFacts> m_cards;
    const DeskId m_desk = deskNamed(u"AP-2"_s);
};

namespace
{

constexpr int cardsInAll = 100'000;

Done insertPlain(Database& database, std::span<const CardFacts> cards)
{
    Result<Transaction> transaction = Transaction::begin(database);
    if (!transaction) {
        return failure(transaction.error());
    }
    for (const CardFacts& card : cards) {
        if (Done done = database.run(
                "INSERT INTO t VALUES (?, ?, ?, ?, ?, ?, ?, 0, 0, 0, ?)", card.card.number(), int(card.kind),
                int(card.state), card.holdingDesk.text(), card.box.text(),
                card.validUntil.year * 100 + card.validUntil.month, card.loads, card.balance.cents());
            !done) {
            return done;
        }
    }
    return transaction->commit();
}

} // namespace

void ReplicaScaleTest::initTestCase()
{
    QRandomGenerator random(20261121);
    QSet<quint32> numbers;
    while (numbers.size() < cardsInAll) {
        numbers.insert(random.bounded(1'000'000'000u));
    }
    const std::array places{m_desk, deskNamed(u"AP-3"_s), deskNamed(u"KR-1"_s), deskNamed(u"KR-2"_s)};
    for (const quint32 number : numbers) {
        // Nine of ten are with customers.
        const CardState state = random.bounded(10) == 0 ? CardState::InStock : CardState::Active;
        m_cards.push_back(cardOf(number, state, places[number % places.size()], u"B%1"_s.arg(number % 500)));
        m_cards.back().balance = Money::fromCents(50'00);
    }
}

qint64 ReplicaScaleTest::putMs(int inPortion)
{
    QFile::remove(m_folder.filePath(u"replica.db"_s));
    Replica replica = take(Replica::open(m_folder.filePath(u"replica.db"_s), m_desk));
    QElapsedTimer timer;
    timer.start();
    for (int from = 0; from < cardsInAll; from += inPortion) {
        const std::vector<CardFacts> portion(m_cards.begin() + from, m_cards.begin() + from + inPortion);
        if (!putAll(replica, from + inPortion, portion)) {
            return -1;
        }
    }
    return timer.elapsed();
}

qint64 ReplicaScaleTest::plainMs(int inPortion)
{
    QFile::remove(m_folder.filePath(u"plain.db"_s));
    Database plain =
        take(Database::open({.path = m_folder.filePath(u"plain.db"_s), .synchronous = Synchronous::Normal}));
    if (!plain.execute("CREATE TABLE t (a INTEGER PRIMARY KEY, b, c, d, e, f, g, h, i, j, k)")) {
        return -1;
    }
    QElapsedTimer timer;
    timer.start();
    for (int from = 0; from < cardsInAll; from += inPortion) {
        if (!insertPlain(plain, std::span(m_cards).subspan(size_t(from), size_t(inPortion)))) {
            return -1;
        }
    }
    return timer.elapsed();
}

void ReplicaScaleTest::put_100000Cards_besidePlainRows_data()
{
    QTest::addColumn<int>("inPortion");
    QTest::newRow("1000 at once") << 1000;
    QTest::newRow("all at once") << cardsInAll;
}

void ReplicaScaleTest::put_100000Cards_besidePlainRows()
{
    QFETCH(const int, inPortion);
    const qint64 plain = plainMs(inPortion);
    const qint64 put = putMs(inPortion);
    QVERIFY(plain >= 0 && put >= 0);
    qInfo("replica %lld ms, plain rows %lld ms", put, plain);
    Replica replica = take(Replica::open(m_folder.filePath(u"replica.db"_s), m_desk));
    QCOMPARE(replica.cursor(), cardsInAll);
    QCOMPARE(take(replica.cardNumbers()).size(), size_t(cardsInAll));
}

void ReplicaScaleTest::query_among100000Cards()
{
    QElapsedTimer timer;
    timer.start();
    Replica replica = take(Replica::open(m_folder.filePath(u"replica.db"_s), m_desk));
    const qint64 opened = timer.nsecsElapsed();
    const std::map<CardState, int> counts = take(replica.countsAt(m_desk));
    const qint64 counted = timer.nsecsElapsed();
    const std::vector<CardFacts> stock = take(replica.cardsAt(m_desk, CardState::InStock));
    const qint64 listed = timer.nsecsElapsed();
    const std::optional<CardFacts> one = take(replica.card(m_cards.front().card));
    const qint64 found = timer.nsecsElapsed();
    qInfo("open and check %.1f ms, counts %.1f ms, %zu in stock %.1f ms, one card %.3f ms",
          double(opened) / 1e6, double(counted - opened) / 1e6, stock.size(), double(listed - counted) / 1e6,
          double(found - listed) / 1e6);
    QCOMPARE(one, m_cards.front());
    QCOMPARE(int(stock.size()), counts.at(CardState::InStock));
}

} // namespace cekr::test

QTEST_GUILESS_MAIN(cekr::test::ReplicaScaleTest)
#include "ReplicaScaleTest.moc"
