// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/record.h"

#include <string>
#include <string_view>
#include <vector>

namespace starvane::core {

/// [[product_id, sku, product, quantity, price, shipping], …] as JSON, appended to @p json.
void appendLines(std::string &json, const std::vector<OrderLine> &lines);
[[nodiscard]] std::vector<OrderLine> linesFrom(std::string_view json);

/// A record's content as text: equal records give equal texts.
[[nodiscard]] std::string encodeRecord(const Record &record);
[[nodiscard]] Record decodeRecord(RecordKind kind, std::string_view text);

} // namespace starvane::core
