// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stop_token>
#include <thread>

namespace starvane::app {

/// While it lives, Ctrl-C (or a request to end) asks the work to stop instead of killing the
/// process; the second one kills. One at a time.
class Interrupt {
public:
    Interrupt();
    ~Interrupt();
    Interrupt(const Interrupt &) = delete;
    Interrupt &operator=(const Interrupt &) = delete;

    [[nodiscard]] std::stop_token token() const { return m_work.get_token(); }

private:
    std::stop_source m_work;
    std::jthread m_watch; // a signal handler may not touch a stop_source: it sets a flag, seen here
};

} // namespace starvane::app
