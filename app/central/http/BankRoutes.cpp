// SPDX-License-Identifier: EUPL-1.2
#include "app/central/bank/BankImport.h"
#include "app/central/http/Problems.h"
#include "app/central/http/Routes.h"
#include "app/central/store/BankOrderTable.h"
#include "core/base/Log.h"
#include "core/store/Transaction.h"

#include <limits>

namespace cekr::central
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype mostLines = 5000;
constexpr qsizetype largestBody = 2 * 1024 * 1024;
constexpr int mostOrders = 1000;

Result<QList<QByteArray>> linesOf(const QByteArray& body)
{
    QList<QByteArray> lines = body.split('\n');
    if (lines.back().isEmpty()) {
        lines.removeLast(); // after the last line feed
    }
    return lines.size() <= mostLines ? Result<QList<QByteArray>>(std::move(lines))
                                     : failure(ErrorCode::TooLarge, u"more than %1 lines"_s.arg(mostLines));
}

wire::BankAnswer answerTo(int line, const Result<bool>& isNew)
{
    if (isNew) {
        return {line, *isNew ? u"taken"_s : u"known"_s};
    }
    return {line, u"refused"_s, QString::fromLatin1(cekr::name(isNew.error().code))};
}

/// Calls `take(line)` -> Result<bool> (whether it is new) for all lines, in one transaction that `finish`
/// ends. What is wrong with a line is its answer, any other failure is that of all.
template <typename Take, typename Finish>
Result<QByteArray> takeLines(Database& database, const QList<QByteArray>& lines, Take take, Finish finish)
{
    Transaction transaction = TRY(Transaction::begin(database));
    QByteArray answers;
    for (int i = 0; i < int(lines.size()); ++i) {
        const Result<bool> isNew = take(lines[i]);
        if (!isNew && !isFaultOfEvent(isNew.error())) {
            return failure(isNew.error());
        }
        answers += encode(answerTo(i + 1, isNew)) + '\n';
    }
    TRY(finish());
    TRY(transaction.commit());
    return answers;
}

/// An event that contradicts, or is of a card that nobody knows, is kept for a person to look at.
Result<bool> takeEvent(Database& database, BankBook& book, const QByteArray& line, const QDateTime& now)
{
    const Result<wire::BankEvent> event = wire::decodeBankEvent(line);
    if (!event) {
        return failure(ErrorCode::MalformedMessage, event.error().detail);
    }
    const Result<BankBook::Entered> entered = book.enter(*event);
    if (entered) {
        return *entered == BankBook::Entered::Taken;
    }
    if (isFaultOfEvent(entered.error())) {
        qCWarning(logCentral) << "event" << event->reference << "of the bank was refused:"
                              << QString::fromLatin1(cekr::name(entered.error().code));
        TRY(BankTable(database).addRefused(*event, entered.error().code, now));
    }
    return failure(entered.error());
}

Answer answerWith(const Result<QByteArray>& lines)
{
    return lines ? Answer{.contentType = linesType, .body = *lines} : problemAnswer(lines.error());
}

Answer takeEvents(const Services& services, const Request& request)
{
    const auto lines = linesOf(request.body);
    if (!lines) {
        return problemAnswer(lines.error());
    }
    return answerWith(services.writer.call([&](Database& database) {
        const QDateTime now = services.clock.now();
        BankBook book(database, now);
        return takeLines(
            database, *lines, [&](const QByteArray& line) { return takeEvent(database, book, line, now); },
            [&book] { return book.finish(); });
    }));
}

Result<bool> takeAcknowledgement(Database& database, const QByteArray& line)
{
    const auto acknowledgement = wire::decodeBankAcknowledgement(line);
    if (!acknowledgement) {
        return failure(ErrorCode::MalformedMessage, acknowledgement.error().detail);
    }
    const Result<bool> isNew = BankOrderTable(database).acknowledge(*acknowledgement);
    const bool isUnknown = !isNew && isNew.error().code == ErrorCode::NotFound;
    return isUnknown ? failure(ErrorCode::MalformedMessage, isNew.error().detail) : isNew;
}

Answer takeAcknowledgements(const Services& services, const Request& request)
{
    const auto lines = linesOf(request.body);
    if (!lines) {
        return problemAnswer(lines.error());
    }
    return answerWith(services.writer.call([&](Database& database) {
        return takeLines(
            database, *lines, [&](const QByteArray& line) { return takeAcknowledgement(database, line); },
            [] { return Done(); });
    }));
}

Answer orders(const Services& services, const Request& request)
{
    const auto after = queryNumber(request, "after", 0, 0, std::numeric_limits<qint64>::max());
    if (!after) {
        return problemAnswer(after.error());
    }
    const auto open = services.reader.call(
        [&](Database& database) { return BankOrderTable(database).open(*after, mostOrders); });
    if (!open) {
        return problemAnswer(open.error());
    }
    Answer answer{.contentType = linesType};
    for (const wire::BankOrder& order : *open) {
        answer.body += encode(order) + '\n';
    }
    answer.body += encode(wire::BankOrdersEnd{open->empty() ? *after : open->back().number,
                                              open->size() == size_t(mostOrders)}) +
                   '\n';
    return answer;
}

} // namespace

Route bankEventsRoute(const Services& services)
{
    return {.method = "POST",
            .path = "/v1/bank/events",
            .access = Access::Bank,
            .bodyType = linesType,
            .largestBody = largestBody,
            .run = [&services](const Request& request) { return takeEvents(services, request); }};
}

Route bankOrdersRoute(const Services& services)
{
    return {.method = "GET",
            .path = "/v1/bank/orders",
            .access = Access::Bank,
            .run = [&services](const Request& request) { return orders(services, request); }};
}

Route acknowledgementsRoute(const Services& services)
{
    return {.method = "POST",
            .path = "/v1/bank/acknowledgements",
            .access = Access::Bank,
            .bodyType = linesType,
            .largestBody = largestBody,
            .run = [&services](const Request& request) { return takeAcknowledgements(services, request); }};
}

} // namespace cekr::central
