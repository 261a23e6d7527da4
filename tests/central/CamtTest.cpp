// SPDX-License-Identifier: EUPL-1.2
#include "app/central/bank/BankImport.h"
#include "app/central/store/CardTable.h"
#include "app/central/store/Schema.h"
#include "tests/support/Expect.h"

#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace cekr::test
{

namespace
{

/// An entry of a statement, as a bank writes it.
struct Entry
{
    QByteArray amount = "120.50";
    QByteArray currency = "EUR";
    QByteArray direction = "CRDT";
    QByteArray reversal = "";
    QByteArray status = "BOOK";
    QByteArray day = "<Dt>2026-11-20</Dt>";
    QByteArray bankReference = "NLB-1";
    QByteArray reference = "SI058074720-204118733-200";
    QByteArray payments = ""; ///< in the place of the only one
};

QByteArray payment(const Entry& entry)
{
    return "<TxDtls><Refs><EndToEndId>NOTPROVIDED</EndToEndId></"
           "Refs><RmtInf><Strd><CdtrRefInf><Tp><CdOrPrtry>"
           "<Cd>SCOR</Cd></CdOrPrtry></Tp><Ref>" +
           entry.reference + "</Ref></CdtrRefInf></Strd></RmtInf></TxDtls>";
}

/// One of several payments of an entry.
QByteArray part(int version, const QByteArray& bankReference, const QByteArray& amount,
                const QByteArray& reference)
{
    const QByteArray own = version < 4
                               ? "<AmtDtls><TxAmt><Amt Ccy=\"EUR\">" + amount + "</Amt></TxAmt></AmtDtls>"
                               : "<Amt Ccy=\"EUR\">" + amount + "</Amt><CdtDbtInd>CRDT</CdtDbtInd>";
    return "<TxDtls><Refs><AcctSvcrRef>" + bankReference + "</AcctSvcrRef></Refs>" + own +
           "<RmtInf><Strd><CdtrRefInf><Ref>" + reference + "</Ref></CdtrRefInf></Strd></RmtInf></TxDtls>";
}

QByteArray xml(int version, const Entry& entry)
{
    const QByteArray status =
        version < 8 ? entry.status : "<Cd>" + entry.status + "</Cd>"; // a code of its own since version 08
    return "<Ntry><Amt Ccy=\"" + entry.currency + "\">" + entry.amount + "</Amt><CdtDbtInd>" +
           entry.direction + "</CdtDbtInd>" +
           (entry.reversal.isEmpty() ? QByteArray() : "<RvslInd>" + entry.reversal + "</RvslInd>") + "<Sts>" +
           status + "</Sts>" + (entry.day.isEmpty() ? QByteArray() : "<BookgDt>" + entry.day + "</BookgDt>") +
           (entry.bankReference.isEmpty() ? QByteArray()
                                          : "<AcctSvcrRef>" + entry.bankReference + "</AcctSvcrRef>") +
           "<BkTxCd><Prtry><Cd>CRED</Cd></Prtry></BkTxCd><NtryDtls>" +
           (entry.payments.isEmpty() ? payment(entry) : entry.payments) + "</NtryDtls></Ntry>";
}

QByteArray document(const QByteArray& message, int version, const QByteArray& entries)
{
    const bool isStatement = message == "camt.053";
    const QByteArray outer = isStatement ? "BkToCstmrStmt" : "BkToCstmrDbtCdtNtfctn";
    const QByteArray inner = isStatement ? "Stmt" : "Ntfctn";
    const QByteArray balance =
        "<Bal><Tp><CdOrPrtry><Cd>CLBD</Cd></CdOrPrtry></Tp><Amt Ccy=\"EUR\">1.00</Amt><CdtDbtInd>CRDT"
        "</CdtDbtInd><Dt><Dt>2026-11-20</Dt></Dt></Bal>";
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:" +
           message + ".001." + QByteArray::number(version).rightJustified(2, '0') + "\"><" + outer +
           "><GrpHdr><MsgId>M-1</MsgId><CreDtTm>2026-11-20T18:00:00</CreDtTm></GrpHdr><" + inner +
           "><Id>S-1</Id><CreDtTm>2026-11-20T18:00:00</CreDtTm><Acct><Id><IBAN>SI56029000000200020</IBAN>"
           "</Id></Acct>" +
           (isStatement ? balance : QByteArray()) + entries + "</" + inner + "></" + outer + "></Document>\n";
}

} // namespace

/// Statements and notifications of ISO 20022: what loads a card is taken, strictly; what is none of ours is
/// left alone and listed.
class CamtTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void everyVersion_isRead_data();
    void everyVersion_isRead();
    void statementAfterNotification_isNotCountedTwice();
    void reversal_takesTheLoadBack();
    void severalPayments_areSeveralLoads();
    void leftAlone_isListed_data();
    void leftAlone_isListed();
    void doubtful_isRefusedWhole_data();
    void doubtful_isRefusedWhole();
    void statementOfAnotherAccount_isRefused();
    void untrusted_isRefused_data();
    void untrusted_isRefused();
    void cut_atEveryByte_takesNothing();

private:
    Done import(const QByteArray& content)
    {
        const QString path = m_folder->filePath(u"statement.xml"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) {
            qFatal("%s", qPrintable(file.errorString()));
        }
        file.close();
        m_import.emplace(*m_database, m_now, take(Iban::parse(u"SI56 0290 0000 0200 020")));
        return m_import->run(path);
    }
    Done import(const Entry& entry) { return import(document("camt.053", 2, xml(2, entry))); }
    [[nodiscard]] CardFacts card() { return *take(central::CardTable(*m_database).find(m_card)); }
    static void validate(const QByteArray& message, int version, const QByteArray& content);

    const MokId m_card = MokId::fromNumber(204'118'733);
    const QDateTime m_now{QDate(2026, 11, 21), QTime(7, 0), Qt::UTC};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::optional<Database> m_database;
    std::optional<central::BankImport> m_import;
};

