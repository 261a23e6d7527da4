// SPDX-License-Identifier: EUPL-1.2
#include "app/central/store/SettingTable.h"
#include "tests/central/JudgingCentral.h"
#include "tests/support/DeskAtCentral.h"

using namespace Qt::StringLiterals;

namespace cekr::test
{

/// LIMIT-X2, LIMIT-X3: what central sets holds from a moment on. A load is judged by what held when it was
/// taken, however late it comes; zero lets nothing through.
class LimitMomentTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void LIMIT_X2_stricterLimit_judgesOnlyWhatIsTakenFromItsMomentOn();
    void LIMIT_X2_ofSeveral_theOneThatHeldCounts();
    void LIMIT_X2_zero_letsNothingThrough();
    void LIMIT_X2_none_leavesItToTheTerms();
    void LIMIT_X3_smallestLoad_judgesOnlyWhatIsTakenFromItsMomentOn();

private:
    void set(const QString& key, std::optional<qint64> value, int minute)
    {
        EXPECT_DONE(central::SettingTable(m_central->database()).set(key, value, at(minute)));
    }
    [[nodiscard]] QDateTime at(int minute) const { return m_begin.addSecs(minute * 60); }
    /// Taken at a minute without a reservation; it comes in an hour after all.
    [[nodiscard]] wire::Outcome load(Money amount, int minute)
    {
        return m_central->send(*m_desk, Load{m_shift, m_card, amount, {}}, at(minute), at(120));
    }
    void expectRefused(const wire::Outcome& outcome, const QByteArray& rule)
    {
        QCOMPARE(outcome.kind, wire::Outcome::Kind::Refused);
        QCOMPARE(outcome.problem->rule, rule);
    }

    const MokId m_card = MokId::fromNumber(310'000'001);
    const QDateTime m_begin{QDate(2026, 11, 20), QTime(9, 0), Qt::UTC};
    std::unique_ptr<JudgingCentral> m_central;
    std::optional<SigningDesk> m_desk;
    OperationId m_shift;
};

void LimitMomentTest::init()
{
    m_central = std::make_unique<JudgingCentral>();
    m_central->addCard(m_card);
    m_desk.emplace(m_central->addDesk(u"L-1"_s));
    EXPECT_APPLIED(m_central->send(*m_desk, ShiftOpen{Money::fromCents(100'00)}, at(0), at(0)));
    m_shift = m_desk->lastId();
}

void LimitMomentTest::LIMIT_X2_stricterLimit_judgesOnlyWhatIsTakenFromItsMomentOn()
{
    set(u"limit.knownCashDay"_s, 50'00, 60);
    EXPECT_APPLIED(load(Money::fromCents(50'01), 59));
    expectRefused(load(Money::fromCents(1), 60), "LIMIT-N1"); // what was loaded before counts
}

void LimitMomentTest::LIMIT_X2_ofSeveral_theOneThatHeldCounts()
{
    set(u"limit.knownCashDay"_s, 10'00, 10);
    set(u"limit.knownCashDay"_s, 60'00, 20);
    set(u"limit.knownCashDay"_s, 5'00, 30);
    expectRefused(load(Money::fromCents(10'01), 19), "LIMIT-N1");
    EXPECT_APPLIED(load(Money::fromCents(10'00), 19));
    EXPECT_APPLIED(load(Money::fromCents(50'00), 29));
    expectRefused(load(Money::fromCents(1), 30), "LIMIT-N1");
}

void LimitMomentTest::LIMIT_X2_zero_letsNothingThrough()
{
    set(u"limit.knownCashDay"_s, 0, 10);
    expectRefused(load(Money::fromCents(1), 10), "LIMIT-N1");
}

void LimitMomentTest::LIMIT_X2_none_leavesItToTheTerms()
{
    set(u"limit.knownCashDay"_s, 0, 10);
    set(u"limit.knownCashDay"_s, std::nullopt, 20);
    EXPECT_APPLIED(load(Money::fromCents(100'00), 20));
}

void LimitMomentTest::LIMIT_X3_smallestLoad_judgesOnlyWhatIsTakenFromItsMomentOn()
{
    set(u"smallestLoad"_s, 5'00, 60);
    EXPECT_APPLIED(load(Money::fromCents(4'99), 59));
    expectRefused(load(Money::fromCents(4'99), 60), "LIMIT-X3");
    EXPECT_APPLIED(load(Money::fromCents(5'00), 60));
}

} // namespace cekr::test

QTEST_GUILESS_MAIN(cekr::test::LimitMomentTest)
#include "LimitMomentTest.moc"
