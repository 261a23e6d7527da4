// SPDX-License-Identifier: EUPL-1.2
#include "core/wire/Change.h"
#include "core/wire/Messages.h"
#include "tests/central/CsvImport.h"
#include "tests/support/CentralDatabase.h"
#include "tests/support/DeskAtCentral.h"
#include "tests/support/Expect.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;

namespace cekr::test
{

/// Loads of other channels count into every limit, each of them once.
class LoadImportTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();

    void import_transfer_countsIntoEverySumButCash();
    void import_cashOfAnotherCounter_countsIntoTheDay();
    void import_earlierDay_countsIntoItsOwnDay();
    void import_ofAnAnonymousCard_isItsSingleLoad();
    void import_sameFileAgain_changesNothing();
    void import_sameReferenceForAnotherLoad_refused();
    void import_commaInQuotes_isAnAmount();
    void import_badLine_namedAndNothingImported_data();
    void import_badLine_namedAndNothingImported();
    void import_besideTheServer_deskIsToldAndCentralRefuses();
    void import_manyLoadsOfOneCard_takesThem();

private:
    CsvImport import(const QByteArray& lines) const
    {
        return importCsv(m_central, u"loads"_s, "reference,mok_id,amount,day,channel\n" + lines);
    }
    /// The card as the desks were told of it last.
    [[nodiscard]] CardFacts told(const char* card) const;
    [[nodiscard]] qint64 loads() const
    {
        return CentralDatabase(m_central).number("SELECT count(*) FROM load");
    }

    CentralProcess m_central = CentralProcess::withDemoData();
    QDate m_today = BusinessTime::at(QDateTime::currentDateTimeUtc()).date();
    QByteArray m_day = m_today.toString(Qt::ISODate).toLatin1();
};

void LoadImportTest::initTestCase()
{
    QByteArray cards = "mok_id,pan_tail,kind,state,expiry\n";
    for (int i = 0; i < 9; ++i) {
        cards += "70000000" + QByteArray::number(i) + ",535797,named,active,2030-01\n";
    }
    QCOMPARE(importCsv(m_central, u"cards"_s, cards).exitCode, 0);
}

CardFacts LoadImportTest::told(const char* card) const
{
    Database database =
        take(Database::open({.path = m_central.folder() + u"/central.db"_s, .readOnly = true}));
    Statement row = take(database.query("SELECT state FROM change WHERE kind = 'card' AND key = ?1",
                                        QStringView(QString::fromLatin1(card))));
    if (!take(row.step())) {
        qFatal("no such card");
    }
    const auto line = take(wire::decodeChangeLine(wire::changeLine(0, "card", row.blob(0))));
    return std::get<CardFacts>(std::get<wire::Change>(line).state);
}

