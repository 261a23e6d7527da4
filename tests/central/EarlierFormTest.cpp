// SPDX-License-Identifier: EUPL-1.2
#include "core/base/Base64Url.h"
#include "tests/support/CentralDatabase.h"
#include "tests/support/DeskAtCentral.h"
#include "tests/support/Expect.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace cekr::test
{

/// What a desk recorded before its upgrade and sends after it is judged by what was required of it then
/// (decision 0014): a desk that was offline meanwhile loses nothing. After the upgrade today's rules bind.
class EarlierFormTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void TILL_5_correctionWithoutReason_applied();
    void TILL_5_correctionWithoutReason_ofAnAnsweredLoad_refused();
    void TILL_5_correctionByASupervisorAlone_isNotRefusedForTheSecondPerson();
    void TILL_6_writeOffByASupervisorAlone_applied();
    void OFF_3_redirectByTheClerkAlone_applied();
    void ANON_2_handoverWithoutTariff_applied();
    void newForm_sameThings_refused();
    void deskEnrolledSince_wasNeverOfTheEarlierForm();
    void afterTheUpgrade_earlierForm_isJudgedAsToday();
    void upgradeInOneRequest_eachIsJudgedByItsOwnForm();
    void pendingHandover_decidedAfterTheUpgrade_isJudgedByItsForm();

private:
    /// Signs these bytes of a body as the next operation of the chain, as desks before decision 0014 did.
    [[nodiscard]] QByteArray earlier(const char* type, const QByteArray& body,
                                     const QString& clerk = u"ana"_s);
    [[nodiscard]] QByteArray earlierLoad(MokId card);
    [[nodiscard]] QByteArray earlierHandover(MokId card, const QString& clerk = u"ana"_s);
    /// Of the last operation, a load of 50 €, without a reason.
    [[nodiscard]] QByteArray earlierCorrection(MokId card);
    [[nodiscard]] Correction correction(MokId card) const;
    /// The second load of an anonymous card, which is refused.
    [[nodiscard]] OperationId refusedLoad();
    [[nodiscard]] QByteArray shift() const { return m_desk->shift().text().toLatin1(); }
    void upgrade() { m_desk->chain().signAsBeforeLowS(false); }

    std::unique_ptr<CentralProcess> m_central;
    std::unique_ptr<DeskAtCentral> m_desk;
    std::vector<MokId> m_stock;
};

void EarlierFormTest::init()
{
    m_desk.reset();
    m_central = std::make_unique<CentralProcess>();
    m_central->command({u"clerk"_s, u"add"_s, u"ana"_s, u"Ana Novak"_s});
    m_central->command({u"clerk"_s, u"add"_s, u"bojan"_s, u"Bojan Kos"_s});
    m_central->command({u"clerk"_s, u"add"_s, u"--role"_s, u"supervisor"_s, u"dare"_s, u"Dare Oblak"_s});
    m_central->start();
    m_desk = std::make_unique<DeskAtCentral>(*m_central, u"AP-1"_s);
    m_desk->chain().signAsBeforeLowS();
    CentralDatabase(*m_central).execute("UPDATE desk SET low_s_from = 0"); // enrolled before the upgrade
    m_desk->openShift();
    m_stock = m_desk->takeStock(204'118'000, 3);
    m_central->command({u"settings"_s, u"set"_s, u"worksWithoutTariff"_s, u"0"_s});
}

QByteArray EarlierFormTest::earlier(const char* type, const QByteArray& body, const QString& clerk)
{
    Operation next = m_desk->chain().next(Escalation());
    QByteArray payload =
        R"({"at":"AT","body":BODY,"clerk":"CLERK","desk":"AP-1","id":"ID","prev":"PREV","seq":SEQ,)"
        R"("terms":"T25","type":"TYPE"})";
    payload.replace("AT", next.at.text().toLatin1()).replace("BODY", body).replace("CLERK", clerk.toLatin1());
    payload.replace("ID", next.id.text().toLatin1()).replace("PREV", toBase64Url(next.previous));
    payload.replace("SEQ", QByteArray::number(next.sequence)).replace("TYPE", type);
    return m_desk->chain().signAs(next, payload);
}

