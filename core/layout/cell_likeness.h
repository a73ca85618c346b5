// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/fields.h"
#include "core/sheet/preview.h"

#include <map>
#include <string>
#include <vector>

namespace starvane::core {

/// Some cells of a column that hold something: no blank, no "-" or "null".
using SampleCells = std::vector<const PreviewCell *>;

/// The share of cells that a field of this kind can read, @p words (folded) among them; 1 where any
/// text will do or there are no cells.
[[nodiscard]] double readableShare(const Field &field,
                                   const std::map<std::string, std::string> &words,
                                   const SampleCells &cells);

/// Whether all cells are surely times, not mere numbers.
[[nodiscard]] bool areTimes(const SampleCells &cells);
/// Whether all cells look like numbers that name something: one word with several digits, no two
/// equal.
[[nodiscard]] bool areNumbersOfThings(const SampleCells &cells);

} // namespace starvane::core
