// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/crypto/Certificate.h"
#include "core/crypto/DeviceKey.h"

#include <QStringList>

namespace cekr
{

/// Central's own authority: one self-signed P-256 certificate that issues central's server certificate and
/// the desks' client certificates, nothing below them. Every certificate is valid from an hour before `now`
/// (a desk's clock may be slow), never longer than the authority's own, under a random 128-bit serial number.
class CertificateAuthority final
{
public:
    /// A new authority with a new key. The name is 1 to 64 characters.
    [[nodiscard]] static Result<CertificateAuthority> create(const QString& name, const QDateTime& now,
                                                             int years);
    /// The authority kept as two PEM texts. MalformedMessage when they are not a P-256 authority and its key.
    [[nodiscard]] static Result<CertificateAuthority> fromPem(QByteArrayView certificatePem,
                                                              QByteArrayView keyPem);

    /// A server certificate (PEM) for the names, 127.0.0.1 and ::1; the first name is its common name.
    /// MalformedMessage when there is no name or one is no DNS name, CertificateRefused when the authority's
    /// own time is over.
    [[nodiscard]] Result<QByteArray> issueServer(const PublicKey& key, const QStringList& dnsNames,
                                                 const QDateTime& now, int days) const;

    /// A client certificate (PEM) for the key of a PKCS #10 request in PEM. Of the request nothing but the
    /// key counts: the common name is central's decision, extensions asked for are ignored. MalformedMessage
    /// when it is no request for a P-256 key, SignatureInvalid when that key did not sign it, TooLarge,
    /// CertificateRefused as above. `after`: when the newest one begins that was issued under this name; the
    /// new one begins a second later at the earliest, whatever the clock says, as keys are ordered by that.
    [[nodiscard]] Result<QByteArray> issueClient(QByteArrayView requestPem, const QString& commonName,
                                                 const QDateTime& now, int days,
                                                 const QDateTime& after = {}) const;

    /// Signs a document in the name of central: signDetachedJws() with the thumbprint of its key as kid.
    [[nodiscard]] Result<QByteArray> signDocument(QByteArrayView document) const;

    /// The key that verifies it: that of the certificate.
    [[nodiscard]] PublicKey publicKey() const { return m_key.publicKey(); }

    [[nodiscard]] const Certificate& certificate() const { return m_certificate; }
    [[nodiscard]] QByteArray certificatePem() const { return m_certificate.toPem(); }
    /// PKCS #8, unencrypted: the file it goes to must have mode 0600.
    [[nodiscard]] Secret keyPem() const { return m_key.toPem(); }

private:
    CertificateAuthority(Certificate certificate, DeviceKey key)
        : m_certificate(std::move(certificate)), m_key(std::move(key))
    {
    }

    Certificate m_certificate;
    DeviceKey m_key;
};

} // namespace cekr
