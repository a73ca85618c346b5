// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time.h"
#include "core/rating/score_card.h"
#include "ui/words/speech.h"

#include <QString>

#include <filesystem>
#include <optional>

// Numbers, days and states as people read them, in the application's language where no other is
// asked for; a minus is always "−".

namespace starvane::ui {

/// A value with its unit: "93.0 %", "5.2 h", "1.5 days", "4.25 stars", "3.92 points".
[[nodiscard]] QString valueText(double value, core::Unit unit, const Speech &speech = {});
/// "–" where there is no value.
[[nodiscard]] QString
valueText(const std::optional<double> &value, core::Unit unit, const Speech &speech = {});

/// A score of 5 on the platform's scale, two decimals: "3.92", or "7.83" out of 10.
[[nodiscard]] QString pointsText(double score, double scale = 5, const Speech &speech = {});
/// "–" where there is no score.
[[nodiscard]] QString
pointsText(const std::optional<double> &score, double scale = 5, const Speech &speech = {});

/// A change of points with its sign, two decimals: "+0.21", "−0.31".
[[nodiscard]] QString changeText(double points, const Speech &speech = {});

/// An amount of minor units: "1,234.50 USD".
[[nodiscard]] QString
moneyText(std::int64_t minorUnits, const std::string &currency, const Speech &speech = {});

/// A fraction as a whole percentage where it is one: "20 %", "12.5 %".
[[nodiscard]] QString shareText(double share, const Speech &speech = {});

/// "8,410".
[[nodiscard]] QString countText(std::int64_t count, const Speech &speech = {});
[[nodiscard]] QString countText(std::uint64_t count, const Speech &speech = {});
/// A sum of weights: "930", or "930.5" where weights are no whole numbers.
[[nodiscard]] QString sumText(double sum, const Speech &speech = {});

/// "31 Oct 2022", "2022年10月31日".
[[nodiscard]] QString dayText(core::Day day, const Speech &speech = {});
/// "October 2022", "2022年10月".
[[nodiscard]] QString monthText(std::chrono::year_month month, const Speech &speech = {});
/// "31 Oct 2022 18:20", on the zone's clock.
[[nodiscard]] QString
timeText(core::Instant instant, const core::Zone &zone, const Speech &speech = {});

/// Five signs: "★★★★☆", "★★★★½".
[[nodiscard]] QString starsText(double stars);

/// How a score stands: weak under 4, fair under 4.5, else good.
enum class Mark { Weak, Fair, Good };
[[nodiscard]] Mark markOf(double score);
/// "▼", "▲", "●".
[[nodiscard]] QString markSign(Mark mark);
/// "weak", "fair", "good".
[[nodiscard]] QString markWord(Mark mark, const Speech &speech = {});

/// A path as people write it.
[[nodiscard]] QString pathText(const std::filesystem::path &path);
/// The last part of a path.
[[nodiscard]] QString fileNameText(const std::filesystem::path &path);
/// The path that UTF-8 bytes name; on Windows too.
[[nodiscard]] std::filesystem::path pathOf(std::string_view utf8);

} // namespace starvane::ui
