// SPDX-License-Identifier: EUPL-1.2
#include "ui/text/ErrorText.h"

#include "tests/gui/AtTheCounter.h"
#include "tests/gui/DeskInWindow.h"
#include "tests/gui/Stage.h"
#include "ui/text/MoneyText.h"

using namespace cekr;
using namespace cekr::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

/// Central cannot take what this desk sends, for that reason.
template <ErrorCode code>
wire::Outcome untaken(const QByteArray& jws)
{
    return {operationIn(jws).id, wire::Outcome::Kind::Held, 0, Error{code, {}, {}, {}}};
}

const QByteArray noHash(32, 0);

} // namespace

/// Nothing may be recorded at this desk: every reason for it is said wherever one is, and money work stops at
/// its first step.
class StoppedTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { Stage::prepare(); }

    void init()
    {
        m_clerk = std::make_unique<DeskInWindow>();
        QVERIFY(m_clerk->signIn());
        QVERIFY(m_clerk->desk.openShift());
    }

    void cleanup() { m_clerk.reset(); }

    void brokenChain_isSaidEverywhere_data()
    {
        QTest::addColumn<std::optional<wire::ChainHead>>("head");
        QTest::addColumn<Judge>("judge");
        const auto row = [](ErrorCode code, std::optional<wire::ChainHead> head, Judge judge = &applied) {
            QTest::newRow(name(code)) << std::move(head) << judge;
        };
        row(ErrorCode::JournalBehind, wire::ChainHead{2, noHash});
        row(ErrorCode::JournalForked, wire::ChainHead{1, noHash});
        row(ErrorCode::CentralBehind, wire::ChainHead{0, noHash});
        row(ErrorCode::OperationModified, {}, &untaken<ErrorCode::OperationModified>);
        row(ErrorCode::ChainBroken, {}, &untaken<ErrorCode::ChainBroken>);
        row(ErrorCode::SignatureInvalid, {}, &untaken<ErrorCode::SignatureInvalid>);
    }

    void brokenChain_isSaidEverywhere()
    {
        QFETCH(const std::optional<wire::ChainHead>, head);
        QFETCH(const Judge, judge);
        m_clerk->desk.office.call([this, &head](Office&) { m_clerk->desk.central->head = head; });
        connectWith(m_clerk->desk, judge);
        const ErrorText why = textOf({errorCode(QTest::currentDataTag())});
        QTRY_VERIFY(m_clerk->shows(u"Take no money"_s));
        for (const QString& page : {u"home"_s, u"transfer"_s}) {
            m_clerk->show(page);
            QTRY_VERIFY2(m_clerk->shows(why.title), qPrintable(page));
            QVERIFY2(m_clerk->shows(why.nextStep), qPrintable(page));
            QVERIFY2(m_clerk->shows(u"Take no money"_s), qPrintable(page));
        }
    }

    /// What would take cash or give it back, where a clerk begins with it.
    void OFF_5_wrongClock_stopsMoneyWorkAtItsFirstStep_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("button"); ///< the one that goes on
        QTest::newRow("anonymous") << u"anonymous"_s << u"Next"_s;
        QTest::newRow("top-up") << u"top-up"_s << u"Next"_s;
        QTest::newRow("till") << u"till"_s << u"Close the shift"_s;
        QTest::newRow("refund") << u"attention"_s << u"Give the cash back"_s;
        QTest::newRow("redirect, begun with") << u"attention"_s << u"Top up another card"_s;
        QTest::newRow("redirect") << u"redirect"_s << u"Next"_s;
    }

    void OFF_5_wrongClock_stopsMoneyWorkAtItsFirstStep()
    {
        QFETCH(const QString, page);
        QFETCH(const QString, button);
        refuseALoad();
        if (page == u"redirect") {
            m_clerk->desk.flows.redirect.start(m_clerk->desk.flows.desk.attention().front());
        }
        m_clerk->show(page);
        QTRY_VERIFY(m_clerk->button(button));
        setClockBack();
        QTRY_VERIFY(m_clerk->shows(u"The clock of this computer is wrong"_s));
        QTRY_VERIFY(!m_clerk->button(button) || !m_clerk->button(button)->isEnabled());
    }

    void OFF_5_wrongClock_takesTheAmountToGiveBackOutOfSight()
    {
        refuseALoad();
        m_clerk->show(u"attention"_s);
        QTRY_VERIFY(m_clerk->button(u"Give the cash back"_s));
        m_clerk->button(u"Give the cash back"_s)->click();
        QVERIFY(m_clerk->shows(u"Give back €20.00"_s));
        setClockBack();
        QTRY_VERIFY(!m_clerk->shows(u"Give back €20.00"_s));
        QVERIFY(m_clerk->shows(u"The clock of this computer is wrong"_s));
        m_clerk->desk.clock.advance(24h);
        m_clerk->desk.flows.desk.refresh();
        QTRY_VERIFY(m_clerk->button(u"Give the cash back"_s)->isEnabled());
    }

    void OFF_5_wrongClock_takesTheAmountOfACorrectionOutOfSight()
    {
        QVERIFY(handOver(m_clerk->desk, 0, Money::fromCents(20'00)));
        QTRY_COMPARE(m_clerk->desk.flows.desk.today().size(), 3U);
        const auto& today = m_clerk->desk.flows.desk.today();
        const auto mistake = std::ranges::find_if(today, [&today](const OperationView& view) {
            return CorrectionFlow::isCorrectable(view, today);
        });
        QVERIFY(mistake != today.end());
        m_clerk->show(u"correction"_s);
        m_clerk->desk.flows.correction.start(*mistake, m_clerk->desk.flows.desk.status(),
                                             m_clerk->desk.flows.signIn.session());
        QTRY_VERIFY(m_clerk->shows(u"Give back to the customer"_s));
        setClockBack();
        QTRY_VERIFY(!m_clerk->shows(u"Give back to the customer"_s));
        QVERIFY(!m_clerk->button(u"Correct by"_s));
    }

private:
    using Judge = wire::Outcome (*)(const QByteArray&);

    void refuseALoad()
    {
        connectWith(m_clerk->desk, &loadsRefused);
        QVERIFY(handOver(m_clerk->desk, 0, Money::fromCents(20'00)));
        QTRY_COMPARE(m_clerk->desk.flows.desk.attention().size(), 1U);
        m_clerk->desk.flows.anonymous.begin();
    }

    void setClockBack()
    {
        m_clerk->desk.clock.advance(-24h);
        m_clerk->desk.flows.desk.refresh();
        QTRY_VERIFY(m_clerk->desk.flows.desk.status().stopped);
    }

    std::unique_ptr<DeskInWindow> m_clerk;
};

QTEST_MAIN(StoppedTest)
#include "StoppedTest.moc"
