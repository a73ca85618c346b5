// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/report/report_tables.h"

#include <filesystem>

namespace starvane::core {

/// A report as a workbook (XLSX), a sheet a table. Whole or not at all: FileUnusable.
[[nodiscard]] Result<Done> writeReportWorkbook(const MonthReport &report, TextLanguage language,
                                               const std::filesystem::path &file);

/// A report as CSV files named after their tables, in a folder that is made where there is none.
/// FileUnusable; what was written before it stays.
[[nodiscard]] Result<Done> writeReportCsv(const MonthReport &report, TextLanguage language,
                                          const std::filesystem::path &folder);

} // namespace starvane::core
