// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/duty/duty_id.h"

#include <charconv>

namespace starvane::core {

namespace {

constexpr std::string_view hexDigits = "0123456789ABCDEF";

/// Of ASCII letters and digits alone, and of every other script's.
bool standsForItself(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_'
        || c == '.' || static_cast<unsigned char>(c) >= 0x80;
}

std::string encoded(std::string_view text)
{
    std::string result;
    for (const char c : text) {
        if (standsForItself(c)) {
            result += c;
            continue;
        }
        const auto byte = static_cast<unsigned char>(c);
        result += {'%', hexDigits[byte >> 4U], hexDigits[byte & 0xFU]};
    }
    return result;
}

std::string decoded(std::string_view text)
{
    std::string result;
    for (std::size_t i = 0; i < text.size(); ++i) {
        unsigned byte = 0;
        const char *const digits = text.data() + i + 1;
        if (text[i] == '%' && i + 2 < text.size()
            && std::from_chars(digits, digits + 2, byte, 16).ptr == digits + 2) {
            result += static_cast<char>(byte);
            i += 2;
        } else {
            result += text[i];
        }
    }
    return result;
}

} // namespace

std::string toText(const DutyId &id)
{
    return encoded(id.duty) + '-' + std::to_string(static_cast<std::int64_t>(id.store)) + '-'
        + encoded(id.key);
}

std::optional<DutyId> parseDutyId(std::string_view text)
{
    const std::size_t first = text.find('-');
    const std::size_t second = text.find('-', first + 1);
    if (first == std::string_view::npos || second == std::string_view::npos)
        return std::nullopt;
    std::int64_t store = 0;
    const std::string_view number = text.substr(first + 1, second - first - 1);
    std::from_chars(number.data(), number.data() + number.size(), store);
    DutyId id{StoreId{store}, decoded(text.substr(0, first)), decoded(text.substr(second + 1))};
    if (toText(id) != text) // such as a number with zeros before it
        return std::nullopt;
    return id;
}

} // namespace starvane::core
