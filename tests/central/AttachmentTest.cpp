// SPDX-License-Identifier: EUPL-1.2
#include "core/crypto/Digest.h"
#include "core/crypto/Jwe.h"
#include "tests/support/DeskAtCentral.h"
#include "tests/support/Expect.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;

namespace cekr::test
{

/// Personal records and evidence on their way to central: each byte once, whole or not at all, and nowhere in
/// clear.
class AttachmentTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();

    void piece_afterPiece_isTaken();
    void piece_again_changesNothing();
    void piece_tooEarly_changesNothing();
    void whole_again_isThere();
    void cutAtEveryPlace_goesOn();
    void centralKilled_goesOn();
    void content_thatIsNoAttachment_isRefused_data();
    void content_thatIsNoAttachment_isRefused();
    void otherBytesThanItsHash_areRefused_andComeAnew();
    void anotherSize_isRefused();
    void tooLarge_isRefused();
    void stranger_isNotLetIn();
    void nothing_liesInClear();

private:
    [[nodiscard]] QByteArray encrypted(const QByteArray& content) const;
    HttpsClient::Reply put(const QByteArray& whole, qint64 from, const QByteArray& piece,
                           const QByteArray& hash = {}) const;
    /// How many bytes are there by the answer; -1 when it was refused.
    qint64 received(const HttpsClient::Reply& reply) const;

    CentralProcess m_central;
    std::unique_ptr<DeskAtCentral> m_desk;
    std::optional<PublicKey> m_key;
};

const QByteArray secret = "Nepozabna Vzorčica-Testovnik"_ba;

void AttachmentTest::initTestCase()
{
    m_central.start();
    m_desk = std::make_unique<DeskAtCentral>(m_central, u"AP-1"_s);
    m_key = m_desk->personalDataKey();
}

QByteArray AttachmentTest::encrypted(const QByteArray& content) const
{
    return take(encryptJwe(content, *m_key));
}

HttpsClient::Reply AttachmentTest::put(const QByteArray& whole, qint64 from, const QByteArray& piece,
                                       const QByteArray& hash) const
{
    const QByteArray name = hash.isEmpty() ? sha256(whole).toHex() : hash;
    return m_desk->client().send(
        "PUT", u"/v1/attachments/%1?from=%2&of=%3"_s.arg(QLatin1StringView(name)).arg(from).arg(whole.size()),
        piece, "application/octet-stream");
}

qint64 AttachmentTest::received(const HttpsClient::Reply& reply) const
{
    return reply.status == 200 ? QJsonDocument::fromJson(reply.body)[u"received"].toInteger(-1) : -1;
}

void AttachmentTest::piece_afterPiece_isTaken()
{
    const QByteArray jwe = encrypted("{\"surname\":\"" + secret + "\"}");
    const qint64 half = jwe.size() / 2;
    QCOMPARE(received(put(jwe, 0, {})), 0);
    QCOMPARE(received(put(jwe, 0, jwe.left(half))), half);
    QCOMPARE(received(put(jwe, half, jwe.mid(half))), jwe.size());
}

void AttachmentTest::piece_again_changesNothing()
{
    const QByteArray jwe = encrypted("%PDF-1.4 " + secret);
    QCOMPARE(received(put(jwe, 0, jwe.left(10))), 10);
    QCOMPARE(received(put(jwe, 0, jwe.left(10))), 10);
    QCOMPARE(received(put(jwe, 0, QByteArray(10, 'x'))), 10);
    QCOMPARE(received(put(jwe, 10, jwe.mid(10))), jwe.size());
}

void AttachmentTest::piece_tooEarly_changesNothing()
{
    const QByteArray jwe = encrypted("\x89PNG\r\n\x1A\n" + secret);
    QCOMPARE(received(put(jwe, 20, jwe.mid(20, 10))), 0);
    QCOMPARE(received(put(jwe, 0, jwe)), jwe.size());
}

void AttachmentTest::whole_again_isThere()
{
    const QByteArray jwe = encrypted("\xFF\xD8\xFF" + secret);
    QCOMPARE(received(put(jwe, 0, jwe)), jwe.size());
    QCOMPARE(received(put(jwe, 0, {})), jwe.size());
    QCOMPARE(received(put(jwe, 0, jwe)), jwe.size());
}

