// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/bench_data.h"

namespace starvane::bench {

/// The command `score` of the database that measureImport() made, and a year's trend.
void measureScore(const Bench &bench);

} // namespace starvane::bench