QByteArray EarlierFormTest::earlierHandover(MokId card, const QString& clerk)
{
    return earlier("handover",
                   R"({"ageAttested":true,"bankTerms":"T25","cards":[")" + card.text().toLatin1() +
                       R"("],"charge":0,"mokTerms":"T25","shift":")" + shift() +
                       R"(","tariff":"","termsAttested":true})",
                   clerk);
}

QByteArray EarlierFormTest::earlierLoad(MokId card)
{
    return earlier("load", R"({"amount":5000,"card":")" + card.text().toLatin1() + R"(","shift":")" +
                               shift() + R"("})");
}

QByteArray EarlierFormTest::earlierCorrection(MokId card)
{
    return earlier("correction", R"({"card":")" + card.text().toLatin1() + R"(","cash":-5000,"corrects":")" +
                                     m_desk->chain().lastId().text().toLatin1() +
                                     R"(","loaded":5000,"reason":"","shift":")" + shift() + R"("})");
}

Correction EarlierFormTest::correction(MokId card) const
{
    const Money amount = Money::fromCents(50'00);
    return {m_desk->shift(), m_desk->chain().lastId(), card, amount, -amount, {}, {}};
}

void EarlierFormTest::TILL_5_correctionWithoutReason_applied()
{
    QByteArrayList lines{earlierHandover(m_stock[0])};
    lines += earlierLoad(m_stock[0]);
    lines += earlierCorrection(m_stock[0]);
    for (const wire::Outcome& outcome : m_desk->post(lines)) {
        EXPECT_APPLIED(outcome);
    }
    QVERIFY(m_central->command({u"totals"_s}).contains(R"("drawer":10000)"));
}

/// The second person said why in the earlier form, too.
void EarlierFormTest::TILL_5_correctionWithoutReason_ofAnAnsweredLoad_refused()
{
    EXPECT_APPLIED(m_desk->post({earlierHandover(m_stock[0])}).front());
    EXPECT_APPLIED(m_desk->post({earlierLoad(m_stock[0])}).front());
    const quint64 recorded = m_desk->chain().lastSequence();
    QCOMPARE(m_desk->client().get(u"/v1/changes?recorded=%1"_s.arg(recorded)).status, 200);
    EXPECT_REFUSED(m_desk->post({earlierCorrection(m_stock[0])}).front(), ErrorCode::SecondPersonNeeded,
                   "TILL-5");
}

OperationId EarlierFormTest::refusedLoad()
{
    QByteArrayList lines{earlierHandover(m_stock[0])};
    lines += earlierLoad(m_stock[0]);
    lines += earlierLoad(m_stock[0]);
    const wire::Outcome refused = m_desk->post(lines).back();
    return refused.kind == wire::Outcome::Kind::Refused ? refused.id : OperationId();
}

/// One person was enough: what is asked for next is central's word.
void EarlierFormTest::TILL_5_correctionByASupervisorAlone_isNotRefusedForTheSecondPerson()
{
    EXPECT_APPLIED(m_desk->post({earlierHandover(m_stock[0])}).front());
    EXPECT_APPLIED(m_desk->post({earlierLoad(m_stock[0])}).front());
    const QByteArray load = m_desk->chain().lastId().text().toLatin1();
    const quint64 recorded = m_desk->chain().lastSequence();
    QCOMPARE(m_desk->client().get(u"/v1/changes?recorded=%1"_s.arg(recorded)).status, 200);
    const QByteArray body = R"({"card":")" + m_stock[0].text().toLatin1() + R"(","cash":-5000,"corrects":")" +
                            load + R"(","loaded":5000,"reason":"wrong card","shift":")" + shift() + R"("})";
    EXPECT_REFUSED(m_desk->post({earlier("correction", body, u"bojan"_s)}).front(), ErrorCode::NotYourShift,
                   "TILL-1");
    EXPECT_REFUSED(m_desk->post({earlier("correction", body, u"dare"_s)}).front(),
                   ErrorCode::CorrectionNeedsCentral, "TILL-5");
}

void EarlierFormTest::TILL_6_writeOffByASupervisorAlone_applied()
{
    const QByteArray body = R"({"amount":5000,"reason":"nobody came","refused":")" +
                            refusedLoad().text().toLatin1() + R"(","shift":")" + shift() + R"("})";
    EXPECT_REFUSED(m_desk->post({earlier("write-off", body)}).front(), ErrorCode::RoleMissing, "ROLE-1");
    EXPECT_APPLIED(m_desk->post({earlier("write-off", body, u"dare"_s)}).front());
}

