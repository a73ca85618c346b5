// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/mapping_draft.h"
#include "core/layout/record_reader.h"
#include "core/record/reject.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace starvane::core {

/// A cell for which its row would be rejected.
struct CellProblem {
    std::size_t row = 0; // its place among the preview's rows
    std::size_t column = 0;
    RejectReason reason{};
    friend bool operator==(const CellProblem &, const CellProblem &) = default;
};

/// What an import of the preview's rows by a draft would come to.
struct DraftCheck {
    std::vector<CellProblem> problems; // by row and column
    std::size_t rows = 0; // with data
    std::size_t badRows = 0; // of them would be rejected
    std::vector<UnknownWord> unknownWords;
    /// A column whose dates can be read in two ways: the draft has to say which.
    std::optional<AmbiguousDates> ambiguous;
};

/// Reads the preview as an import would, but goes on in a row after its first bad cell. Columns of
/// a kind whose needed fields are missing (see missingOf()) are not looked at, unless it is the
/// main one. While it is in doubt how dates are written, only what is bad either way is told.
[[nodiscard]] DraftCheck
checkDraft(const MappingDraft &draft, const FilePreview &preview, const ReaderOptions &options);

/// Which of day and month comes first in the dates of a sheet, by all its rows.
struct FoundDayOrder {
    /// Nothing where no date needs it, where columns differ, and where none decides it.
    std::optional<DayOrder> order;
    std::optional<AmbiguousDates> doubt; // of the first column that can be read in two ways
};
/// Looks at every column that has a date like "03/04/2020" in the preview's rows, and for its sake
/// through the whole sheet of @p sheets.
[[nodiscard]] FoundDayOrder findDayOrder(SheetFile &sheets, const FilePreview &preview,
                                         std::size_t sheet, std::uint64_t headerRow);

} // namespace starvane::core
