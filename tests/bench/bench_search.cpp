// SPDX-License-Identifier: EUPL-1.2
// search_p99: search while typing among 100 000 cards by any part of the MOK ID, as the office answers it,
// beside the same question put to SQLite as LIKE.
#include "core/office/Views.h"
#include "tests/bench/Bench.h"
#include "tests/support/EnrolledDesk.h"

#include <QCoreApplication>
#include <QRandomGenerator>

#include <sqlite3.h>

using namespace cekr;
using namespace cekr::bench;
using namespace cekr::test;

namespace
{

constexpr int cards = 100'000;
constexpr int searches = 300;

/// What is in the field after each key of somebody who types a part of a number.
std::vector<QString> typedTexts()
{
    QRandomGenerator random(20261121);
    std::vector<QString> texts;
    while (texts.size() < searches) {
        const QString number = EnrolledDesk::otherCard(int(random.bounded(cards))).text();
        const int from = int(random.bounded(6));
        for (int size = 1; size <= 9 - from; ++size) {
            texts.push_back(number.mid(from, size));
        }
    }
    return texts;
}

class LikeSearch
{
public:
    explicit LikeSearch(const QString& path)
    {
        sqlite3_open(path.toUtf8().constData(), &m_database);
        sqlite3_exec(m_database, "CREATE TABLE card (mok_id TEXT PRIMARY KEY, state TEXT); BEGIN", nullptr,
                     nullptr, nullptr);
        for (int i = 0; i < cards; ++i) {
            const QByteArray sql = "INSERT INTO card VALUES ('" +
                                   EnrolledDesk::otherCard(i).text().toLatin1() + "', 'in-stock')";
            sqlite3_exec(m_database, sql.constData(), nullptr, nullptr, nullptr);
        }
        sqlite3_exec(m_database, "COMMIT", nullptr, nullptr, nullptr);
        sqlite3_prepare_v2(m_database,
                           "SELECT mok_id, state FROM card WHERE mok_id LIKE '%' || ? || '%' LIMIT 20", -1,
                           &m_search, nullptr);
    }
    ~LikeSearch()
    {
        sqlite3_finalize(m_search);
        sqlite3_close(m_database);
    }
    LikeSearch(const LikeSearch&) = delete;
    LikeSearch& operator=(const LikeSearch&) = delete;

    void find(const QString& text)
    {
        const QByteArray digits = text.toLatin1();
        sqlite3_bind_text(m_search, 1, digits.constData(), int(digits.size()), SQLITE_STATIC);
        while (sqlite3_step(m_search) == SQLITE_ROW) {
        }
        sqlite3_reset(m_search);
    }

private:
    sqlite3* m_database = nullptr;
    sqlite3_stmt* m_search = nullptr;
};

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const FixedClock clock;
    const EnrolledDesk desk(10, cards);
    Office office(desk.parts(clock));
    if (Done opened = office.open(); !opened) {
        qFatal("bench: %s", qPrintable(opened.error().toLogLine()));
    }
    LikeSearch like(desk.folder() + QStringLiteral("/floor.db"));
    std::vector<double> ours;
    std::vector<double> theirs;
    for (const QString& text : typedTexts()) {
        ours.push_back(millisecondsOf([&] {
            if (const auto found = partOf<Views>(office).search(text, 20); !found || found->empty()) {
                qFatal("bench: nothing found for %s", qPrintable(text));
            }
        }));
        theirs.push_back(millisecondsOf([&] { like.find(text); }));
    }
    print({"search_p99", percentile(ours, 0.99), percentile(theirs, 0.99), "ms", int(ours.size())});
}