void CamtTest::init()
{
    m_import.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_database.emplace(take(central::openCentralDatabase(m_folder->filePath(u"central.db"_s), false, 0)));
    CardFacts facts;
    facts.card = m_card;
    facts.state = CardState::HandedOver;
    facts.validUntil = {2031, 6};
    EXPECT_DONE(central::CardTable(*m_database).add(facts));
}

/// By the standard's own schema, where somebody has it.
void CamtTest::validate(const QByteArray& message, int version, const QByteArray& content)
{
    const QString folder = qEnvironmentVariable("CEKR_ISO20022");
    if (folder.isEmpty()) {
        return;
    }
    QProcess xmllint;
    const QByteArray name = message + ".001." + QByteArray::number(version).rightJustified(2, '0') + ".xsd";
    xmllint.start(u"xmllint"_s,
                  {u"--noout"_s, u"--schema"_s, folder + u'/' + QString::fromLatin1(name), u"-"_s});
    xmllint.write(content);
    xmllint.closeWriteChannel();
    QVERIFY(xmllint.waitForFinished());
    QVERIFY2(xmllint.exitCode() == 0, xmllint.readAllStandardError().constData());
}

void CamtTest::everyVersion_isRead_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<int>("version");
    for (const char* message : {"camt.053", "camt.054"}) {
        for (int version = 2; version <= 13; ++version) {
            QTest::addRow("%s.001.%02d", message, version) << QByteArray(message) << version;
        }
    }
}

