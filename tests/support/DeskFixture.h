// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/flows/Flows.h"
#include "core/office/Views.h"
#include "core/sync/HttpCentral.h"
#include "resources/slip/SlipFiles.h"
#include "tests/support/EnrolledDesk.h"
#include "tests/support/Expect.h"
#include "tests/support/FakeCentral.h"

#include <QTest>

namespace cekr::test
{

/// A desk with its office on its own thread and all flows, on a clock that stands still.
struct DeskFixture
{
    explicit DeskFixture(int inStock = 10)
        : desk(inStock)
        , office(QStringLiteral("office"),
                 [this] {
                     return std::make_unique<Office>(desk.parts(clock, [this](CentralLink, const Clock&) {
                         auto fake = std::make_unique<FakeCentral>();
                         central = fake.get();
                         return fake;
                     }));
                 })
        , flows(office, clock, take(topUpAccount()))
    {
    }

    /// Opens the folder and signs a clerk in.
    [[nodiscard]] bool signIn(const QString& clerk = QStringLiteral("ana"))
    {
        flows.signIn.open();
        if (!QTest::qWaitFor([this] { return flows.signIn.step() == SignInFlow::Step::SignedOut; })) {
            return false;
        }
        flows.signIn.signIn(clerk, EnrolledDesk::password());
        return QTest::qWaitFor([this] { return flows.signIn.step() == SignInFlow::Step::SignedIn; });
    }

    /// Opens a shift with 100 € and waits until the desk shows it.
    [[nodiscard]] bool openShift()
    {
        flows.till.openShift(Money::fromCents(100'00));
        if (!QTest::qWaitFor([this] { return flows.desk.status().shift.has_value(); })) {
            return false;
        }
        flows.anonymous.setShift(flows.desk.status().shift->id);
        flows.topUp.setShift(flows.desk.status().shift->id);
        return true;
    }

    /// A second person approves what is asked for.
    [[nodiscard]] bool approve(const QString& clerk = QStringLiteral("dare"))
    {
        if (!QTest::qWaitFor([this] { return flows.approval.wish().has_value(); })) {
            return false;
        }
        flows.approval.approve(clerk, EnrolledDesk::password());
        return QTest::qWaitFor([this] { return !flows.approval.wish(); });
    }

    /// What the journal holds, oldest first.
    [[nodiscard]] std::vector<OperationView> recorded()
    {
        return office.call([](Views& views) {
            std::vector<OperationView> all =
                views.operationsOn(views.today()).value_or(std::vector<OperationView>());
            std::reverse(all.begin(), all.end());
            return all;
        });
    }

    FixedClock clock;
    EnrolledDesk desk;
    FakeCentral* central = nullptr; ///< lives on the office's thread, from open() on
    OfficeThread office;
    Flows flows;
};

} // namespace cekr::test
