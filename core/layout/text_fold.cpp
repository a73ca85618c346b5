// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/text_fold.h"

#include <array>
#include <cstdint>

namespace starvane::core {

namespace {

struct CodePoint {
    std::uint32_t value; // 0xFFFFFFFF: a byte that starts no character
    std::size_t length;
};

constexpr std::uint32_t noCharacter = 0xFFFFFFFF;

std::size_t lengthOf(unsigned char lead)
{
    if (lead < 0x80)
        return 1;
    if (lead >= 0xC2 && lead < 0xE0)
        return 2;
    if (lead >= 0xE0 && lead < 0xF0)
        return 3;
    return lead >= 0xF0 && lead < 0xF5 ? 4 : 0;
}

CodePoint codePointAt(std::string_view text, std::size_t at)
{
    const auto lead = static_cast<unsigned char>(text[at]);
    const std::size_t length = lengthOf(lead);
    if (length == 1)
        return {lead, 1};
    if (length == 0 || at + length > text.size())
        return {noCharacter, 1};
    std::uint32_t value = lead & (0xFFU >> (length + 1));
    for (std::size_t i = 1; i < length; ++i) {
        const auto next = static_cast<unsigned char>(text[at + i]);
        if ((next & 0xC0U) != 0x80)
            return {noCharacter, 1};
        value = value << 6U | (next & 0x3FU);
    }
    return {value, length};
}

bool isSpace(std::uint32_t c)
{
    return c == ' ' || (c >= '\t' && c <= '\r') || c == 0xA0 || (c >= 0x2000 && c <= 0x200D)
        || c == 0x2028 || c == 0x2029 || c == 0x202F || c == 0x205F || c == 0x2060 || c == 0x3000
        || c == 0xFEFF;
}

/// Appends one character half-width; spaces as they were asked for.
void appendHalfWidth(std::string &to, CodePoint c, std::string_view bytes)
{
    if (c.value >= 0xFF01 && c.value <= 0xFF5E)
        to += static_cast<char>(c.value - 0xFEE0);
    else if (c.value == 0x2212)
        to += '-'; // the minus sign of mathematics
    else if (c.value == 0xFFE5)
        to += "¥";
    else if (c.value == 0xFFE1)
        to += "£";
    else
        to += bytes;
}

std::string converted(std::string_view text, bool keepSpaces)
{
    std::string result;
    result.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint c = codePointAt(text, at);
        if (!isSpace(c.value))
            appendHalfWidth(result, c, text.substr(at, c.length));
        else if (keepSpaces)
            result += ' ';
        at += c.length;
    }
    return result;
}

constexpr std::array<std::string_view, 8> placeholders = {"-",    "--",  "—",    "——",
                                                          "null", "n/a", "none", "无"};

} // namespace

std::string halfWidth(std::string_view text)
{
    return converted(text, true);
}

std::string folded(std::string_view text)
{
    std::string result = converted(text, false);
    for (char &c : result) {
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    }
    return result;
}

bool isPlaceholder(std::string_view text)
{
    // Most cells are numbers or times, and told apart by their first byte.
    if (text.size() > 6 || (text[0] >= '0' && text[0] <= '9'))
        return false;
    const std::string word = folded(text);
    return std::find(placeholders.begin(), placeholders.end(), word) != placeholders.end();
}

std::string_view firstCharacters(std::string_view text, std::size_t count)
{
    std::size_t at = 0;
    for (; at < text.size() && count > 0; --count)
        at += codePointAt(text, at).length;
    return text.substr(0, at);
}

} // namespace starvane::core
