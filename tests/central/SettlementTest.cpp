// SPDX-License-Identifier: EUPL-1.2
#include "core/crypto/PublicKey.h"
#include "tests/support/CentralDatabase.h"
#include "tests/support/DeskAtCentral.h"
#include "tests/support/Expect.h"
#include "tests/support/Tamper.h"
#include "tests/unit/crypto/Tool.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace cekr::test
{

/// What is settled is what the books say, to the cent; it is signed, and always the same.
class SettlementTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();

    void settlement_dayOver_saysWhatTheBooksSay();
    void settlement_again_sameBytes();
    void settlement_signatures_verifyWithAnotherProgram();
    void settlement_alteredFile_isNotTakenByAnotherProgram();
    void settlement_dayWithoutOperations_isEmpty();
    void settlement_issuedByTheVersionBefore_staysAsItWas();
    void settlement_booksAlteredSince_refused();
    void settlement_dayNotOver_refused();
    void settlement_wrongUse_refused();

private:
    [[nodiscard]] QByteArray fileOf(const QString& suffix, const QString& folder = u"first"_s) const;
    CentralProcess::CommandResult settle(QDate day, const QString& folder) const
    {
        return m_central.tryCommand(
            {u"settlement"_s, u"--day"_s, day.toString(Qt::ISODate), u"--out"_s, m_central.path(folder)});
    }
    [[nodiscard]] ToolAnswer verify(const QString& document, const QString& signature) const
    {
        return runTool(u"jose"_s, {u"jws"_s, u"ver"_s, u"-i"_s, signature, u"-I"_s, document, u"-k"_s,
                                   m_central.path(u"key.jwk"_s)});
    }

    /// 1.00 € for the municipality and 0.50 € for the bank on top.
    [[nodiscard]] static Load chargedLoad(OperationId shift, MokId card, qint64 cents)
    {
        return {shift,
                card,
                Money::fromCents(cents),
                {},
                take(TariffId::parse(u"t")),
                {Money::fromCents(1'00), Money::fromCents(50), {}}};
    }

    CentralProcess m_central;
    QDate m_today = BusinessTime::at(QDateTime::currentDateTimeUtc()).date();
    /// That central received the operations on; over since some minutes.
    QDate m_day = BusinessTime::at(QDateTime::currentDateTimeUtc().addSecs(-300)).date().addDays(-1);
};

/// A load of 30, one of 20 that was a mistake, each charged for both creditors, and a refused one, as if
/// central had received them yesterday.
void SettlementTest::initTestCase()
{
    m_central.command({u"clerk"_s, u"add"_s, u"ana"_s, u"Ana Novak"_s});
    const QString tariff = m_central.path(u"tariff.json"_s);
    QVERIFY(writeFile(tariff, R"({"tariff":"t","from":"2026-01-01","items":[
        {"service":"top-up","kind":"anonymous","price":100,"list":"cekr","owed":"municipality","collects":"desk"},
        {"service":"top-up","kind":"anonymous","price":50,"list":"nlb","owed":"bank","collects":"desk"}]})"));
    m_central.command({u"tariff"_s, u"import"_s, tariff});
    m_central.start();
    DeskAtCentral desk(m_central, u"T-1"_s);
    desk.openShift();
    const std::vector<MokId> cards = desk.takeStock(100'000'000, 2);
    Handover handover = desk.handover(cards);
    handover.tariff = take(TariffId::parse(u"t"));
    EXPECT_APPLIED(desk.send(handover));
    EXPECT_APPLIED(desk.send(chargedLoad(desk.shift(), cards[0], 30'00)));
    EXPECT_REFUSED(desk.send(chargedLoad(desk.shift(), cards[0], 5'00)), ErrorCode::SecondLoad, "LIMIT-A1");
    QList<QByteArray> lines{desk.chain().make(chargedLoad(desk.shift(), cards[1], 20'00))};
    Correction correction{.shift = desk.shift(), .corrects = desk.chain().lastId(), .card = cards[1]};
    correction.loaded = Money::fromCents(20'00);
    correction.bankCharge = Money::fromCents(50);
    correction.cash = Money::fromCents(-21'50);
    correction.reason = u"wrong card"_s;
    lines += desk.chain().make(correction);
    EXPECT_APPLIED(desk.post(lines).back());
    m_central.stop();
    const qint64 yesterday = startOfBusinessDay(m_day).toMSecsSinceEpoch() + 3'600'000;
    tamper(m_central.folder() + u"/central.db"_s,
           "UPDATE operation SET received_at = " + QByteArray::number(yesterday));
    QVERIFY(writeFile(m_central.path(u"key.jwk"_s),
                      take(PublicKey::fromCertificatePem(m_central.authority())).toJwk()));
}

QByteArray SettlementTest::fileOf(const QString& suffix, const QString& folder) const
{
    QFile file(m_central.path(folder + u"/settlement-"_s + m_day.toString(Qt::ISODate) + suffix));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void SettlementTest::settlement_dayOver_saysWhatTheBooksSay()
{
    const auto result = settle(m_day, u"first"_s);
    QVERIFY2(result.exitCode == 0, result.errors.constData());
    const QByteArray day = m_day.toString(Qt::ISODate).toLatin1();
    const QByteArray today = m_today.toString(Qt::ISODate).toLatin1();
    QCOMPARE(fileOf(u".csv"_s),
             "date,desk,business_day,count,loads,charges,bank_charges,corrected_loads,corrected_charges,"
             "corrected_bank_charges,owed_municipality,owed_bank,total\n" +
                 day + ",T-1," + today + ",3,50.00,2.00,1.00,-20.00,-1.00,-0.50,1.00,30.50,31.50\n");
    // The same for an office program set to Slovene.
    QCOMPARE(fileOf(u".office.csv"_s),
             "\xEF\xBB\xBF"_ba +
                 "date;desk;business_day;count;loads;charges;bank_charges;corrected_loads;corrected_charges;"
                 "corrected_bank_charges;owed_municipality;owed_bank;total\r\n" +
                 day + ";T-1;" + today + ";3;50,00;2,00;1,00;-20,00;-1,00;-0,50;1,00;30,50;31,50\r\n");
    const QJsonObject json = QJsonDocument::fromJson(fileOf(u".json"_s)).object();
    QCOMPARE(json["date"_L1].toString(), m_day.toString(Qt::ISODate));
    const QJsonObject row = json["desks"_L1].toArray().first().toObject();
    QCOMPARE(row["loads"_L1].toInt(), 50'00);
    const auto books =
        QJsonDocument::fromJson(m_central.command({u"totals"_s})).object()["T-1"_L1].toObject();
    const QJsonObject totals = json["totals"_L1].toObject();
    QCOMPARE(totals["owed_bank"_L1].toInt(), -books["loads"_L1].toInt() - books["bank-charges"_L1].toInt());
    QCOMPARE(totals["owed_municipality"_L1].toInt(), -books["charges"_L1].toInt());
    QCOMPARE(totals["total"_L1].toInt(), 31'50);
    // What is owed is what came into the drawer, but for the float and the refused load.
    const int own = -books["float"_L1].toInt() - books["unresolved"_L1].toInt();
    QCOMPARE(books["drawer"_L1].toInt(), own + totals["total"_L1].toInt());
}

void SettlementTest::settlement_again_sameBytes()
{
    QCOMPARE(settle(m_day, u"second"_s).exitCode, 0);
    for (const QString& suffix : {u".csv"_s, u".csv.jws"_s, u".json"_s, u".json.jws"_s}) {
        QVERIFY(!fileOf(suffix).isEmpty());
        QCOMPARE(fileOf(suffix, u"second"_s), fileOf(suffix));
    }
}

void SettlementTest::settlement_signatures_verifyWithAnotherProgram()
{
    QFile key(m_central.path(u"first/authority.jwk"_s));
    QVERIFY(key.open(QIODevice::ReadOnly));
    QCOMPARE(key.readAll(), take(PublicKey::fromCertificatePem(m_central.authority())).toJwk());
    const QString base = m_central.path(u"first/settlement-"_s + m_day.toString(Qt::ISODate));
    for (const QString& suffix : {u".csv"_s, u".json"_s}) {
        const ToolAnswer answer = verify(base + suffix, base + suffix + u".jws"_s);
        QVERIFY2(answer.exitCode == 0, answer.errors.constData());
    }
}

void SettlementTest::settlement_alteredFile_isNotTakenByAnotherProgram()
{
    const QString altered = m_central.path(u"altered.csv"_s);
    QVERIFY(writeFile(altered, fileOf(u".csv"_s).replace("31.50\n", "32.50\n")));
    const QString base = m_central.path(u"first/settlement-"_s + m_day.toString(Qt::ISODate));
    QVERIFY(verify(altered, base + u".csv.jws"_s).exitCode != 0);
    QVERIFY(verify(base + u".csv"_s, base + u".json.jws"_s).exitCode != 0);
}

void SettlementTest::settlement_dayWithoutOperations_isEmpty()
{
    QCOMPARE(settle(m_day.addDays(-1), u"empty"_s).exitCode, 0);
    QFile file(m_central.path(u"empty/settlement-"_s + m_day.addDays(-1).toString(Qt::ISODate) + u".csv"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().count('\n'), 1);
}

/// Issued when the municipality was the only creditor of charges, and signed: its form is never changed.
void SettlementTest::settlement_issuedByTheVersionBefore_staysAsItWas()
{
    const QDate day = m_day.addDays(-2);
    const QByteArray csv =
        "date,desk,business_day,count,loads,charges,corrected_loads,corrected_charges,total\n";
    const QByteArray json =
        R"({"currency":"EUR","date":"DAY","desks":[],"totals":{"charges":0,"corrected_charges":0,)"
        R"("corrected_loads":0,"count":0,"loads":0,"total":0},"unit":"cent"})";
    CentralDatabase database(m_central);
    database.execute(
        "INSERT INTO settlement (day, issued_at, csv, csv_signature, json, json_signature) VALUES (" +
        day.toString(u"yyyyMMdd"_s).toLatin1() + ", 0, x'" + csv.toHex() + "', x'aa', x'" +
        (QByteArray(json).replace("DAY", day.toString(Qt::ISODate).toLatin1()) + '\n').toHex() + "', x'bb')");
    const auto result = settle(day, u"before"_s);
    QVERIFY2(result.exitCode == 0, result.errors.constData());
    QFile file(m_central.path(u"before/settlement-"_s + day.toString(Qt::ISODate) + u".csv"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), csv);
}

void SettlementTest::settlement_booksAlteredSince_refused()
{
    CentralDatabase database(m_central);
    database.execute("UPDATE entry SET cents = cents - 1 WHERE account = 'loads' AND cents = -3000");
    const auto result = settle(m_day, u"third"_s);
    QCOMPARE(result.exitCode, 1);
    QVERIFY(result.errors.contains("ExpectedDiffers"));
    QVERIFY(fileOf(u".csv"_s, u"third"_s).isEmpty());
    database.execute("UPDATE entry SET cents = cents + 1 WHERE account = 'loads' AND cents = -3001");
    QCOMPARE(settle(m_day, u"third"_s).exitCode, 0);
}

void SettlementTest::settlement_dayNotOver_refused()
{
    const auto result = settle(m_today, u"today"_s);
    QCOMPARE(result.exitCode, 2);
    QVERIFY(result.errors.contains("not over"));
}

void SettlementTest::settlement_wrongUse_refused()
{
    QCOMPARE(m_central.tryCommand({u"settlement"_s}).exitCode, 2);
    QCOMPARE(m_central.tryCommand({u"settlement"_s, u"--day"_s, u"2026-01-01"_s}).exitCode, 2);
    QCOMPARE(m_central.tryCommand({u"settlement"_s, u"--day"_s, u"x"_s, u"--out"_s, u"x"_s}).exitCode, 2);
}

} // namespace cekr::test

QTEST_GUILESS_MAIN(cekr::test::SettlementTest)
#include "SettlementTest.moc"
