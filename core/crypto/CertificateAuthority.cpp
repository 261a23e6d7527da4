// SPDX-License-Identifier: EUPL-1.2
#include "core/crypto/CertificateAuthority.h"

#include "core/crypto/Jws.h"
#include "core/crypto/P256.h"
#include "core/crypto/X509.h"

#include <openssl/pem.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

#include <algorithm>
#include <initializer_list>

namespace cekr
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 backdatedSeconds = 3600;

/// An extension by OpenSSL's number, in its notation.
struct Extension
{
    int nid;
    QByteArray value;
};

/// What every certificate of ours says beside its subject. SKI goes before AKI, which a self-signed
/// certificate takes from it (RFC 5280, 4.2.1.1 and 4.2.1.2).
bool addExtensions(X509* certificate, X509* issuer, std::initializer_list<Extension> extensions)
{
    return std::all_of(extensions.begin(), extensions.end(), [=](const Extension& extension) {
        return x509::addExtension(certificate, issuer, extension.nid, extension.value.constData());
    });
}

/// One label of a DNS name (RFC 1123, 2.1). Nothing else may get into OpenSSL's notation of extensions.
bool isDnsLabel(const QString& label)
{
    const auto isSign = [](QChar sign) {
        return (sign >= u'a' && sign <= u'z') || (sign >= u'A' && sign <= u'Z') ||
               (sign >= u'0' && sign <= u'9') || sign == u'-';
    };
    return !label.isEmpty() && label.size() <= 63 && !label.startsWith(u'-') && !label.endsWith(u'-') &&
           std::all_of(label.begin(), label.end(), isSign);
}

bool isDnsName(const QString& name)
{
    const QStringList labels = name.split(u'.');
    return name.size() <= 253 && std::all_of(labels.begin(), labels.end(), isDnsLabel);
}

/// The key of a request that was signed with that key.
Result<PublicKey> keyOfRequest(QByteArrayView pem)
{
    const BioPtr bio = TRY(bioReading(pem));
    const CertificateRequestPtr request(PEM_read_bio_X509_REQ(bio.get(), nullptr, refusePassphrase, nullptr));
    PkeyPtr key(request ? X509_REQ_get_pubkey(request.get()) : nullptr);
    if (!key) {
        return openSslFailure("read a certificate request", ErrorCode::MalformedMessage);
    }
    if (!p256::isKey(key.get())) {
        return failure(ErrorCode::MalformedMessage, u"the key of the request is not of P-256"_s);
    }
    if (X509_REQ_verify(request.get(), key.get()) != 1) {
        return openSslFailure("verify a certificate request", ErrorCode::SignatureInvalid);
    }
    return PublicKey::fromNative(std::move(key));
}

/// From when and until when a certificate counts.
struct Validity
{
    QDateTime from;
    QDateTime until;
};

Result<Validity> validityOf(const Certificate& authority, const QDateTime& now, int days,
                            const QDateTime& after)
{
    Q_ASSERT(days > 0);
    if (now >= authority.notAfter()) {
        return failure(ErrorCode::CertificateRefused, u"the authority's own certificate has expired"_s);
    }
    const QDateTime usual = now.addSecs(-backdatedSeconds);
    const QDateTime from = after.isValid() ? std::max(usual, after.addSecs(1)) : usual;
    const QDateTime until = std::min(now.addDays(days), authority.notAfter());
    if (from >= until) {
        return failure(ErrorCode::CertificateRefused, u"the one before it begins too late"_s, {},
                       after.toString(Qt::ISODate));
    }
    return Validity{from, until};
}

