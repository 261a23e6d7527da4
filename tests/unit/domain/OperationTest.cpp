// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/Facets.h"
#include "tests/support/Expect.h"

#include <QTest>

#include <set>

using namespace cekr;
using namespace Qt::StringLiterals;

namespace
{

const OperationId shift = OperationId::fromUuid(QUuid(u"017f22e2-79b0-7cc3-98c4-dc0c0c073901"));
const OperationId refused = OperationId::fromUuid(QUuid(u"017f22e2-79b0-7cc3-98c4-dc0c0c073902"));
const MokId a = MokId::fromNumber(1);
const MokId b = MokId::fromNumber(2);
const MokId c = MokId::fromNumber(3);

Money euros(int whole)
{
    return Money::fromCents(whole * 100);
}

/// One operation of each type and what it says about itself.
struct Expected
{
    OperationBody body;
    QLatin1StringView type;
    std::vector<MokId> cards;
    Money cash;
    bool movesCash;
    bool answers;
    QString note;
};

std::vector<Expected> all()
{
    using enum CashMovement::Direction;
    return {
        {ShiftOpen{euros(100)}, "shift.open"_L1, {}, euros(100), false, false, {}},
        {CashMovement{shift, In, euros(50), u"change"_s},
         "cash.movement"_L1,
         {},
         euros(50),
         true,
         false,
         u"change"_s},
        {CashMovement{shift, Out, euros(50), u"bank"_s},
         "cash.movement"_L1,
         {},
         euros(-50),
         true,
         false,
         u"bank"_s},
        {StockIntake{{}, {a}, {b}, {c}}, "stock.intake"_L1, {a, b}, {}, false, false, {}},
        {StockSpoil{a, StockSpoil::Reason::Other, u"wet"_s},
         "stock.spoil"_L1,
         {a},
         {},
         false,
         false,
         u"wet"_s},
        {StockReturn{{a, b}, u"old"_s}, "stock.return"_L1, {a, b}, {}, false, false, u"old"_s},
        {StockTransfer{{b, a}, {}}, "stock.transfer"_L1, {b, a}, {}, false, false, {}},
        {Handover{shift, {a, b}, true, true, {}, {}, {}, {euros(6), euros(4), euros(1)}},
         "handover"_L1,
         {a, b},
         euros(10),
         true,
         false,
         {}},
        {Load{shift, a, euros(150), {}}, "load"_L1, {a}, euros(150), true, false, {}},
        {Refund{shift, refused, euros(150)}, "refund"_L1, {}, euros(-150), true, true, {}},
        {Load{shift, a, euros(150), {}, {}, {euros(1), euros(1), euros(3)}},
         "load"_L1,
         {a},
         euros(152),
         true,
         false,
         {}},
        {ShiftClose{shift, 1, {{euros(50), 3}}, euros(150), u"short"_s},
         "shift.close"_L1,
         {},
         {},
         true,
         false,
         u"short"_s},
        {Correction{shift, refused, a, euros(150), euros(-152), {}, u"wrong card"_s},
         "correction"_L1,
         {a},
         euros(-152),
         true,
         true,
         u"wrong card"_s},
        {Redirect{shift, refused, b, euros(150), {}}, "redirect"_L1, {b}, {}, true, true, {}},
        {WriteOff{shift, refused, euros(150), u"gone"_s}, "write-off"_L1, {}, {}, true, true, u"gone"_s},
        {Escalation{refused, u"gone"_s}, "escalation"_L1, {}, {}, false, true, u"gone"_s},
        {Reprint{117, 1}, "reprint"_L1, {}, {}, false, false, {}},
    };
}

} // namespace

class OperationTest : public QObject
{
    Q_OBJECT

private slots:
    void everyType_saysWhatItTouches()
    {
        std::set<QLatin1StringView> types;
        for (const Expected& expected : all()) {
            QCOMPARE(typeName(expected.body), expected.type);
            QCOMPARE(cardsOf(expected.body), expected.cards);
            QCOMPARE(cashOf(expected.body), expected.cash);
            QCOMPARE(shiftOf(expected.body), expected.movesCash ? shift : OperationId());
            QCOMPARE(refersTo(expected.body), expected.answers ? refused : OperationId());
            QCOMPARE(noteOf(expected.body), expected.note);
            types.insert(expected.type);
        }
        QCOMPARE(types.size(), std::variant_size_v<OperationBody>);
    }

    void typesThat_namesThoseOfWhichItHolds()
    {
        using Types = std::vector<QLatin1StringView>;
        QCOMPARE(typesThat([](const Facets& facets) { return facets.links.resolves.has_value(); }),
                 (Types{"refund"_L1, "redirect"_L1, "write-off"_L1}));
        QCOMPARE(typesThat([](const Facets& facets) { return facets.sale.loaded.has_value(); }),
                 (Types{"load"_L1, "redirect"_L1}));
        QCOMPARE(typesThat([](const Facets& facets) { return facets.sale.sold.has_value(); }),
                 (Types{"handover"_L1, "load"_L1}));
        QCOMPARE(typesThat([](const Facets& facets) { return facets.inShift == Facets::InShift::Opens; }),
                 Types{"shift.open"_L1});
    }

    void spoilReasons_areReadBack()
    {
        for (const StockSpoil::Reason reason : allSpoilReasons) {
            QCOMPARE(spoilReason(QString(name(reason))), reason);
        }
        EXPECT_FAILURE(spoilReason(u"Damaged"), ErrorCode::MalformedMessage);
    }
};

QTEST_GUILESS_MAIN(OperationTest)
#include "OperationTest.moc"
