// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/bench_data.h"

namespace starvane::bench {

/// What a page of the window loads off the ui thread, and how long the ui thread is busy when the
/// window turns to it, lays it out and paints it in 1280 × 720. Of the database that
/// measureImport() made. Needs a QApplication.
void measureWindow(const Bench &bench);

} // namespace starvane::bench
