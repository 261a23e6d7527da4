// SPDX-License-Identifier: EUPL-1.2
#include "core/sync/CentralTls.h"

#include "core/sync/HttpCentral.h"

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>

namespace cekr
{

QSslConfiguration centralTls(const CentralLink& link)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_3OrLater);
    tls.setCaCertificates(QSslCertificate::fromData(link.authority, QSsl::Pem));
    if (!link.certificate.isEmpty()) {
        tls.setLocalCertificateChain(QSslCertificate::fromData(link.certificate, QSsl::Pem));
        tls.setPrivateKey(QSslKey(link.key.view().toByteArray(), QSsl::Ec, QSsl::Pem));
    }
    return tls;
}

} // namespace cekr