/// Issues a certificate that may not issue others.
Result<QByteArray> issue(const Certificate& authority, const DeviceKey& authorityKey, const PublicKey& key,
                         const QString& commonName, const Validity& validity,
                         std::initializer_list<Extension> purpose)
{
    CertificatePtr made = TRY(x509::newCertificate(validity.from, validity.until));
    X509* certificate = made.get();
    X509* issuer = authority.native();
    if (!x509::addCommonName(X509_get_subject_name(certificate), commonName) ||
        X509_set_issuer_name(certificate, X509_get_subject_name(issuer)) != 1 ||
        X509_set_pubkey(certificate, key.native()) != 1 ||
        !addExtensions(certificate, issuer,
                       {{NID_basic_constraints, "critical,CA:FALSE"_ba},
                        {NID_key_usage, "critical,digitalSignature"_ba},
                        {NID_subject_key_identifier, "hash"_ba},
                        {NID_authority_key_identifier, "keyid:always"_ba}}) ||
        !addExtensions(certificate, issuer, purpose) ||
        X509_sign(certificate, authorityKey.native(), EVP_sha256()) <= 0) {
        return openSslFailure("issue a certificate");
    }
    return Certificate::fromNative(std::move(made)).toPem();
}

} // namespace

Result<CertificateAuthority> CertificateAuthority::create(const QString& name, const QDateTime& now,
                                                          int years)
{
    Q_ASSERT(years > 0);
    DeviceKey key = TRY(DeviceKey::generate());
    CertificatePtr made = TRY(x509::newCertificate(now.addSecs(-backdatedSeconds), now.addYears(years)));
    X509* certificate = made.get();
    if (!x509::addCommonName(X509_get_subject_name(certificate), name) ||
        X509_set_issuer_name(certificate, X509_get_subject_name(certificate)) != 1 ||
        X509_set_pubkey(certificate, key.native()) != 1 ||
        !addExtensions(certificate, certificate,
                       {{NID_basic_constraints, "critical,CA:TRUE,pathlen:0"_ba},
                        {NID_key_usage, "critical,keyCertSign,cRLSign"_ba},
                        {NID_subject_key_identifier, "hash"_ba},
                        {NID_authority_key_identifier, "keyid:always"_ba}}) ||
        X509_sign(certificate, key.native(), EVP_sha256()) <= 0) {
        return openSslFailure("make an authority");
    }
    return CertificateAuthority(Certificate::fromNative(std::move(made)), std::move(key));
}

Result<CertificateAuthority> CertificateAuthority::fromPem(QByteArrayView certificatePem,
                                                           QByteArrayView keyPem)
{
    Certificate certificate = TRY(Certificate::fromPem(certificatePem));
    DeviceKey key = TRY(DeviceKey::fromPem(keyPem));
    if (X509_check_ca(certificate.native()) != 1 ||
        X509_check_private_key(certificate.native(), key.native()) != 1) {
        return openSslFailure("use this certificate and key as an authority", ErrorCode::MalformedMessage);
    }
    return CertificateAuthority(std::move(certificate), std::move(key));
}

Result<QByteArray> CertificateAuthority::issueServer(const PublicKey& key, const QStringList& dnsNames,
                                                     const QDateTime& now, int days) const
{
    if (dnsNames.isEmpty() || !std::all_of(dnsNames.begin(), dnsNames.end(), isDnsName)) {
        return failure(ErrorCode::MalformedMessage, u"not DNS names: %1"_s.arg(dnsNames.join(u' ')));
    }
    const QByteArray names = "DNS:"_ba + dnsNames.join(",DNS:"_L1).toLatin1() + ",IP:127.0.0.1,IP:::1"_ba;
    return issue(m_certificate, m_key, key, dnsNames.first(), TRY(validityOf(m_certificate, now, days, {})),
                 {{NID_ext_key_usage, "serverAuth"_ba}, {NID_subject_alt_name, names}});
}

Result<QByteArray> CertificateAuthority::issueClient(QByteArrayView requestPem, const QString& commonName,
                                                     const QDateTime& now, int days,
                                                     const QDateTime& after) const
{
    const PublicKey key = TRY(keyOfRequest(requestPem));
    return issue(m_certificate, m_key, key, commonName, TRY(validityOf(m_certificate, now, days, after)),
                 {{NID_ext_key_usage, "clientAuth"_ba}});
}

Result<QByteArray> CertificateAuthority::signDocument(QByteArrayView document) const
{
    return signDetachedJws(document, m_key, m_key.publicKey().thumbprint());
}

} // namespace cekr
