// SPDX-License-Identifier: EUPL-1.2
#include "app/central/judge/LineVerifier.h"

#include "core/base/Json.h"
#include "core/base/Log.h"

#include <algorithm>
#include <thread>

namespace cekr::central
{

using namespace Qt::StringLiterals;

namespace
{

constexpr size_t linesWorthAThread = 32;
constexpr size_t mostThreads = 4;

/// The id that a line claims, so that its sender can find it; null when there is none to be read.
OperationId claimedId(const QByteArray& line)
{
    const Result<Jws> jws = parseJws(line);
    const auto object = jws ? parseJsonObject(jws->payload) : Result<QJsonObject>(failure(jws.error()));
    if (!object) {
        return {};
    }
    return OperationId::parse(object->value("id"_L1).toString()).value_or(OperationId());
}

wire::Outcome refused(OperationId id, Error why)
{
    return {.id = id, .kind = wire::Outcome::Kind::Refused, .change = 0, .problem = std::move(why)};
}

} // namespace

ReceivedLine LineVerifier::read(const QByteArray& line) const
{
    const Result<DeskKeys::Signed> opened = m_keys.open(line);
    Result<Operation> operation =
        opened ? readOperation(*opened) : Result<Operation>(failure(opened.error()));
    if (operation) {
        return {.jws = line, .operation = std::move(*operation), .kid = opened->kid, .kind = opened->kind};
    }
    qCWarning(logCentral) << "line of desk" << m_desk.text() << "not taken:" << operation.error().toLogLine();
    return opened ? unreadable(line, *opened, operation.error())
                  : ReceivedLine{.jws = line, .fault = refused(claimedId(line), operation.error())};
}

ReceivedLine LineVerifier::unreadable(const QByteArray& line, const DeskKeys::Signed& opened,
                                      const Error& why) const
{
    Result<wire::ChainLink> link = wire::decodeChainLink(opened.payload);
    if (!link || link->desk != m_desk) {
        return {.jws = line, .fault = refused(claimedId(line), why)};
    }
    const OperationId id = link->id;
    return {.jws = line,
            .link = std::move(*link),
            .fault = refused(id, {ErrorCode::OperationUnreadable, why.toLogLine(), "OFF-2"}),
            .kid = opened.kid,
            .kind = opened.kind};
}

std::vector<ReceivedLine> LineVerifier::readAll(const QList<QByteArray>& lines) const
{
    const auto count = size_t(lines.size());
    std::vector<ReceivedLine> received(count);
    const auto readFrom = [&](size_t begin, size_t end) {
        for (size_t i = begin; i < end; ++i) {
            received[i] = read(lines[qsizetype(i)]);
        }
    };
    const size_t processors = std::max<size_t>(std::thread::hardware_concurrency(), 1);
    const size_t parts = std::clamp<size_t>(count / linesWorthAThread, 1, std::min(processors, mostThreads));
    std::vector<std::jthread> others;
    for (size_t part = 1; part < parts; ++part) {
        others.emplace_back(readFrom, count * part / parts, count * (part + 1) / parts);
    }
    readFrom(0, count / parts);
    others.clear(); // waits for them
    return received;
}

Result<Operation> LineVerifier::readOperation(const DeskKeys::Signed& opened) const
{
    Result<Operation> operation = wire::decodeOperation(opened.payload);
    if (operation && operation->desk != m_desk) {
        return failure(ErrorCode::SignatureInvalid, u"signed by one desk in the name of another"_s);
    }
    return operation;
}

} // namespace cekr::central
