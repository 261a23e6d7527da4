// SPDX-License-Identifier: EUPL-1.2
#include "core/wire/Messages.h"
#include "tests/central/CsvImport.h"
#include "tests/support/CentralDatabase.h"
#include "tests/support/Decisions.h"
#include "tests/support/DeskAtCentral.h"
#include "tests/support/Expect.h"

using namespace Qt::StringLiterals;

namespace cekr::test
{

/// Cards of holders come into being from a file, as a whole or not at all.
class CardImportTest final : public QObject
{
    Q_OBJECT

private slots:
    void import_goodFile_cardsAreAsTheFileSays();
    void import_withoutTheColumnOfCategories_takesCardsWithoutOne();
    void import_badLine_namedAndNothingImported_data();
    void import_badLine_namedAndNothingImported();
    void import_besideTheServer_deskIsToldWithoutDigits();
    void import_namedCard_takesALoadAnAnonymousOneWouldNot();

private:
    [[nodiscard]] qint64 cards() const
    {
        return CentralDatabase(m_central).number("SELECT count(*) FROM card");
    }

    CentralProcess m_central = CentralProcess::withDemoData();
};

namespace
{

constexpr char header[] = "mok_id,pan_tail,kind,state,expiry,category\n";

} // namespace

void CardImportTest::import_goodFile_cardsAreAsTheFileSays()
{
    const CsvImport done = importCsv(m_central, u"cards"_s,
                                     header + "700000001,535797,named,active,2030-01,mok-citizen\n"
                                              "700 000 002,535797,unnamed,handed-over,09/2029,\n"_ba);
    QVERIFY2(done.exitCode == 0, done.errors.constData());
    QCOMPARE(done.count("imported"_L1), 2);
    CentralDatabase database(m_central);
    QCOMPARE(database.number("SELECT count(*) FROM card WHERE mok_id = 700000001 AND kind = 'named' AND "
                             "state = 'active' AND valid_until = 203001 AND category = 'mok-citizen' AND "
                             "length(pan_mac) = 32 AND place = '' AND box = ''"),
             1);
    QCOMPARE(database.number("SELECT count(*) FROM card WHERE mok_id = 700000002 AND kind = 'unnamed' AND "
                             "state = 'handed-over' AND valid_until = 202909 AND category IS NULL"),
             1);
}

void CardImportTest::import_withoutTheColumnOfCategories_takesCardsWithoutOne()
{
    const CsvImport done = importCsv(
        m_central, u"cards"_s, "mok_id;pan_tail;kind;state;expiry\n710000001;535797;named;locked;2030-01\n");
    QVERIFY2(done.exitCode == 0, done.errors.constData());
    QCOMPARE(done.count("imported"_L1), 1);
}

void CardImportTest::import_badLine_namedAndNothingImported_data()
{
    QTest::addColumn<QByteArray>("bad");
    QTest::addColumn<QString>("column");

    QTest::newRow("no category column") << "720000002,535797,named,active,2030-01"_ba << u""_s;
    QTest::newRow("number") << "72000002,535797,named,active,2030-01,"_ba << u"mok_id"_s;
    QTest::newRow("number twice") << "720000001,535797,named,active,2030-01,"_ba << u"mok_id"_s;
    QTest::newRow("number of a card in a box") << "204118701,535797,named,active,2030-01,"_ba << u"mok_id"_s;
    QTest::newRow("whole card number")
        << "720000002,4111111111535797,named,active,2030-01,"_ba << u"pan_tail"_s;
    QTest::newRow("anonymous") << "720000002,535797,anonymous,active,2030-01,"_ba << u"kind"_s;
    QTest::newRow("no kind") << "720000002,535797,,active,2030-01,"_ba << u"kind"_s;
    QTest::newRow("in stock") << "720000002,535797,named,in-stock,2030-01,"_ba << u"state"_s;
    QTest::newRow("no state") << "720000002,535797,named,,2030-01,"_ba << u"state"_s;
    QTest::newRow("month") << "720000002,535797,named,active,2030-13,"_ba << u"expiry"_s;
    QTest::newRow("category") << "720000002,535797,named,active,2030-01,tourist"_ba << u"category"_s;
}

void CardImportTest::import_badLine_namedAndNothingImported()
{
    QFETCH(QByteArray, bad);
    QFETCH(QString, column);
    const qint64 before = cards();
    const QByteArray good = ",535797,named,active,2030-01,\n";
    const CsvImport done =
        importCsv(m_central, u"cards"_s, header + ("720000001" + good) + bad + "\n720000003" + good);
    QCOMPARE(done.exitCode, 1);
    QVERIFY(done.errors.contains("MalformedFile"));
    QCOMPARE(done.count("imported"_L1), 0);
    QCOMPARE(done.count("faultCount"_L1), 1);
    QCOMPARE(done.firstFault()["line"_L1].toInt(), 3);
    QCOMPARE(done.firstFault()["column"_L1].toString(), column);
    QVERIFY(!QJsonDocument(done.report).toJson().contains("535797"));
    QCOMPARE(cards(), before);
}

void CardImportTest::import_besideTheServer_deskIsToldWithoutDigits()
{
    m_central.start();
    DeskAtCentral desk(m_central, u"AP-1"_s);
    QCOMPARE(importCsv(m_central, u"cards"_s,
                       header + "730000001,535797,named,active,2030-01,associated-citizen\n"_ba)
                 .exitCode,
             0);
    const QByteArray feed = desk.client().get(u"/v1/changes"_s).body;
    QVERIFY(feed.contains(R"("card":"730000001")") && feed.contains(R"("category":"associated-citizen")"));
    QVERIFY(!feed.contains("535797"));
    m_central.stop();
}

void CardImportTest::import_namedCard_takesALoadAnAnonymousOneWouldNot()
{
    QCOMPARE(
        importCsv(m_central, u"cards"_s, header + "740000001,535797,named,active,2030-01,\n"_ba).exitCode, 0);
    m_central.start();
    allowLoadsOffline(m_central);
    DeskAtCentral desk(m_central, u"AP-2"_s);
    desk.openShift();
    const MokId card = MokId::fromNumber(740'000'001);
    EXPECT_APPLIED(desk.load(card, Money::fromCents(600'00)));
    EXPECT_APPLIED(desk.load(card, Money::fromCents(400'00)));
    EXPECT_REFUSED(desk.load(card, Money::fromCents(1)), ErrorCode::LimitExceeded, "LIMIT-N1");
    m_central.stop();
}

} // namespace cekr::test

QTEST_GUILESS_MAIN(cekr::test::CardImportTest)
#include "CardImportTest.moc"
