// SPDX-License-Identifier: EUPL-1.2
#include "app/central/http/TlsContext.h"

#include "core/crypto/OpenSsl.h"

#include <QFile>

#include <openssl/ssl.h>

namespace cekr::central
{

void TlsContext::Free::operator()(ssl_ctx_st* context) const
{
    SSL_CTX_free(context);
}

TlsContext::TlsContext() : m_context(SSL_CTX_new(TLS_server_method()))
{
    requireOpenSsl(m_context != nullptr, "make a TLS context");
}

Result<TlsContext> TlsContext::ofFolder(const CentralFolder& folder)
{
    TlsContext tls;
    SSL_CTX* context = tls.native();
    const QByteArray certificate = QFile::encodeName(folder.serverCertificate());
    const QByteArray key = QFile::encodeName(folder.serverKey());
    const QByteArray authority = QFile::encodeName(folder.authorityCertificate());
    if (SSL_CTX_set_min_proto_version(context, TLS1_3_VERSION) != 1 ||
        SSL_CTX_use_certificate_chain_file(context, certificate.constData()) != 1 ||
        SSL_CTX_use_PrivateKey_file(context, key.constData(), SSL_FILETYPE_PEM) != 1 ||
        SSL_CTX_check_private_key(context) != 1 ||
        SSL_CTX_load_verify_file(context, authority.constData()) != 1) {
        return openSslFailure("set up TLS");
    }
    SSL_CTX_set_client_CA_list(context, SSL_load_client_CA_file(authority.constData()));
    SSL_CTX_set_verify(context, SSL_VERIFY_PEER, nullptr);
    // No session is resumed: each connection shows its certificate anew.
    SSL_CTX_set_session_cache_mode(context, SSL_SESS_CACHE_OFF);
    SSL_CTX_set_num_tickets(context, 0);
    SSL_CTX_set_mode(context, SSL_MODE_ENABLE_PARTIAL_WRITE | SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER |
                                  SSL_MODE_RELEASE_BUFFERS);
    return tls;
}

} // namespace cekr::central
