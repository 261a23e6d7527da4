// SPDX-License-Identifier: EUPL-1.2
#include "core/wire/BankMessages.h"
#include "core/wire/Change.h"
#include "tests/support/CentralDatabase.h"
#include "tests/support/DeskAtCentral.h"
#include "tests/support/Expect.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace cekr::test
{

/// The commands for what the bank tells, and for what it has to do. (The API is CentralOpenapi's, the rest
/// BankTest's.)
class BankCommandsTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void import_csv_tellsTheDesks();
    void import_jsonLines_asTheApiTakesThem();
    void import_again_changesNothing();
    void import_badLines_namedAndNothingTaken_data();
    void import_badLines_namedAndNothingTaken();
    void import_everyBadLine_isNamed();
    void import_statement_listsWhatIsForeign();
    void sandbox_doesWhatIsAsked();
    void acknowledge_ofAnOrder_endsIt();

private:
    struct Said
    {
        int exitCode = 0;
        QJsonObject report;
    };
    Said import(const QByteArray& content) const
    {
        QFile file(m_central->path(u"events"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) {
            qFatal("%s", qPrintable(file.errorString()));
        }
        file.close();
        const auto result = m_central->tryCommand({u"bank"_s, u"import"_s, file.fileName(), u"--json"_s});
        return {result.exitCode, QJsonDocument::fromJson(result.output).object()};
    }
    static QByteArray csv(const QByteArray& lines)
    {
        return "reference,kind,card,at,amount,day,channel,category\n" + lines;
    }
    [[nodiscard]] qint64 number(const QByteArray& sql) const
    {
        return CentralDatabase(*m_central).number(sql);
    }

    std::unique_ptr<CentralProcess> m_central;
};

void BankCommandsTest::init()
{
    m_central.reset(new CentralProcess(CentralProcess::withDemoData())); // it cannot be moved
}

void BankCommandsTest::import_csv_tellsTheDesks()
{
    const qint64 before = number("SELECT max(number) FROM change");
    const Said said = import(csv("B-1,balance,310200101,2026-09-01T10:00:00+02:00,45.00,,,\n"
                                 "B-2,payment,310200101,2026-09-01T11:00:00+02:00,-5.00,,,\n"
                                 "B-3,load,310200103,2026-09-01T11:00:00+02:00,12.00,,klik,\n"
                                 "B-4,approval,204118701,2026-09-01T11:00:00+02:00,,2026-10-01,,mok-citizen\n"
                                 "B-5,block,310200104,2026-09-01T11:00:00+02:00,,,,\n"
                                 "B-6,category,310200103,2026-09-01T11:00:00+02:00,,,,non-resident\n"));
    QCOMPARE(said.exitCode, 0);
    QCOMPARE(said.report["imported"_L1].toInt(), 6);
    QCOMPARE(
        number("SELECT count(*) FROM change WHERE kind = 'card' AND number > " + QByteArray::number(before)),
        3); // that of the balance is older than the demo's
    QCOMPARE(number("SELECT count(*) FROM card WHERE mok_id = 310200104 AND state = 'blocked'"), 1);
    QCOMPARE(number("SELECT count(*) FROM card WHERE mok_id = 310200103 AND category = 'non-resident'"), 1);
    QCOMPARE(number("SELECT count(*) FROM card WHERE mok_id = 204118701 AND category = 'mok-citizen'"), 1);
    QCOMPARE(number("SELECT unnamed_from FROM card WHERE mok_id = 204118701"), 20261001);
    QCOMPARE(number("SELECT count(*) FROM load WHERE reference = 'B-3' AND channel = 'klik'"), 1);
}

void BankCommandsTest::import_jsonLines_asTheApiTakesThem()
{
    const wire::BankEvent event{.reference = u"B-1"_s,
                                .kind = wire::BankEventKind::Activation,
                                .card = MokId::fromNumber(310'200'104),
                                .at = take(BusinessTime::parse(u"2026-09-01T10:00:00+02:00"))};
    const Said said = import(encode(event) + "\n\n" + encode(event) + '\n');
    QCOMPARE(said.exitCode, 0);
    QCOMPARE(said.report["imported"_L1].toInt(), 1);
    QCOMPARE(said.report["known"_L1].toInt(), 1);
    QCOMPARE(number("SELECT count(*) FROM card WHERE mok_id = 310200104 AND state = 'active'"), 1);
}

void BankCommandsTest::import_again_changesNothing()
{
    const QByteArray file = csv("B-1,payment,310200101,2026-09-01T11:00:00+02:00,5.00,,,\n");
    QCOMPARE(import(file).report["imported"_L1].toInt(), 1);
    const qint64 newest = number("SELECT max(number) FROM change");
    const Said again = import(file);
    QCOMPARE(again.exitCode, 0);
    QCOMPARE(again.report["imported"_L1].toInt(), 0);
    QCOMPARE(again.report["known"_L1].toInt(), 1);
    QCOMPARE(number("SELECT max(number) FROM change"), newest);
}

void BankCommandsTest::import_badLines_namedAndNothingTaken_data()
{
    QTest::addColumn<QByteArray>("line");
    const QByteArray at = "2026-09-01T11:00:00+02:00";
    const auto row = [](const char* name, const QByteArray& line) { QTest::newRow(name) << line; };
    row("no reference", ",payment,310200101," + at + ",5.00,,,");
    row("no kind", "B-2,spent,310200101," + at + ",5.00,,,");
    row("no card number", "B-2,payment,3102001," + at + ",5.00,,,");
    row("nobody's card", "B-2,payment,999999999," + at + ",5.00,,,");
    row("no moment", "B-2,payment,310200101,2026-09-01,5.00,,,");
    row("not yet", "B-2,payment,310200101,2099-09-01T11:00:00+02:00,5.00,,,");
    row("no amount", "B-2,payment,310200101," + at + ",,,,");
    row("an amount that is none", "B-2,payment,310200101," + at + ",5.0,,,");
    row("an amount of nothing", "B-2,payment,310200101," + at + ",0.00,,,");
    row("more than any card holds", "B-2,payment,310200101," + at + ",100000.01,,,");
    row("an amount too many", "B-2,block,310200101," + at + ",5.00,,,");
    row("a zero too many", "B-2,block,310200101," + at + ",0.00,,,");
    row("no channel", "B-2,load,310200101," + at + ",5.00,,,");
    row("a channel too many", "B-2,payment,310200101," + at + ",5.00,,klik,");
    row("no day", "B-2,approval,310200101," + at + ",,,,");
    row("a day too many", "B-2,refusal,310200101," + at + ",,2026-10-01,,");
    row("no category", "B-2,approval,310200101," + at + ",,2026-10-01,,king");
    row("a category of none", "B-2,category,310200101," + at + ",,,,");
    row("a category too many", "B-2,block,310200101," + at + ",,,,mok-citizen");
    row("contradicts", "B-1,payment,310200101," + at + ",6.00,,,");
    row("columns missing", "B-2,payment,310200101");
}

void BankCommandsTest::import_badLines_namedAndNothingTaken()
{
    QFETCH(const QByteArray, line);
    const Said said = import(csv("B-1,payment,310200101,2026-09-01T11:00:00+02:00,5.00,,,\n" + line + '\n'));
    QCOMPARE(said.exitCode, 1);
    QCOMPARE(said.report["faultCount"_L1].toInt(), 1);
    const QJsonObject fault = said.report["faults"_L1].toArray().first().toObject();
    QCOMPARE(fault["line"_L1].toInt(), 3);
    QVERIFY(!fault["reason"_L1].toString().isEmpty());
    QCOMPARE(number("SELECT count(*) FROM bank_event"), 0);
}

void BankCommandsTest::import_everyBadLine_isNamed()
{
    const Said said = import("{\"reference\":\"B-1\"}\nnothing\n" + QByteArray("{}\n").repeated(200));
    QCOMPARE(said.exitCode, 1);
    QCOMPARE(said.report["faultCount"_L1].toInt(), 202);
    QCOMPARE(said.report["faults"_L1].toArray().size(), 100);
}

void BankCommandsTest::import_statement_listsWhatIsForeign()
{
    const auto entry = [](const QByteArray& reference) {
        return "<Ntry><Amt "
               "Ccy=\"EUR\">10.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts>BOOK</Sts><BookgDt><Dt>2026-09-02"
               "</Dt></BookgDt><AcctSvcrRef>" +
               reference.last(3) + "</AcctSvcrRef><NtryDtls><TxDtls><RmtInf><Strd><CdtrRefInf><Ref>" +
               reference + "</Ref></CdtrRefInf></Strd></RmtInf></TxDtls></NtryDtls></Ntry>";
    };
    const QByteArray statement =
        "<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:camt.054.001.02\"><BkToCstmrDbtCdtNtfctn><Ntfctn>"
        "<Acct><Id><IBAN>SI56029000000200020</IBAN></Id></Acct>" +
        entry("SI058074720-310200101-200") + entry("SI00123") +
        "</Ntfctn></BkToCstmrDbtCdtNtfctn></Document>";
    const auto asOf = [&](const QStringList& account) {
        return m_central->tryCommand(QStringList{u"bank"_s, u"import"_s, m_central->path(u"events"_s)} +
                                     account);
    };
    const Said said = import(statement);
    QCOMPARE(said.exitCode, 0);
    QCOMPARE(said.report["imported"_L1].toInt(), 1);
    const QJsonArray foreign = said.report["foreign"_L1].toArray();
    QCOMPARE(foreign.size(), 1);
    QCOMPARE(foreign.first()["entry"_L1].toInt(), 2);
    QCOMPARE(foreign.first()["reference"_L1].toString(), u"123"_s);
    // The account is that on slips, unless somebody says otherwise.
    const auto other = asOf({u"--account"_s, u"SI56 0201 0001 1603 397"_s});
    QCOMPARE(other.exitCode, 1);
    QVERIFY2(other.errors.contains("the statement is of account SI56029000000200020"),
             other.errors.constData());
    QCOMPARE(asOf({u"--account"_s, u"SI56 0290 0000 0200 020"_s}).exitCode, 0);
    QVERIFY(asOf({u"--account"_s, u"SI56 0290"_s}).exitCode != 0);
}

void BankCommandsTest::sandbox_doesWhatIsAsked()
{
    m_central->start();
    DeskAtCentral desk(*m_central, u"AP-2"_s);
    desk.openShift();
    const MokId card = MokId::fromNumber(310'200'104);
    EXPECT_APPLIED(desk.load(card, Money::fromCents(50'00)));
    QCOMPARE(m_central->command({u"bank"_s, u"export"_s}).count('\n'), 1);
    const QJsonObject said = QJsonDocument::fromJson(m_central->command({u"sandbox"_s, u"bank"_s})).object();
    QCOMPARE(said["orders"_L1].toInt(), 1);
    QCOMPARE(said["balances"_L1].toInt(), 1);
    QCOMPARE(said["inactive"_L1].toInt(), 1);
    QCOMPARE(m_central->command({u"bank"_s, u"export"_s}), ""_ba);
    const QByteArray loaded =
        "SELECT count(*) FROM card WHERE mok_id = 310200104 AND balance = 5000 AND bank_balance = 5000 "
        "AND state = ";
    QCOMPARE(number(loaded + "'handed-over'"), 1);
    const QJsonObject next = QJsonDocument::fromJson(m_central->command({u"sandbox"_s, u"bank"_s})).object();
    QCOMPARE(next["activations"_L1].toInt(), 1);
    QCOMPARE(number(loaded + "'active'"), 1);
    EXPECT_APPLIED(desk.load(card, Money::fromCents(10'00)));
    QCOMPARE(number("SELECT balance FROM card WHERE mok_id = 310200104"), 6000);
}

void BankCommandsTest::acknowledge_ofAnOrder_endsIt()
{
    m_central->start();
    DeskAtCentral desk(*m_central, u"AP-2"_s);
    desk.openShift();
    EXPECT_APPLIED(desk.load(MokId::fromNumber(310'200'104), Money::fromCents(50'00)));
    const wire::BankOrder order =
        take(wire::decodeBankOrder(m_central->command({u"bank"_s, u"export"_s}).trimmed()));
    QCOMPARE(order.kind, u"load"_s);
    QCOMPARE(order.amount, Money::fromCents(50'00));
    QCOMPARE(order.operation, desk.chain().lastId());
    const QString number = QString::number(order.number);
    QCOMPARE(m_central->tryCommand({u"bank"_s, u"acknowledge"_s, u"7"_s, u"N-1"_s}).exitCode, 1);
    m_central->command({u"bank"_s, u"acknowledge"_s, number, u"N-1"_s});
    m_central->command({u"bank"_s, u"acknowledge"_s, number, u"N-1"_s});
    QCOMPARE(m_central->tryCommand({u"bank"_s, u"acknowledge"_s, number, u"N-2"_s}).exitCode, 1);
    QCOMPARE(m_central->command({u"bank"_s, u"export"_s}), ""_ba);
}

} // namespace cekr::test

QTEST_GUILESS_MAIN(cekr::test::BankCommandsTest)
#include "BankCommandsTest.moc"
