// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace starvane::bench {

struct ChildCost {
    double wallSeconds = 0;
    double cpuSeconds = 0; // user and system
    double peakMebibytes = 0;
    int exitCode = 0;
};

/// Runs a program to its end with its standard output thrown away. POSIX only.
ChildCost run(const std::vector<std::string> &command);

} // namespace starvane::bench
