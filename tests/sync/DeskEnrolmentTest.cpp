// SPDX-License-Identifier: EUPL-1.2
#include "core/crypto/CertificateAuthority.h"
#include "core/office/Enrolment.h"
#include "core/wire/Messages.h"
#include "tests/support/Expect.h"
#include "tests/support/FaultProxy.h"
#include "tests/support/WrongServer.h"

#include <QDir>

using namespace cekr;
using namespace cekr::test;
using namespace Qt::StringLiterals;

/// A machine becomes a desk, or stays what it was.
class DeskEnrolmentTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_central.start();
        m_proxy = std::make_unique<FaultProxy>(m_central.port());
    }

    void init()
    {
        m_proxy->behave();
        m_folder = std::make_unique<QTemporaryDir>();
    }

    void rightCode_makesTheDesk()
    {
        const DeskIdentity identity = take(enrolWith(m_central.enrolmentCode(u"AP-1"_s)));
        QCOMPARE(identity.desk.text(), u"AP-1"_s);
        QCOMPARE(identity.name, u"Avtobusna postaja Kranj · blagajna 1"_s);
        const DeskIdentity kept = take(folder().identity());
        QCOMPARE(kept.desk, identity.desk);
        QCOMPARE(kept.central, m_proxy->url());
        QCOMPARE(take(PublicKey::fromCertificatePem(kept.certificate)).thumbprint(),
                 take(folder().deviceKey()).publicKey().thumbprint());
    }

    void typedCode_isTakenWithoutHyphensAndInSmallLetters()
    {
        take(enrolWith(m_central.enrolmentCode(u"AP-1"_s).remove(u'-').toLower()));
    }

    void wrongCode_makesNoDesk()
    {
        EXPECT_FAILURE(enrolWith(u"AAAA-BBBB-CCCC"_s), ErrorCode::EnrolmentCodeInvalid);
        expectNoDesk();
    }

    void usedCode_isRefused()
    {
        const QString code = m_central.enrolmentCode(u"AP-1"_s);
        take(enrolWith(code));
        m_folder = std::make_unique<QTemporaryDir>();
        EXPECT_FAILURE(enrolWith(code), ErrorCode::EnrolmentCodeInvalid);
        expectNoDesk();
    }

    void enrolledFolder_isLeftAsItIs()
    {
        take(enrolWith(m_central.enrolmentCode(u"AP-1"_s)));
        EXPECT_FAILURE(enrolWith(m_central.enrolmentCode(u"AP-2"_s)), ErrorCode::FileUnusable);
        QCOMPARE(take(folder().identity()).desk.text(), u"AP-1"_s);
    }

    void noConnection_makesNoDesk()
    {
        const QString code = m_central.enrolmentCode(u"AP-1"_s);
        m_proxy->refuse();
        EXPECT_FAILURE(enrolWith(code), ErrorCode::NoConnection);
        expectNoDesk();
        m_proxy->behave();
        take(enrolWith(code));
    }

    void anotherAuthority_isNotTrusted()
    {
        const auto stranger =
            take(CertificateAuthority::create(u"Stranger"_s, QDateTime::currentDateTimeUtc(), 1));
        const QString code = m_central.enrolmentCode(u"AP-1"_s);
        EXPECT_FAILURE(enrolWith(code, m_proxy->url(), stranger.certificatePem()), ErrorCode::TlsFailed);
        expectNoDesk();
        take(enrolWith(code)); // the code was not told to anybody
    }

    void answerLost_sameCodeAgain_makesTheDesk()
    {
        const QString code = m_central.enrolmentCode(u"AP-1"_s);
        m_proxy->loseAnswers();
        QVERIFY(!enrolWith(code));
        expectNoDesk();
        m_proxy->behave();
        EXPECT_FAILURE(enrolWith(u"AAAA-BBBB-CCCC"_s), ErrorCode::EnrolmentCodeInvalid); // mistyped
        take(enrolWith(code));
        QCOMPARE(take(PublicKey::fromCertificatePem(take(folder().identity()).certificate)).thumbprint(),
                 take(folder().deviceKey()).publicKey().thumbprint());
        QCOMPARE(files(), (QStringList{u"desk.json"_s, u"device.key"_s}));
    }

    void halfAPendingKey_isMadeAnew()
    {
        EXPECT_FAILURE(enrolWith(u"AAAA-BBBB-CCCC"_s), ErrorCode::EnrolmentCodeInvalid);
        QVERIFY(QFile::remove(folder().path() + u"/pending.request"_s));
        take(enrolWith(m_central.enrolmentCode(u"AP-1"_s)));
    }

    void withoutHttps_isRefused()
    {
        EXPECT_FAILURE(enrolWith(u"AAAA"_s, QUrl(u"http://127.0.0.1:1"_s)), ErrorCode::Misused);
        EXPECT_FAILURE(enrolWith(u"AAAA"_s, QUrl(u"ni naslov"_s)), ErrorCode::Misused);
        expectNothing();
    }

    void certificateForAnotherKey_isNotKept()
    {
        const MintedDesk other = m_central.enrol(u"KN-1"_s);
        WrongServer server(m_central);
        server.answer(201, "application/json",
                      encode(wire::Enrolment{other.id, u"x"_s, other.certificate, m_central.authority()}));
        EXPECT_FAILURE(enrolWith(u"AAAA"_s, QUrl(u"https://127.0.0.1:%1"_s.arg(server.port()))),
                       ErrorCode::WrongAnswer);
        expectNoDesk();
    }

private:
    Result<DeskIdentity> enrolWith(const QString& code, const QUrl& url = {},
                                   const QByteArray& authority = {})
    {
        std::optional<Result<DeskIdentity>> answer;
        const EnrolmentOrder order{folder().path(), url.isEmpty() ? m_proxy->url() : url,
                                   authority.isEmpty() ? m_central.authority() : authority, code};
        Enrolment enrolment(m_clock);
        enrolment.start(order, [&answer](Result<DeskIdentity> identity) { answer = std::move(identity); });
        if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, 60'000)) {
            qFatal("no answer");
        }
        return std::move(*answer);
    }

    DeskFolder folder() const { return DeskFolder(m_folder->filePath(u"desk"_s)); }
    void expectNothing() { QVERIFY(!QDir(folder().path()).exists()); }
    /// A key that waits for its certificate, private, and no desk.
    void expectNoDesk()
    {
        EXPECT_FAILURE(folder().identity(), ErrorCode::NotEnrolled);
        EXPECT_FAILURE(folder().deviceKey(), ErrorCode::NotEnrolled);
        for (const QFileInfo& file : QDir(folder().path()).entryInfoList(QDir::Files)) {
            QCOMPARE(file.permissions() & ~(QFile::ReadUser | QFile::WriteUser),
                     QFile::ReadOwner | QFile::WriteOwner);
        }
    }
    QStringList files() const { return QDir(folder().path()).entryList(QDir::Files | QDir::Hidden); }

    CentralProcess m_central = CentralProcess::withDemoData();
    SystemClock m_clock;
    std::unique_ptr<FaultProxy> m_proxy;
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(DeskEnrolmentTest)
#include "DeskEnrolmentTest.moc"
