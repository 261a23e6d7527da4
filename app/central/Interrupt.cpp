// SPDX-License-Identifier: EUPL-1.2
#include "app/central/Interrupt.h"

#include <cerrno>
#include <csignal>
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

void awaitInterrupt()
{
    char mark = 0;
    while (!isInterrupted() && ::read(wakeUp[0], &mark, 1) < 0 && errno == EINTR) {
    }
}

void endWithin(unsigned seconds)
{
    struct sigaction action = {};
    action.sa_handler = endNow;
    sigaction(SIGALRM, &action, nullptr);
    ::alarm(seconds);
}

} // namespace cekr::central
