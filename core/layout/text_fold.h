// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <string>
#include <string_view>

namespace starvane::core {

[[nodiscard]] inline bool isAscii(std::string_view text)
{
    return std::all_of(text.begin(), text.end(),
                       [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

/// The text with full-width forms as half-width ones: "（１，０００．５）" becomes "(1,000.5)", and
/// every kind of space a plain one. Bytes that are no UTF-8 stay as they are.
[[nodiscard]] std::string halfWidth(std::string_view text);

/// What names and words are compared by: half-width, without any white space, ASCII in lower case.
[[nodiscard]] std::string folded(std::string_view text);

/// Whether a cell of numbers, times or states says "nothing" in letters: "-", "null", "N/A" …
[[nodiscard]] bool isPlaceholder(std::string_view text);

/// The first @p count characters of an UTF-8 text.
[[nodiscard]] std::string_view firstCharacters(std::string_view text, std::size_t count);

} // namespace starvane::core
