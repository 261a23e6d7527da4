// SPDX-License-Identifier: EUPL-1.2
// authorise: a round trip that keeps an amount free on a card, against an empty round trip on the same
// connection plus one durable commit. authorise_50: the same asked by 50 desks at once, which all want the
// same cards: the 99th percentile against the median. Ends with an error if an answer is lost or a limit
// passed.
#include "core/wire/Messages.h"
#include "tests/bench/Bench.h"
#include "tests/support/DeskAtCentral.h"
#include "tests/support/Expect.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <atomic>
#include <latch>
#include <thread>

#include <sqlite3.h>

using namespace cekr;
using namespace cekr::bench;
using namespace cekr::test;
using namespace Qt::StringLiterals;

namespace
{

constexpr int runs = 300;
constexpr int deskCount = 50;
constexpr int cardsAtOnce = 20;

QByteArray request(MokId card, OperationId id = SigningDesk::newId())
{
    return encode(wire::ReservationRequest{id, card, Money::fromCents(20'00), take(ClerkId::parse(u"ana"))});
}

/// Writes one row durably, as central does.
class DurableCommit
{
public:
    DurableCommit()
    {
        sqlite3_open(m_folder.filePath(u"floor.db"_s).toUtf8().constData(), &m_database);
        run("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; CREATE TABLE one (id INTEGER PRIMARY KEY)");
    }
    ~DurableCommit() { sqlite3_close(m_database); }
    DurableCommit(const DurableCommit&) = delete;
    DurableCommit& operator=(const DurableCommit&) = delete;

    void operator()() { run("INSERT INTO one DEFAULT VALUES"); }

private:
    void run(const char* sql)
    {
        if (sqlite3_exec(m_database, sql, nullptr, nullptr, nullptr) != SQLITE_OK) {
            qFatal("bench: %s", sqlite3_errmsg(m_database));
        }
    }

    QTemporaryDir m_folder;
    sqlite3* m_database = nullptr;
};

void measureOne(DeskAtCentral& desk)
{
    const std::vector<MokId> cards = desk.takeStock(100'000'000, runs);
    DurableCommit commit;
    std::vector<double> ours;
    std::vector<double> floor;
    for (size_t i = 0; i < cards.size(); i += 3) {
        if (desk.handOver({cards[i], cards[i + 1], cards[i + 2]}).kind != wire::Outcome::Kind::Applied) {
            qFatal("bench: no hand-over");
        }
    }
    for (const MokId card : cards) {
        const OperationId id = SigningDesk::newId();
        const QByteArray body = request(card, id);
        int status = 0;
        ours.push_back(
            millisecondsOf([&] { status = desk.client().post(u"/v1/authorisations"_s, body).status; }));
        if (status != 200) {
            qFatal("bench: status %d", status);
        }
        floor.push_back(millisecondsOf([&] {
            (void)desk.client().get(u"/healthz"_s);
            commit();
        }));
        (void)desk.client().remove(u"/v1/authorisations/"_s + id.text()); // a desk has few at once
    }
    print({"authorise", median(ours), median(floor), "ms", runs});
}

/// One desk asks for every card; its times, and how often it got one.
void askForAll(const CentralProcess& central, const MintedDesk& identity, const std::vector<MokId>& cards,
               std::latch& start, std::vector<double>& times, std::atomic<int>& granted)
{
    HttpsClient client(central.url(), central.authority(), identity);
    (void)client.get(u"/healthz"_s); // the connection stands
    start.arrive_and_wait();
    for (const MokId card : cards) {
        const QByteArray body = request(card);
        int status = 0;
        times.push_back(millisecondsOf([&] { status = client.post(u"/v1/authorisations"_s, body).status; }));
        if (status != 200 && status != 422) {
            qFatal("bench: an answer was lost, status %d", status);
        }
        granted += status == 200 ? 1 : 0;
    }
}

void measureMany(CentralProcess& central, DeskAtCentral& desk)
{
    const std::vector<MokId> cards = desk.takeStock(200'000'000, cardsAtOnce);
    for (const MokId card : cards) {
        if (desk.handOver({card}).kind != wire::Outcome::Kind::Applied) {
            qFatal("bench: no hand-over");
        }
    }
    std::vector<std::unique_ptr<DeskAtCentral>> desks;
    for (int i = 0; i < deskCount; ++i) {
        desks.push_back(std::make_unique<DeskAtCentral>(central, u"M-%1"_s.arg(i)));
        desks.back()->openShift();
    }
    std::vector<std::vector<double>> times(deskCount);
    std::atomic<int> granted = 0;
    std::latch start(deskCount);
    std::vector<std::thread> threads;
    for (size_t i = 0; i < deskCount; ++i) {
        threads.emplace_back(
            [&, i] { askForAll(central, desks[i]->identity(), cards, start, times[i], granted); });
    }
    std::vector<double> all;
    for (size_t i = 0; i < deskCount; ++i) {
        threads[i].join();
        all.insert(all.end(), times[i].begin(), times[i].end());
    }
    if (granted != cardsAtOnce) {
        qFatal("bench: %d loads were promised for %d cards", granted.load(), cardsAtOnce);
    }
    print({"authorise_50", percentile(all, 0.99), median(all), "ms", int(all.size())});
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    CentralProcess central;
    central.command({u"clerk"_s, u"add"_s, u"ana"_s, u"Ana Novak"_s});
    central.start();
    DeskAtCentral desk(central, u"T-1"_s);
    desk.openShift();
    measureOne(desk);
    measureMany(central, desk);
}
