// SPDX-License-Identifier: EUPL-1.2
#include "core/crypto/CertificateRequest.h"

#include "core/crypto/X509.h"

#include <openssl/pem.h>
#include <openssl/x509.h>

namespace cekr
{

Result<QByteArray> certificateRequestPem(const DeviceKey& key, const QString& commonName)
{
    const CertificateRequestPtr request(X509_REQ_new());
    if (!request || X509_REQ_set_version(request.get(), X509_REQ_VERSION_1) != 1 ||
        !x509::addCommonName(X509_REQ_get_subject_name(request.get()), commonName) ||
        X509_REQ_set_pubkey(request.get(), key.native()) != 1 ||
        X509_REQ_sign(request.get(), key.native(), EVP_sha256()) <= 0) {
        return openSslFailure("make a certificate request");
    }
    const BioPtr bio = bioCollecting();
    requireOpenSsl(PEM_write_bio_X509_REQ(bio.get(), request.get()) == 1, "write a certificate request");
    return collected(bio.get()).toByteArray();
}

} // namespace cekr
