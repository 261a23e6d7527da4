// SPDX-License-Identifier: EUPL-1.2
#include "core/base/Base64Url.h"
#include "core/base/Log.h"
#include "core/office/Drafts.h"
#include "core/office/Session.h"
#include "core/wire/Messages.h"
#include "tests/support/Deskctl.h"
#include "tests/support/Expect.h"
#include "tests/support/FaultProxy.h"
#include "tests/support/RealDesk.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

#include <sys/stat.h>

using namespace cekr;
using namespace cekr::test;
using namespace Qt::StringLiterals;

/// After a day at the counter, nothing that must stay secret stands in clear in any file of desk or central:
/// databases and their logs, backups, log files, exports.
class DeskPrivacyTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase() { m_desk.reset(); }

    void files_areTheirOwnersAlone_data();
    void files_areTheirOwnersAlone();
    void panTails_areNowhere();
    void passwords_areNowhere();
    void dataKey_isNowhere();
    void devicePrivateKey_isInItsFileOnly();
    void draft_isNowhereInClear();
    void searching_wouldFind();

private:
    void learnSecrets();
    void workADay();
    void lookAfterTheDesk();
    [[nodiscard]] QStringList filesWith(const QList<QByteArray>& anyOf) const;

    CentralProcess m_central = CentralProcess::withDemoData();
    std::unique_ptr<FaultProxy> m_proxy;
    std::unique_ptr<RealDesk> m_desk;
    std::vector<MokId> m_cards;
    QMap<QString, QByteArray> m_files; ///< all of them, as they were while everything was open and afterwards
    QMap<QString, mode_t> m_modes;
    QByteArray m_dataKey;
    QByteArray m_deviceScalar;
    QByteArrayList m_devicePem;
};

namespace
{

const QString password = u"ana-pult-demo"_s;
const QString wrongPassword = u"čisto-napačno-geslo"_s;
const QByteArray draftMark = "osnutek-ki-ga-nihče-ne-bere"_ba;

QList<QByteArray> spellings(const QByteArray& secret)
{
    return {secret, secret.toBase64(QByteArray::Base64Encoding | QByteArray::OmitTrailingEquals),
            toBase64Url(secret), secret.toHex(), secret.toHex().toUpper()};
}

QList<QByteArray> spellings(const QString& text)
{
    QList<QByteArray> all = spellings(text.toUtf8());
    all.append(QByteArray(reinterpret_cast<const char*>(text.utf16()), text.size() * 2));
    return all;
}

} // namespace

void DeskPrivacyTest::initTestCase()
{
    m_central.start();
    m_proxy = std::make_unique<FaultProxy>(m_central.port());
    m_desk = std::make_unique<RealDesk>(m_central, u"W-1"_s, m_proxy->url());
    EXPECT_DONE(startLog(m_desk->folder().log()));
    workADay();
    learnSecrets();
    lookAfterTheDesk();
    qInstallMessageHandler(nullptr);
}

