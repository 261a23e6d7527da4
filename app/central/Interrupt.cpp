// SPDX-License-Identifier: EUPL-1.2
#include "app/central/Interrupt.h"

#include <csignal>
#include <pthread.h>

namespace cekr::central
{

namespace
{

// A signal handler is a plain function and may touch nothing but this.
volatile std::sig_atomic_t interrupted = 0;

extern "C" void noteInterrupt(int)
{
    interrupted = 1;
}

sigset_t interrupts()
{
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, SIGINT);
    sigaddset(&set, SIGTERM);
    return set;
}

} // namespace

void noteInterrupts()
{
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
    // Blocked while looking, so that none slips in between the look and the sleep.
    const sigset_t set = interrupts();
    sigset_t before;
    pthread_sigmask(SIG_BLOCK, &set, &before);
    while (!isInterrupted()) {
        sigsuspend(&before);
    }
    pthread_sigmask(SIG_SETMASK, &before, nullptr);
}

} // namespace cekr::central