void AttachmentTest::cutAtEveryPlace_goesOn()
{
    const QByteArray jwe = encrypted("{}");
    for (qint64 at = 0; at < jwe.size();) {
        const qint64 there = received(put(jwe, at, jwe.mid(at, 7)));
        QCOMPARE(there, std::min<qint64>(at + 7, jwe.size()));
        at = there;
    }
    QCOMPARE(received(put(jwe, 0, {})), jwe.size());
}

void AttachmentTest::centralKilled_goesOn()
{
    const QByteArray jwe = encrypted("{\"name\":\"" + secret + "\"}");
    QCOMPARE(received(put(jwe, 0, jwe.left(100))), 100);
    m_central.kill();
    m_central.start();
    QCOMPARE(received(put(jwe, 0, {})), 100);
    QCOMPARE(received(put(jwe, 100, jwe.mid(100))), jwe.size());
    m_central.kill();
    m_central.start();
    QCOMPARE(received(put(jwe, 0, {})), jwe.size());
}

void AttachmentTest::content_thatIsNoAttachment_isRefused_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("text") << secret;
    QTest::newRow("a list") << "[1]"_ba;
    QTest::newRow("cut JSON") << "{\"name\":"_ba;
    QTest::newRow("a program") << "\x7F"
                                  "ELF"_ba;
    QTest::newRow("a record of a megabyte") << "{\"name\":\""_ba + QByteArray(1'000'000, 'x') + "\"}";
}

void AttachmentTest::content_thatIsNoAttachment_isRefused()
{
    QFETCH(const QByteArray, content);
    const QByteArray jwe = encrypted(content);
    qint64 at = 0;
    HttpsClient::Reply reply;
    do {
        reply = put(jwe, at, jwe.mid(at, 300'000));
        at = received(reply);
    } while (at >= 0 && at < jwe.size());
    QCOMPARE(reply.status, 400);
    QCOMPARE(received(put(jwe, 0, {})), 0);
}

void AttachmentTest::otherBytesThanItsHash_areRefused_andComeAnew()
{
    const QByteArray jwe = encrypted("{}");
    QByteArray altered = jwe;
    altered[altered.size() - 1] = altered.back() == 'A' ? 'Q' : 'A';
    QCOMPARE(put(jwe, 0, altered).status, 400);
    QCOMPARE(received(put(jwe, 0, jwe)), jwe.size());
    const QByteArray foreign = take(encryptJwe("{}", take(DeviceKey::generate()).publicKey()));
    QCOMPARE(put(foreign, 0, foreign).status, 400);
}

void AttachmentTest::anotherSize_isRefused()
{
    const QByteArray jwe = encrypted("{}");
    QCOMPARE(received(put(jwe, 0, jwe.left(5))), 5);
    QCOMPARE(put(jwe + 'x', 5, jwe.mid(5), sha256(jwe).toHex()).status, 400);
    QCOMPARE(received(put(jwe, 5, jwe.mid(5))), jwe.size());
}

void AttachmentTest::tooLarge_isRefused()
{
    const QByteArray hash = sha256("x").toHex();
    QCOMPARE(put(QByteArray(largestJwe + 1, 'x'), 0, "x", hash).status, 400); // no such number
    QCOMPARE(put("xx", 0, "xxx", hash).status, 413);
    QCOMPARE(put("xx", 0, QByteArray(600 * 1024, 'x'), hash).status, 413);
}

void AttachmentTest::stranger_isNotLetIn()
{
    HttpsClient stranger(m_central.url(), m_central.authority());
    const auto reply = stranger.send("PUT", u"/v1/attachments/%1?from=0&of=2"_s.arg(QString(64, u'0')), "xx",
                                     "application/octet-stream");
    QCOMPARE(reply.status, 401);
}

/// In no file of central, as itself or as base64 in any alignment.
void AttachmentTest::nothing_liesInClear()
{
    m_central.stop();
    QByteArrayList forms{secret};
    for (qsizetype skipped = 0; skipped < 3; ++skipped) {
        forms.append(secret.mid(skipped).toBase64(QByteArray::OmitTrailingEquals).chopped(2));
    }
    int files = 0;
    for (QDirIterator it(m_central.folder(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
         it.hasNext();) {
        QFile file(it.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        ++files;
        for (const QByteArray& form : forms) {
            QVERIFY2(!content.contains(form), qPrintable(file.fileName()));
        }
    }
    QVERIFY(files > 5);
    m_central.start();
}

} // namespace cekr::test

QTEST_GUILESS_MAIN(cekr::test::AttachmentTest)
#include "AttachmentTest.moc"
