// SPDX-License-Identifier: EUPL-1.2
#include "app/central/http/Transport.h"

#include "core/crypto/OpenSsl.h"

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/ssl.h>
#include <openssl/x509.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace cekr::central
{

using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

namespace
{

constexpr auto stalledWrite = 30s;
constexpr auto lookAround = 250ms;
constexpr auto longestDiscarding = 10s;

int millisecondsUntil(Clock::time_point until)
{
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(until - Clock::now()).count();
    return int(std::clamp<qint64>(left, 0, 3'600'000));
}

} // namespace

void Transport::Free::operator()(ssl_st* connection) const
{
    SSL_free(connection);
}

Transport::Transport(int socket, ssl_ctx_st* tls, const std::atomic<bool>& isCut)
    : m_socket(socket), m_isCut(isCut), m_tls(tls == nullptr ? nullptr : SSL_new(tls))
{
    ::fcntl(socket, F_SETFL, ::fcntl(socket, F_GETFL, 0) | O_NONBLOCK);
    if (m_tls) {
        SSL_set_fd(m_tls.get(), socket);
    }
    m_isBroken = tls != nullptr && !m_tls;
}

Transport::~Transport()
{
    if (m_tls && !m_isBroken) {
        SSL_shutdown(m_tls.get()); // says goodbye; does not wait for the other side's
    }
    ERR_clear_error();
    ::close(m_socket);
}

bool Transport::await(short events, Instant until) const
{
    pollfd descriptor{.fd = m_socket, .events = events, .revents = 0};
    while (!m_isCut) {
        const int ready =
            ::poll(&descriptor, 1, millisecondsUntil(std::min(until, Clock::now() + lookAround)));
        if (ready > 0) {
            return true;
        }
        if ((ready < 0 && errno != EINTR) || Clock::now() >= until) {
            return false;
        }
    }
    return false;
}

/// Repeats a call that gives bytes done, or -1 with what it waits for in `errno` or OpenSSL's error.
template <typename Attempt>
qsizetype Transport::repeat(Attempt attempt, Instant until)
{
    while (!m_isBroken && !m_isCut) {
        ERR_clear_error();
        errno = 0;
        const auto [done, wanted] = attempt();
        if (done >= 0) {
            return done;
        }
        m_isBroken = wanted == 0 || !await(wanted, until);
    }
    return -1;
}

namespace
{

struct Attempted
{
    qsizetype done;
    short wanted; ///< events to wait for; 0: it cannot be done
};

Attempted ofTls(ssl_st* tls, int result)
{
    if (result > 0) {
        return {result, 0};
    }
    switch (SSL_get_error(tls, result)) {
    case SSL_ERROR_WANT_READ:
        return {-1, POLLIN};
    case SSL_ERROR_WANT_WRITE:
        return {-1, POLLOUT};
    case SSL_ERROR_ZERO_RETURN:
        return {0, 0};
    default:
        return {-1, 0};
    }
}

Attempted ofSocket(ssize_t result, short wanted)
{
    const bool isAgain = result < 0 && (errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR);
    return {qsizetype(result), isAgain ? wanted : short(0)};
}

int bounded(qsizetype size)
{
    return int(std::min<qsizetype>(size, 1 << 30));
}

} // namespace

bool Transport::establish(Milliseconds within)
{
    if (!m_tls) {
        return !m_isBroken;
    }
    return repeat([this] { return ofTls(m_tls.get(), SSL_accept(m_tls.get())); }, Clock::now() + within) > 0;
}

QByteArray Transport::peerFingerprint() const
{
    const CertificatePtr certificate(m_tls ? SSL_get1_peer_certificate(m_tls.get()) : nullptr);
    unsigned char digest[EVP_MAX_MD_SIZE];
    unsigned int size = 0;
    if (!certificate || SSL_get_verify_result(m_tls.get()) != X509_V_OK ||
        X509_digest(certificate.get(), EVP_sha256(), digest, &size) != 1) {
        return {};
    }
    return QByteArray(reinterpret_cast<const char*>(digest), qsizetype(size)).toHex();
}

bool Transport::awaitInput(const std::function<bool(Milliseconds)>& goOn)
{
    const Instant begun = Clock::now();
    if (m_tls && SSL_pending(m_tls.get()) > 0) {
        return true;
    }
    while (!m_isBroken && !m_isCut && goOn(std::chrono::duration_cast<Milliseconds>(Clock::now() - begun))) {
        if (await(POLLIN, Clock::now() + lookAround)) {
            return true;
        }
    }
    return false;
}

void Transport::allowReading(qsizetype bytes, Milliseconds within)
{
    m_unread = bytes;
    m_readUntil = Clock::now() + within;
}

void Transport::allowWriting(Milliseconds within)
{
    m_writingTime = within;
    m_writeUntil = Instant();
}

qsizetype Transport::read(char* buffer, qsizetype size)
{
    const qsizetype most = std::min(size, m_unread);
    if (most <= 0) {
        return -1;
    }
    const qsizetype got =
        m_tls ? repeat([&] { return ofTls(m_tls.get(), SSL_read(m_tls.get(), buffer, bounded(most))); },
                       m_readUntil)
              : repeat([&] { return ofSocket(::recv(m_socket, buffer, size_t(most), 0), POLLIN); },
                       m_readUntil);
    m_unread -= std::max<qsizetype>(got, 0);
    return got;
}

bool Transport::discardUnread()
{
    m_readUntil = std::min(m_readUntil, Clock::now() + longestDiscarding);
    char discarded[16 * 1024];
    while (m_unread > 0) {
        if (read(discarded, sizeof discarded) <= 0) {
            return false;
        }
    }
    return true;
}

qsizetype Transport::write(const char* bytes, qsizetype size)
{
    if (m_writeUntil == Instant()) {
        m_writeUntil = Clock::now() + m_writingTime;
    }
    const Instant until = std::min(Clock::now() + stalledWrite, m_writeUntil);
    const qsizetype written =
        m_tls
            ? repeat([&] { return ofTls(m_tls.get(), SSL_write(m_tls.get(), bytes, bounded(size))); }, until)
            : repeat([&] { return ofSocket(::send(m_socket, bytes, size_t(size), MSG_NOSIGNAL), POLLOUT); },
                     until);
    // The end of a connection is 0 for who reads. Who writes would try the same bytes for ever.
    m_isBroken = m_isBroken || written <= 0;
    return written > 0 ? written : -1;
}

} // namespace cekr::central
