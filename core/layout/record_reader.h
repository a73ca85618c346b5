// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/time.h"
#include "core/layout/layout.h"
#include "core/record/record.h"
#include "core/record/reject.h"
#include "core/sheet/row_source.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace starvane::core {

/// A layout and the sheet and header row of a file that it fits.
struct LayoutMatch {
    const Layout *layout = nullptr; // of the span that was searched
    std::size_t sheet = 0;
    std::uint64_t headerRow = 0;
    std::vector<std::string> header; // the cells of that row
};

/// Finds the layout whose columns fit one of the first 20 rows of a sheet best: all required fields
/// there, then the most columns, then the layout given first. The first sheet with a fit wins.
/// UnknownHeader when none fits.
[[nodiscard]] Result<LayoutMatch>
matchLayout(SheetFile &sheets, std::span<const Layout> layouts, const std::filesystem::path &file);

/// What a row needs besides its layout.
struct ReaderOptions {
    Zone zone; // of the store; a layout's own wins
    std::string currency; // where the file names none
    /// Turns a person's name into what is kept of it. Called on the reading thread.
    std::function<std::int64_t(std::string_view)> buyerKey;
    /// The day on the store's clock that a file without dates of its own speaks for.
    Day exportDay{};
};

/// What one row, or an order with its continuation rows, gives.
struct RowRecords {
    std::uint64_t row = 0; // the first one
    std::uint64_t rows = 0; // how many rows these are
    std::vector<Record> records; // in the layout's order
};

/// A text of a column of states that the layout does not name: the field is left blank.
struct UnknownWord {
    std::string column;
    std::string value;
    std::uint64_t firstRow = 0;
    std::uint64_t rows = 0;
    friend bool operator==(const UnknownWord &, const UnknownWord &) = default;
};

/// Two times of a record that cannot be: the later one comes before the earlier one. Such rows are
/// kept.
struct Contradiction {
    RecordKind kind = RecordKind::Order;
    std::string_view earlier; // fields of the kind
    std::string_view later;
    std::uint64_t firstRow = 0;
    std::uint64_t rows = 0;
    friend bool operator==(const Contradiction &, const Contradiction &) = default;
};

/// The rows of a matched sheet as records. What cannot be used goes to rejects() and the good rows
/// go on.
class RecordReader {
public:
    /// @p sheets and the match's layout must outlive the reader. AmbiguousDates is found here when
    /// a second pass over the file is needed to decide a column, or later by next().
    [[nodiscard]] static Result<std::unique_ptr<RecordReader>>
    open(SheetFile &sheets, const LayoutMatch &match, ReaderOptions options,
         const std::filesystem::path &file);
    virtual ~RecordReader() = default;

    /// The next row's records: true, or false at the end. Reuses the memory of @p records.
    [[nodiscard]] virtual Result<bool> next(RowRecords &records) = 0;
    /// The rejects found since the last call, in the order of rows.
    [[nodiscard]] virtual std::vector<Reject> takeRejects() = 0;
    [[nodiscard]] virtual const std::vector<UnknownWord> &unknownWords() const = 0;
    [[nodiscard]] virtual const std::vector<Contradiction> &contradictions() const = 0;
    /// Data rows seen that are not empty and no totals rows, the rejected ones among them.
    [[nodiscard]] virtual std::uint64_t rows() const = 0;
    [[nodiscard]] virtual double fractionRead() const = 0;
    /// The fields that the file's header feeds: "order.paid_at".
    [[nodiscard]] virtual const std::vector<std::string> &fields() const = 0;
};

} // namespace starvane::core
