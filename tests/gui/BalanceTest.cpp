// SPDX-License-Identifier: EUPL-1.2
#include "ui/text/CardText.h"

#include "tests/gui/AtTheCounter.h"
#include "tests/gui/DeskInWindow.h"
#include "tests/gui/Stage.h"
#include "ui/text/DateText.h"
#include "ui/text/MoneyText.h"
#include "ui/widgets/DataTable.h"

using namespace cekr;
using namespace cekr::test;
using namespace Qt::StringLiterals;

namespace
{

const QString notTold = u"The bank has not told the balance"_s;

} // namespace

/// Wherever a balance stands, one reads whose word it is and from when; and what nobody has told is no zero.
class BalanceTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { Stage::prepare(); }

    void init()
    {
        m_clerk = std::make_unique<DeskInWindow>();
        QVERIFY(m_clerk->signIn());
        QVERIFY(m_clerk->desk.openShift());
        m_clerk->desk.office.call([this](Office&) {
            m_clerk->desk.central->reserver = [this](const wire::ReservationRequest&) {
                const QDateTime until = m_clerk->desk.clock.now().addSecs(900);
                return Result<wire::ReservationGrant>(wire::ReservationGrant{{}, BusinessTime::at(until)});
            };
        });
        connectWith(m_clerk->desk, &applied);
    }

    void cleanup() { m_clerk.reset(); }

    void topUp_saysWhoseWordItIs_atEveryStep_data() { cards(); }
    void topUp_saysWhoseWordItIs_atEveryStep()
    {
        QFETCH(const int, card);
        QFETCH(const QString, words);
        toAmount(card);
        expect(words);
        flow().setAmount(Money::fromCents(20'00));
        QTRY_VERIFY(flow().canGoOn());
        flow().goOn();
        QTRY_COMPARE(flow().step(), TopUpFlow::Step::Cash);
        expect(words);
        confirm();
        expect(words);
    }

    void correction_saysWhoseWordItIs_data() { cards(); }
    void correction_saysWhoseWordItIs()
    {
        QFETCH(const int, card);
        QFETCH(const QString, words);
        load(card);
        m_clerk->desk.flows.correction.start(m_clerk->desk.flows.desk.today().front(),
                                             m_clerk->desk.flows.desk.status(),
                                             m_clerk->desk.flows.signIn.session());
        m_clerk->show(u"correction"_s);
        expect(words);
    }

    void redirect_saysWhoseWordItIs_data() { cards(); }
    void redirect_saysWhoseWordItIs()
    {
        QFETCH(const int, card);
        QFETCH(const QString, words);
        connectWith(m_clerk->desk, &loadsRefused);
        load(1);
        QTRY_COMPARE(m_clerk->desk.flows.desk.attention().size(), 1U);
        RedirectFlow& redirect = m_clerk->desk.flows.redirect;
        redirect.start(m_clerk->desk.flows.desk.attention().front());
        m_clerk->show(u"redirect"_s);
        redirect.recognise(EnrolledDesk::namedCard(card).text(), EnrolledDesk::panTail());
        QTRY_COMPARE(redirect.step(), RedirectFlow::Step::Review);
        expect(words);
    }

    void list_saysWhoseWordItIs()
    {
        load(0);
        const MokId told = EnrolledDesk::namedCard(EnrolledDesk::toldCard);
        const BusinessTime moment = *BusinessTime::parse(u"2026-01-02T09:40:00+01:00");
        expectRow(told, moneyText(Money::fromCents(150'00)), u"%1 and since"_s.arg(dateText(moment.date())));
        expectRow(EnrolledDesk::namedCard(0), u"at most "_s + moneyText(Money::fromCents(20'00)),
                  u"not yet"_s);
        expectRow(EnrolledDesk::namedCard(1), u"–"_s, u"not yet"_s);
    }

private:
    void cards()
    {
        const BusinessTime moment = *BusinessTime::parse(u"2026-01-02T09:40:00+01:00");
        QTest::addColumn<int>("card");
        QTest::addColumn<QString>("words");
        QTest::newRow("told") << EnrolledDesk::toldCard
                              << u"told by the bank (%1) and with what happened since"_s.arg(
                                     dateTimeText(moment));
        QTest::newRow("not told") << 0 << notTold;
    }

    void expect(const QString& words)
    {
        QTRY_VERIFY2(m_clerk->shows(words), qPrintable(words));
        for (const QString& zero : {u"alance €0.00"_s, u"→ €0.00"_s, u"at most €0.00"_s}) {
            QVERIFY2(!m_clerk->shows(zero), qPrintable(zero));
        }
    }

    void expectRow(MokId card, const QString& balance, const QString& moment)
    {
        m_clerk->window.workplace()->takeScan(card.text());
        auto* table = m_clerk->window.workplace()->page()->findChild<DataTable*>();
        const auto cell = [table](int column) { return table->model()->index(0, column).data().toString(); };
        QTRY_COMPARE(cell(0), card.grouped());
        QCOMPARE(cell(5), balance);
        QCOMPARE(cell(6), moment);
    }

    void toAmount(int card)
    {
        m_clerk->show(u"top-up"_s);
        flow().begin();
        flow().recognise(EnrolledDesk::namedCard(card).text(), EnrolledDesk::panTail());
        QTRY_COMPARE(flow().step(), TopUpFlow::Step::Amount);
    }

    void load(int card)
    {
        toAmount(card);
        flow().setAmount(Money::fromCents(20'00));
        QTRY_VERIFY(flow().canGoOn());
        flow().goOn();
        QTRY_COMPARE(flow().step(), TopUpFlow::Step::Cash);
        confirm();
        m_clerk->desk.flows.desk.refresh();
        QTRY_COMPARE(m_clerk->desk.flows.desk.today().size(), 2U);
    }

    void confirm()
    {
        flow().setShift(m_clerk->desk.flows.desk.status().shift->id);
        flow().confirm();
        QTRY_COMPARE(flow().step(), TopUpFlow::Step::Loaded);
    }

    [[nodiscard]] TopUpFlow& flow() { return m_clerk->desk.flows.topUp; }

    std::unique_ptr<DeskInWindow> m_clerk;
};

QTEST_MAIN(BalanceTest)
#include "BalanceTest.moc"
