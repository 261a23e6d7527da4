// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/rules/OfflineRules.h"
#include "core/domain/SettingsEdition.h"
#include "tests/unit/domain/Counter.h"

#include <QTest>

using namespace cekr;
using namespace cekr::test;
using namespace std::chrono_literals;

class OfflineRulesTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_card = cardFacts(card(1), CardState::HandedOver);
        m_use = {};
        m_limits = {};
    }

    void OFF_1_defaults_are100And1000EurosAndAWeek()
    {
        QCOMPARE(m_limits.perCard, euros(100));
        QCOMPARE(m_limits.perDeskAndDay, euros(1000));
        QCOMPARE(m_limits.longest.count(), 168);
        QVERIFY(!m_use.isFirstOfOwnHandover);
    }

    void OFF_1_a_firstLoadOfOwnHandover_knowsNoFloor()
    {
        m_use.isFirstOfOwnHandover = true;
        m_use.onDeskToday = euros(5000);
        EXPECT_DONE(judge(euros(150)));
    }

    void OFF_1_a_firstLoads_haveASumOfTheirOwn()
    {
        QCOMPARE(m_limits.firstLoads, euros(1500));
        m_use.isFirstOfOwnHandover = true;
        m_use.firstLoadsToday = euros(1400);
        QCOMPARE(leftOffline(m_card, m_use, m_limits), euros(100));
        EXPECT_DONE(judge(euros(100)));
        EXPECT_REFUSAL(judge(euros(100, 1)), ErrorCode::OfflineLimitReached, "OFF-1", u"100.00");
        m_use.isFirstOfOwnHandover = false;
        EXPECT_DONE(judge(euros(100))); // another card, under the floor
    }

    void OFF_1_contactDaily_nothingBeforeTheFirstContactOfADay()
    {
        m_use.isHeardToday = false;
        EXPECT_DONE(judge(euros(20)));
        m_limits.contactDaily = true;
        EXPECT_REFUSAL(judge(euros(20)), ErrorCode::ContactNeeded, "OFF-1", QString());
        QCOMPARE(leftAtDesk(m_use, m_limits), Money());
        m_use.isHeardToday = true;
        EXPECT_DONE(judge(euros(20)));
    }

    void OFF_5_dated_byTheClocksOfBoth()
    {
        const QDateTime contact(QDate(2026, 11, 21), QTime(12, 0), Qt::UTC);
        EXPECT_DONE(mayHaveHappened(contact.addSecs(-5 * 60), contact));
        const Done before = mayHaveHappened(contact.addMSecs(-5 * 60 * 1000 - 1), contact);
        EXPECT_REFUSAL(before, ErrorCode::DatedBeforeContact, "OFF-5", u"2026-11-21T13:00:00.000+01:00");
        EXPECT_DONE(mayHaveHappened(contact.addYears(-1), {}));
    }

    void OFF_1_a_holdsForTheFirstLoadOnly()
    {
        m_use.isFirstOfOwnHandover = true;
        m_card.loads = 1;
        EXPECT_REFUSAL(judge(euros(100, 1)), ErrorCode::OfflineLimitReached, "OFF-1", u"100.00");
    }

    void OFF_1_b_floorPerCard()
    {
        EXPECT_DONE(judge(euros(100)));
        EXPECT_REFUSAL(judge(euros(100, 1)), ErrorCode::OfflineLimitReached, "OFF-1", u"100.00");
        m_use.onCard = euros(60);
        EXPECT_DONE(judge(euros(40)));
        EXPECT_REFUSAL(judge(euros(40, 1)), ErrorCode::OfflineLimitReached, "OFF-1", u"40.00");
    }

    void OFF_1_b_floorPerDeskAndDay()
    {
        m_use.onDeskToday = euros(950);
        EXPECT_DONE(judge(euros(50)));
        EXPECT_REFUSAL(judge(euros(50, 1)), ErrorCode::OfflineLimitReached, "OFF-1", u"50.00");
    }

    void OFF_1_b_limitLoweredBelowWhatIsUsed_leavesNothing()
    {
        m_use.onCard = euros(90);
        m_limits.perCard = euros(50);
        EXPECT_REFUSAL(judge(Money::fromCents(1)), ErrorCode::OfflineLimitReached, "OFF-1", u"0.00");
    }

    void OFF_1_limitOfZero_allowsOwnHandoversOnly()
    {
        m_limits.perCard = Money();
        EXPECT_REFUSAL(judge(Money::fromCents(1)), ErrorCode::OfflineLimitReached, "OFF-1", u"0.00");
        m_use.isFirstOfOwnHandover = true;
        EXPECT_DONE(judge(euros(150)));
    }

    void OFF_1_tooLongWithoutContact_refusesBoth()
    {
        m_use.sinceContact = 168h;
        EXPECT_DONE(judge(euros(20)));
        m_use.sinceContact = 168h + 1ms;
        EXPECT_REFUSAL(judge(euros(20)), ErrorCode::OfflineTooLong, "OFF-1", u"168");
        m_use.isFirstOfOwnHandover = true;
        EXPECT_REFUSAL(judge(euros(20)), ErrorCode::OfflineTooLong, "OFF-1", u"168");
    }

    void OFF_1_shutOutByCentral_refusesBoth()
    {
        m_use.isShutOut = true;
        EXPECT_REFUSAL(judge(euros(20)), ErrorCode::CertificateRefused, "OFF-1", QString());
        m_use.isFirstOfOwnHandover = true;
        EXPECT_REFUSAL(judge(euros(20)), ErrorCode::CertificateRefused, "OFF-1", QString());
        QCOMPARE(leftOffline(m_card, m_use, m_limits), Money());
    }

    void OFF_1_settingsOutOfDate_allowNothingWithoutCentral()
    {
        const QDateTime end(QDate(2026, 11, 21), QTime(12, 0), Qt::UTC);
        SettingsEdition edition{{}, BusinessTime::at(end.addDays(-9)), BusinessTime::at(end)};
        edition.settings.smallestLoad = euros(5);
        edition.settings.stricter.knownCashDay = euros(200);
        QCOMPARE(settingsAt(edition, end), edition.settings);
        const DeskSettings after = settingsAt(edition, end.addMSecs(1));
        QCOMPARE(after.offlinePerCard, Money());
        QCOMPARE(after.offlinePerDeskAndDay, Money());
        QCOMPARE(after.smallestLoad, euros(5)); // what is stricter does not end
        QCOMPARE(after.stricter, edition.settings.stricter);
        QCOMPARE(settingsAt(SettingsEdition(), end).offlinePerCard, Money());
        QCOMPARE(after.offlineFirstLoads, Money());
        m_limits = offlineLimitsOf(after);
        m_use.sinceContact = 1s;
        EXPECT_REFUSAL(judge(euros(1)), ErrorCode::OfflineTooLong, "OFF-1", u"");
    }

    void OFF_1_leftAtDesk_isWhatTheRuleLeaves()
    {
        m_use.onDeskToday = euros(940);
        QCOMPARE(leftAtDesk(m_use, m_limits), euros(60));
        QCOMPARE(leftOffline(m_card, m_use, m_limits), euros(60));
        m_use.onDeskToday = euros(1200);
        QCOMPARE(leftAtDesk(m_use, m_limits), Money());
    }

    void OFF_1_longestTimeOver_leavesNothingAtTheDesk()
    {
        m_use.sinceContact = 168h;
        QCOMPARE(leftAtDesk(m_use, m_limits), euros(1000));
        m_use.sinceContact = 168h + 1ms;
        QCOMPARE(leftAtDesk(m_use, m_limits), Money());
        m_use = {};
        m_use.isShutOut = true;
        QCOMPARE(leftAtDesk(m_use, m_limits), Money());
    }

    void OFF_1_warns_fromFourFifthsOfTheFloor()
    {
        QCOMPARE(outlookOf(m_use, m_limits), OfflineOutlook::Open);
        m_use.onDeskToday = euros(799, 99);
        QCOMPARE(outlookOf(m_use, m_limits), OfflineOutlook::Open);
        m_use.onDeskToday = euros(800);
        QCOMPARE(outlookOf(m_use, m_limits), OfflineOutlook::FloorNear);
        m_use.onDeskToday = euros(1000);
        QCOMPARE(outlookOf(m_use, m_limits), OfflineOutlook::FloorReached);
    }

    void OFF_1_warns_inTheLastDay_beforeAllElse()
    {
        m_use.onDeskToday = euros(900);
        m_use.sinceContact = 144h - 1ms;
        QCOMPARE(outlookOf(m_use, m_limits), OfflineOutlook::FloorNear);
        m_use.sinceContact = 144h;
        QCOMPARE(outlookOf(m_use, m_limits), OfflineOutlook::EndNear);
        m_use.sinceContact = 168h + 1ms;
        QCOMPARE(outlookOf(m_use, m_limits), OfflineOutlook::Over);
        m_use.sinceContact = std::chrono::milliseconds::max(); // never heard
        QCOMPARE(outlookOf(m_use, m_limits), OfflineOutlook::Over);
    }

    void settings_standing_isTold()
    {
        const QDateTime end(QDate(2026, 11, 21), QTime(12, 0), Qt::UTC);
        const SignedSettings kept{"{}", "signature"};
        const SettingsEdition edition{{}, BusinessTime::at(end.addDays(-9)), BusinessTime::at(end)};
        QCOMPARE(standingOf({}, {}, end), SettingsStanding::Missing);
        QCOMPARE(standingOf(kept, {}, end), SettingsStanding::NotBelieved);
        QCOMPARE(standingOf(kept, edition, end), SettingsStanding::InForce);
        QCOMPARE(standingOf(kept, edition, end.addMSecs(1)), SettingsStanding::OutOfDate);
    }

private:
    Done judge(Money amount) const { return mayLoadOffline(m_card, amount, m_use, m_limits); }

    CardFacts m_card;
    OfflineUse m_use;
    OfflineLimits m_limits;
};

QTEST_GUILESS_MAIN(OfflineRulesTest)
#include "OfflineRulesTest.moc"
