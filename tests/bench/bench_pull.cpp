// SPDX-License-Identifier: EUPL-1.2
// pull: 100 000 card states from central into an empty replica, beside inserting the same rows into SQLite.
#include "core/sync/Pull.h"
#include "tests/bench/Bench.h"
#include "tests/bench/CentralDesk.h"

#include <QCoreApplication>
#include <QEventLoop>

#include <sqlite3.h>

using namespace cekr;
using namespace cekr::bench;
using namespace Qt::StringLiterals;

namespace
{

constexpr int cards = 100'000;
constexpr int rounds = 5;

void removeDatabase(const QString& path)
{
    for (const QString& end : {u""_s, u"-wal"_s, u"-shm"_s}) {
        QFile::remove(path + end);
    }
}

std::vector<CardFacts> pullAll(const QString& path, CentralApi& central, const PublicKey& authority)
{
    Result<Replica> replica = Replica::open(path, *DeskId::parse(u"AP-2"));
    Pull pull(*replica, central, authority);
    QEventLoop loop;
    QObject::connect(&pull, &Pull::finished, &loop, [&loop](const Done& done) {
        if (!done) {
            qFatal("bench: %s", qPrintable(done.error().toLogLine()));
        }
        loop.quit();
    });
    pull.run();
    loop.exec();
    std::vector<CardFacts> all;
    const std::vector<quint32> numbers = *replica->cardNumbers();
    for (const quint32 number : numbers) {
        all.push_back(**replica->card(MokId::fromNumber(number)));
    }
    return all;
}

double timeOfPull(const QString& path, CentralApi& central, const PublicKey& authority)
{
    removeDatabase(path);
    Result<Replica> replica = Replica::open(path, *DeskId::parse(u"AP-2"));
    Pull pull(*replica, central, authority);
    QEventLoop loop;
    QObject::connect(&pull, &Pull::finished, &loop, &QEventLoop::quit);
    return millisecondsOf([&] {
        pull.run();
        loop.exec();
    });
}

double timeOfInserts(const QString& path, const std::vector<CardFacts>& rows)
{
    removeDatabase(path);
    sqlite3* database = nullptr;
    sqlite3_stmt* insert = nullptr;
    sqlite3_open(path.toUtf8().constData(), &database);
    sqlite3_exec(database,
                 "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL;"
                 "CREATE TABLE card (mok_id INTEGER PRIMARY KEY, kind TEXT, state TEXT, place TEXT, box TEXT,"
                 " valid_until TEXT, loads INTEGER, balance INTEGER);"
                 "CREATE INDEX card_at ON card (place, state)",
                 nullptr, nullptr, nullptr);
    const double time = millisecondsOf([&] {
        sqlite3_exec(database, "BEGIN", nullptr, nullptr, nullptr);
        sqlite3_prepare_v2(database, "INSERT INTO card VALUES (?, ?, ?, ?, ?, ?, ?, ?)", -1, &insert,
                           nullptr);
        for (const CardFacts& row : rows) {
            const auto text = [insert](int at, const QByteArray& value) {
                sqlite3_bind_text(insert, at, value.constData(), int(value.size()), SQLITE_TRANSIENT);
            };
            sqlite3_bind_int64(insert, 1, row.card.number());
            text(2, QByteArray(name(row.kind).data()));
            text(3, QByteArray(name(row.state).data()));
            text(4, row.holdingDesk.text().toUtf8());
            text(5, row.box.text().toUtf8());
            text(6, row.validUntil.text().toUtf8());
            sqlite3_bind_int64(insert, 7, row.loads);
            sqlite3_bind_int64(insert, 8, row.balance.cents());
            sqlite3_step(insert);
            sqlite3_reset(insert);
        }
        sqlite3_finalize(insert);
        sqlite3_exec(database, "COMMIT", nullptr, nullptr, nullptr);
    });
    sqlite3_close(database);
    return time;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const SystemClock clock;
    CentralDesk at(cards, 0);
    HttpCentral central(at.link(), clock);
    const PublicKey authority = *PublicKey::fromCertificatePem(at.link().authority);
    const QString path = at.folder() + u"/pulled.db"_s;
    const std::vector<CardFacts> rows = pullAll(path, central, authority);
    if (rows.size() < cards) {
        qFatal("bench: only %lld cards came", qlonglong(rows.size()));
    }
    std::vector<double> ours;
    std::vector<double> theirs;
    for (int round = 0; round < rounds; ++round) {
        ours.push_back(timeOfPull(path, central, authority));
        theirs.push_back(timeOfInserts(at.folder() + u"/floor.db"_s, rows));
    }
    print({"pull", median(ours), median(theirs), "ms", rounds});
}
