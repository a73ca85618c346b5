// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/bench_data.h"

namespace starvane::bench {

/// The command `report` of the database that measureImport() made: its time, and its PDF's size.
void measureReport(const Bench &bench);

} // namespace starvane::bench
