// SPDX-License-Identifier: EUPL-1.2
#include "core/crypto/Certificate.h"

#include "core/crypto/Digest.h"
#include "core/crypto/P256.h"
#include "core/crypto/X509.h"

#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

#include <ctime>

namespace cekr
{

namespace
{

QDateTime moment(const ASN1_TIME* time)
{
    std::tm parts = {};
    if (ASN1_TIME_to_tm(time, &parts) != 1) {
        return {};
    }
    return QDateTime(QDate(1900 + parts.tm_year, 1 + parts.tm_mon, parts.tm_mday),
                     QTime(parts.tm_hour, parts.tm_min, parts.tm_sec), Qt::UTC);
}

} // namespace

Result<Certificate> Certificate::fromPem(QByteArrayView pem)
{
    const BioPtr bio = TRY(bioReading(pem));
    CertificatePtr certificate(PEM_read_bio_X509(bio.get(), nullptr, refusePassphrase, nullptr));
    if (!certificate) {
        return openSslFailure("read a certificate", ErrorCode::MalformedMessage);
    }
    return fromNative(std::move(certificate));
}

Certificate Certificate::fromNative(CertificatePtr certificate)
{
    return Certificate(std::shared_ptr<x509_st>(std::move(certificate)));
}

QString Certificate::subjectCommonName() const
{
    return x509::commonName(X509_get_subject_name(m_certificate.get()));
}

QDateTime Certificate::notBefore() const
{
    return moment(X509_get0_notBefore(m_certificate.get()));
}

QDateTime Certificate::notAfter() const
{
    return moment(X509_get0_notAfter(m_certificate.get()));
}

QByteArray Certificate::fingerprintSha256() const
{
    return sha256(toDer()).toHex();
}

Result<PublicKey> Certificate::publicKey() const
{
    PkeyPtr key(X509_get_pubkey(m_certificate.get()));
    if (!key) {
        return openSslFailure("read the key of a certificate", ErrorCode::MalformedMessage);
    }
    if (!p256::isKey(key.get())) {
        return failure(ErrorCode::MalformedMessage,
                       QStringLiteral("the key of the certificate is not of P-256"));
    }
    return PublicKey::fromNative(std::move(key));
}

bool Certificate::isIssuedBy(const Certificate& authority) const
{
    X509* issuer = authority.native();
    const bool isIssued = X509_check_issued(issuer, native()) == X509_V_OK &&
                          X509_verify(native(), X509_get0_pubkey(issuer)) == 1;
    ERR_clear_error();
    return isIssued;
}

QByteArray Certificate::toDer() const
{
    unsigned char* der = nullptr;
    const int size = i2d_X509(m_certificate.get(), &der);
    requireOpenSsl(size > 0, "write a certificate");
    const QByteArray bytes(reinterpret_cast<const char*>(der), size);
    OPENSSL_free(der);
    return bytes;
}

QByteArray Certificate::toPem() const
{
    const BioPtr bio = bioCollecting();
    requireOpenSsl(PEM_write_bio_X509(bio.get(), m_certificate.get()) == 1, "write a certificate");
    return collected(bio.get()).toByteArray();
}

} // namespace cekr