void CamtTest::everyVersion_isRead()
{
    QFETCH(const QByteArray, message);
    QFETCH(const int, version);
    const QByteArray content = document(message, version, xml(version, {}));
    validate(message, version, content);
    EXPECT_DONE(import(content));
    QCOMPARE(m_import->taken(), 1);
    QCOMPARE(card().loads, 1);
    QCOMPARE(card().balance, Money::fromCents(120'50));
    CardFacts facts = card();
    EXPECT_DONE(central::CardTable(*m_database).addLoadsOf(QDate(2026, 11, 20), facts));
    QCOMPARE(facts.transferredDay, Money::fromCents(120'50));
}

void CamtTest::statementAfterNotification_isNotCountedTwice()
{
    EXPECT_DONE(import(document("camt.054", 2, xml(2, {.day = "<DtTm>2026-11-20T10:15:00+01:00</DtTm>"}))));
    EXPECT_DONE(import(document("camt.053", 8, xml(8, {}))));
    QCOMPARE(m_import->known(), 1);
    QCOMPARE(card().loads, 1);
}

void CamtTest::reversal_takesTheLoadBack()
{
    EXPECT_DONE(import(Entry()));
    EXPECT_DONE(import(Entry{.direction = "DBIT", .reversal = "true", .bankReference = "NLB-2"}));
    QCOMPARE(card().loads, 0);
    QCOMPARE(card().balance, Money());
}

void CamtTest::severalPayments_areSeveralLoads()
{
    const QByteArray ours = "SI05 8074720-204118733-200";
    for (const int version : {2, 4}) {
        init();
        const QByteArray three = part(version, "P-1", "10.00", ours) + part(version, "P-1", "10", ours) +
                                 part(version, "P-2", "5.5", "SI0599999-1");
        EXPECT_DONE(
            import(document("camt.053", version, xml(version, {.amount = "25.50", .payments = three}))));
        QCOMPARE(m_import->taken(), 2); // equal, and yet two: each has its place
        QCOMPARE(m_import->foreign().size(), size_t(1));
        QCOMPARE(card().balance, Money::fromCents(20'00));
        EXPECT_FAILURE(
            import(document("camt.053", version, xml(version, {.amount = "25.51", .payments = three}))),
            ErrorCode::MalformedFile);
    }
}

void CamtTest::leftAlone_isListed_data()
{
    QTest::addColumn<QByteArray>("entry");
    const auto row = [](const char* name, const Entry& entry) { QTest::newRow(name) << xml(2, entry); };
    row("another reference", {.reference = "SI0012345"});
    row("no reference", {.reference = ""});
    row("another last part", {.reference = "SI058074720-204118733-201"});
    row("another first part", {.reference = "SI058074739-204118733-200"});
    row("another model", {.reference = "SI008074720-204118733-200"});
    row("wrong check digit", {.reference = "SI058074721-204118733-200"});
    row("a card nobody has", {.reference = "SI058074720-204118734-200"});
    row("eight digits", {.reference = "SI058074720-20411873-200"});
    row("not booked", {.status = "PDNG"});
    row("money that went out", {.direction = "DBIT"});
    row("reversal of money that went out", {.reversal = "true"});
    row("another currency, another reference", {.currency = "USD", .reference = "SI0012345"});
}

void CamtTest::leftAlone_isListed()
{
    QFETCH(const QByteArray, entry);
    EXPECT_DONE(import(document("camt.053", 2, entry)));
    QCOMPARE(m_import->taken(), 0);
    QCOMPARE(m_import->foreign().size(), size_t(1));
    QCOMPARE(m_import->foreign().front().entry, 1);
    QCOMPARE(m_import->foreign().front().reference, u"NLB-1"_s);
    QCOMPARE(card().loads, 0);
}

void CamtTest::doubtful_isRefusedWhole_data()
{
    QTest::addColumn<QByteArray>("entry");
    const auto row = [](const char* name, const Entry& entry) { QTest::newRow(name) << xml(2, entry); };
    row("another currency", {.currency = "USD"});
    row("no currency", {.currency = ""});
    row("zero", {.amount = "0.00"});
    row("negative", {.amount = "-1.00"});
    row("comma", {.amount = "1,00"});
    row("three decimals", {.amount = "1.001"});
    row("exponent", {.amount = "1e2"});
    row("too much", {.amount = "1234567890.00"});
    row("no amount", {.amount = ""});
    row("no day", {.day = ""});
    row("no such day", {.day = "<Dt>2026-13-01</Dt>"});
    row("not yet", {.day = "<Dt>2026-11-22</Dt>"});
    row("no reference of the bank's", {.bankReference = ""});
    row("a reference with a space", {.bankReference = "A B"});
}

void CamtTest::doubtful_isRefusedWhole()
{
    QFETCH(const QByteArray, entry);
    EXPECT_FAILURE(import(document("camt.053", 2, xml(2, {.bankReference = "good"}) + entry)),
                   ErrorCode::MalformedFile);
    QCOMPARE(m_import->faultCount(), 1);
    QCOMPARE(m_import->faults().front().line, 2);
    QCOMPARE(card().loads, 0);
}

void CamtTest::statementOfAnotherAccount_isRefused()
{
    const QByteArray good = document("camt.053", 2, xml(2, {}));
    const auto expectRefused = [this](const QByteArray& content, const QString& words) {
        const Done done = import(content);
        EXPECT_FAILURE(done, ErrorCode::MalformedFile);
        QVERIFY2(done.error().detail.contains(words), qPrintable(done.error().detail));
        QCOMPARE(card().loads, 0);
    };
    QByteArray other = good;
    expectRefused(other.replace("SI56029000000200020", "SI56 0201 0001 1603 397"),
                  u"of account SI56020100011603397, and cards are loaded by way of SI56029000000200020"_s);
    QByteArray none = good;
    expectRefused(none.replace("<IBAN>SI56029000000200020</IBAN>", "<Othr><Id>1</Id></Othr>"),
                  u"does not say whose account"_s);
    const qsizetype begin = good.indexOf("<Stmt>");
    const qsizetype end = good.indexOf("</Stmt>") + 7;
    QByteArray second = good.sliced(begin, end - begin);
    second.replace("SI56029000000200020", "SI56020100011603397");
    QByteArray two = good;
    expectRefused(two.insert(end, second), u"of account SI56020100011603397"_s);
    QByteArray spaced = good;
    EXPECT_DONE(import(spaced.replace("SI56029000000200020", "SI56 0290 0000 0200 020")));
}

void CamtTest::untrusted_isRefused_data()
{
    QTest::addColumn<QByteArray>("content");
    const QByteArray good = document("camt.053", 2, xml(2, {}));
    const auto with = [&good](const QByteArray& before, const QByteArray& after) {
        QByteArray other = good;
        return other.replace(before, after);
    };
    QTest::newRow("DTD") << with("<Document", "<!DOCTYPE Document [<!ENTITY a \"b\">]><Document");
    QTest::newRow("entity") << with("<MsgId>M-1", "<MsgId>&boom;");
    QTest::newRow("another message") << with("camt.053.001.02", "camt.052.001.02");
    QTest::newRow("version 01") << with("camt.053.001.02", "camt.053.001.01");
    QTest::newRow("version 14") << with("camt.053.001.02", "camt.053.001.14");
    QTest::newRow("no namespace") << with(" xmlns=\"urn:iso:std:iso:20022:tech:xsd:camt.053.001.02\"", "");
    QTest::newRow("another root") << "<Other/>"_ba;
    QTest::newRow("a long text") << with("M-1", QByteArray(5000, 'x'));
    QTest::newRow("deep") << with("<Ntry>", QByteArray("<a>").repeated(50) + QByteArray("</a>").repeated(50) +
                                                "<Ntry>");
    QTest::newRow("not closed") << with("</Document>", "");
}

void CamtTest::untrusted_isRefused()
{
    QFETCH(const QByteArray, content);
    const Done done = import(content);
    QVERIFY(!done);
    QVERIFY2(done.error().code == ErrorCode::MalformedFile || done.error().code == ErrorCode::TooLarge,
             qPrintable(done.error().toLogLine()));
    QCOMPARE(card().loads, 0);
}

void CamtTest::cut_atEveryByte_takesNothing()
{
    const QByteArray whole = document("camt.054", 9, xml(9, {})).trimmed();
    for (qsizetype length = 0; length < whole.size(); ++length) {
        QVERIFY2(!import(whole.first(length)), QByteArray::number(length).constData());
    }
    QCOMPARE(card().loads, 0);
    EXPECT_DONE(import(whole));
}

} // namespace cekr::test

QTEST_GUILESS_MAIN(cekr::test::CamtTest)
#include "CamtTest.moc"
