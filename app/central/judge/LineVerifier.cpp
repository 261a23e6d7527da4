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

LineVerifier::LineVerifier(DeskId desk, const std::vector<QByteArray>& certificates) : m_desk(std::move(desk))
{
    for (const QByteArray& pem : certificates) {
        if (const Result<PublicKey> key = PublicKey::fromCertificatePem(pem)) {
            m_keys.insert(key->thumbprint(), *key);
        }
    }
}

ReceivedLine LineVerifier::read(const QByteArray& line) const
{
    const Result<Jws> jws = open(line);
    Result<Operation> operation = jws ? readOperation(jws->payload) : Result<Operation>(failure(jws.error()));
    if (operation) {
        return {.jws = line, .operation = std::move(*operation), .link = {}, .fault = {}, .kind = jws->kind};
    }
    qCWarning(logCentral) << "line of desk" << m_desk.text() << "not taken:" << operation.error().toLogLine();
    return jws ? unreadable(line, *jws, operation.error())
               : ReceivedLine{.jws = line,
                              .operation = {},
                              .link = {},
                              .fault = refused(claimedId(line), operation.error())};
}

ReceivedLine LineVerifier::unreadable(const QByteArray& line, const Jws& jws, const Error& why) const
{
    Result<wire::ChainLink> link = wire::decodeChainLink(jws.payload);
    if (!link || link->desk != m_desk) {
        return {.jws = line, .operation = {}, .link = {}, .fault = refused(claimedId(line), why)};
    }
    const OperationId id = link->id;
    return {.jws = line,
            .operation = {},
            .link = std::move(*link),
            .fault = refused(id, {ErrorCode::OperationUnreadable, why.toLogLine(), "OFF-2"}),
            .kind = jws.kind};
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

Result<Jws> LineVerifier::open(const QByteArray& line) const
{
    Jws jws = TRY(parseJws(line));
    const auto key = m_keys.constFind(jws.kid);
    if (key == m_keys.constEnd()) {
        return failure(ErrorCode::SignatureInvalid, u"kid of no certificate of this desk"_s);
    }
    TRY(verifyJws(jws, *key));
    return jws;
}

Result<Operation> LineVerifier::readOperation(const QByteArray& payload) const
{
    Result<Operation> operation = wire::decodeOperation(payload);
    if (operation && operation->desk != m_desk) {
        return failure(ErrorCode::SignatureInvalid, u"signed by one desk in the name of another"_s);
    }
    return operation;
}

} // namespace cekr::central
