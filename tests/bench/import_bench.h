// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/bench_data.h"

namespace starvane::bench {

/// The import of the orders against `sqlite3 .import` of the same text, three rounds of each, and
/// its memory. Makes the orders where they are not there yet, and the database anew.
void measureImport(const Bench &bench);

/// The part of the child: one import into a database, made when it is missing. Its exit code.
[[nodiscard]] int importOnce(const std::filesystem::path &database, const std::string &platform,
                             const std::filesystem::path &file);

} // namespace starvane::bench
