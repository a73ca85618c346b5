// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/export/figure_rows.h"
#include "core/export/reject_rows.h"
#include "core/ledger/ledger.h"
#include "core/rating/pack.h"
#include "core/rating/score_card.h"

#include <array>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <ostream>
#include <stop_token>
#include <string>
#include <string_view>

namespace starvane::core {

enum class ExportTable : std::uint8_t {
    Orders,
    Shipments,
    Refunds,
    Conversations,
    Disputes,
    Reviews,
    Penalties,
    Readings,
    Indicators, // the scorecard of a day
    Trend, // all indicators, day by day
    Duties,
    PenaltySums,
    Evidence,
    Batches,
    Rejects,
};

/// By the number of the table.
inline constexpr std::array exportTableNames = {
    "orders",  "shipments",    "refunds",  "conversations", "disputes",
    "reviews", "penalties",    "readings", "indicators",    "trend",
    "duties",  "penalty-sums", "evidence", "batches",       "rejects"};

/// The words of a language that tables hold.
struct ExportWords {
    TextLanguage language = &Text::en;
    RejectRows::ReasonWords reason;
};

struct ExportRequest {
    std::string store;
    ExportTable table = ExportTable::Orders;
    std::optional<Day> on; // of indicators and evidence; default: the as-of day
    std::string card; // of indicators, trend and evidence; default: the first
    DayRange days{}; // of the trend
    std::string indicator; // of the evidence
    Verdict which = Verdict::Missed; // of the evidence
    ExportWords words;
};

enum class FileForm { Csv, Xlsx };

/// The form that a file's ending stands for, in whatever case; nothing for another ending.
[[nodiscard]] std::optional<FileForm> formOf(const std::filesystem::path &file);

/// Writes a table into a file: CSV (UTF-8 with a byte order mark), or a workbook with real numbers
/// and dates. Times are on the store's clock, money is decimal with its currency beside it, and no
/// cell is a formula. The import of generic stores reads records again as they were, buyers
/// excepted: what leaves is their hash. Memory does not grow with the records. The count of rows.
/// On an error (Cancelled included) there is no file, or the one that was there before. Unknown,
/// FileUnusable and StorageFailed are its errors. Blocks; works on the calling thread.
[[nodiscard]] Result<std::uint64_t>
exportToFile(Ledger &ledger, const PackSet &packs, const ExportRequest &request,
             const std::filesystem::path &file, FileForm form, const std::stop_token &stop,
             const ProgressCallback &progress);

/// Writes any rows the same way. @p name: of a workbook's sheet, at most 25 characters.
[[nodiscard]] Result<std::uint64_t>
exportRows(TableRows &rows, const std::string &name, const std::filesystem::path &file,
           FileForm form, const std::stop_token &stop, const ProgressCallback &progress);

/// The same as CSV into a stream; what a stream does not take is not told: ask the stream.
[[nodiscard]] Result<std::uint64_t>
exportToStream(Ledger &ledger, const PackSet &packs, const ExportRequest &request,
               std::ostream &stream, const std::stop_token &stop, const ProgressCallback &progress);

} // namespace starvane::core
