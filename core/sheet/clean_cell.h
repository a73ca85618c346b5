// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <string_view>

namespace starvane::core {

namespace cleaning {

using ByteSet = std::array<bool, 256>;

constexpr ByteSet setOf(std::string_view more)
{
    ByteSet set{};
    for (std::size_t blank = 0; blank <= ' '; ++blank)
        set[blank] = true; // NOLINT(cppcoreguidelines-pro-bounds-constant-array-index)
    for (const char c : more)
        set[static_cast<unsigned char>(c)] = true;
    return set;
}

/// The bytes that a text with blanks or padding begins with: blanks, the first bytes of the
/// wide and the invisible ones, and the padding itself.
inline constexpr ByteSet suspectFirst = setOf("\xC2\xE2\xE3\xEF'`=");
/// The last bytes of blanks.
inline constexpr ByteSet suspectLast = setOf("\xA0\x80\x8B\xBF");

} // namespace cleaning

/// Without blanks at the ends (ASCII, no-break and ideographic ones, zero-width ones, byte order
/// marks).
[[nodiscard]] std::string_view trimmed(std::string_view text);

/// cleanCell() for a text that may need it.
[[nodiscard]] std::string_view cleanSuspectCell(std::string_view text);

/// A cell as its author meant it: trimmed, and without the padding that exporters put around
/// numbers to keep spreadsheets from rounding them: '7800, `7800, ="7800".
[[nodiscard]] inline std::string_view cleanCell(std::string_view text)
{
    if (text.empty()
        || !(cleaning::suspectFirst[static_cast<unsigned char>(text.front())]
             || cleaning::suspectLast[static_cast<unsigned char>(text.back())]))
        return text;
    return cleanSuspectCell(text);
}

} // namespace starvane::core
