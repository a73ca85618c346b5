// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rating/score_card.h"
#include "core/record/fields.h"

#include <string_view>
#include <vector>

// What dimensionSql() gives for a record, taken apart.

namespace starvane::core {

/// A key without the blanks around it; empty: the record says nothing.
[[nodiscard]] std::string_view keyIn(std::string_view text);
/// The products among an order's lines, each once, whatever the number of its lines.
[[nodiscard]] std::vector<RecordKey> productsIn(std::string_view lines);
/// Appends a record's keys of a dimension; none where it says nothing.
void appendKeys(RecordKind kind, Dimension dimension, std::string_view text,
                std::vector<RecordKey> &keys);

} // namespace starvane::core
