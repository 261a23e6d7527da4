// SPDX-License-Identifier: EUPL-1.2
// close_shift: a shift of 2 000 operations counted and closed, from the question what should be in the drawer
// to the durable journal, beside bare SQLite that reads the same signed rows.
#include "core/office/Counter.h"
#include "core/office/DeskFolder.h"
#include "core/office/OperationIds.h"
#include "core/office/Session.h"
#include "core/office/Till.h"
#include "tests/bench/Bench.h"
#include "tests/support/EnrolledDesk.h"

#include <QCoreApplication>

#include <sqlite3.h>

using namespace cekr;
using namespace cekr::bench;
using namespace cekr::test;

namespace
{

constexpr int runs = 5;
constexpr int operations = 2000;

void check(bool isWell, const char* what)
{
    if (!isWell) {
        qFatal("bench: %s", what);
    }
}

/// A counter whose clerk is signed in.
class BusyCounter
{
public:
    BusyCounter() : m_office(m_desk.parts(m_clock))
    {
        check(m_office.open().has_value(), "open");
        partOf<Session>(m_office).signIn(
            *ClerkId::parse(u"ana"), Secret::fromPassword(EnrolledDesk::password()),
            [](const Result<SessionView>& session) { check(session.has_value(), "sign-in"); });
    }

    /// Opens a shift and makes it long, in orders of a hundred.
    void work()
    {
        m_shift = newOperationId(m_clock);
        record({{m_shift, ShiftOpen{Money::fromCents(100'00)}}});
        for (int made = 0; made < operations;) {
            std::vector<Counter::Step> steps;
            for (int i = 0; i < 100; ++i, ++made) {
                steps.push_back({newOperationId(m_clock),
                                 CashMovement{m_shift, CashMovement::Direction::In, Money::fromCents(5'00),
                                              QStringLiteral("Menjava drobiža")}});
            }
            record(std::move(steps));
        }
    }
    void close()
    {
        const Result<std::optional<TillReportView>> till = partOf<Till>(m_office).open();
        check(till && *till, "no report");
        const Money expected = (*till)->report.expected;
        check(expected == Money::fromCents(100'00 + operations * 5'00), "another sum");
        const std::vector<CashCount> counted{{Money::fromCents(1'00), int(expected.cents() / 100)}};
        record({{newOperationId(m_clock), ShiftClose{m_shift, (*till)->nextNumber, counted, expected, {}}}});
    }
    [[nodiscard]] QString journal() const { return DeskFolder(m_desk.folder()).journal(); }

private:
    void record(std::vector<Counter::Step> steps)
    {
        const Result<Recorded> recorded =
            partOf<Counter>(m_office).record({std::move(steps), std::nullopt, {}});
        check(recorded.has_value(), recorded ? "" : qPrintable(recorded.error().toLogLine()));
    }

    FixedClock m_clock;
    EnrolledDesk m_desk;
    Office m_office;
    OperationId m_shift;
};

/// Reads the signed rows of the newest operations, and nothing else.
void readBare(sqlite3* database)
{
    sqlite3_stmt* rows = nullptr;
    check(sqlite3_prepare_v2(database, "SELECT jws FROM operation ORDER BY sequence DESC LIMIT ?", -1, &rows,
                             nullptr) == SQLITE_OK,
          "prepare");
    sqlite3_bind_int(rows, 1, operations);
    QByteArray jws;
    while (sqlite3_step(rows) == SQLITE_ROW) {
        jws =
            QByteArray(static_cast<const char*>(sqlite3_column_blob(rows, 0)), sqlite3_column_bytes(rows, 0));
    }
    check(!jws.isEmpty(), "no rows");
    sqlite3_finalize(rows);
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    BusyCounter counter;
    sqlite3* bare = nullptr;
    check(sqlite3_open_v2(counter.journal().toUtf8().constData(), &bare, SQLITE_OPEN_READONLY, nullptr) ==
              SQLITE_OK,
          "sqlite");
    std::vector<double> ours;
    std::vector<double> theirs;
    for (int i = 0; i < runs; ++i) {
        counter.work();
        theirs.push_back(millisecondsOf([&] { readBare(bare); }));
        ours.push_back(millisecondsOf([&] { counter.close(); }));
    }
    sqlite3_close(bare);
    print({"close_shift", median(ours), median(theirs), "ms", runs});
}
