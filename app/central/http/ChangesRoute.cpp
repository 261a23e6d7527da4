// SPDX-License-Identifier: EUPL-1.2
#include "app/central/http/Problems.h"
#include "app/central/http/Routes.h"
#include "app/central/store/AuthorisationTable.h"
#include "app/central/store/ChangeFeed.h"
#include "app/central/store/DeskTable.h"

#include <limits>

namespace cekr::central
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int linesPerPage = 2000;
constexpr qint64 mostLines = 20'000;

/// Where an answer has got to.
struct Progress
{
    DeskId desk;
    qint64 after;
    qint64 left;
    bool isEnded = false;
};

/// The next lines; the last page carries the line that ends the answer.
Result<QByteArray> nextPage(const Services& services, Progress& progress)
{
    if (progress.isEnded) {
        return QByteArray();
    }
    const int limit = int(std::min<qint64>(progress.left, linesPerPage));
    Result<ChangeFeed::Page> page = services.reader.call(
        [&](Database& database) { return ChangeFeed(database).after(progress.after, progress.desk, limit); });
    if (!page) {
        return failure(page.error());
    }
    progress.after = page->last;
    progress.left -= page->count;
    progress.isEnded = page->isLast || progress.left == 0;
    if (progress.isEnded) {
        page->lines += encode(wire::ChangeEnd{.number = page->last, .more = !page->isLast}) + '\n';
    }
    return std::move(page->lines);
}

/// A desk asks for changes when it has sent all it had recorded.
Done endUnusedReservations(const Services& services, const DeskId& desk)
{
    const QDateTime now = services.clock.now();
    const Result<bool> some = services.reader.call(
        [&](Database& database) { return AuthorisationTable(database).hasUnused(desk, now); });
    if (!some || !*some) {
        return some ? Done() : Done(failure(some.error()));
    }
    return services.writer.call(
        [&](Database& database) { return AuthorisationTable(database).endUnused(desk, now); });
}

/// Nothing that the desk has recorded is under way any more: it has the answers to all of it.
Done noteAnswered(const Services& services, const DeskId& id, quint64 recorded)
{
    const auto desk = services.reader.call([&](Database& database) { return DeskTable(database).find(id); });
    if (!desk) {
        return failure(desk.error());
    }
    const bool isAll = *desk && (*desk)->lastSequence == recorded;
    if (!isAll || (*desk)->answered == recorded) {
        return {};
    }
    return services.writer.call(
        [&](Database& database) { return DeskTable(database).noteAnswered(id, recorded); });
}

Answer changes(const Services& services, const Request& request)
{
    const Result<qint64> after = queryNumber(request, "after", 0, 0, std::numeric_limits<qint64>::max());
    const Result<qint64> limit = queryNumber(request, "limit", mostLines, 1, mostLines);
    const Result<qint64> recorded =
        queryNumber(request, "recorded", 0, 0, std::numeric_limits<qint64>::max());
    if (const auto error = firstError(after, limit, recorded)) {
        return problemAnswer(*error);
    }
    if (const Done noted = noteAnswered(services, request.desk, quint64(*recorded)); !noted) {
        return problemAnswer(noted.error());
    }
    if (const Done ended = endUnusedReservations(services, request.desk); !ended) {
        return problemAnswer(ended.error());
    }
    services.settings.renewIfDue(services.clock.now());
    const Result<qint64> newest =
        services.reader.call([](Database& database) { return ChangeFeed(database).newest(); });
    if (!newest) {
        return problemAnswer(newest.error());
    }
    if (*after > *newest) {
        // A cursor of another life of this central. Which is the true one, a person decides (decision 0009).
        return problemAnswer(Error{ErrorCode::NotFound, u"this central has never said that"_s}, 410);
    }
    Answer answer{.contentType = linesType};
    answer.nextPage = [&services, progress = Progress{request.desk, *after, *limit}]() mutable {
        return nextPage(services, progress);
    };
    return answer;
}

} // namespace

Route changesRoute(const Services& services)
{
    return {.method = "GET", .path = "/v1/changes", .run = [&services](const Request& request) {
                return changes(services, request);
            }};
}

} // namespace cekr::central
