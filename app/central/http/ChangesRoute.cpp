// SPDX-License-Identifier: EUPL-1.2
#include "app/central/access/DesksWord.h"
#include "app/central/http/Problems.h"
#include "app/central/http/Routes.h"
#include "app/central/store/ChangeFeed.h"
#include "app/central/store/DeskTable.h"
#include "core/base/Base64Url.h"

#include <algorithm>
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
    bool isBeyond = false; ///< it begins after all that this central has told
    bool isEnded = false;
};

/// The last line of an answer: with the end of the desk's chain, as central has it now.
Result<QByteArray> endOf(const Services& services, const DeskId& id, const ChangeFeed::Page& page)
{
    const auto desk =
        TRY(services.reader.call([&](Database& database) { return DeskTable(database).find(id); }));
    wire::ChangeEnd end{.number = page.last, .more = !page.isLast};
    if (desk) {
        end.head = wire::ChainHead{qint64(desk->lastSequence), desk->lastHash};
        end.isForked = desk->word.agreement == Agreement::Forked;
    }
    return encode(end) + '\n';
}

/// The next lines; the last page carries the line that ends the answer.
Result<QByteArray> nextPage(const Services& services, Progress& progress)
{
    if (progress.isEnded) {
        return QByteArray();
    }
    const int limit = int(std::min<qint64>(progress.left, linesPerPage));
    ChangeFeed::Page page = TRY(services.reader.call([&](Database& database) {
        return ChangeFeed(database).after(progress.after, progress.desk, limit);
    }));
    progress.after = page.last;
    progress.left -= page.count;
    progress.isEnded = page.isLast || progress.left == 0;
    if (progress.isEnded) {
        page.lines += TRY(endOf(services, progress.desk, page));
    }
    return std::move(page.lines);
}

/// Empty when the desk does not say.
Result<QByteArray> hashIn(const Request& request)
{
    const QByteArray text = request.query.value("head");
    const std::optional<QByteArray> hash = fromBase64Url(text);
    if (!hash || (!text.isEmpty() && hash->size() != 32)) {
        return failure(ErrorCode::MalformedMessage, u"head is no hash"_s);
    }
    return *hash;
}

Result<DesksWord> desksWord(const Request& request)
{
    constexpr qint64 most = std::numeric_limits<qint64>::max();
    DesksWord word{.recorded = TRY(queryNumber(request, "recorded", -1, 0, most)),
                   .hash = TRY(hashIn(request)),
                   .asked = TRY(queryNumber(request, "asked", most, 0, most)),
                   .isRestored = request.query.value("restored") == "true"};
    for (const QByteArray& part : request.query.value("holds").split(',')) {
        const Result<OperationId> id = OperationId::parse(QString::fromLatin1(part));
        if (!part.isEmpty() && !id) {
            return failure(ErrorCode::MalformedMessage, u"holds names no reservation"_s);
        }
        if (id) {
            word.holds.push_back(*id);
        }
    }
    return word;
}

/// What is asked for, after what the desk says with it was written down.
Result<Progress> asked(const Services& services, const Request& request)
{
    const qint64 after = TRY(queryNumber(request, "after", 0, 0, std::numeric_limits<qint64>::max()));
    const qint64 limit = TRY(queryNumber(request, "limit", mostLines, 1, mostLines));
    const qint64 newest =
        TRY(services.reader.call([](Database& database) { return ChangeFeed(database).newest(); }));
    DesksWord word = TRY(desksWord(request));
    word.isBeyond = after > newest;
    TRY(heed(services, request.desk, word));
    return Progress{.desk = request.desk, .after = after, .left = limit, .isBeyond = word.isBeyond};
}

Answer changes(const Services& services, const Request& request)
{
    const Result<Progress> progress = asked(services, request);
    if (!progress) {
        return problemAnswer(progress.error());
    }
    services.settings.renewIfDue(services.clock.now());
    if (progress->isBeyond) {
        // A cursor of another life of this central. Which is the true one, a person decides (decision 0009).
        return problemAnswer(Error{ErrorCode::NotFound, u"this central has never said that"_s}, 410);
    }
    Answer answer{.contentType = linesType};
    answer.nextPage = [&services, progress = *progress]() mutable { return nextPage(services, progress); };
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
