// SPDX-License-Identifier: EUPL-1.2
#include "app/central/Interrupt.h"

#include <cerrno>
#include <csignal>
#include <poll.h>
#include <string_view>
#include <unistd.h>

namespace cekr::central
{

namespace
{

// A signal handler is a plain function, runs on any thread, and may touch nothing but these.
volatile std::sig_atomic_t interrupted = 0;
int wakeUp[2] = {-1, -1};

extern "C" void noteInterrupt(int)
{
    const int before = errno;
    interrupted = 1;
    [[maybe_unused]] const ssize_t written = ::write(wakeUp[1], "!", 1);
    errno = before;
}

extern "C" void endNow(int)
{
    constexpr std::string_view words =
        "cekr-central: ended without waiting for requests that take too long\n";
    [[maybe_unused]] const ssize_t written = ::write(STDERR_FILENO, words.data(), words.size());
    ::_exit(1);
}

} // namespace

void noteInterrupts()
{
    if (::pipe(wakeUp) != 0) {
        return; // Ctrl+C ends the program then, as it always does
    }
    struct sigaction action = {};
    action.sa_handler = noteInterrupt;
    sigaction(SIGINT, &action, nullptr);
    sigaction(SIGTERM, &action, nullptr);
}

bool isInterrupted()
{
    return interrupted != 0;
}

bool awaitInterrupt(std::chrono::milliseconds atMost)
{
    const auto until = std::chrono::steady_clock::now() + atMost;
    while (!isInterrupted()) {
        const auto left =
            std::chrono::ceil<std::chrono::milliseconds>(until - std::chrono::steady_clock::now());
        pollfd mark{.fd = wakeUp[0], .events = POLLIN, .revents = 0};
        if (left.count() <= 0 || (::poll(&mark, 1, int(left.count())) < 0 && errno != EINTR)) {
            return isInterrupted();
        }
    }
    return true;
}

void endWithin(unsigned seconds)
{
    struct sigaction action = {};
    action.sa_handler = endNow;
    sigaction(SIGALRM, &action, nullptr);
    ::alarm(seconds);
}

} // namespace cekr::central
