// SPDX-License-Identifier: EUPL-1.2
// bank: 1 000 000 events of the bank from a file into central, of 20 000 cards, beside inserting the same
// rows into SQLite. CEKR_BENCH_EVENTS says how many instead.
#include "app/central/bank/BankImport.h"
#include "app/central/store/CardTable.h"
#include "app/central/store/Schema.h"
#include "core/store/Transaction.h"
#include "tests/bench/Bench.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

#include <sqlite3.h>

using namespace cekr;
using namespace cekr::bench;
using namespace Qt::StringLiterals;

namespace
{

constexpr int cards = 20'000;
constexpr int rounds = 3;
const QDateTime start(QDate(2026, 1, 1), QTime(8, 0), Qt::UTC);

void require(const Done& done)
{
    if (!done) {
        qFatal("bench: %s", qPrintable(done.error().toLogLine()));
    }
}

void removeDatabase(const QString& path)
{
    for (const QString& end : {u""_s, u"-wal"_s, u"-shm"_s}) {
        QFile::remove(path + end);
    }
}

/// Mostly payments, some balances, as a bank tells them: by time, with references that grow.
wire::BankEvent eventOf(int index)
{
    const bool isBalance = index % 10 == 0;
    return {.reference = u"NLB%1"_s.arg(index, 10, 10, QChar(u'0')),
            .kind = isBalance ? wire::BankEventKind::Balance : wire::BankEventKind::Payment,
            .card = MokId::fromNumber(quint32(100'000'000 + qint64(index) * 7919 % cards)),
            .at = BusinessTime::at(start.addSecs(index)),
            .amount = Money::fromCents(100 + index % 5000)};
}

void writeFile(const QString& path, const std::vector<wire::BankEvent>& events)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        qFatal("bench: %s", qPrintable(file.errorString()));
    }
    file.write("reference,kind,card,at,amount\n");
    for (const wire::BankEvent& event : events) {
        file.write(u"%1,%2,%3,%4,%5\n"_s
                       .arg(event.reference, name(event.kind), event.card.text(), event.at.text(),
                            event.amount.plain())
                       .toLatin1());
    }
}

double timeOfImport(const QString& path, const QString& file)
{
    removeDatabase(path);
    Result<Database> database = central::openCentralDatabase(path, false, 0);
    {
        Result<Transaction> transaction = Transaction::begin(*database);
        for (int i = 0; i < cards; ++i) {
            CardFacts card;
            card.card = MokId::fromNumber(quint32(100'000'000 + i));
            card.kind = CardKind::Named;
            card.state = CardState::Active;
            card.validUntil = {2031, 6};
            require(central::CardTable(*database).add(card));
        }
        require(transaction->commit());
    }
    return millisecondsOf([&] { require(central::BankImport(*database, start.addDays(365), {}).run(file)); });
}

double timeOfInserts(const QString& path, const std::vector<wire::BankEvent>& events)
{
    removeDatabase(path);
    sqlite3* database = nullptr;
    sqlite3_stmt* insert = nullptr;
    sqlite3_open(path.toUtf8().constData(), &database);
    sqlite3_exec(
        database,
        "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA cache_size=-16384;"
        "CREATE TABLE bank_event (reference TEXT PRIMARY KEY, kind TEXT, card INTEGER, at INTEGER,"
        " cents INTEGER, day INTEGER, channel TEXT, category TEXT, received_at INTEGER) WITHOUT ROWID;"
        "CREATE INDEX bank_event_of_card ON bank_event (card, kind, at)",
        nullptr, nullptr, nullptr);
    const double time = millisecondsOf([&] {
        sqlite3_exec(database, "BEGIN", nullptr, nullptr, nullptr);
        sqlite3_prepare_v2(database, "INSERT INTO bank_event VALUES (?, ?, ?, ?, ?, NULL, NULL, NULL, ?)", -1,
                           &insert, nullptr);
        for (const wire::BankEvent& event : events) {
            const QByteArray reference = event.reference.toLatin1();
            sqlite3_bind_text(insert, 1, reference.constData(), int(reference.size()), SQLITE_STATIC);
            sqlite3_bind_text(insert, 2, name(event.kind).data(), int(name(event.kind).size()),
                              SQLITE_STATIC);
            sqlite3_bind_int64(insert, 3, event.card.number());
            sqlite3_bind_int64(insert, 4, event.at.msecsSinceEpoch());
            sqlite3_bind_int64(insert, 5, event.amount.cents());
            sqlite3_bind_int64(insert, 6, start.toMSecsSinceEpoch());
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
    const int wanted = qEnvironmentVariableIntValue("CEKR_BENCH_EVENTS");
    std::vector<wire::BankEvent> events;
    for (int i = 0; i < (wanted > 0 ? wanted : 1'000'000); ++i) {
        events.push_back(eventOf(i));
    }
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"events.csv"_s);
    writeFile(file, events);
    std::vector<double> ours;
    std::vector<double> theirs;
    for (int round = 0; round < rounds; ++round) {
        ours.push_back(timeOfImport(folder.filePath(u"central.db"_s), file));
        theirs.push_back(timeOfInserts(folder.filePath(u"floor.db"_s), events));
    }
    print({"bank", median(ours), median(theirs), "ms", rounds});
}