/// Everything that a secret could leave a trace in, also when it goes wrong.
void DeskPrivacyTest::workADay()
{
    m_cards = m_desk->prepare(5);
    EXPECT_DONE(m_desk->part<Drafts>().save("anonymous", "{\"note\":\"" + draftMark + "\"}"));
    take(m_desk->record({m_desk->handover({m_cards[0]}), m_desk->load(m_cards[0], Money::fromCents(20'00))},
                        Money::fromCents(50'00)));
    EXPECT_DONE(m_desk->sync());
    m_proxy->loseAnswers();
    take(m_desk->record({m_desk->handover({m_cards[1]})}, Money::fromCents(2'00)));
    m_desk->part<Session>().signOut();
    EXPECT_FAILURE(m_desk->signIn(u"ana"_s, wrongPassword), ErrorCode::WrongPassword);
    m_proxy->behave();
    EXPECT_FAILURE(m_desk->signIn(u"bojan"_s, wrongPassword), ErrorCode::WrongPassword);
    take(m_desk->signIn());
    EXPECT_FAILURE(m_desk->record({m_desk->handover({m_cards[0]})}), ErrorCode::CardAlreadyHandedOver);
    EXPECT_DONE(m_desk->sync());
    take(m_desk->office().backUp());
}

void DeskPrivacyTest::learnSecrets()
{
    const DeskIdentity identity = take(m_desk->folder().identity());
    HttpsClient client(m_central.url(), m_central.authority(),
                       MintedDesk{identity.desk, take(m_desk->folder().deviceKey()), identity.certificate});
    const wire::SignInRequest request{take(ClerkId::parse(u"dare")), u"dare-pult-demo"_s};
    m_dataKey = take(wire::decodeSignIn(client.post(u"/v1/sign-ins"_s, encode(request)).body)).dataKey;
    QCOMPARE(m_dataKey.size(), 32);
    const Secret pem = take(m_desk->folder().deviceKey()).toPem();
    m_devicePem = pem.view().toByteArray().split('\n');
    m_devicePem.removeIf([](const QByteArray& line) { return line.startsWith("-----") || line.size() < 8; });
    // PKCS #8: the private scalar is an octet string of 32 bytes (RFC 5915).
    const QByteArray der = QByteArray::fromBase64(m_devicePem.join());
    m_deviceScalar = der.mid(der.indexOf(QByteArray::fromHex("0420")) + 2, 32);
    QCOMPARE(m_deviceScalar.size(), 32);
}

/// Reads all files twice: while the office has them open, and after the console tool has been at them.
void DeskPrivacyTest::lookAfterTheDesk()
{
    const auto readAll = [this](const QString& when) {
        for (const QString& folder : {m_desk->path(), m_central.folder(), m_central.path(u"exports"_s)}) {
            for (QDirIterator it(folder, QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden,
                                 QDirIterator::Subdirectories);
                 it.hasNext();) {
                const QString path = it.next();
                QFile file(path);
                struct stat found = {};
                QCOMPARE(::stat(QFile::encodeName(path).constData(), &found), 0);
                m_modes[when + path] = found.st_mode;
                if (S_ISREG(found.st_mode)) {
                    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(path));
                    m_files[when + path] = file.readAll();
                }
            }
        }
    };
    QVERIFY(QDir().mkpath(m_central.path(u"exports"_s)));
    readAll(u"open: "_s);
    m_desk->close();
    QCOMPARE(
        deskctl({u"journal"_s, u"export"_s, m_central.path(u"exports/journal"_s)}, m_desk->path()).exitCode,
        0);
    QCOMPARE(deskctl({u"backup"_s, m_central.path(u"exports/backup.db"_s)}, m_desk->path()).exitCode, 0);
    QCOMPARE(deskctl({u"sync"_s, u"--once"_s}, m_desk->path()).exitCode, 0);
    const DeskctlAnswer doctor = deskctl({u"doctor"_s, u"--full"_s}, m_desk->path());
    m_files[u"what the doctor says"_s] = doctor.output + doctor.errors;
    m_files[u"what central exports"_s] = m_central.command({u"operations"_s, u"export"_s});
    m_central.stop();
    readAll(u"closed: "_s);
    m_central.start();
}

QStringList DeskPrivacyTest::filesWith(const QList<QByteArray>& anyOf) const
{
    QStringList found;
    for (auto it = m_files.begin(); it != m_files.end(); ++it) {
        for (const QByteArray& secret : anyOf) {
            if (it.value().contains(secret)) {
                found += it.key();
            }
        }
    }
    return found;
}

void DeskPrivacyTest::files_areTheirOwnersAlone_data()
{
    QTest::addColumn<mode_t>("mode");
    for (auto it = m_modes.begin(); it != m_modes.end(); ++it) {
        QTest::newRow(qPrintable(QString(it.key()).remove(QDir::tempPath()))) << it.value();
    }
}

void DeskPrivacyTest::files_areTheirOwnersAlone()
{
    QFETCH(const mode_t, mode);
    const mode_t expected = S_ISDIR(mode) ? (S_IFDIR | 0700) : (S_IFREG | 0600);
    QCOMPARE(QByteArray::number(mode, 8), QByteArray::number(expected, 8));
}

void DeskPrivacyTest::panTails_areNowhere()
{
    // Not within a longer hexadecimal number, where six digits may stand by chance.
    const QRegularExpression tail(
        u"(?<![0-9a-fA-F])%1(?![0-9a-fA-F])"_s.arg(QString::fromLatin1(RealDesk::panTail())));
    QList<QByteArray> withCard;
    for (const MokId card : m_cards) {
        withCard += card.text().toLatin1() + RealDesk::panTail();
    }
    QCOMPARE(filesWith(withCard), QStringList());
    for (auto it = m_files.begin(); it != m_files.end(); ++it) {
        QVERIFY2(!tail.match(QString::fromLatin1(it.value())).hasMatch(), qPrintable(it.key()));
    }
}

void DeskPrivacyTest::passwords_areNowhere()
{
    QCOMPARE(filesWith(spellings(password)), QStringList());
    QCOMPARE(filesWith(spellings(wrongPassword)), QStringList());
}

void DeskPrivacyTest::dataKey_isNowhere()
{
    QCOMPARE(filesWith(spellings(m_dataKey)), QStringList());
}

void DeskPrivacyTest::devicePrivateKey_isInItsFileOnly()
{
    const QString own = m_desk->path() + u"/device.key"_s;
    QCOMPARE(filesWith(spellings(m_deviceScalar)), QStringList());
    // The first line says only that it is a P-256 key, the last ones are the public half.
    QCOMPARE(filesWith({m_devicePem[1]}), QStringList({u"closed: "_s + own, u"open: "_s + own}));
}

void DeskPrivacyTest::draft_isNowhereInClear()
{
    QCOMPARE(filesWith({draftMark}), QStringList());
}

/// The search is able to find what is there.
void DeskPrivacyTest::searching_wouldFind()
{
    QVERIFY(filesWith({"Ana Novak"}).filter(u"replica.db"_s).size() > 0);
    QVERIFY(filesWith({m_desk->journaled()[0]}).filter(u"exports/journal"_s).size() > 0);
    QVERIFY(filesWith({m_desk->journaled()[0].mid(0, 300)}).filter(u"central.db"_s).size() > 0);
    QVERIFY(filesWith({"cekr.sync"}).filter(u"desk.log"_s).size() > 0);
    QVERIFY(m_files.size() > 20);
}

QTEST_GUILESS_MAIN(DeskPrivacyTest)
#include "DeskPrivacyTest.moc"
