// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Result.h"

#include <atomic>
#include <chrono>
#include <functional>
#include <memory>

struct ssl_ctx_st;
struct ssl_st;

namespace cekr::central
{

/// One accepted connection, with or without TLS. Reading is bounded in bytes and in time as a whole, writing
/// in time, so that a slow or endless sender or a slow reader holds a thread only so long. Closes the socket
/// in the end, once the other side has had the time to read the last answer.
class Transport final
{
public:
    using Milliseconds = std::chrono::milliseconds;

    /// `tls` null: plain. Once `isCut` is true nothing is waited for any more, and reading and writing fail.
    /// Both have to outlive the connection.
    Transport(int socket, ssl_ctx_st* tls, const std::atomic<bool>& isCut);
    ~Transport();
    Transport(const Transport&) = delete;
    Transport& operator=(const Transport&) = delete;

    /// True when TLS is established in time; always true without TLS.
    [[nodiscard]] bool establish(Milliseconds within);
    /// SHA-256 of the verified client certificate (64 hexadecimal digits); empty when none was shown.
    [[nodiscard]] QByteArray peerFingerprint() const;

    /// Waits until something is there to be read; asks `goOn(waited)` now and then.
    [[nodiscard]] bool awaitInput(const std::function<bool(Milliseconds waited)>& goOn);
    /// From now on at most so many bytes are read, and within that time.
    void allowReading(qsizetype bytes, Milliseconds within);
    /// What is written from now on has to be taken within that time as a whole, which begins with its first
    /// byte.
    void allowWriting(Milliseconds within);
    /// Reads and forgets what is still allowed to be read, so that the other side, which may still be
    /// sending it, gets to read the answer. False when it does not come in time.
    [[nodiscard]] bool discardUnread();

    /// At least one byte, 0 at the end of the connection, -1 beyond the bounds and on errors.
    [[nodiscard]] qsizetype read(char* buffer, qsizetype size);
    /// At least one byte of `size` (above 0); -1 when nothing could be written for a while, beyond the bound,
    /// on errors and when the other side has gone.
    [[nodiscard]] qsizetype write(const char* bytes, qsizetype size);

    [[nodiscard]] int socket() const { return m_socket; }

private:
    using Instant = std::chrono::steady_clock::time_point;
    struct Free
    {
        void operator()(ssl_st* connection) const;
    };

    template <typename Attempt>
    qsizetype repeat(Attempt attempt, Instant until);
    [[nodiscard]] bool await(short events, Instant until) const;

    int m_socket;
    const std::atomic<bool>& m_isCut;
    std::unique_ptr<ssl_st, Free> m_tls;
    qsizetype m_unread = 0;
    Instant m_readUntil;
    Milliseconds m_writingTime{0};
    Instant m_writeUntil; ///< of the epoch: nothing was written yet
    bool m_isBroken = false;
};

} // namespace cekr::central
