// SPDX-License-Identifier: EUPL-1.2
#include "app/central/judge/Reception.h"

#include "core/base/Json.h"
#include "core/base/Log.h"
#include "core/crypto/Jws.h"
#include "core/wire/OperationCodec.h"

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

} // namespace

Reception::Reception(DeskId desk, const std::vector<QByteArray>& certificates) : m_desk(std::move(desk))
{
    for (const QByteArray& pem : certificates) {
        if (const Result<PublicKey> key = PublicKey::fromCertificatePem(pem)) {
            m_keys.insert(key->thumbprint(), *key);
        }
    }
}

ReceivedLine Reception::read(const QByteArray& line) const
{
    Result<Operation> operation = readOperation(line);
    if (operation) {
        return {.jws = line, .operation = std::move(*operation), .fault = {}};
    }
    qCWarning(logCentral) << "line of desk" << m_desk.text() << "not taken:" << operation.error().toLogLine();
    return {.jws = line,
            .operation = std::nullopt,
            .fault = {.id = claimedId(line),
                      .kind = wire::Outcome::Kind::Refused,
                      .change = 0,
                      .problem = operation.error()}};
}

std::vector<ReceivedLine> Reception::readAll(const QList<QByteArray>& lines) const
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

Result<Operation> Reception::readOperation(const QByteArray& line) const
{
    const Result<Jws> jws = parseJws(line);
    if (!jws) {
        return failure(jws.error());
    }
    const auto key = m_keys.constFind(jws->kid);
    if (key == m_keys.constEnd()) {
        return failure(ErrorCode::SignatureInvalid, u"kid of no certificate of this desk"_s);
    }
    if (const Done verified = verifyJws(*jws, *key); !verified) {
        return failure(verified.error());
    }
    Result<Operation> operation = wire::decodeOperation(jws->payload);
    if (operation && operation->desk != m_desk) {
        return failure(ErrorCode::SignatureInvalid, u"signed by one desk in the name of another"_s);
    }
    return operation;
}

} // namespace cekr::central
