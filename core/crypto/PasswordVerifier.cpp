// SPDX-License-Identifier: EUPL-1.2
#include "core/crypto/PasswordVerifier.h"

#include "core/base/Base64Url.h"
#include "core/crypto/Digest.h"

#include <QList>

namespace cekr
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype saltSize = 16;
constexpr qsizetype hashSize = 32;
constexpr qsizetype largestText = 100;

std::unexpected<Error> malformed()
{
    return failure(ErrorCode::MalformedMessage, u"not a password verifier"_s);
}

} // namespace

Result<PasswordVerifier> PasswordVerifier::make(const Secret& password, const ScryptCost& cost)
{
    if (!cost.isBounded()) {
        return failure(ErrorCode::CryptoFailed, u"scrypt cost out of bounds"_s);
    }
    const QByteArray salt = randomBytes(saltSize);
    const Secret hash = TRY(scrypt(password.view(), salt, cost, hashSize));
    return PasswordVerifier(cost, salt, hash.view().toByteArray());
}

Result<PasswordVerifier> PasswordVerifier::parse(QByteArrayView text)
{
    if (text.size() > largestText) {
        return malformed();
    }
    const QByteArrayList parts = text.toByteArray().split('$');
    if (parts.size() != 6 || parts[0] != "scrypt"_ba) {
        return malformed();
    }
    const auto cost = ScryptCost::bounded(parts[1].toUInt(), parts[2].toUInt(), parts[3].toUInt());
    const auto salt = fromBase64Url(parts[4]);
    const auto hash = fromBase64Url(parts[5]);
    if (!cost || !salt || !hash || salt->size() != saltSize || hash->size() != hashSize) {
        return malformed();
    }
    PasswordVerifier verifier(*cost, *salt, *hash);
    // Numbers have more than one spelling ("08", "+8"); a verifier has one.
    if (verifier.toText() != text) {
        return malformed();
    }
    return verifier;
}

QByteArray PasswordVerifier::toText() const
{
    return "scrypt$"_ba + QByteArray::number(m_cost.log2N()) + '$' + QByteArray::number(m_cost.r) + '$' +
           QByteArray::number(m_cost.p) + '$' + toBase64Url(m_salt) + '$' + toBase64Url(m_hash);
}

bool PasswordVerifier::matches(const Secret& password) const
{
    const Result<Secret> hash = scrypt(password.view(), m_salt, m_cost, hashSize);
    return hash && constantTimeEqual(hash->view(), m_hash);
}

} // namespace cekr
