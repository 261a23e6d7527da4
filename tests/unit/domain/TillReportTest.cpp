// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/TillReport.h"
#include "tests/unit/domain/Counter.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace cekr;
using namespace cekr::test;
using namespace Qt::StringLiterals;

namespace
{

using Direction = CashMovement::Direction;

OperationView view(OperationBody body, Standing standing = Standing::Applied)
{
    static int number = 1000;
    OperationView view;
    view.operation = operation(std::move(body));
    view.operation.id = operationId(++number);
    view.standing = standing;
    return view;
}

/// The first of every shift: opened with 100 €.
OperationView opening(Standing standing = Standing::Applied)
{
    OperationView opened = view(ShiftOpen{euros(100)}, standing);
    opened.operation.id = shiftId();
    return opened;
}

OperationBody charged(Money municipality, Money bank = {})
{
    Handover body = handover({card(1)});
    body.charge = {municipality, bank, {}};
    return body;
}

OperationBody movement(Direction direction, Money amount)
{
    return CashMovement{shiftId(), direction, amount, u"why"_s};
}

OperationBody loadWithCharge(Money amount, Money municipality, Money bank = {}, Money debited = {})
{
    Load body = load(1, amount);
    body.charge = {municipality, bank, debited};
    return body;
}

/// One of anything that moves cash, or none.
OperationBody anyOf(QRandomGenerator& random)
{
    static int refused = 1'000'000; // each is settled once, with all of its cash
    const Money amount = Money::fromCents(random.bounded(1, 20'000));
    switch (random.bounded(9)) {
    case 0:
        return charged(Money::fromCents(random.bounded(3) * 200), Money::fromCents(random.bounded(2) * 30));
    case 1:
        return movement(allDirections[size_t(random.bounded(4))], amount);
    case 2:
        return Refund{shiftId(), operationId(++refused), amount};
    case 3:
        return Correction{shiftId(), operationId(9), card(1), amount, -amount - euros(0, 80), {},
                          {},        euros(0, 30)};
    case 4:
        return Correction{shiftId(), operationId(9), std::nullopt, {}, amount, {}, {}};
    case 5:
        return Redirect{shiftId(), operationId(++refused), card(2), amount, {}, {}, {}};
    case 6:
        return WriteOff{shiftId(), operationId(++refused), amount, u"gone"_s};
    case 7:
        return StockSpoil{card(3), StockSpoil::Reason::Damaged, {}};
    default:
        return loadWithCharge(amount, Money::fromCents(random.bounded(2) * 50),
                              Money::fromCents(random.bounded(2) * 30), Money::fromCents(20));
    }
}

Money drawerOf(const std::vector<Entry>& entries)
{
    Money sum;
    for (const Entry& entry : entries) {
        sum += entry.account == Account::Drawer ? entry.amount : Money();
    }
    return sum;
}

/// What the books say is in the drawer.
Money drawerOf(const std::vector<OperationView>& operations)
{
    Money sum;
    for (const OperationView& each : operations) {
        const OperationBody& body = each.operation.body;
        sum += drawerOf(entriesOf(body, each.standing));
    }
    return sum;
}

} // namespace

Q_DECLARE_METATYPE(cekr::OperationBody)
Q_DECLARE_METATYPE(cekr::TillKind)
Q_DECLARE_METATYPE(cekr::Money)

class TillReportTest : public QObject
{
    Q_OBJECT

private slots:
    void operation_countsAsItsKind_data()
    {
        QTest::addColumn<OperationBody>("body");
        QTest::addColumn<TillKind>("kind");
        QTest::addColumn<Money>("sum");
        const auto row = [](const char* name, OperationBody body, TillKind kind, Money sum) {
            QTest::newRow(name) << std::move(body) << kind << sum;
        };
        row("load", load(1, euros(20)), TillKind::Loads, euros(20));
        row("handover", charged(euros(2)), TillKind::Charges, euros(2));
        row("handover of the bank", charged({}, euros(2)), TillKind::BankCharges, euros(2));
        row("refund", Refund{shiftId(), operationId(9), euros(5)}, TillKind::Refunds, -euros(5));
        row("in", movement(Direction::In, euros(7)), TillKind::PaidIn, euros(7));
        row("out", movement(Direction::Out, euros(7)), TillKind::PaidOut, -euros(7));
        row("safe", movement(Direction::ToSafe, euros(80)), TillKind::ToSafe, -euros(80));
        row("bank", movement(Direction::ToBank, euros(80)), TillKind::ToBank, -euros(80));
        row("load undone", Correction{shiftId(), operationId(9), card(1), euros(20), -euros(21), {}, {}},
            TillKind::Corrections, -euros(21));
        row("payment undone", Correction{shiftId(), operationId(9), std::nullopt, {}, euros(7), {}, {}},
            TillKind::Corrections, euros(7));
    }
    void operation_countsAsItsKind()
    {
        QFETCH(OperationBody, body);
        QFETCH(TillKind, kind);
        QFETCH(Money, sum);
        const TillReport report = tillReport(std::vector{opening(), view(body)});
        for (const TillKind each : allTillKinds) {
            QCOMPARE(report.of(each), each == kind ? (Tally{1, sum}) : Tally());
        }
        QCOMPARE(report.openingFloat, euros(100));
        QCOMPARE(report.expected, euros(100) + sum);
    }

    void load_withCharge_countsApart()
    {
        const TillReport report =
            tillReport(std::vector{opening(), view(loadWithCharge(euros(20), euros(1)))});
        QCOMPARE(report.of(TillKind::Loads), (Tally{1, euros(20)}));
        QCOMPARE(report.of(TillKind::Charges), (Tally{1, euros(1)}));
        QCOMPARE(report.expected, euros(121));
    }

    void FEE_1_creditors_standApart_andAddUpToTheDrawer()
    {
        const TillReport report = tillReport(std::vector{
            opening(), view(loadWithCharge(euros(20), euros(1), euros(0, 50), euros(0, 30))),
            view(charged(euros(2), euros(0, 70)), Standing::Refused),
            view(movement(Direction::Out, euros(7))),
            view(Correction{
                shiftId(), operationId(9), card(1), euros(10), -euros(11, 50), {}, {}, euros(0, 50)}),
            view(Refund{shiftId(), operationId(9), euros(2, 70)}),
            view(Correction{shiftId(), operationId(9), std::nullopt, {}, euros(3), {}, {}})});
        QCOMPARE(report.of(TillKind::Charges), (Tally{2, euros(3)}));
        QCOMPARE(report.of(TillKind::BankCharges), (Tally{2, euros(1, 20)}));
        QCOMPARE(report.takenFor(Creditor::Municipality), euros(2)); // 1 + 2 - 1
        QCOMPARE(report.takenFor(Creditor::Bank), euros(10, 70));    // 20.50 + 0.70 - 10.50
        QCOMPARE(report.whose.own, euros(96));                       // 100 - 7 + 3
        QCOMPARE(report.whose.unknown, -euros(2, 70));
        QCOMPARE(report.expected, euros(106));
        QCOMPARE(report.whose.sum(), report.expected);
    }

    /// What was given back, put on another card or written off is no longer taken for whom it was: neither in
    /// the shift that took it nor in a later one.
    void FEE_1_settledCash_isNoLongerTheCreditors_data()
    {
        QTest::addColumn<OperationBody>("settled");
        QTest::addColumn<Money>("municipality");
        QTest::addColumn<Money>("bank");
        QTest::addColumn<Money>("writtenOff");
        const OperationId refused = operationId(99);
        const Money all = euros(21, 50);
        QTest::newRow("given back") << OperationBody(Refund{shiftId(), refused, all}) << Money() << Money()
                                    << Money();
        QTest::newRow("on a card with other charges")
            << OperationBody(
                   Redirect{shiftId(), refused, card(2), euros(19), {}, {}, {euros(2), euros(0, 50), {}}})
            << euros(2) << euros(19, 50) << Money();
        QTest::newRow("written off") << OperationBody(WriteOff{shiftId(), refused, all, u"gone"_s}) << Money()
                                     << Money() << all;
    }
    void FEE_1_settledCash_isNoLongerTheCreditors()
    {
        QFETCH(const OperationBody, settled);
        QFETCH(const Money, municipality);
        QFETCH(const Money, bank);
        QFETCH(const Money, writtenOff);
        OperationView refused = view(loadWithCharge(euros(20), euros(1), euros(0, 50)), Standing::Refused);
        refused.operation.id = operationId(99);
        const TillReport same = tillReport(std::vector{opening(), refused, view(settled)});
        QCOMPARE(same.takenFor(Creditor::Municipality), municipality);
        QCOMPARE(same.takenFor(Creditor::Bank), bank);
        QCOMPARE(same.whose.writtenOff, writtenOff);
        QCOMPARE(same.whose.sum(), same.expected);
        const TillReport later =
            tillReport(std::vector{opening(), view(settled)}, {}, std::vector{refused.operation});
        QCOMPARE(later.takenFor(Creditor::Municipality), municipality - euros(1));
        QCOMPARE(later.takenFor(Creditor::Bank), bank - euros(20, 50));
        QCOMPARE(later.whose.sum(), later.expected);
        QCOMPARE(later.whose.unknown, Money());
    }

    /// A redirect that central refuses leaves the cash as it put it, until somebody settles it after all.
    void FEE_1_refundAfterARefusedRedirect_leavesNothingToAnyCreditor()
    {
        OperationView refused = view(loadWithCharge(euros(20), euros(1), euros(0, 50)), Standing::Refused);
        const OperationId id = refused.operation.id;
        const Redirect redirect{shiftId(), id, card(2), euros(19), {}, {}, {euros(2), euros(0, 50), {}}};
        const TillReport report =
            tillReport(std::vector{opening(), refused, view(redirect, Standing::Refused),
                                   view(Refund{shiftId(), id, euros(21, 50)})});
        QCOMPARE(report.takenFor(Creditor::Municipality), Money());
        QCOMPARE(report.takenFor(Creditor::Bank), Money());
        QCOMPARE(report.expected, euros(100));
    }

    void FEE_2_whatTheBankDebits_neverEntersTheDrawer()
    {
        const TillReport report =
            tillReport(std::vector{opening(), view(loadWithCharge(euros(20), {}, {}, euros(0, 30)))});
        QCOMPARE(report.expected, euros(120));
        QCOMPARE(report.takenFor(Creditor::Bank), euros(20));
        QCOMPARE(report.of(TillKind::BankCharges), Tally());
    }

    void chargeOfNothing_isNone()
    {
        QCOMPARE(tillReport(std::vector{opening(), view(charged(Money()))}).of(TillKind::Charges), Tally());
    }

    void settledWithoutCash_movesNone()
    {
        const TillReport report =
            tillReport(std::vector{opening(),
                                   view(Redirect{shiftId(),
                                                 operationId(9),
                                                 card(2),
                                                 euros(18, 50),
                                                 {},
                                                 {},
                                                 {euros(1), euros(0, 50), euros(3)}}),
                                   view(WriteOff{shiftId(), operationId(9), euros(5), u"gone"_s})});
        QCOMPARE(report.redirected, (Tally{1, euros(20)}));
        QCOMPARE(report.writtenOff, (Tally{1, euros(5)}));
        QCOMPARE(report.expected, euros(100));
    }

    void standings_addUpToWhatIsExpected()
    {
        const std::vector operations{opening(),
                                     view(load(1, euros(20))),
                                     view(load(2, euros(30)), Standing::Sent),
                                     view(charged(euros(2)), Standing::Recorded),
                                     view(load(3, euros(150)), Standing::Refused),
                                     view(load(4, euros(10)), Standing::Refused)};
        const std::vector unresolved{operations[4].operation.id, operationId(77)};
        const TillReport report = tillReport(operations, unresolved);
        QCOMPARE(report.confirmed, (Tally{2, euros(120)}));
        QCOMPARE(report.waiting, (Tally{2, euros(32)}));
        QCOMPARE(report.refused, (Tally{2, euros(160)}));
        QCOMPARE(report.unresolved, (Tally{1, euros(150)}));
        QCOMPARE(report.confirmed.sum + report.waiting.sum + report.refused.sum, report.expected);
    }

    void lateRefusal_changesNoSum()
    {
        std::vector operations{opening(), view(load(1, euros(20)), Standing::Sent)};
        const TillReport before = tillReport(operations);
        operations[1].standing = Standing::Refused;
        const TillReport after = tillReport(operations);
        QCOMPARE(after.expected, before.expected);
        QCOMPARE(after.kinds, before.kinds);
        QCOMPARE(after.refused, (Tally{1, euros(20)}));
    }

    void stockAndOtherShifts_areLeftOut()
    {
        OperationView other = view(load(1, euros(20)));
        std::get<Load>(other.operation.body).shift = operationId(2);
        const TillReport report = tillReport(
            std::vector{opening(), view(StockSpoil{card(3), StockSpoil::Reason::Damaged, {}}), other});
        QCOMPARE(report.expected, euros(100));
        QCOMPARE(report.confirmed, (Tally{1, euros(100)}));
    }

    void closing_makesItAZ_withTheDifferenceAsItWas()
    {
        OperationView closed =
            view(ShiftClose{shiftId(), 7, {{euros(50), 2}, {euros(0, 50), 1}}, euros(101), u"coins stuck"_s},
                 Standing::Recorded);
        closed.operation.clerk = bojan();
        const TillReport report = tillReport(std::vector{opening(), view(load(1, euros(1))), closed});
        QVERIFY(report.closing);
        QCOMPARE(report.closing->number, 7);
        QCOMPARE(report.closing->clerk, bojan());
        QCOMPARE(report.clerk, ana());
        QCOMPARE(report.closing->difference(), -euros(0, 50));
        QCOMPARE(report.closing->reason, u"coins stuck"_s);
        QCOMPARE(report.closing->expected, report.expected);
        QCOMPARE(report.waiting, (Tally{1, Money()}));
    }

    void nothing_isAnEmptyReport() { QCOMPARE(tillReport({}).expected, Money()); }

    void expected_isWhatTheDoubleEntrySays()
    {
        QRandomGenerator random(20261121);
        for (int round = 0; round < 500; ++round) {
            std::vector operations{opening()};
            for (int i = random.bounded(40); i > 0; --i) {
                operations.push_back(view(anyOf(random), Standing(random.bounded(4))));
            }
            const TillReport report = tillReport(operations);
            QCOMPARE(report.expected, drawerOf(operations));
            QCOMPARE(report.whose.sum(), report.expected);
            QCOMPARE(report.confirmed.sum + report.waiting.sum + report.refused.sum, report.expected);
            // Closing takes all of it out of the drawer.
            operations.push_back(view(ShiftClose{shiftId(), 1, {}, report.expected, u"short"_s}));
            QCOMPARE(tillReport(operations).expected, report.expected);
            QCOMPARE(drawerOf(operations), Money());
        }
    }
};

QTEST_GUILESS_MAIN(TillReportTest)
#include "TillReportTest.moc"
