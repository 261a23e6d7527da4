// SPDX-License-Identifier: EUPL-1.2
#include "app/central/judge/Reception.h"

#include "core/base/Json.h"
#include "core/base/Log.h"
#include "core/crypto/Jws.h"
#include "core/wire/OperationCodec.h"

namespace cekr::central
{

using namespace Qt::StringLiterals;

namespace
{

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
