// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/central/http/Router.h"
#include "core/base/Clock.h"

#include <memory>

struct ssl_ctx_st;

namespace cekr::central
{

/// Where and how to listen.
struct ListenOptions
{
    QString address = QStringLiteral("127.0.0.1"); ///< a loopback address
    int port = 0;                                  ///< 0: a free one
    QString socketPath;                            ///< instead of both: a UNIX socket
    /// TLS is spoken here; null: a terminator in front speaks it and names the client's certificate in the
    /// headers Cekr-Client-Verify ("SUCCESS") and Cekr-Client-Certificate (PEM, percent-encoded).
    ssl_ctx_st* tls = nullptr;
};

/// HTTP/1.1 with bounds: connections, sizes, times. Knows no route by itself. Every answer says central's
/// time (header Cekr-Time, RFC 3339, UTC), so that desks can measure their own clock (OFF-5).
class HttpServer final
{
public:
    /// Says which desk has the certificate of a fingerprint (empty when none was shown), or why it may not
    /// in.
    using Gate = std::function<Result<DeskId>(Access access, const QByteArray& fingerprint)>;

    HttpServer(Router router, Gate gate, const Clock& clock);
    ~HttpServer();

    /// Binds, and serves on threads of its own from now on. Gives the port (0 for a UNIX socket).
    /// FileUnusable when the address is taken or not of this machine, Exists when the path of the socket is
    /// that of something else.
    [[nodiscard]] Result<int> start(const ListenOptions& options);
    /// Ends when the requests that are being answered have been. Two seconds later all connections are cut,
    /// whatever their clients still have to send or to read.
    void stop();
    [[nodiscard]] bool isRunning() const;

private:
    class Listener;
    std::unique_ptr<Listener> m_listener;
};

} // namespace cekr::central
