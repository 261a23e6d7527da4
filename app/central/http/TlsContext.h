// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/central/CentralFolder.h"

#include <memory>

struct ssl_ctx_st;

namespace cekr::central
{

/// How central speaks TLS: version 1.3 only, a client certificate is asked for, and one that is shown has to
/// be of central's own authority and in its time. Who must show one is for the routes to say.
class TlsContext final
{
public:
    /// With the server's certificate and key of the folder. CryptoFailed with OpenSSL's words.
    [[nodiscard]] static Result<TlsContext> ofFolder(const CentralFolder& folder);

    [[nodiscard]] ssl_ctx_st* native() const { return m_context.get(); }

private:
    struct Free
    {
        void operator()(ssl_ctx_st* context) const;
    };

    TlsContext();

    std::unique_ptr<ssl_ctx_st, Free> m_context;
};

} // namespace cekr::central
