// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>

namespace starvane::core {

struct Progress {
    std::uint64_t rows; // read so far
    double fraction; // of the work, 0 to 1
};

/// Called from the thread that does the work, a few times a second at most.
using ProgressCallback = std::function<void(const Progress &)>;

} // namespace starvane::core
