// SPDX-License-Identifier: EUPL-1.2
#include "core/crypto/Secret.h"

#include "core/crypto/OpenSsl.h"

#include <openssl/crypto.h>
#include <openssl/rand.h>

#include <algorithm>
#include <limits>
#include <utility>

namespace cekr
{

namespace
{

void fillRandomly(char* bytes, qsizetype size)
{
    Q_ASSERT(size >= 0 && size <= std::numeric_limits<int>::max());
    requireOpenSsl(RAND_bytes(octets(bytes), int(size)) == 1, "get random bytes");
}

} // namespace

Secret::Secret(qsizetype size) : m_size(size)
{
    Q_ASSERT(size >= 0);
    if (size > 0) {
        m_bytes = static_cast<char*>(OPENSSL_zalloc(size_t(size)));
        requireOpenSsl(m_bytes != nullptr, "get memory");
    }
}

Secret::~Secret()
{
    wipe();
}

Secret::Secret(Secret&& other) noexcept
    : m_bytes(std::exchange(other.m_bytes, nullptr)), m_size(std::exchange(other.m_size, 0))
{
}

Secret& Secret::operator=(Secret&& other) noexcept
{
    if (this != &other) {
        wipe();
        m_bytes = std::exchange(other.m_bytes, nullptr);
        m_size = std::exchange(other.m_size, 0);
    }
    return *this;
}

void Secret::wipe()
{
    OPENSSL_clear_free(m_bytes, size_t(m_size));
    m_bytes = nullptr;
    m_size = 0;
}

Secret Secret::fromBytes(QByteArray&& bytes)
{
    Secret secret = copyOf(bytes);
    if (bytes.isDetached()) {
        OPENSSL_cleanse(bytes.data(), size_t(bytes.size()));
    }
    bytes.resize(0);
    return secret;
}

Secret Secret::copyOf(QByteArrayView bytes)
{
    Secret secret(bytes.size());
    std::copy(bytes.begin(), bytes.end(), secret.m_bytes);
    return secret;
}

Secret Secret::fromPassword(const QString& typed)
{
    QString composed = typed.normalized(QString::NormalizationForm_C);
    Secret secret = fromBytes(composed.toUtf8());
    // Normal text is its own normal form and then shares the memory of `typed`, which is the caller's.
    if (composed.isDetached()) {
        OPENSSL_cleanse(composed.data(), size_t(composed.size()) * sizeof(QChar));
    }
    return secret;
}

Secret Secret::random(qsizetype size)
{
    Secret secret(size);
    fillRandomly(secret.m_bytes, size);
    return secret;
}

Secret Secret::zeros(qsizetype size)
{
    return Secret(size);
}

QByteArray randomBytes(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    fillRandomly(bytes.data(), size);
    return bytes;
}

} // namespace cekr
