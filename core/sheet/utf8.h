// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace starvane::core::utf8 {

constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";

/// The length of the valid text that @p bytes begin with, in whole characters.
[[nodiscard]] std::size_t validLength(std::string_view bytes);

/// The length in UTF-16 units of valid text.
[[nodiscard]] std::size_t countUnits(std::string_view text);

/// Writes a code point of up to U+10FFFF and returns the place behind it.
inline char *write(char32_t c, char *out)
{
    const auto put = [&out](char32_t byte) { *out++ = static_cast<char>(byte); };
    if (c < 0x80) {
        put(c);
    } else if (c < 0x800) {
        put(0xC0 | c >> 6);
        put(0x80 | (c & 0x3F));
    } else if (c < 0x10000) {
        put(0xE0 | c >> 12);
        put(0x80 | (c >> 6 & 0x3F));
        put(0x80 | (c & 0x3F));
    } else {
        put(0xF0 | c >> 18);
        put(0x80 | (c >> 12 & 0x3F));
        put(0x80 | (c >> 6 & 0x3F));
        put(0x80 | (c & 0x3F));
    }
    return out;
}

} // namespace starvane::core::utf8
