// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace starvane::core {

/// A text with "&amp;", "&deg;", "&#233;" and "&#xE9;" as the characters they stand for: the names
/// of Latin-1 and of common punctuation. Whatever else begins with "&" stays as it is.
[[nodiscard]] std::string withoutEntities(std::string_view text);

} // namespace starvane::core
