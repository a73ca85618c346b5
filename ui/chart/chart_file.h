// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/chart/time_data.h"

#include <QColor>
#include <QSize>
#include <QString>

#include <filesystem>
#include <functional>

class QPainter;

// A chart as a file that is there whole or not at all.

namespace starvane::ui {

/// A name for the file without its ending: what is a chart's title, and its days.
[[nodiscard]] QString fileNameFor(const TimeContent &content);

/// The values as a table: a day or a period a row; scores of the axis' scale, rates as fractions.
[[nodiscard]] core::Result<core::Done>
writeCsv(const TimeContent &content, const std::filesystem::path &file);
/// The same as a workbook.
[[nodiscard]] core::Result<core::Done>
writeWorkbook(const TimeContent &content, const std::filesystem::path &file);

/// What paints a picture of a known size.
using Paint = std::function<void(QPainter &)>;

/// On an opaque ground, with twice as many pixels as @p size.
[[nodiscard]] core::Result<core::Done>
writePng(QSize size, const QColor &ground, const Paint &paint, const std::filesystem::path &file);
/// As vectors.
[[nodiscard]] core::Result<core::Done>
writeSvg(QSize size, const QString &title, const Paint &paint, const std::filesystem::path &file);

} // namespace starvane::ui
