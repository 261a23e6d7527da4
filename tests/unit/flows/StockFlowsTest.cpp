// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/DeskFixture.h"

using namespace cekr;
using namespace cekr::test;

/// From the delivery box into stock, and out of it again other than by hand-over.
class StockFlowsTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_fixture = std::make_unique<DeskFixture>();
        QVERIFY(m_fixture->signIn());
        QVERIFY(m_fixture->openShift());
    }
    void cleanup() { m_fixture.reset(); }

    void intake_showsMissingAndSurplus()
    {
        openBox();
        for (int i = 0; i < 4; ++i) {
            intake().enter(EnrolledDesk::boxCard(i).text());
        }
        intake().enter(QStringLiteral("300000001"));
        QCOMPARE(intake().foundCount(), 4);
        QCOMPARE(intake().missing(), std::vector{EnrolledDesk::boxCard(4)});
        QCOMPARE(intake().surplus().size(), 1U);
        intake().confirm();
        QTRY_COMPARE(intake().step(), IntakeFlow::Step::Finished);
        const auto body = std::get<StockIntake>(m_fixture->recorded().back().operation.body);
        QCOMPARE(body.found.size(), 4U);
        QCOMPARE(body.missing.size(), 1U);
        QCOMPARE(body.surplus.size(), 1U);
        QCOMPARE(stock().counts.at(CardState::InStock), 14);
        QVERIFY(stock().boxes.empty());
    }

    void intake_sameCardTwice_saidAtOnce()
    {
        openBox();
        intake().enter(EnrolledDesk::boxCard(0).text());
        intake().enter(EnrolledDesk::boxCard(0).text());
        QCOMPARE(intake().refusal()->code, ErrorCode::CardTwice);
        QCOMPARE(intake().foundCount(), 1);
    }

    void intake_unknownBox_saidAtOnce()
    {
        intake().enter(QStringLiteral("B-99"));
        QTRY_VERIFY(intake().refusal());
        QCOMPARE(intake().refusal()->code, ErrorCode::BoxUnknown);
    }

    void intake_confirmedTwice_recordsOnce()
    {
        openBox();
        intake().enter(EnrolledDesk::boxCard(0).text());
        intake().confirm();
        intake().confirm();
        QTRY_COMPARE(intake().step(), IntakeFlow::Step::Finished);
        QCOMPARE(m_fixture->recorded().size(), 2U);
    }

    void takenOverCard_canBeHandedOver()
    {
        openBox();
        intake().enter(EnrolledDesk::boxCard(0).text());
        intake().confirm();
        QTRY_COMPARE(intake().step(), IntakeFlow::Step::Finished);
        m_fixture->flows.anonymous.begin();
        QTRY_VERIFY(m_fixture->flows.anonymous.terms().pricePerCard.isPositive());
        m_fixture->flows.anonymous.addCard(EnrolledDesk::boxCard(0).text());
        QTRY_COMPARE(m_fixture->flows.anonymous.lines().size(), 1U);
    }

    void spoiledCard_isNotHandedOver()
    {
        m_fixture->flows.stock.spoil(EnrolledDesk::stockCard(0), StockSpoil::Reason::Damaged, {});
        QTRY_COMPARE(m_fixture->recorded().size(), 2U);
        m_fixture->flows.anonymous.begin();
        QTRY_VERIFY(m_fixture->flows.anonymous.terms().pricePerCard.isPositive());
        m_fixture->flows.anonymous.addCard(EnrolledDesk::stockCard(0).text());
        QTRY_VERIFY(m_fixture->flows.anonymous.refusal());
        QCOMPARE(m_fixture->flows.anonymous.refusal()->code, ErrorCode::CardSpoiled);
        QCOMPARE(m_fixture->flows.anonymous.refusal()->rule, QByteArray("STOCK-2"));
    }

    void spoiledForOtherReason_needsWords()
    {
        m_fixture->flows.stock.spoil(EnrolledDesk::stockCard(0), StockSpoil::Reason::Other,
                                     QStringLiteral("  "));
        QTRY_VERIFY(m_fixture->flows.stock.refusal());
        QCOMPARE(m_fixture->flows.stock.refusal()->code, ErrorCode::ReasonMissing);
    }

    void transferredCard_leavesTheStock()
    {
        m_fixture->flows.stock.transfer({EnrolledDesk::stockCard(0)}, *DeskId::parse(u"KN-1"));
        QTRY_COMPARE(m_fixture->recorded().size(), 2U);
        QTRY_VERIFY(!m_fixture->flows.stock.isBusy());
        QCOMPARE(stock().counts.at(CardState::InStock), 9);
        m_fixture->flows.stock.giveBack({EnrolledDesk::stockCard(0)}, {});
        QTRY_VERIFY(m_fixture->flows.stock.refusal());
        QCOMPARE(m_fixture->flows.stock.refusal()->code, ErrorCode::CardNotInOwnStock);
    }

private:
    IntakeFlow& intake() { return m_fixture->flows.intake; }
    void openBox()
    {
        intake().enter(QStringLiteral("B-17"));
        QTRY_COMPARE(intake().step(), IntakeFlow::Step::Cards);
        QCOMPARE(intake().expected().size(), 5U);
    }
    StockView stock()
    {
        return m_fixture->office.call([](Office& office) { return office.stock().value_or(StockView()); });
    }

    std::unique_ptr<DeskFixture> m_fixture;
};

QTEST_GUILESS_MAIN(StockFlowsTest)
#include "StockFlowsTest.moc"
