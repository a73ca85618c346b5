// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/bench_data.h"

namespace starvane::bench {

/// Reading a workbook of 200,000 × 20 cells against openpyxl, and its memory.
void measureWorkbook(const Bench &bench);

/// The part of the child: reads the first sheet of a file to its end. Its exit code.
[[nodiscard]] int readOnce(const std::filesystem::path &file);

} // namespace starvane::bench
