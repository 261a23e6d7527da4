// SPDX-License-Identifier: EUPL-1.2
#include "core/crypto/X509.h"

#include "core/crypto/Secret.h"

#include <openssl/asn1.h>
#include <openssl/bn.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

namespace cekr::x509
{

bool addCommonName(X509_name_st* name, const QString& commonName)
{
    const QByteArray utf8 = commonName.toUtf8();
    return !utf8.isEmpty() && X509_NAME_add_entry_by_NID(name, NID_commonName, MBSTRING_UTF8, octets(utf8),
                                                         int(utf8.size()), -1, 0) == 1;
}

QString commonName(const X509_name_st* name)
{
    const int only = X509_NAME_get_index_by_NID(name, NID_commonName, -1);
    if (only < 0 || X509_NAME_get_index_by_NID(name, NID_commonName, only) >= 0) {
        return {};
    }
    unsigned char* utf8 = nullptr;
    const int size = ASN1_STRING_to_UTF8(&utf8, X509_NAME_ENTRY_get_data(X509_NAME_get_entry(name, only)));
    if (size < 0) {
        return {};
    }
    const QString text = QString::fromUtf8(reinterpret_cast<const char*>(utf8), size);
    OPENSSL_free(utf8);
    return text;
}

Result<CertificatePtr> newCertificate(const QDateTime& notBefore, const QDateTime& notAfter)
{
    constexpr int serialSize = 16;
    const QByteArray random = randomBytes(serialSize);
    const BignumPtr serial(BN_bin2bn(octets(random), serialSize, nullptr));
    CertificatePtr certificate(X509_new());
    if (!serial || !certificate || X509_set_version(certificate.get(), X509_VERSION_3) != 1 ||
        BN_to_ASN1_INTEGER(serial.get(), X509_get_serialNumber(certificate.get())) == nullptr ||
        ASN1_TIME_set(X509_getm_notBefore(certificate.get()), notBefore.toSecsSinceEpoch()) == nullptr ||
        ASN1_TIME_set(X509_getm_notAfter(certificate.get()), notAfter.toSecsSinceEpoch()) == nullptr) {
        return openSslFailure("begin a certificate");
    }
    return certificate;
}

bool addExtension(x509_st* certificate, x509_st* issuer, int nid, const char* value)
{
    X509V3_CTX context;
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    const ExtensionPtr extension(X509V3_EXT_nconf_nid(nullptr, &context, nid, value));
    return extension && X509_add_ext(certificate, extension.get(), -1) == 1;
}

} // namespace cekr::x509
