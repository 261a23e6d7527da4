// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/crypto/PublicKey.h"

#include <QDateTime>

namespace cekr
{

/// An X.509 certificate as it was read; who issued it is for TLS to check. Copies share one immutable
/// certificate; all functions may be called from several threads.
class Certificate final
{
public:
    /// The first certificate in the text. MalformedMessage when there is none, TooLarge beyond 64 KiB.
    [[nodiscard]] static Result<Certificate> fromPem(QByteArrayView pem);
    /// For core/crypto only.
    [[nodiscard]] static Certificate fromNative(CertificatePtr certificate);

    /// Empty unless the subject has exactly one common name.
    [[nodiscard]] QString subjectCommonName() const;
    /// In UTC, whole seconds.
    [[nodiscard]] QDateTime notBefore() const;
    [[nodiscard]] QDateTime notAfter() const;
    /// SHA-256 of the DER form: 64 lower-case hexadecimal digits.
    [[nodiscard]] QByteArray fingerprintSha256() const;
    /// MalformedMessage when its key is not P-256.
    [[nodiscard]] Result<PublicKey> publicKey() const;
    /// Whether that authority issued it: name, key identifier and signature. Says nothing about when.
    [[nodiscard]] bool isIssuedBy(const Certificate& authority) const;
    [[nodiscard]] QByteArray toDer() const;
    [[nodiscard]] QByteArray toPem() const;

    /// For core/crypto only.
    [[nodiscard]] x509_st* native() const { return m_certificate.get(); }

private:
    explicit Certificate(std::shared_ptr<x509_st> certificate) : m_certificate(std::move(certificate)) {}

    std::shared_ptr<x509_st> m_certificate;
};

} // namespace cekr