void LoadImportTest::import_transfer_countsIntoEverySumButCash()
{
    const CsvImport done =
        import("t-1,700000000,400.50," + m_day + ",transfer\nt-2,700000000,99.50," + m_day + ",portal\n");
    QVERIFY2(done.exitCode == 0, done.errors.constData());
    QCOMPARE(done.count("imported"_L1), 2);
    QCOMPARE(done.count("sum"_L1), 500'00);
    const CardFacts card = told("700000000");
    QCOMPARE(card.transferredDay, Money::fromCents(500'00));
    QCOMPARE(card.loadedDay, Money());
    QCOMPARE(card.loadedMonth, Money::fromCents(500'00));
    QCOMPARE(card.loadedYear, Money::fromCents(500'00));
    QCOMPARE(card.balance, Money::fromCents(500'00));
    QCOMPARE(card.loads, 2);
    QCOMPARE(card.state, CardState::Active);
}

void LoadImportTest::import_cashOfAnotherCounter_countsIntoTheDay()
{
    QCOMPARE(import("c-1,700000001,380,00," + m_day + ",cash\n").exitCode, 1); // the comma parts columns
    QCOMPARE(import("c-1,700000001,380.00," + m_day + ",cash\n").exitCode, 0);
    QCOMPARE(told("700000001").loadedDay, Money::fromCents(380'00));
    QCOMPARE(told("700000001").transferredDay, Money());
}

void LoadImportTest::import_earlierDay_countsIntoItsOwnDay()
{
    const QByteArray lastYear = m_today.addYears(-1).toString(Qt::ISODate).toLatin1();
    QCOMPARE(import("e-1,700000002,700.00," + lastYear + ",transfer\n").exitCode, 0);
    const CardFacts card = told("700000002");
    QCOMPARE(card.day, m_today);
    QCOMPARE(card.loadedYear, Money());
    QCOMPARE(card.balance, Money::fromCents(700'00));
}

void LoadImportTest::import_ofAnAnonymousCard_isItsSingleLoad()
{
    m_central.start();
    DeskAtCentral desk(m_central, u"AP-2"_s);
    desk.openShift();
    desk.chargeDemoPrice();
    const MokId card = desk.takeStock(410'000'000, 1).front();
    EXPECT_APPLIED(desk.handOver({card}));
    QCOMPARE(import("a-1,410000000,10.00," + m_day + ",transfer\n").exitCode, 0);
    EXPECT_REFUSED(desk.load(card, Money::fromCents(10'00)), ErrorCode::SecondLoad, "LIMIT-A1");
    m_central.stop();
}

void LoadImportTest::import_sameFileAgain_changesNothing()
{
    const QByteArray file =
        "s-1,700000003,10.00," + m_day + ",klik\ns-2,700000003,20.00," + m_day + ",klik\n";
    QCOMPARE(import(file).count("imported"_L1), 2);
    const CsvImport again = import(file + "s-3,700000003,30.00," + m_day + ",klik\n");
    QVERIFY2(again.exitCode == 0, again.errors.constData());
    QCOMPARE(again.count("imported"_L1), 1);
    QCOMPARE(again.count("known"_L1), 2);
    QCOMPARE(told("700000003").balance, Money::fromCents(60'00));
    QCOMPARE(told("700000003").loads, 3);
}

void LoadImportTest::import_sameReferenceForAnotherLoad_refused()
{
    QCOMPARE(import("r-1,700000004,10.00," + m_day + ",klik\n").exitCode, 0);
    for (const QByteArray& other :
         {"r-1,700000004,10.01," + m_day + ",klik\n", "r-1,700000005,10.00," + m_day + ",klik\n",
          "r-1,700000004,10.00," + m_day + ",portal\n"}) {
        const CsvImport done = import(other);
        QCOMPARE(done.exitCode, 1);
        QCOMPARE(done.firstFault()["column"_L1].toString(), u"reference"_s);
    }
    QCOMPARE(told("700000004").balance, Money::fromCents(10'00));
}

void LoadImportTest::import_commaInQuotes_isAnAmount()
{
    const Money before = told("700000007").balance;
    const CsvImport done = import("q-1,700000007,\"12,50\"," + m_day + ",transfer\n,,,,\n");
    QVERIFY2(done.exitCode == 0, done.errors);
    QCOMPARE(told("700000007").balance, before + Money::fromCents(12'50));
}

void LoadImportTest::import_badLine_namedAndNothingImported_data()
{
    QTest::addColumn<QByteArray>("bad");
    QTest::addColumn<QString>("column");
    const auto row = [](const char* name, const QByteArray& bad, const char* column) {
        QTest::newRow(name) << bad << QString::fromLatin1(column);
    };
    const QByteArray end = "," + m_day + ",transfer";
    row("too few columns", "b-2,700000006,1.00," + m_day, "");
    row("no reference", ",700000006,1.00" + end, "reference");
    row("reference with a space", "b 2,700000006,1.00" + end, "reference");
    row("endless reference", QByteArray(65, 'x') + ",700000006,1.00" + end, "reference");
    row("reference twice", "b-1,700000006,1.00" + end, "reference");
    row("number", "b-2,70000006,1.00" + end, "mok_id");
    row("card that is not there", "b-2,799999999,1.00" + end, "mok_id");
    row("comma as two columns", "b-2,700000006,5,00" + end, "");
    row("thousands", "b-2,700000006,1.234" + end, "amount");
    row("nothing", "b-2,700000006,0.00" + end, "amount");
    row("less than nothing", "b-2,700000006,-5.00" + end, "amount");
    row("one decimal", "b-2,700000006,5.0" + end, "amount");
    row("whole euros", "b-2,700000006,5" + end, "amount");
    row("exponent", "b-2,700000006,1e3.00" + end, "amount");
    row("full-width digits", "b-2,700000006,\xEF\xBC\x95.00" + end, "amount");
    row("ten digits", "b-2,700000006,1234567890.00" + end, "amount");
    row("no such day", "b-2,700000006,1.00,2026-02-30,transfer", "day");
    row("day of another country", "b-2,700000006,1.00,21.11.2026,transfer", "day");
    row("tomorrow", "b-2,700000006,1.00," + m_today.addDays(1).toString(Qt::ISODate).toLatin1() + ",transfer",
        "day");
    row("unknown channel", "b-2,700000006,1.00," + m_day + ",pigeon", "channel");
}

void LoadImportTest::import_badLine_namedAndNothingImported()
{
    QFETCH(QByteArray, bad);
    QFETCH(QString, column);
    const qint64 before = loads();
    const QByteArray good = ",700000006,1.00," + m_day + ",transfer\n";
    const CsvImport done = import("b-1" + good + bad + "\nb-3" + good);
    QCOMPARE(done.exitCode, 1);
    QCOMPARE(done.count("imported"_L1), 0);
    QCOMPARE(done.count("faultCount"_L1), 1);
    QCOMPARE(done.firstFault()["line"_L1].toInt(), 3);
    QCOMPARE(done.firstFault()["column"_L1].toString(), column);
    QCOMPARE(loads(), before);
}

void LoadImportTest::import_besideTheServer_deskIsToldAndCentralRefuses()
{
    m_central.start();
    DeskAtCentral desk(m_central, u"AP-1"_s);
    desk.openShift();
    QCOMPARE(import("d-1,700000007,380.00," + m_day + ",cash\n").exitCode, 0);
    QVERIFY(desk.client().get(u"/v1/changes"_s).body.contains(R"("loadedDay":38000)"));
    const wire::ReservationRequest asked{SigningDesk::newId(), MokId::fromNumber(700'000'007),
                                         Money::fromCents(700'00), take(ClerkId::parse(u"ana"))};
    const HttpsClient::Reply refused = desk.client().post(u"/v1/authorisations"_s, encode(asked));
    QCOMPARE(refused.problem(), "LimitExceeded"_ba);
    QCOMPARE(refused.rule(), "LIMIT-N1"_ba);
    QVERIFY2(refused.body.contains("620.00"), refused.body.constData()); // what is left today
    m_central.stop();
}

void LoadImportTest::import_manyLoadsOfOneCard_takesThem()
{
    QByteArray lines;
    constexpr int count = 100'000;
    for (int i = 0; i < count; ++i) {
        lines += "m-" + QByteArray::number(i) + ",700000008,0.01," + m_day + ",transfer\n";
    }
    QElapsedTimer since;
    since.start();
    QCOMPARE(import(lines).count("imported"_L1), count);
    qInfo("%d loads: %lld ms", count, since.elapsed());
    QCOMPARE(told("700000008").balance, Money::fromCents(count));
    QCOMPARE(told("700000008").loads, count);
}

} // namespace cekr::test

QTEST_GUILESS_MAIN(cekr::test::LoadImportTest)
#include "LoadImportTest.moc"
