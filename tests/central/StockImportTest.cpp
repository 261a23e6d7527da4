// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/CentralDatabase.h"
#include "tests/support/DeskAtCentral.h"
#include "tests/support/Expect.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <csignal>

using namespace Qt::StringLiterals;

namespace cekr::test
{

/// A delivery is taken as a whole or not at all, every bad line is named, and no PAN digit is repeated.
class StockImportTest final : public QObject
{
    Q_OBJECT

private slots:
    void import_goodFile_allCardsDelivered_data();
    void import_goodFile_allCardsDelivered();
    void import_badLines_eachNamedAndNothingImported_data();
    void import_badLines_eachNamedAndNothingImported();
    void import_wrongFile_refusedWithTheReason_data();
    void import_wrongFile_refusedWithTheReason();
    void import_numberKnownAlready_refused();
    void import_unknownDesk_refused();
    void import_noFile_refused();
    void import_manyBadLines_firstHundredAndTheCount();
    void import_besideTheServer_deskIsTold();
    void import_largeFile_inBoundedTimeAndMemory();
    void import_interrupted_leavesNothing();

private:
    [[nodiscard]] QString write(const QByteArray& content) const;
    CentralProcess::CommandResult import(const QByteArray& content, const QString& desk = u"AP-1"_s) const;
    [[nodiscard]] qint64 cards() const
    {
        return CentralDatabase(m_central).number("SELECT count(*) FROM card");
    }

    CentralProcess m_central = CentralProcess::withDemoData();
};

namespace
{

#ifdef __SANITIZE_ADDRESS__
// A tenth: all of it is taken without the sanitizer, which keeps what was freed and more beside every piece.
constexpr int large = 100'000;
constexpr qint64 mostKb = 1200 * 1024;
#else
constexpr int large = 1'000'000;
constexpr qint64 mostKb = 400 * 1024;
#endif

constexpr char header[] = "mok_id,pan_tail,expiry,box\n";

/// Not a digit of any other number in these tests.
constexpr char tail[] = "535797";

QByteArray line(const char* card, const char* expiry = "2029-09", const char* box = "B-1")
{
    return QByteArray(card) + ',' + tail + ',' + expiry + ',' + box + '\n';
}

QByteArray utf16(const QByteArray& text)
{
    QByteArray wide("\xFF\xFE", 2);
    for (const char c : text) {
        wide += c;
        wide += '\0';
    }
    return wide;
}

/// So many lines of the central's own format, written without holding them.
void writeMany(const QString& path, int count, quint32 first)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        qFatal("%s", qPrintable(file.errorString()));
    }
    file.write(header);
    for (int i = 0; i < count; ++i) {
        const MokId card = MokId::fromNumber(first + quint32(i));
        file.write(card.text().toLatin1() + ',' + panTailOf(card) + ",2029-09,X-" +
                   QByteArray::number(i / 50) + '\n');
    }
}

} // namespace

QString StockImportTest::write(const QByteArray& content) const
{
    QFile file(m_central.path(u"delivery.csv"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) {
        qFatal("%s", qPrintable(file.errorString()));
    }
    return file.fileName();
}

CentralProcess::CommandResult StockImportTest::import(const QByteArray& content, const QString& desk) const
{
    return m_central.tryCommand({u"stock"_s, u"import"_s, write(content), u"--desk"_s, desk, u"--json"_s});
}

void StockImportTest::import_goodFile_allCardsDelivered_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("count");

    QTest::newRow("plain") << header + line("400000001") + line("000000007") << 2;
    QTest::newRow("byte order mark") << "\xEF\xBB\xBF" + QByteArray(header) + line("400000011") << 1;
    QTest::newRow("semicolons") << QByteArray(header + line("400000021")).replace(',', ';') << 1;
    QTest::newRow("CR LF") << QByteArray(header + line("400000031") + line("400000032")).replace("\n", "\r\n")
                           << 2;
    QTest::newRow("no last line end") << (header + line("400000041")).chopped(1) << 1;
    QTest::newRow("empty lines") << header + "\n"_ba + line("400000051") + "\n\n" << 1;
    QTest::newRow("quoted") << header + "\"400000061\",\"535797\",\"2029-09\",\"B-1\"\n"_ba << 1;
    QTest::newRow("rows of delimiters alone")
        << header + ",,,\n"_ba + line("400000065") + " , , , \r\n,,,,,," << 1;
    QTest::newRow("month as on the card") << header + line("400000071", "09/2029") << 1;
    QTest::newRow("grouped number") << header + line("400 000 081") << 1;
    QTest::newRow("only a header") << QByteArray(header) << 0;
}

void StockImportTest::import_goodFile_allCardsDelivered()
{
    QFETCH(QByteArray, content);
    QFETCH(int, count);
    const qint64 before = cards();
    const auto result = import(content);
    QVERIFY2(result.exitCode == 0, result.errors.constData());
    QCOMPARE(QJsonDocument::fromJson(result.output)["imported"_L1].toInt(), count);
    QCOMPARE(cards(), before + count);
}

