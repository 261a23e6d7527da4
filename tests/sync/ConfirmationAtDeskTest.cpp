// SPDX-License-Identifier: EUPL-1.2
#include "core/crypto/Secret.h"
#include "core/crypto/Uuid7.h"
#include "core/office/Confirmations.h"
#include "tests/support/Expect.h"
#include "tests/support/FaultProxy.h"
#include "tests/support/RealDesk.h"
#include "tests/support/SmsSandbox.h"

#include <QDirIterator>
#include <QTest>

using namespace cekr;
using namespace cekr::test;
using namespace Qt::StringLiterals;

namespace
{

const QString surname = u"Nepozabna-Testovnik"_s;

Applicant applicant()
{
    Applicant one;
    one.firstName = u"Žana"_s;
    one.surname = surname;
    one.mobile = take(PhoneNumber::parse(u"041 123 456"));
    return one;
}

} // namespace

/// APP-2 from the desk: record, code and confirmation over the real way to central.
class ConfirmationAtDeskTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_sandbox.setUp(m_central);
        m_central.start();
        m_proxy = std::make_unique<FaultProxy>(m_central.port());
    }

    void init()
    {
        m_proxy->behave();
        m_desk = std::make_unique<RealDesk>(m_central, u"C-%1"_s.arg(++m_desks), m_proxy->url());
        EXPECT_DONE(m_desk->sync());
        take(m_desk->signIn());
        m_id = OperationId::fromUuid(uuid7(QDateTime::currentDateTimeUtc(), randomBytes(10)));
    }

    void APP_2_codeOfTheRecord_confirmsIt()
    {
        const Confirmations::Sent sent = take(send());
        QCOMPARE(sent.record.size(), 32);
        QVERIFY(sent.resendFrom < sent.validUntil);
        EXPECT_FAILURE(enter(u"no"_s), ErrorCode::CodeWrong);
        const QString code = m_sandbox.newestCode();
        QVERIFY(take(enter(code.left(3) + u' ' + code.mid(3)))); // as it is read out
    }

    void APP_2_answerLost_codeIsEnteredAgain()
    {
        take(send());
        m_proxy->cutAnswersAfter(0);
        QVERIFY(!enter(m_sandbox.newestCode()));
        m_proxy->behave();
        QVERIFY(take(enter(m_sandbox.newestCode())));
    }

    void record_cutAnywhere_goesOn()
    {
        for (const int bytes : {0, 1, 100, 250, 400}) {
            m_proxy->cutQuestionsAfter(bytes);
            QVERIFY(!send());
            m_proxy->behave();
        }
        take(send());
        QVERIFY(take(enter(m_sandbox.newestCode())));
    }

    void withoutConnection_itWaits()
    {
        m_proxy->refuse();
        EXPECT_FAILURE(send(), ErrorCode::NoConnection);
    }

    void nobodySignedIn_isRefused()
    {
        m_desk->close();
        EXPECT_DONE(m_desk->sync());
        EXPECT_FAILURE(send(), ErrorCode::NotSignedIn);
    }

    /// Nothing of the person on the desk's disk: what left was encrypted before.
    void nothing_liesInClearAtTheDesk()
    {
        take(send());
        m_desk->close();
        for (QDirIterator it(m_desk->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
             it.hasNext();) {
            QFile file(it.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains(surname.toUtf8()), qPrintable(file.fileName()));
        }
    }

private:
    template <typename T>
    Result<T> awaited(const std::function<void(Later<T>)>& ask)
    {
        std::optional<Result<T>> answer;
        ask([&answer](Result<T> one) { answer = std::move(one); });
        return QTest::qWaitFor([&answer] { return answer.has_value(); }, 30'000)
                   ? std::move(*answer)
                   : failure(ErrorCode::Timeout);
    }
    Result<Confirmations::Sent> send()
    {
        return awaited<Confirmations::Sent>(
            [this](auto done) { m_desk->part<Confirmations>().send(m_id, applicant(), std::move(done)); });
    }
    Result<bool> enter(const QString& code)
    {
        return awaited<bool>(
            [&](auto done) { m_desk->part<Confirmations>().enter(m_id, code, std::move(done)); });
    }

    CentralProcess m_central = CentralProcess::withDemoData();
    SmsSandbox m_sandbox;
    std::unique_ptr<FaultProxy> m_proxy;
    std::unique_ptr<RealDesk> m_desk;
    OperationId m_id;
    int m_desks = 0;
};

QTEST_GUILESS_MAIN(ConfirmationAtDeskTest)
#include "ConfirmationAtDeskTest.moc"
