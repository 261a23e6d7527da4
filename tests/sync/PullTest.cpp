// SPDX-License-Identifier: EUPL-1.2
#include "core/office/Addresses.h"
#include "core/office/Views.h"
#include "core/replica/Replica.h"
#include "tests/support/Expect.h"
#include "tests/support/FaultProxy.h"
#include "tests/support/RealDesk.h"
#include "tests/support/RegisterFiles.h"
#include "tests/support/WrongServer.h"

#include <QRandomGenerator>

using namespace cekr;
using namespace cekr::test;
using namespace Qt::StringLiterals;

/// The replica says what central last said, however the way there was.
class PullTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_central.start();
        m_proxy = std::make_unique<FaultProxy>(m_central.port());
        m_wrong = std::make_unique<WrongServer>(m_central);
    }

    void init()
    {
        m_proxy->behave();
        m_proxy->leadTo(m_central.port());
        m_desk = std::make_unique<RealDesk>(m_central, u"P-%1"_s.arg(++m_desks), m_proxy->url());
    }

    void cleanup() { m_desk.reset(); }

    void cutAnywhere_goesOnFromTheLastWholeLine()
    {
        QRandomGenerator random(20261121);
        qint64 cursor = 0;
        int steps = 0;
        Done pulled = failure(ErrorCode::NoConnection);
        for (int cuts = 0; !pulled && cuts < 400; ++cuts) {
            m_proxy->cutAnswersAfter(random.bounded(60'000));
            pulled = m_desk->sync();
            steps += cursorOnDisk() > cursor ? 1 : 0;
            QVERIFY(cursorOnDisk() >= cursor);
            cursor = cursorOnDisk();
        }
        EXPECT_DONE(pulled);
        QVERIFY(steps > 10);
        expectTheSameAsPulledAtOnce();
    }

    void restartedInBetween_goesOn()
    {
        m_proxy->cutAnswersAfter(300'000);
        EXPECT_FAILURE(m_desk->sync(), ErrorCode::NoConnection);
        const qint64 cursor = cursorOnDisk();
        QVERIFY(cursor > 500);
        QCOMPARE(completeOnDisk(), 0);
        m_desk->close();
        m_proxy->behave();
        EXPECT_DONE(m_desk->sync());
        QCOMPARE(completeOnDisk(), cursorOnDisk());
        expectTheSameAsPulledAtOnce();
    }

    void addresses_comeWithWhatIsNew()
    {
        QVERIFY(!take(m_desk->part<Addresses>().find(u"cesta tal"_s, 8)).search);
        const RegisterFiles files(m_central.path(u"register"_s));
        m_central.command({u"addresses"_s, u"import"_s, files.folder()});
        m_central.command(
            {u"addresses"_s, u"areas"_s, u"--own"_s, u"Kranj"_s, u"--associated"_s, u"Lendava"_s});
        EXPECT_DONE(m_desk->sync());
        const Addresses::Found found = take(m_desk->part<Addresses>().find(u"cesta tal"_s, 8));
        QCOMPARE(found.matches.matches.size(), size_t(1));
        QCOMPARE(found.matches.matches.front().settlement->name.name, u"Kranj"_s);
        QCOMPARE(take(m_desk->part<Addresses>().postsFor(101, 3)).front().code, 4000);
        QCOMPARE(take(m_desk->part<Addresses>().categoriesOf(103, 101)),
                 (std::vector{HolderCategory::MokResident, HolderCategory::AssociatedCitizen}));
        m_desk->close(); // and they are kept
        QVERIFY(take(m_desk->part<Addresses>().find(u"volgyi"_s, 8)).search);
    }

    /// By which the desk prices a load (CAT-4).
    void CAT_2_categoryThatTheBankTold_isKnownHere()
    {
        const MokId card = MokId::fromNumber(310'200'103);
        EXPECT_DONE(m_desk->sync());
        QVERIFY(m_desk->card(card).category != HolderCategory::NonResident);
        QFile events(m_central.path(u"moved.csv"_s));
        QVERIFY(events.open(QIODevice::WriteOnly));
        events.write("reference,kind,card,at,amount,day,channel,category\n"
                     "M-1,category,310200103,2026-09-01T11:00:00+02:00,,,,non-resident\n");
        events.close();
        m_central.command({u"bank"_s, u"import"_s, events.fileName()});
        EXPECT_DONE(m_desk->sync());
        QCOMPARE(m_desk->card(card).category, HolderCategory::NonResident);
    }

    void replicaDeleted_isPulledAgain()
    {
        EXPECT_DONE(m_desk->sync());
        m_desk->close();
        QVERIFY(QFile::remove(m_desk->folder().replica()));
        QCOMPARE(take(m_desk->part<Views>().status()).cards, 0);
        EXPECT_DONE(m_desk->sync());
        expectTheSameAsPulledAtOnce();
    }

    void replicaBroken_isPulledAgain()
    {
        EXPECT_DONE(m_desk->sync());
        m_desk->close();
        QFile file(m_desk->folder().replica());
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(5000));
        QVERIFY(file.write(QByteArray(20'000, '\xa5')) > 0);
        file.close();
        EXPECT_DONE(m_desk->sync());
        expectTheSameAsPulledAtOnce();
    }

    void replicaDeleted_ownOperationsStayOnTop()
    {
        const std::vector<MokId> cards = m_desk->prepare(2);
        EXPECT_DONE(m_desk->sync());
        m_proxy->refuse();
        take(m_desk->record({m_desk->handover({cards[0]}), m_desk->load(cards[0], Money::fromCents(20'00))}));
        m_desk->close();
        QVERIFY(QFile::remove(m_desk->folder().replica()));
        m_proxy->behave();
        EXPECT_DONE(m_desk->sync());
        QCOMPARE(m_desk->card(cards[0]).state, CardState::HandedOver);
        QCOMPARE(m_desk->card(cards[0]).balance, Money::fromCents(20'00));
        QCOMPARE(m_desk->card(cards[0]).loads, 1);
    }

    void pulledState_replacesTheGuess()
    {
        const std::vector<MokId> cards = m_desk->prepare(2);
        EXPECT_DONE(m_desk->sync());
        m_proxy->refuse();
        take(m_desk->record({m_desk->handover({cards[0]}), m_desk->load(cards[0], Money::fromCents(20'00))}));
        QCOMPARE(m_desk->card(cards[0]).state, CardState::HandedOver); // the guess
        QCOMPARE(m_desk->card(cards[0]).balance, Money::fromCents(20'00));
        QCOMPARE(inReplica(cards[0]).state, CardState::InStock);
        m_proxy->behave();
        EXPECT_DONE(m_desk->sync());
        QCOMPARE(inReplica(cards[0]).state, CardState::HandedOver);
        QCOMPARE(inReplica(cards[0]).balance, Money::fromCents(20'00));
        QCOMPARE(m_desk->card(cards[0]).balance, Money::fromCents(20'00)); // once
        QCOMPARE(m_desk->card(cards[0]).loads, 1);
        QCOMPARE(m_desk->card(cards[1]).state, CardState::InStock);
    }

    void appliedButNotPulled_isStillShownAfterARestart()
    {
        const std::vector<MokId> cards = m_desk->prepare(1);
        EXPECT_DONE(m_desk->sync());
        m_proxy->refuse();
        take(m_desk->record({m_desk->handover(cards)}));
        QTRY_VERIFY(!m_desk->part<Views>().status()->isBusy);
        // Central's word on the operation arrives, the change it made does not.
        m_wrong->answer(200, "application/x-ndjson", m_desk->postAsItself({m_desk->journaled().back()}).body);
        m_proxy->behave();
        m_proxy->leadTo(m_wrong->port());
        EXPECT_FAILURE(m_desk->sync(), ErrorCode::WrongAnswer);
        QCOMPARE(m_desk->recorded().front().standing, Standing::Applied);
        QCOMPARE(inReplica(cards[0]).state, CardState::InStock);
        m_desk->close();
        QCOMPARE(m_desk->card(cards[0]).state, CardState::HandedOver);
        m_proxy->leadTo(m_central.port());
        EXPECT_DONE(m_desk->sync());
        QCOMPARE(inReplica(cards[0]).state, CardState::HandedOver);
    }

    void centralOfAnotherLife_isSaidAndNothingForgotten()
    {
        EXPECT_DONE(m_desk->sync());
        const int cards = take(m_desk->part<Views>().status()).cards;
        m_wrong->answer(410, "application/problem+json",
                        R"({"type":"urn:cekr:problem:NotFound","title":"NotFound","status":410})");
        m_proxy->leadTo(m_wrong->port());
        EXPECT_FAILURE(m_desk->sync(), ErrorCode::CentralBehind);
        QCOMPARE(take(m_desk->part<Views>().status()).cards, cards);
    }

    void wrongChanges_areNotTaken_data()
    {
        QTest::addColumn<QByteArray>("body");
        const QByteArray settings =
            R"("kind":"settings","state":{"idleLockMinutes":1,"offlineLongestHours":1,)"
            R"("offlinePerCard":1,"offlinePerDeskAndDay":1,"offlineSignInDays":1,"smallestLoad":1})";
        QTest::newRow("page") << "<html>\n</html>\n"_ba;
        QTest::newRow("no end") << "{\"change\":9000000," + settings + "}\nxx\n";
        QTest::newRow("backwards") << "{\"change\":9000002," + settings + "}\n{\"change\":9000001," +
                                          settings + "}\n";
        QTest::newRow("end before the last")
            << "{\"change\":9000002," + settings + "}\n{\"end\":9000001,\"more\":false}\n";
        QTest::newRow("after the end")
            << "{\"end\":9000001,\"more\":false}\n{\"change\":9000002," + settings + "}\n";
        QTest::newRow("wrong type") << R"({"change":9000000,"kind":"card","state":{"card":7}})"
                                       "\n"_ba;
        QTest::newRow("never ends") << R"({"end":0,"more":true})"
                                       "\n"_ba;
    }

    void wrongChanges_areNotTaken()
    {
        QFETCH(const QByteArray, body);
        m_wrong->answer(200, "application/x-ndjson", body);
        m_proxy->leadTo(m_wrong->port());
        EXPECT_FAILURE(m_desk->sync(), ErrorCode::WrongAnswer);
    }

    void unknownKind_isPassedOver()
    {
        m_wrong->answer(200, "application/x-ndjson",
                        R"({"change":1,"kind":"weather","state":{"sun":true}})"
                        "\n"
                        R"({"end":1,"more":false})"
                        "\n");
        m_proxy->leadTo(m_wrong->port());
        EXPECT_DONE(m_desk->sync());
        QCOMPARE(cursorOnDisk(), 1);
    }

private:
    Replica onDisk() { return take(Replica::openReadOnly(m_desk->folder().replica(), m_desk->id())); }
    qint64 cursorOnDisk() { return onDisk().cursor(); }
    qint64 completeOnDisk() { return onDisk().complete(); }

    CardFacts inReplica(MokId card) { return take(onDisk().card(card)).value(); }

    void expectTheSameAsPulledAtOnce()
    {
        RealDesk other(m_central, u"P-%1"_s.arg(++m_desks));
        EXPECT_DONE(other.sync());
        EXPECT_DONE(m_desk->sync());
        Replica mine = take(Replica::openReadOnly(m_desk->folder().replica(), m_desk->id()));
        Replica theirs = take(Replica::openReadOnly(other.folder().replica(), other.id()));
        QCOMPARE(mine.cursor(), theirs.cursor());
        const std::vector<quint32> numbers = take(mine.cardNumbers());
        QVERIFY(numbers.size() >= 4100);
        QCOMPARE(numbers, take(theirs.cardNumbers()));
        for (const quint32 number : numbers) {
            const MokId card = MokId::fromNumber(number);
            QCOMPARE(take(mine.card(card)), take(theirs.card(card)));
        }
        QVERIFY(take(mine.clerks()) == take(theirs.clerks()));
        QVERIFY(take(mine.tariffs()) == take(theirs.tariffs()));
        QVERIFY(take(mine.settings()) == take(theirs.settings()));
    }

    CentralProcess m_central = CentralProcess::withDemoData(4000);
    std::unique_ptr<FaultProxy> m_proxy;
    std::unique_ptr<WrongServer> m_wrong;
    std::unique_ptr<RealDesk> m_desk;
    int m_desks = 0;
};

QTEST_GUILESS_MAIN(PullTest)
#include "PullTest.moc"
