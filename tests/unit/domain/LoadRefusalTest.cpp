// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/rules/LoadRefusal.h"

#include <QTest>

using namespace cekr;
using namespace Qt::StringLiterals;

namespace
{

Money euros(int whole)
{
    return Money::fromCents(whole * 100);
}

LoadTerms termsOf(CardKind kind, std::vector<LimitUse> limits)
{
    LoadTerms terms;
    terms.card.kind = kind;
    terms.limits = std::move(limits);
    terms.offlineLeft = euros(100);
    return terms;
}

} // namespace

/// Central's refusal as news of the limits.
class LoadRefusalTest : public QObject
{
    Q_OBJECT

private slots:
    void whatIsLeft_isWhatCentralSays()
    {
        const LoadTerms terms =
            afterRefusal(named(), {ErrorCode::LimitExceeded, {}, "LIMIT-N1", u"620.00"_s});
        QCOMPARE(terms.limits.at(0).left(), euros(620));
        QCOMPARE(terms.limits.at(1).left(), euros(10'000));
        QCOMPARE(terms.most(), euros(620));
        QCOMPARE(terms.offlineLeft, euros(100));
        QVERIFY(!terms.refusal);
    }

    void nothingLeft_alsoLeavesNothingOffline()
    {
        const LoadTerms terms = afterRefusal(named(), {ErrorCode::LimitExceeded, {}, "LIMIT-N3", u"0.00"_s});
        QCOMPARE(terms.most(), Money());
        QCOMPARE(terms.offlineLeft, Money());
    }

    void moreThanWasKnown_isNotBelieved()
    {
        const LoadTerms terms =
            afterRefusal(named(), {ErrorCode::LimitExceeded, {}, "LIMIT-N1", u"5000.00"_s});
        QCOMPARE(terms.limits.at(0).left(), euros(1000));
    }

    void LIMIT_A1_secondLoad_usesUpTheSingleOne()
    {
        const LoadTerms terms =
            afterRefusal(anonymous(), {ErrorCode::SecondLoad, {}, "LIMIT-A1", u"204 118 000"_s});
        QCOMPARE(terms.limits.at(0).left(), Money());
        QCOMPARE(terms.refusal->code, ErrorCode::SecondLoad);
        QCOMPARE(terms.most(), Money());
    }

    void LIMIT_X2_stricterSingleLoad_isTheLimit()
    {
        const LoadTerms terms =
            afterRefusal(anonymous(), {ErrorCode::AmountAboveSingleLoad, {}, "LIMIT-A1", u"50.00"_s});
        QCOMPARE(terms.limits.at(0).most, euros(50));
        QCOMPARE(terms.offlineLeft, euros(50));
    }

    /// Central has the bank's word, which this desk has yet to hear.
    void balanceThatTheDeskDoesNotKnow_leavesWhatCentralSays()
    {
        const LoadTerms known = afterRefusal(named(), {ErrorCode::LimitExceeded, {}, "LIMIT-N5", u"80.00"_s});
        QCOMPARE(known.most(), euros(80));
        QCOMPARE(known.offlineLeft, euros(80));
        LoadTerms fresh = termsOf(CardKind::Anonymous, {{"LIMIT-A1", Money(), euros(150)}});
        fresh = afterRefusal(fresh, {ErrorCode::LimitExceeded, {}, "LIMIT-A2", u"20.00"_s});
        QCOMPARE(fresh.most(), euros(20));
    }

    void LIMIT_A2_whatIsLeft_isWhatCentralSays()
    {
        const LoadTerms terms =
            afterRefusal(anonymous(), {ErrorCode::LimitExceeded, {}, "LIMIT-A2", u"50.00"_s});
        QCOMPARE(terms.limits.at(1).left(), euros(50));
        QCOMPARE(terms.most(), euros(50));
    }

    void TOP_6_lockedCard_takesNothing()
    {
        const LoadTerms terms =
            afterRefusal(named(), {ErrorCode::CardWrongState, u"locked"_s, "TOP-6", u"512 773 300"_s});
        QCOMPARE(terms.refusal->code, ErrorCode::CardWrongState);
        QCOMPARE(terms.most(), Money());
    }

    void LIMIT_N2_usedUp_leavesWhatCashMayStillBe()
    {
        LoadTerms terms = named();
        terms.limits.push_back({"LIMIT-N2", euros(1000), euros(1000), false});
        QCOMPARE(terms.most(), euros(1000));
    }

    void otherRefusals_changeNoLimit()
    {
        const LoadTerms terms = afterRefusal(named(), {ErrorCode::RoleMissing, {}, {}, {}});
        QCOMPARE(terms.most(), euros(1000));
        QVERIFY(!terms.refusal);
    }

private:
    static LoadTerms named()
    {
        return termsOf(CardKind::Named,
                       {{"LIMIT-N1", Money(), euros(1000)}, {"LIMIT-N3", Money(), euros(10'000)}});
    }
    static LoadTerms anonymous()
    {
        return termsOf(CardKind::Anonymous,
                       {{"LIMIT-A1", Money(), euros(150)}, {"LIMIT-A2", Money(), euros(150)}});
    }
};

QTEST_GUILESS_MAIN(LoadRefusalTest)
#include "LoadRefusalTest.moc"
