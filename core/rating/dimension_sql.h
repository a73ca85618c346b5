// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rating/dimension.h"
#include "core/record/fields.h"

#include <string>

namespace starvane::core {

/// The row of a view whose columns dimensionSql() names.
constexpr const char *dimensionRow = "r";

/// A dimension's key of a record as SQL over the columns of its view, under the name dimensionRow;
/// of Dimension::Product a text of an order's lines (isOfLines()) or a product's number. Empty:
/// does not apply to the kind, or is a matter of the record's time.
[[nodiscard]] std::string dimensionSql(RecordKind kind, Dimension dimension);
/// Whether a record of the kind has the products of its order's lines.
[[nodiscard]] bool isOfLines(RecordKind kind);

} // namespace starvane::core
