// SPDX-License-Identifier: EUPL-1.2
// load_commit: one confirmed load, from Office::record() to the durable journal, beside bare SQLite that
// signs and seals the same and writes the same bytes durably.
#include "core/crypto/Jws.h"
#include "core/crypto/SealedBox.h"
#include "core/journal/Journal.h"
#include "core/office/Counter.h"
#include "core/office/DeskFolder.h"
#include "core/office/OperationIds.h"
#include "core/office/Session.h"
#include "tests/bench/Bench.h"
#include "tests/support/EnrolledDesk.h"

#include <QCoreApplication>

#include <sqlite3.h>

using namespace cekr;
using namespace cekr::bench;
using namespace cekr::test;

namespace
{

constexpr int runs = 300; // loads of 5 EUR: together no more than first loads of a day may be (OFF-1 a)

void check(bool isWell, const char* what)
{
    if (!isWell) {
        qFatal("bench: %s", what);
    }
}

/// A counter whose clerk is signed in and has handed all the cards over.
class BusyCounter
{
public:
    BusyCounter() : m_desk(runs), m_office(m_desk.parts(m_clock))
    {
        check(m_office.open().has_value(), "open");
        partOf<Session>(m_office).signIn(
            *ClerkId::parse(u"ana"), Secret::fromPassword(EnrolledDesk::password()),
            [](const Result<SessionView>& session) { check(session.has_value(), "sign-in"); });
        m_shift = newOperationId(m_clock);
        record({{m_shift, ShiftOpen{}}}, std::nullopt);
        for (int i = 0; i < runs; ++i) {
            handOver(EnrolledDesk::stockCard(i));
        }
    }

    void load(MokId card)
    {
        record({{newOperationId(m_clock), Load{m_shift, card, Money::fromCents(5'00), {}}}},
               Money::fromCents(5'00));
    }
    /// The bytes of the last operation, as signed.
    QByteArray lastJws()
    {
        Result<Journal> journal = Journal::openReadOnly(DeskFolder(m_desk.folder()).journal());
        return (*journal->entryAt(journal->head().sequence))->jws;
    }
    [[nodiscard]] QString folder() const { return m_desk.folder(); }

private:
    void handOver(MokId card)
    {
        const TermsId terms = *TermsId::parse(u"T25");
        record({{newOperationId(m_clock), Handover{m_shift,
                                                   {card},
                                                   true,
                                                   true,
                                                   terms,
                                                   terms,
                                                   EnrolledDesk::tariff().id,
                                                   Money::fromCents(2'00)}}},
               std::nullopt);
    }
    void record(std::vector<Counter::Step> steps, std::optional<Money> received)
    {
        const Result<Recorded> recorded = partOf<Counter>(m_office).record({std::move(steps), received, {}});
        check(recorded.has_value(), recorded ? "" : qPrintable(recorded.error().toLogLine()));
    }

    FixedClock m_clock;
    EnrolledDesk m_desk;
    Office m_office;
    OperationId m_shift;
};

/// Signs, seals and inserts, and nothing else.
class BareSqlite
{
public:
    explicit BareSqlite(const QString& path) : m_key(*DeviceKey::generate()), m_sealing(Secret::random(32))
    {
        check(sqlite3_open(path.toUtf8().constData(), &m_database) == SQLITE_OK, "sqlite");
        run("PRAGMA journal_mode=WAL");
        run("PRAGMA synchronous=FULL");
        run("CREATE TABLE operation (sequence INTEGER PRIMARY KEY, jws BLOB, receipt BLOB)");
        sqlite3_prepare_v2(m_database, "INSERT INTO operation (jws, receipt) VALUES (?, ?)", -1, &m_insert,
                           nullptr);
    }
    ~BareSqlite()
    {
        sqlite3_finalize(m_insert);
        sqlite3_close(m_database);
    }
    BareSqlite(const BareSqlite&) = delete;
    BareSqlite& operator=(const BareSqlite&) = delete;

    void write(const QByteArray& payload, const QByteArray& receipt)
    {
        const QByteArray jws = *signJws(payload, m_key, "AP-2");
        const QByteArray sealed = *seal(m_sealing, receipt, "receipt/1");
        sqlite3_bind_blob(m_insert, 1, jws.constData(), int(jws.size()), SQLITE_STATIC);
        sqlite3_bind_blob(m_insert, 2, sealed.constData(), int(sealed.size()), SQLITE_STATIC);
        check(sqlite3_step(m_insert) == SQLITE_DONE, "insert");
        sqlite3_reset(m_insert);
    }

private:
    void run(const char* sql)
    {
        check(sqlite3_exec(m_database, sql, nullptr, nullptr, nullptr) == SQLITE_OK, sql);
    }

    DeviceKey m_key;
    Secret m_sealing;
    sqlite3* m_database = nullptr;
    sqlite3_stmt* m_insert = nullptr;
};

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    BusyCounter counter;
    BareSqlite bare(counter.folder() + QStringLiteral("/floor.db"));
    const QByteArray payload = parseJws(counter.lastJws())->payload;
    const QByteArray receipt(100, 'r');
    std::vector<double> ours;
    std::vector<double> theirs;
    for (int i = 0; i < runs; ++i) {
        ours.push_back(millisecondsOf([&] { counter.load(EnrolledDesk::stockCard(i)); }));
        theirs.push_back(millisecondsOf([&] { bare.write(payload, receipt); }));
    }
    print({"load_commit", median(ours), median(theirs), "ms", runs});
}
