// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/mapping_draft.h"

#include <optional>
#include <span>
#include <string>

namespace starvane::core {

/// What is known about a file before anybody looks at its columns.
struct GuessRequest {
    std::string platform; // the store's
    std::size_t sheet = 0;
    std::optional<std::uint64_t> headerRow = {}; // else the row most like one
    std::optional<RecordKind> main = {}; // else the kind that the columns speak for
    std::optional<DayOrder> dayOrder = {}; // as the file's dates tell it
};

/// A draft with a field for every column where one is likely, worked out from the preview's first
/// rows and from what @p known layouts, of all platforms, call their columns. The sheet has to have
/// rows.
[[nodiscard]] MappingDraft guessMapping(const FilePreview &preview, const GuessRequest &request,
                                        std::span<const Layout *const> known);

} // namespace starvane::core