void StockImportTest::import_badLines_eachNamedAndNothingImported_data()
{
    QTest::addColumn<QByteArray>("bad");
    QTest::addColumn<QString>("column");

    QTest::newRow("too few columns") << "410000002,535797,2029-09\n"_ba << u""_s;
    QTest::newRow("too many columns") << "410000002,535797,2029-09,B-1,x\n"_ba << u""_s;
    QTest::newRow("other delimiter") << "410000002;535797;2029-09;B-1\n"_ba << u""_s;
    QTest::newRow("number too short") << line("41000002") << u"mok_id"_s;
    QTest::newRow("number too long") << line("4100000022") << u"mok_id"_s;
    QTest::newRow("number with a letter") << line("41000000O") << u"mok_id"_s;
    QTest::newRow("number negative") << line("-41000002") << u"mok_id"_s;
    QTest::newRow("number as a spreadsheet spoils it") << line("4.1E+08") << u"mok_id"_s;
    QTest::newRow("no number") << line("") << u"mok_id"_s;
    QTest::newRow("tail too short") << "410000002,53579,2029-09,B-1\n"_ba << u"pan_tail"_s;
    QTest::newRow("tail too long") << "410000002,5357977,2029-09,B-1\n"_ba << u"pan_tail"_s;
    QTest::newRow("whole card number") << "410000002,4111111111535797,2029-09,B-1\n"_ba << u"pan_tail"_s;
    QTest::newRow("tail with a letter") << "410000002,53579x,2029-09,B-1\n"_ba << u"pan_tail"_s;
    QTest::newRow("month 13") << line("410000002", "2029-13") << u"expiry"_s;
    QTest::newRow("a day") << line("410000002", "2029-09-30") << u"expiry"_s;
    QTest::newRow("short year") << line("410000002", "09/29") << u"expiry"_s;
    QTest::newRow("no month") << line("410000002", "") << u"expiry"_s;
    QTest::newRow("no box") << line("410000002", "2029-09", "") << u"box"_s;
    QTest::newRow("box with a space") << line("410000002", "2029-09", "B 1") << u"box"_s;
    QTest::newRow("box with a letter of its own") << line("410000002", "2029-09", "Š-1") << u"box"_s;
    QTest::newRow("number twice") << line("410000001") << u"mok_id"_s;
    QTest::newRow("number of a demo card") << line("204118701") << u"mok_id"_s;
}

void StockImportTest::import_badLines_eachNamedAndNothingImported()
{
    QFETCH(QByteArray, bad);
    QFETCH(QString, column);
    const qint64 before = cards();
    const auto result = import(header + line("410000001") + bad + line("410000003"));
    QCOMPARE(result.exitCode, 1);
    QVERIFY(result.errors.contains("MalformedFile"));
    const QJsonObject report = QJsonDocument::fromJson(result.output).object();
    QCOMPARE(report["imported"_L1].toInt(), 0);
    QCOMPARE(report["faultCount"_L1].toInt(), 1);
    const QJsonObject fault = report["faults"_L1].toArray().first().toObject();
    QCOMPARE(fault["line"_L1].toInt(), 3);
    QCOMPARE(fault["column"_L1].toString(), column);
    QVERIFY(!fault["reason"_L1].toString().isEmpty());
    QVERIFY(!(result.output + result.errors).contains("535797"));
    QCOMPARE(cards(), before);
}

void StockImportTest::import_wrongFile_refusedWithTheReason_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("reason");

    const QByteArray good = header + line("420000001");
    QTest::newRow("empty") << ""_ba
                           << "first line"_ba;
    QTest::newRow("no header") << line("420000001") << "first line"_ba;
    QTest::newRow("other header") << "mok,pan,exp,box\n"_ba
                                  << "first line"_ba;
    QTest::newRow("header in another order") << "pan_tail,mok_id,expiry,box\n"_ba
                                             << "first line"_ba;
    QTest::newRow("UTF-16") << utf16(good) << "UTF-16"_ba;
    QTest::newRow("UTF-16 without a mark") << utf16(good).mid(2) << "NUL"_ba;
    QTest::newRow("Windows-1250") << good + line("420000002", "2029-09", "\x8A-1") << "not UTF-8"_ba;
    QTest::newRow("NUL bytes") << good + QByteArray(100, '\0') << "NUL"_ba;
    QTest::newRow("endless line") << good + QByteArray(100'000, '1') << "longer than"_ba;
    QTest::newRow("a picture") << "\x89PNG\r\n\x1A\n"_ba + QByteArray(1000, '\xFF') << "not UTF-8"_ba;
}

void StockImportTest::import_wrongFile_refusedWithTheReason()
{
    QFETCH(QByteArray, content);
    QFETCH(QByteArray, reason);
    const qint64 before = cards();
    const auto result = import(content);
    QCOMPARE(result.exitCode, 1);
    QVERIFY2(result.errors.contains("MalformedFile") && result.errors.contains(reason),
             result.errors.constData());
    QCOMPARE(cards(), before);
}

