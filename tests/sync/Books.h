// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/office/Till.h"
#include "tests/support/CentralDatabase.h"
#include "tests/support/Expect.h"
#include "tests/support/RealDesk.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace cekr::test
{

/// One exchange with central that has to succeed.
inline void exchange(RealDesk& desk)
{
    if (const Done done = desk.sync(); !done) {
        qFatal("%s", qPrintable(done.error().toLogLine()));
    }
}

/// Counts what should be in the drawer, `drawer`, and ends the shift; central takes it so.
inline void closeTill(RealDesk& desk, Money drawer)
{
    using namespace Qt::StringLiterals;
    const TillReportView till = *take(desk.part<Till>().open());
    QCOMPARE(till.report.expected, drawer);
    take(desk.record({ShiftClose{desk.shift(),
                                 till.nextNumber,
                                 {{Money::fromCents(1), int(drawer.cents())}},
                                 till.report.expected,
                                 {}}}));
    EXPECT_DONE(desk.sync());
    const TillReport z = take(desk.part<Till>().closed(till.nextNumber)).report;
    QCOMPARE(z.waiting, Tally());
    QCOMPARE(z.unresolved, Tally());
    QCOMPARE(z.expected, drawer);
    QCOMPARE(z.closing->standing, Standing::Applied);
}

/// The books of central and of the desk are clean; of its shifts, in their order, the drawers were these.
inline void expectCentralAgrees(CentralProcess& central, const RealDesk& desk,
                                const std::vector<Money>& drawers)
{
    using namespace Qt::StringLiterals;
    const QByteArray output = central.command({u"reconcile"_s, u"--desk"_s, desk.id().text(), u"--json"_s});
    const QJsonObject balance = QJsonDocument::fromJson(output).object();
    QVERIFY2(balance.value("agrees"_L1).toBool(), output.constData());
    const QJsonArray shifts = balance.value("shifts"_L1).toArray();
    QCOMPARE(shifts.size(), qsizetype(drawers.size()));
    for (size_t i = 0; i < drawers.size(); ++i) {
        const QJsonObject shift = shifts.at(qsizetype(i)).toObject();
        QCOMPARE(shift.value("expected"_L1).toInteger(), drawers[i].cents());
        QCOMPARE(shift.value("counted"_L1).toInteger(), drawers[i].cents());
        QCOMPARE(shift.value("difference"_L1).toInteger(), 0);
    }
    QCOMPARE(desk.totalsAtCentral().value("unresolved"_L1).toInteger(), 0);
}

/// What a card holds in central's own books.
inline Money balanceAtCentral(const CentralProcess& central, MokId card)
{
    return Money::fromCents(CentralDatabase(central).number("SELECT balance FROM card WHERE mok_id = " +
                                                            QByteArray::number(card.number())));
}

} // namespace cekr::test
