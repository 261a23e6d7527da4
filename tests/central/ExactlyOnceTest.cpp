// SPDX-License-Identifier: EUPL-1.2
#include "core/crypto/Jws.h"
#include "core/wire/Outcome.h"
#include "tests/support/CentralProcess.h"
#include "tests/support/Expect.h"
#include "tests/support/HttpsClient.h"
#include "tests/support/SigningDesk.h"

using namespace cekr;
using namespace cekr::test;
using namespace Qt::StringLiterals;

namespace
{

std::vector<wire::Outcome> outcomesOf(const HttpsClient::Reply& reply)
{
    std::vector<wire::Outcome> outcomes;
    for (const QByteArray& line : reply.lines()) {
        outcomes.push_back(take(wire::decodeOutcome(line)));
    }
    return outcomes;
}

} // namespace

/// OFF-2: central applies every operation exactly once, whatever the way of the messages.
class ExactlyOnceTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_central.command({u"demo-data"_s});
        m_central.start();
    }

    void init()
    {
        // Each test has a desk and a chain of its own.
        m_name = u"T-%1"_s.arg(++m_desks);
        m_central.command({u"desk"_s, u"add"_s, m_name, u"Test desk"_s});
        MintedDesk minted = m_central.enrol(m_name);
        m_client = std::make_unique<HttpsClient>(m_central.url(), m_central.authority(), minted);
        m_desk = std::make_unique<SigningDesk>(std::move(minted));
    }

    void post_sameBytesTwice_sameOutcomeAndNothingChanges()
    {
        const QByteArray jws = m_desk->make(ShiftOpen{Money::fromCents(100'00)});
        const HttpsClient::Reply first = m_client->postOperations({jws});
        const QByteArray totals = m_central.command({u"totals"_s});
        const HttpsClient::Reply second = m_client->postOperations({jws});
        QCOMPARE(first.status, 200);
        QCOMPARE(outcomesOf(first).front().kind, wire::Outcome::Kind::Applied);
        QCOMPARE(second.body, first.body);
        QCOMPARE(m_central.command({u"totals"_s}), totals);
    }

private:
    CentralProcess m_central;
    QString m_name;
    int m_desks = 0;
    std::unique_ptr<HttpsClient> m_client;
    std::unique_ptr<SigningDesk> m_desk;
};

QTEST_GUILESS_MAIN(ExactlyOnceTest)
#include "ExactlyOnceTest.moc"
