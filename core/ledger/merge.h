// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/record.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace starvane::core {

/// What tells a record from others of its kind in a store: its number, together with its order's
/// where both are there; else the fields of product.md ("The same record").
[[nodiscard]] std::string identityOf(const Record &record);
/// Whether records of this kind may lack a number of their own, as @p record does.
[[nodiscard]] bool lacksNumber(const Record &record);

/// The latest of the record's times that are events; nothing when it has none.
[[nodiscard]] std::optional<std::int64_t> latestEvent(const Record &record);
[[nodiscard]] std::optional<std::int64_t> earliestEvent(const Record &record);

/// A version of a record as one row of one file tells it.
struct Telling {
    Record record;
    std::int64_t exportedAt = 0; // of its batch
    std::int64_t batch = 0;
    std::int64_t row = 0;
};

/// The visible record. Per field the newest text wins, blanks never erase. Newer: the later own
/// latest event, then the later status, then the later export, then the later import and row. Equal
/// goods lines: as many as any one file has. @p tellings is not empty and of one kind.
[[nodiscard]] Record merge(std::vector<Telling> tellings);

} // namespace starvane::core
