// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/figure_rows.h"
#include "core/report/month_report.h"

#include <string>
#include <vector>

namespace starvane::core {

/// One table of a report: a sheet of a workbook, or a CSV file.
struct ReportTable {
    std::string name; // "indicators"
    MemoryRows rows;
};

/// A report as tables with real numbers and dates: summary, indicators, trends, causes, tips,
/// advice, penalties, appeals, sources, files. Names of tables and columns are those of --json,
/// whatever the language of the packs' texts. Points are always of 5, money is decimal.
[[nodiscard]] std::vector<ReportTable> tablesOf(const MonthReport &report, TextLanguage language);

} // namespace starvane::core
