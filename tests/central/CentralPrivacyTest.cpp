// SPDX-License-Identifier: EUPL-1.2
#include "core/crypto/Secret.h"
#include "core/store/Database.h"
#include "core/wire/Messages.h"
#include "tests/support/DeskAtCentral.h"
#include "tests/support/Expect.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace cekr::test
{

/// Nothing that must not be read lies anywhere: PAN digits, passwords, one-time codes, keys. Files are their
/// owner's alone, and the process leaves no core dump.
class CentralPrivacyTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();

    void files_afterWork_holdNoSecret_data();
    void files_afterWork_holdNoSecret();
    void files_afterWork_areTheOwnersAlone();
    void log_afterWork_holdsNoCardNumber();
    void process_serving_leavesNoCoreDump();

private:
    void work();
    /// Every file of the central's folder, and a backup of its database, by name.
    [[nodiscard]] std::map<QString, QByteArray> files() const;

    CentralProcess m_central = CentralProcess::withDemoData();
    std::vector<MokId> m_cards;
    QByteArray m_code;
    QByteArray m_dataKey;
};

void CentralPrivacyTest::initTestCase()
{
    m_central.command({u"clerk"_s, u"add"_s, u"zala"_s, u"Žala"_s, u"--password-stdin"_s},
                      "sesame-open-2026\n");
    m_central.start();
    work();
    m_central.kill(); // as it lies there, with its write-ahead log
}

void CentralPrivacyTest::work()
{
    m_code = m_central.enrolmentCode(u"AP-2"_s).toLatin1();
    DeskAtCentral desk(m_central, u"AP-1"_s);
    desk.chargeDemoPrice();
    desk.openShift();
    m_cards = desk.takeStock(345'678'901, 5);
    EXPECT_APPLIED(desk.handOver({m_cards[0], m_cards[1]}));
    EXPECT_APPLIED(desk.load(m_cards[0], Money::fromCents(20'00)));
    QCOMPARE(desk.load(m_cards[0], Money::fromCents(20'00)).kind, wire::Outcome::Kind::Refused);
    const auto signIn = [&desk](const char16_t* clerk, const QString& password) {
        const wire::SignInRequest request{take(ClerkId::parse(clerk)), password};
        return desk.client().post(u"/v1/sign-ins"_s, encode(request));
    };
    QCOMPARE(signIn(u"zala", u"wrong-guess-77"_s).status, 403);
    const HttpsClient::Reply answer = signIn(u"zala", u"sesame-open-2026"_s);
    QCOMPARE(answer.status, 200);
    m_dataKey = take(wire::decodeSignIn(answer.body)).dataKey;
    desk.client().postOperations({"malformed 345678901 with 378901"});
}

std::map<QString, QByteArray> CentralPrivacyTest::files() const
{
    std::map<QString, QByteArray> files;
    const QString backup = m_central.path(u"backup.db"_s);
    if (auto database = Database::open({.path = m_central.folder() + u"/central.db"_s, .readOnly = true})) {
        if (const Done done = database->backupTo(backup); !done) {
            qFatal("%s", qPrintable(done.error().toLogLine()));
        }
    }
    QDirIterator walk(QFileInfo(m_central.folder()).path(), QDir::Files | QDir::Hidden,
                      QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        QFile file(walk.next());
        const bool isOurs = !file.fileName().endsWith(".csv"_L1); // the delivery itself
        if (isOurs && file.open(QIODevice::ReadOnly)) {
            files[file.fileName()] = file.readAll();
        }
    }
    return files;
}

void CentralPrivacyTest::files_afterWork_holdNoSecret_data()
{
    QTest::addColumn<QByteArray>("secret");
    for (const MokId card : m_cards) {
        QTest::addRow("PAN tail of %s", qPrintable(card.masked())) << panTailOf(card);
    }
    QTest::newRow("password") << "sesame-open-2026"_ba;
    QTest::newRow("password of the demo") << "ana-pult-demo"_ba;
    QTest::newRow("wrong password") << "wrong-guess-77"_ba;
    QTest::newRow("one-time code") << m_code;
    QTest::newRow("one-time code without hyphens") << QByteArray(m_code).replace("-", "");
    QTest::newRow("data key") << m_dataKey;
    QTest::newRow("data key in hexadecimal") << m_dataKey.toHex();
    QTest::newRow("data key in base64") << m_dataKey.toBase64(QByteArray::OmitTrailingEquals);
}

void CentralPrivacyTest::files_afterWork_holdNoSecret()
{
    QFETCH(QByteArray, secret);
    QVERIFY(secret.size() >= 6);
    const auto all = files();
    QVERIFY(all.size() >= 8);
    for (const auto& [name, content] : all) {
        QVERIFY2(!content.contains(secret), qPrintable(name));
    }
    // The master key lies in its own file and nowhere else.
    const QByteArray master = all.at(m_central.folder() + u"/master.key"_s);
    QCOMPARE(std::count_if(all.begin(), all.end(),
                           [&master](const auto& file) { return file.second.contains(master); }),
             1);
}

void CentralPrivacyTest::files_afterWork_areTheOwnersAlone()
{
    const auto modeOf = [](const QString& path) {
        struct stat found = {};
        return ::stat(QFile::encodeName(path).constData(), &found) == 0 ? found.st_mode : 0;
    };
    const auto octal = [](mode_t mode) { return QByteArray::number(mode, 8); };
    QCOMPARE(octal(modeOf(m_central.folder())), octal(S_IFDIR | 0700));
    const QDir folder(m_central.folder());
    const QStringList names = folder.entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden);
    QVERIFY(names.contains(u"central.db-wal"_s) && names.contains(u"central.log"_s));
    for (const QString& name : names) {
        const mode_t mode = modeOf(folder.filePath(name));
        QVERIFY2(mode == (S_IFREG | 0600), qPrintable(name + u' ' + QString::fromLatin1(octal(mode))));
    }
}

void CentralPrivacyTest::log_afterWork_holdsNoCardNumber()
{
    const auto all = files();
    const QByteArray log = all.at(m_central.folder() + u"/central.log"_s);
    QVERIFY(!log.isEmpty());
    for (const MokId card : m_cards) {
        QVERIFY(!log.contains(card.text().toLatin1()));
        QVERIFY(!log.contains(card.grouped().toLatin1()));
    }
}

void CentralPrivacyTest::process_serving_leavesNoCoreDump()
{
    m_central.start();
    QFile limits(u"/proc/%1/limits"_s.arg(m_central.processId()));
    QVERIFY(limits.open(QIODevice::ReadOnly));
    const QByteArray text = limits.readAll();
    const QByteArray core = text.mid(text.indexOf("Max core file size"), 60).simplified();
    QVERIFY2(core.startsWith("Max core file size 0 0"), core.constData());
}

} // namespace cekr::test

QTEST_GUILESS_MAIN(cekr::test::CentralPrivacyTest)
#include "CentralPrivacyTest.moc"
