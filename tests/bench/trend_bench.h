// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>

namespace starvane::bench {

/// Loads five of a 1688 store's trends over a year, a day a point, and draws them in a chart of
/// 1400 × 800: the best of ten rounds, in milliseconds, loading and drawing together; negative when
/// it fails. Needs a QApplication.
[[nodiscard]] double
trendsWithFiveSeries(const std::filesystem::path &database, const std::string &store);

} // namespace starvane::bench
