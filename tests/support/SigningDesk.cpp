// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/SigningDesk.h"

#include "core/base/Base64Url.h"
#include "core/crypto/Digest.h"
#include "core/crypto/Jws.h"
#include "core/crypto/Uuid7.h"
#include "core/wire/OperationCodec.h"
#include "tests/support/Expect.h"

namespace cekr::test
{

SigningDesk::SigningDesk(DeskId id, DeviceKey key)
    : m_id(std::move(id))
    , m_key(std::move(key))
    , m_keyId(m_key.publicKey().thumbprint())
    , m_lastHash(32, '\0')
{
}

SigningDesk::SigningDesk(MintedDesk desk) : SigningDesk(desk.id, std::move(desk.key)) {}

OperationId SigningDesk::newId()
{
    // Later ones of a thread are larger, also within a millisecond, in which no clerk makes two.
    thread_local OperationId last;
    OperationId id;
    do {
        id = OperationId::fromUuid(uuid7(QDateTime::currentDateTimeUtc(), randomBytes(10)));
    } while (!(last < id));
    last = id;
    return id;
}

Operation SigningDesk::next(OperationBody body) const
{
    return {.id = newId(),
            .desk = m_id,
            .sequence = m_lastSequence + 1,
            .previous = m_lastHash,
            .at = BusinessTime::at(QDateTime::currentDateTimeUtc()),
            .clerk = take(ClerkId::parse(u"ana")),
            .terms = take(TermsId::parse(u"T25")),
            .body = std::move(body)};
}

QByteArray SigningDesk::signAside(const Operation& operation) const
{
    return jwsOf(wire::encode(operation));
}

QByteArray SigningDesk::sign(const Operation& operation)
{
    return signAs(operation, wire::encode(operation));
}

QByteArray SigningDesk::jwsOf(const QByteArray& payload) const
{
    if (!m_isBeforeLowS) {
        return take(signJws(payload, m_key, m_keyId));
    }
    const QByteArray header = R"({"alg":"ES256","kid":")" + m_keyId + R"(","typ":"cekr-op+jws"})";
    const QByteArray input = toBase64Url(header) + '.' + toBase64Url(payload);
    return input + '.' + toBase64Url(take(m_key.sign(input)));
}

QByteArray SigningDesk::signAs(const Operation& operation, const QByteArray& payload)
{
    QByteArray jws = jwsOf(payload);
    m_lastSequence = operation.sequence;
    m_lastHash = sha256(jws);
    m_lastId = operation.id;
    return jws;
}

void SigningDesk::goOnWith(DeviceKey key)
{
    m_key = std::move(key);
    m_keyId = m_key.publicKey().thumbprint();
}

QByteArray SigningDesk::make(OperationBody body)
{
    return sign(next(std::move(body)));
}

} // namespace cekr::test