void EarlierFormTest::OFF_3_redirectByTheClerkAlone_applied()
{
    const OperationId refused = refusedLoad();
    EXPECT_APPLIED(m_desk->post({earlierHandover(m_stock[1])}).front());
    EXPECT_APPLIED(m_desk
                       ->post({earlier("redirect",
                                       R"({"amount":5000,"card":")" + m_stock[1].text().toLatin1() +
                                           R"(","holderAttested":true,"refused":")" +
                                           refused.text().toLatin1() + R"(","shift":")" + shift() + R"("})")})
                       .front());
}

void EarlierFormTest::ANON_2_handoverWithoutTariff_applied()
{
    EXPECT_APPLIED(m_desk->post({earlierHandover(m_stock[0])}).front());
}

void EarlierFormTest::deskEnrolledSince_wasNeverOfTheEarlierForm()
{
    CentralDatabase database(*m_central);
    const DeskAtCentral fresh(*m_central, u"AP-9"_s);
    QCOMPARE(database.number("SELECT low_s_from FROM desk WHERE id = 'AP-9'"), 1);
    database.execute("UPDATE desk SET low_s_from = 1"); // as such a desk
    EXPECT_REFUSED(m_desk->post({earlierHandover(m_stock[0])}).front(), ErrorCode::TariffMissing, "ANON-2");
}

void EarlierFormTest::newForm_sameThings_refused()
{
    QByteArrayList lines{earlierHandover(m_stock[0])};
    lines += earlierLoad(m_stock[0]);
    upgrade();
    lines += m_desk->chain().make(correction(m_stock[0]));
    EXPECT_REFUSED(m_desk->post(lines).back(), ErrorCode::ReasonMissing, "TILL-5");
    EXPECT_REFUSED(m_desk->handOver({m_stock[1]}), ErrorCode::TariffMissing, "ANON-2");
}

/// Nobody gets around what is required by signing in the earlier form once more.
void EarlierFormTest::afterTheUpgrade_earlierForm_isJudgedAsToday()
{
    EXPECT_APPLIED(m_desk->post({earlierHandover(m_stock[0])}).front());
    upgrade();
    QByteArrayList lines{
        m_desk->chain().make(Load{m_desk->shift(), m_stock[0], Money::fromCents(50'00), {}})};
    m_desk->chain().signAsBeforeLowS();
    lines += earlierCorrection(m_stock[0]);
    EXPECT_REFUSED(m_desk->post(lines).back(), ErrorCode::ReasonMissing, "TILL-5");
    EXPECT_REFUSED(m_desk->post({earlierHandover(m_stock[1])}).front(), ErrorCode::TariffMissing, "ANON-2");
}

void EarlierFormTest::upgradeInOneRequest_eachIsJudgedByItsOwnForm()
{
    QByteArrayList lines{earlierHandover(m_stock[0])};
    upgrade();
    lines += m_desk->chain().make(m_desk->handover({m_stock[1]}));
    m_desk->chain().signAsBeforeLowS();
    lines += earlierHandover(m_stock[2]);
    const std::vector<wire::Outcome> outcomes = m_desk->post(lines);
    EXPECT_APPLIED(outcomes[0]);
    EXPECT_REFUSED(outcomes[1], ErrorCode::TariffMissing, "ANON-2");
    EXPECT_REFUSED(outcomes[2], ErrorCode::TariffMissing, "ANON-2");
}

void EarlierFormTest::pendingHandover_decidedAfterTheUpgrade_isJudgedByItsForm()
{
    m_central->command({u"clerk"_s, u"disable"_s, u"ana"_s});
    const wire::Outcome waits = m_desk->post({earlierHandover(m_stock[0])}).front();
    QCOMPARE(waits.kind, wire::Outcome::Kind::Pending);
    upgrade();
    (void)m_desk->send(
        CashMovement{m_desk->shift(), CashMovement::Direction::In, Money::fromCents(1), u"x"_s});
    m_central->command(
        {u"pending"_s, u"apply"_s, waits.id.text(), u"--by"_s, u"dare"_s, u"--reason"_s, u"asked"_s});
    QVERIFY(!m_central->command({u"pending"_s, u"list"_s}).contains(waits.id.text().toLatin1()));
}

} // namespace cekr::test

QTEST_GUILESS_MAIN(cekr::test::EarlierFormTest)
#include "EarlierFormTest.moc"
