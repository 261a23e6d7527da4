// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/TransferPage.h"
#include "core/office/Counter.h"
#include "core/office/Office.h"

#include "core/office/OperationIds.h"
#include "tests/gui/AtTheCounter.h"
#include "tests/gui/Controls.h"
#include "ui/pages/transfer/StageBox.h"
#include "ui/text/DateText.h"
#include "ui/text/ErrorText.h"
#include "ui/text/MoneyText.h"
#include "ui/widgets/DataTable.h"

#include <QScrollBar>

using namespace cekr;
using namespace cekr::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// How desk and central stand to each other, on a real journal.
class TransferPageTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { Stage::prepare(); }

    void init()
    {
        m_desk = std::make_unique<DeskFixture>();
        QVERIFY(m_desk->signIn());
        QVERIFY(m_desk->openShift());
        m_page = new TransferPage(m_desk->flows.desk);
    }

    void cleanup()
    {
        m_stage.reset();
        m_desk.reset();
    }

    void offline_saysSinceWhenAndWhatWaits()
    {
        QVERIFY(handOver(*m_desk, 0, Money::fromCents(40'00)));
        show();
        QTRY_COMPARE(rows(u"Waiting for central"_s), 3);
        QTRY_VERIFY(m_stage->shows(textOf({ErrorCode::NoConnection}).title));
        QVERIFY(m_stage->shows(u"The oldest since"_s));
        QVERIFY(m_stage->shows(u"OFF-1"_s));
        QVERIFY(m_stage->shows(u"Everything about stock and till."_s));
        m_stage->picture(u"transfer-1-offline"_s);
    }

    void connected_everythingIsConfirmed_withoutBeingAsked()
    {
        show();
        connectWith(*m_desk, &applied);
        QTRY_VERIFY(m_stage->shows(u"Everything is confirmed"_s));
        QTRY_COMPARE(rows(u"Answered today"_s), 1);
        QTRY_COMPARE(countOf(u"confirmed"_s), u"1"_s);
        QCOMPARE(countOf(u"recorded"_s), u"0"_s);
        QVERIFY(handOver(*m_desk, 1, Money::fromCents(40'00)));
        QTRY_COMPARE(rows(u"Answered today"_s), 3);
        m_stage->picture(u"transfer-2-connected"_s);
    }

    void heldAndRefused_sayWhy()
    {
        show();
        connectWith(*m_desk, &loadsHeld);
        QVERIFY(handOver(*m_desk, 0, Money::fromCents(40'00)));
        QTRY_VERIFY(cellTexts(u"Waiting for central"_s).contains(textOf({ErrorCode::SequenceGap}).title));
        QCOMPARE(countOf(u"sent"_s), u"1"_s);
        connectWith(*m_desk, &loadsRefused);
        QTRY_VERIFY(
            cellTexts(u"Answered today"_s).contains(textOf({ErrorCode::SecondLoad, {}, "LIMIT-A1"}).title));
        QTRY_COMPARE(countOf(u"refused"_s), u"1"_s);
        m_stage->picture(u"transfer-3-refused"_s);
    }

    void undecided_isListed_withSinceWhenAndWhy_alsoOnLaterDays()
    {
        show();
        QVERIFY(!m_stage->shows(u"Undecided at central"_s));
        connectWith(*m_desk, &loadsPending);
        QVERIFY(handOver(*m_desk, 0, Money::fromCents(40'00)));
        QTRY_COMPARE(rows(u"Undecided at central"_s), 1);
        const auto since = m_desk->recorded().back().operation.at;
        expectUndecided(since);
        m_stage->picture(u"transfer-7-undecided"_s);
        m_desk->clock.advance(72h);
        m_desk->flows.desk.refresh();
        QTRY_COMPARE(rows(u"Answered today"_s), 0);
        expectUndecided(since);
        QVERIFY(m_stage->shows(u"Everything is sent"_s) && !m_stage->shows(u"Everything is confirmed"_s));
        checkControls(*m_stage);
        checkFits(*m_stage);
    }

    void longLists_sayHowManyThereAre_andShowMore()
    {
        QVERIFY(moveCash(230));
        show();
        QTRY_COMPARE(countOf(u"recorded"_s), u"231"_s);
        QTRY_VERIFY(m_stage->shows(u"Shown: 20 of 231"_s));
        QCOMPARE(rows(u"Waiting for central"_s), 20);
        m_stage->click(u"Show more"_s);
        QTRY_COMPARE(rows(u"Waiting for central"_s), 40);
        QCOMPARE(m_stage->find<DataTable>(u"Waiting for central"_s)->verticalScrollBar()->maximum(), 0);
        connectWith(*m_desk, &applied);
        QTRY_COMPARE(countOf(u"confirmed"_s), u"231"_s);
        QTRY_VERIFY(m_stage->shows(u"Shown: 20 of 231"_s));
    }

    void reasonOfTheChosenOne_isReadInFull()
    {
        show();
        connectWith(*m_desk, &loadsHeld);
        QVERIFY(handOver(*m_desk, 0, Money::fromCents(40'00)));
        QTRY_COMPARE(rows(u"Waiting for central"_s), 1);
        const QString reason = textOf({ErrorCode::SequenceGap}).sentence;
        QTRY_VERIFY(cellTexts(u"Waiting for central"_s).contains(textOf({ErrorCode::SequenceGap}).title));
        QVERIFY(!m_stage->shows(reason));
        m_stage->find<DataTable>(u"Waiting for central"_s)->selectRow(0);
        QVERIFY(m_stage->shows(reason));
        m_stage->picture(u"transfer-4-reason"_s);
    }

    void tryNow_reachesForCentral_byKeyboard()
    {
        show();
        QCOMPARE(m_stage->focus(), u"Try now"_s);
        m_desk->office.call([this](Office&) {
            m_desk->central->isOnline = true;
            m_desk->central->judge = &applied;
        });
        m_stage->press(Qt::Key_Return);
        QTRY_VERIFY(m_stage->shows(u"Everything is confirmed"_s));
    }

    void clockThatIsOff_isWarnedOf_aboveTwoMinutes()
    {
        show();
        m_desk->office.call([this](Office&) { m_desk->central->offset = 2min; });
        connectWith(*m_desk, &applied);
        QTRY_VERIFY(m_stage->shows(u"right"_s));
        QVERIFY(!m_stage->shows(u"OFF-5"_s));
        m_desk->office.call([this](Office& office) {
            m_desk->central->offset = 3min;
            office.nudgeSync();
        });
        QTRY_VERIFY(m_stage->shows(u"OFF-5"_s));
        QVERIFY(m_stage->shows(u"3 min"_s));
    }

    void tooLongWithoutCentral_promisesNothing()
    {
        m_desk->clock.advance(169h);
        m_desk->flows.desk.refresh();
        show();
        QTRY_VERIFY(m_stage->shows(u"no card can be topped up without a connection"_s));
        QVERIFY(m_stage->shows(moneyText(Money())));
        QVERIFY(!m_stage->shows(moneyText(Money::fromCents(1000'00))));
        QVERIFY(!m_stage->shows(u"with their first top-up"_s));
        QVERIFY(m_stage->shows(u"Everything about stock and till."_s));
        m_stage->picture(u"transfer-5-too-long"_s);
    }

    void settingsOutOfDate_areSaid()
    {
        delete m_page;
        m_desk = std::make_unique<DeskFixture>();
        const QDateTime now = m_desk->clock.now();
        m_desk->desk.put(
            SettingsEdition{{}, BusinessTime::at(now.addDays(-9)), BusinessTime::at(now.addSecs(-1))});
        QVERIFY(m_desk->signIn());
        m_page = new TransferPage(m_desk->flows.desk);
        show();
        QTRY_VERIFY(m_stage->shows(u"Central's settings are out of date."_s));
        QVERIFY(!m_stage->shows(u"Work can go on"_s));
        m_stage->picture(u"transfer-6-settings"_s);
    }

    void everyControl_hasAName_andItsOwnLetter()
    {
        QVERIFY(handOver(*m_desk, 0, Money::fromCents(40'00)));
        show();
        QTRY_COMPARE(rows(u"Waiting for central"_s), 3);
        checkControls(*m_stage);
    }

    void everySize_fitsItsWindow()
    {
        QVERIFY(handOver(*m_desk, 0, Money::fromCents(40'00)));
        show();
        QTRY_COMPARE(rows(u"Waiting for central"_s), 3);
        checkFits(*m_stage);
    }

private:
    void expectUndecided(const BusinessTime& since)
    {
        QTRY_COMPARE(countOf(u"undecided"_s), u"1"_s);
        QVERIFY(m_stage->shows(
            u"A supervisor at central decides. Top-ups in this list are not on the card yet."_s));
        const QStringList cells = cellTexts(u"Undecided at central"_s);
        for (const QString& cell : {shortDateTimeText(since), u"Top-up"_s,
                                    EnrolledDesk::stockCard(0).masked(), moneyText(Money::fromCents(40'00)),
                                    textOf({ErrorCode::OfflineLimitReached, {}, "OFF-1"}).title}) {
            QVERIFY2(cells.contains(cell), qPrintable(cell + u" in "_s + cells.join(u", "_s)));
        }
    }

    [[nodiscard]] bool moveCash(int times)
    {
        const OperationId shift = m_desk->flows.desk.status().shift->id;
        Counter::Order order;
        for (int i = 0; i < times; ++i) {
            order.steps.push_back(
                {newOperationId(m_desk->clock),
                 CashMovement{shift, CashMovement::Direction::In, Money::fromCents(1'00), u"Drobiž"_s}});
        }
        return m_desk->office.call([&order](Counter& counter) { return counter.record(order).has_value(); });
    }

    void show()
    {
        m_stage = std::make_unique<Stage>(m_page);
        QVERIFY(QTest::qWaitForWindowActive(&m_stage->window()));
    }
    [[nodiscard]] int rows(const QString& list) const
    {
        const auto* table = m_stage->find<DataTable>(list);
        return table ? table->model()->rowCount() : 0;
    }
    [[nodiscard]] QStringList cellTexts(const QString& list) const
    {
        QStringList texts;
        const auto* table = m_stage->find<DataTable>(list);
        for (int row = 0; table && row < table->model()->rowCount(); ++row) {
            for (int column = 0; column < table->model()->columnCount(); ++column) {
                texts.append(table->model()->index(row, column).data().toString());
            }
        }
        return texts;
    }
    /// What stands in the box of this stage.
    [[nodiscard]] QString countOf(const QString& stage) const
    {
        const auto* box = m_stage->find<StageBox>(stage);
        return box ? box->accessibleDescription() : QString();
    }

    std::unique_ptr<DeskFixture> m_desk;
    std::unique_ptr<Stage> m_stage;
    TransferPage* m_page = nullptr;
};

QTEST_MAIN(TransferPageTest)
#include "TransferPageTest.moc"
