// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/Place.h"
#include "core/domain/rules/Duty.h"
#include "tests/unit/domain/Counter.h"

#include <QTest>

#include <set>

using namespace cekr;
using namespace cekr::test;
using enum Extent;

namespace
{

struct Row
{
    Duty duty;
    Extent pointOfSale;
    Extent branch;
    Extent office;
};

// As the table of duties by kind of place has them, row by row.
constexpr Row table[] = {
    {Duty::KeepStock, Whole, None, None},
    {Duty::HandOverAnonymous, Whole, None, None},
    {Duty::ApplyUnnamed, Whole, None, None},
    {Duty::ApplyNamed, Oral, Written, None},
    {Duty::ApplyAdditional, Whole, NamedOnly, None},
    {Duty::TakeCash, Whole, Whole, None},
    {Duty::MakeSlip, Whole, Whole, Whole},
    {Duty::TakeStatus, Whole, None, Whole},
    {Duty::DecideStatus, None, None, Whole},
    {Duty::LockCard, StopHere, ReportAndBlock, StopHere},
    {Duty::Redeem, None, Whole, None},
    {Duty::EndContract, PassOn, Whole, OwnOnly},
    {Duty::ChangeData, ForMok, ForBoth, ForMok},
    {Duty::ChangeMobile, PassOn, Whole, PassOn},
    {Duty::Identify, Whole, None, Whole},
    {Duty::TakeComplaint, Whole, Whole, Whole},
    {Duty::DecideForBank, None, Whole, None},
};

const std::vector<Role> clerk{Role::Clerk};

} // namespace

/// What may be done at which kind of place (ISSUE-2, ISSUE-4).
class PlaceTest : public QObject
{
    Q_OBJECT

private slots:
    void ISSUE_4_everyCell_isAsTheTableSays()
    {
        std::set<Duty> duties;
        for (const Row& row : table) {
            QCOMPARE(extentOf(row.duty, PlaceKind::PointOfSale), row.pointOfSale);
            QCOMPARE(extentOf(row.duty, PlaceKind::Branch), row.branch);
            QCOMPARE(extentOf(row.duty, PlaceKind::Office), row.office);
            duties.insert(row.duty);
        }
        QCOMPARE(duties.size(), allDuties.size());
        QCOMPARE(duties, std::set<Duty>(allDuties.begin(), allDuties.end()));
    }

    void ISSUE_4_whatIsNotDoneAtAPlace_isRefusedWhateverTheRole()
    {
        for (const Duty duty : allDuties) {
            for (const PlaceKind kind : allPlaceKinds) {
                const Done done = isDoneAt(duty, kind);
                QCOMPARE(done.has_value(), extentOf(duty, kind) != None);
                if (!done) {
                    QCOMPARE(done.error().code, ErrorCode::NotAtThisPlace);
                    QVERIFY(done.error().rule == "ISSUE-2" || done.error().rule == "ISSUE-4");
                    QVERIFY(!mayDo(duty, everyRole(), kind));
                }
            }
        }
    }

    void ISSUE_2_branchHandsOverNoAnonymousAndNoUnnamedCards()
    {
        for (const Duty duty : {Duty::HandOverAnonymous, Duty::ApplyUnnamed}) {
            EXPECT_REFUSAL(mayDo(duty, clerk, PlaceKind::Branch), ErrorCode::NotAtThisPlace, "ISSUE-2", u"");
            EXPECT_REFUSAL(mayDo(duty, clerk, PlaceKind::Office), ErrorCode::NotAtThisPlace, "ISSUE-4", u"");
        }
    }

    void ISSUE_4_placeOfSeveralKinds_doesWhatEachOfThemDoes()
    {
        const PlaceKinds both = PlaceKinds(PlaceKind::PointOfSale) | PlaceKind::Branch;
        for (const Duty duty : allDuties) {
            QCOMPARE(isDoneAt(duty, both).has_value(), extentOf(duty, PlaceKind::PointOfSale) != None ||
                                                           extentOf(duty, PlaceKind::Branch) != None);
        }
        EXPECT_DONE(mayDo(Duty::HandOverAnonymous, clerk, both));
        EXPECT_DONE(isDoneAt(Duty::Redeem, both));
        EXPECT_REFUSAL(isDoneAt(Duty::KeepStock, {}), ErrorCode::NotAtThisPlace, "ISSUE-4", u"");
    }

    void kinds_areReadBack()
    {
        for (const PlaceKind kind : allPlaceKinds) {
            QCOMPARE(placeKind(QString(name(kind))), kind);
        }
        EXPECT_FAILURE(placeKind(u"Branch"), ErrorCode::MalformedMessage);
    }
};

QTEST_GUILESS_MAIN(PlaceTest)
#include "PlaceTest.moc"
