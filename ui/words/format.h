// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time.h"
#include "core/rating/score_card.h"

#include <QLocale>
#include <QString>

#include <filesystem>
#include <optional>

// Numbers, days and states as people read them. The locale defaults to the one that installWords()
// set; a minus is always "−".

namespace starvane::ui {

/// A value with its unit: "93.0 %", "5.2 h", "1.5 days", "4.25 stars", "3.92 points".
[[nodiscard]] QString valueText(double value, core::Unit unit, const QLocale &locale = QLocale());
/// "–" where there is no value.
[[nodiscard]] QString
valueText(const std::optional<double> &value, core::Unit unit, const QLocale &locale = QLocale());

/// A score of 5 on the platform's scale, two decimals: "3.92", or "7.83" out of 10.
[[nodiscard]] QString pointsText(double score, double scale = 5, const QLocale &locale = QLocale());
/// "–" where there is no score.
[[nodiscard]] QString
pointsText(const std::optional<double> &score, double scale = 5, const QLocale &locale = QLocale());

/// A change of points with its sign, two decimals: "+0.21", "−0.31".
[[nodiscard]] QString changeText(double points, const QLocale &locale = QLocale());

/// A fraction as a whole percentage where it is one: "20 %", "12.5 %".
[[nodiscard]] QString shareText(double share, const QLocale &locale = QLocale());

/// "8,410".
[[nodiscard]] QString countText(std::int64_t count, const QLocale &locale = QLocale());
[[nodiscard]] QString countText(std::uint64_t count, const QLocale &locale = QLocale());
/// A sum of weights: "930", or "930.5" where weights are no whole numbers.
[[nodiscard]] QString sumText(double sum, const QLocale &locale = QLocale());

/// "31 Oct 2022", "2022年10月31日".
[[nodiscard]] QString dayText(core::Day day, const QLocale &locale = QLocale());
/// "31 Oct 2022 18:20", on the zone's clock.
[[nodiscard]] QString
timeText(core::Instant instant, const core::Zone &zone, const QLocale &locale = QLocale());

/// Five signs: "★★★★☆", "★★★★½".
[[nodiscard]] QString starsText(double stars);

/// How a score stands: weak under 4, fair under 4.5, else good.
enum class Mark { Weak, Fair, Good };
[[nodiscard]] Mark markOf(double score);
/// "▼", "▲", "●".
[[nodiscard]] QString markSign(Mark mark);
/// "weak", "fair", "good".
[[nodiscard]] QString markWord(Mark mark);

/// A path as people write it.
[[nodiscard]] QString pathText(const std::filesystem::path &path);
/// The last part of a path.
[[nodiscard]] QString fileNameText(const std::filesystem::path &path);
/// The path that UTF-8 bytes name; on Windows too.
[[nodiscard]] std::filesystem::path pathOf(std::string_view utf8);

} // namespace starvane::ui