void StockImportTest::import_numberKnownAlready_refused()
{
    QCOMPARE(import(header + line("430000001")).exitCode, 0);
    const auto again = import(header + line("430000001") + line("430000002"));
    QCOMPARE(again.exitCode, 1);
    QVERIFY(again.output.contains("already"));
}

void StockImportTest::import_unknownDesk_refused()
{
    QVERIFY(import(header + line("440000001"), u"NOWHERE"_s).errors.contains("NotFound"));
    QCOMPARE(m_central.tryCommand({u"stock"_s, u"import"_s, u"x.csv"_s}).exitCode, 2);
}

void StockImportTest::import_noFile_refused()
{
    const auto result =
        m_central.tryCommand({u"stock"_s, u"import"_s, u"/nowhere.csv"_s, u"--desk"_s, u"AP-1"_s});
    QCOMPARE(result.exitCode, 1);
    QVERIFY(result.errors.contains("FileUnusable"));
}

void StockImportTest::import_manyBadLines_firstHundredAndTheCount()
{
    QByteArray content = header;
    for (int i = 0; i < 5000; ++i) {
        content += "x,535797,2029-09,B-1\n";
    }
    const QJsonObject report = QJsonDocument::fromJson(import(content).output).object();
    QCOMPARE(report["faultCount"_L1].toInt(), 5000);
    QCOMPARE(report["faults"_L1].toArray().size(), 100);
    QCOMPARE(report["faults"_L1].toArray().last().toObject()["line"_L1].toInt(), 101);
    const QByteArray words =
        m_central.tryCommand({u"stock"_s, u"import"_s, write(content), u"--desk"_s, u"AP-1"_s}).output;
    QVERIFY2(words.contains("line 2: mok_id: not nine digits") && words.contains("and 4900 more"),
             words.constData());
}

void StockImportTest::import_besideTheServer_deskIsTold()
{
    m_central.start();
    DeskAtCentral desk(m_central, u"AP-1"_s);
    QCOMPARE(import(header + line("450000001") + line("450000002")).exitCode, 0);
    const QByteArray feed = desk.client().get(u"/v1/changes"_s).body;
    QVERIFY(feed.contains("\"card\":\"450000001\"") && feed.contains("\"card\":\"450000002\""));
    QVERIFY(!feed.contains("535797"));
    m_central.stop();
}

void StockImportTest::import_largeFile_inBoundedTimeAndMemory()
{
    const CentralProcess central = CentralProcess::withDemoData();
    const QString path = central.path(u"large.csv"_s);
    writeMany(path, large, 500'000'000);
    QElapsedTimer since;
    since.start();
    QProcess process;
    process.start(central.program(), {u"stock"_s, u"import"_s, path, u"--desk"_s, u"AP-1"_s, u"--json"_s,
                                      u"--dir"_s, central.folder()});
    QVERIFY(process.waitForStarted());
    qint64 largestKb = 0;
    while (!process.waitForFinished(200)) {
        QVERIFY(!since.hasExpired(400'000));
        QFile status(u"/proc/%1/status"_s.arg(process.processId()));
        const QByteArray text = status.open(QIODevice::ReadOnly) ? status.readAll() : QByteArray();
        const qsizetype at = text.indexOf("VmHWM:");
        largestKb = std::max(largestKb, text.mid(at + 6, 20).simplified().split(' ').first().toLongLong());
    }
    QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
    qInfo("%d lines: %lld ms, %lld KiB at most", large, since.elapsed(), largestKb);
    QVERIFY(largestKb < mostKb);
    QCOMPARE(CentralDatabase(central).number("SELECT count(*) FROM card"), large + 106);
}

void StockImportTest::import_interrupted_leavesNothing()
{
    const qint64 before = cards();
    const QString path = m_central.path(u"long.csv"_s);
    writeMany(path, 200'000, 600'000'000); // fewer are stored before anybody can interrupt it
    QProcess process;
    process.start(m_central.program(),
                  {u"stock"_s, u"import"_s, path, u"--desk"_s, u"AP-1"_s, u"--dir"_s, m_central.folder()});
    QVERIFY(process.waitForStarted());
    QByteArray progress;
    while (!progress.contains(" 60 %")) { // it is storing by now
        QVERIFY(process.state() == QProcess::Running);
        process.setReadChannel(QProcess::StandardError);
        QVERIFY(process.waitForReadyRead(60'000) || process.state() == QProcess::Running);
        progress += process.readAllStandardError();
    }
    ::kill(pid_t(process.processId()), SIGINT);
    QVERIFY(process.waitForFinished(60'000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 1);
    QCOMPARE(cards(), before);
}

} // namespace cekr::test

QTEST_GUILESS_MAIN(cekr::test::StockImportTest)
#include "StockImportTest.moc"
