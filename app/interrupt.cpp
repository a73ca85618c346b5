// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/interrupt.h"

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <csignal>
#include <mutex>

namespace starvane::app {

namespace {

// All that a signal handler can reach is a static; this one is the program's only one.
std::atomic<bool> interrupted = false; // NOLINT(cppcoreguidelines-avoid-non-const-global-variables)
static_assert(std::atomic<bool>::is_always_lock_free);

extern "C" void noteInterrupt(int signal)
{
    interrupted = true;
    std::signal(signal, SIG_DFL); // asked twice: no more patience
}

void watch(const std::stop_token &done, std::stop_source &work)
{
    constexpr std::chrono::milliseconds pause(50);
    std::mutex mutex;
    std::unique_lock lock(mutex);
    std::condition_variable_any wake; // by done only
    while (!done.stop_requested() && !interrupted)
        wake.wait_for(lock, done, pause, [] { return interrupted.load(); });
    if (interrupted)
        work.request_stop();
}

} // namespace

Interrupt::Interrupt()
{
    interrupted = false;
    std::signal(SIGINT, noteInterrupt);
    std::signal(SIGTERM, noteInterrupt);
    m_watch =
        std::jthread([work = m_work](const std::stop_token &done) mutable { watch(done, work); });
}

Interrupt::~Interrupt()
{
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
}

} // namespace starvane::app
