// SPDX-License-Identifier: EUPL-1.2
#include "app/central/http/Problems.h"
#include "app/central/http/Routes.h"
#include "app/central/judge/Batch.h"
#include "app/central/store/OperationTable.h"

namespace cekr::central
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype mostLines = 500;
constexpr qsizetype largestBatch = 8 * 1024 * 1024;
constexpr int rowsPerPage = 500;
constexpr qint64 mostRows = 5000;

Result<LineVerifier> verifierOf(const Services& services, const DeskId& desk)
{
    return services.reader.call([&desk](Database& database) -> Result<LineVerifier> {
        return LineVerifier(desk, TRY(DeskTable(database).keys(desk)));
    });
}

Result<QList<QByteArray>> linesOf(const QByteArray& body)
{
    QList<QByteArray> lines = body.split('\n');
    if (lines.back().isEmpty()) {
        lines.removeLast(); // after the last line feed
    }
    if (lines.size() > mostLines) {
        return failure(ErrorCode::TooLarge, u"%1 operations, at most %2"_s.arg(lines.size()).arg(mostLines));
    }
    return lines;
}

Answer takeOperations(const Services& services, const Request& request)
{
    const Result<QList<QByteArray>> lines = linesOf(request.body);
    const auto verifier =
        lines ? verifierOf(services, request.desk) : Result<LineVerifier>(failure(lines.error()));
    if (!verifier) {
        return problemAnswer(verifier.error());
    }
    const std::vector<ReceivedLine> received = verifier->readAll(*lines);
    const Result<QByteArray> answers = services.writer.call([&](Database& database) {
        return Batch(database, services.terms, services.clock.now()).answer(request.desk, received);
    });
    return answers ? Answer{.contentType = linesType, .body = *answers} : problemAnswer(answers.error());
}

/// One page of what a desk has sent, as lines of {"jws": ..., "outcome": ...}.
Result<QByteArray> pageOfOperations(const Services& services, const DeskId& desk, quint64& after,
                                    qint64& left)
{
    const int limit = int(std::min<qint64>(left, rowsPerPage));
    const auto rows = TRY(services.reader.call(
        [&](Database& database) { return OperationTable(database).ofDesk(desk, after, limit); }));
    QByteArray page;
    for (const AnsweredOperation& row : rows) {
        page += "{\"jws\":\"" + row.jws + "\",\"outcome\":" + row.outcome + "}\n";
        after = row.sequence;
    }
    left -= qint64(rows.size());
    return page;
}

} // namespace

Route postOperationsRoute(const Services& services)
{
    return {.method = "POST",
            .path = "/v1/operations",
            .bodyType = linesType,
            .largestBody = largestBatch,
            .run = [&services](const Request& request) { return takeOperations(services, request); }};
}

Route ownOperationsRoute(const Services& services)
{
    const auto run = [&services](const Request& request) {
        const Result<qint64> after = queryNumber(request, "after", 0, 0, std::numeric_limits<qint64>::max());
        const Result<qint64> limit = queryNumber(request, "limit", mostRows, 1, mostRows);
        if (!after || !limit) {
            return problemAnswer(after ? limit.error() : after.error());
        }
        Answer answer{.contentType = linesType};
        answer.nextPage = [&services, desk = request.desk, next = quint64(*after), left = *limit]() mutable {
            return pageOfOperations(services, desk, next, left);
        };
        return answer;
    };
    return {.method = "GET", .path = "/v1/operations", .run = run};
}

} // namespace cekr::central
