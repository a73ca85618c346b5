// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/decimal.h"

#include <algorithm>
#include <limits>

namespace starvane::core {

namespace {

constexpr std::uint64_t most = std::numeric_limits<std::int64_t>::max();

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

void append(Decimal &number, char digit)
{
    const auto value = static_cast<std::uint64_t>(digit - '0');
    number.tooLarge = number.tooLarge || number.whole > (most - value) / 10;
    if (!number.tooLarge)
        number.whole = number.whole * 10 + value;
}

/// "1,234,567": one to three digits, then groups of three; or digits without any comma.
bool readWhole(std::string_view text, Decimal &number)
{
    std::size_t group = 0; // digits since the last comma
    bool commas = false;
    for (const char c : text) {
        if (isDigit(c)) {
            append(number, c);
            ++group;
            continue;
        }
        if (c != ',' || group == 0 || group > 3 || (commas && group != 3))
            return false;
        commas = true;
        group = 0;
    }
    return !commas || group == 3;
}

} // namespace

std::optional<Decimal> scanDecimal(std::string_view text)
{
    const std::size_t point = std::min(text.find('.'), text.size());
    Decimal number;
    if (point < text.size())
        number.fraction = text.substr(point + 1);
    if (point == 0 && number.fraction.empty())
        return std::nullopt;
    if (!std::all_of(number.fraction.begin(), number.fraction.end(), isDigit))
        return std::nullopt;
    if (!readWhole(text.substr(0, point), number))
        return std::nullopt;
    return number;
}

std::optional<std::int64_t> scaled(const Decimal &number, int digits)
{
    Decimal result{.whole = number.whole, .fraction = {}, .tooLarge = number.tooLarge};
    const auto kept = static_cast<std::size_t>(digits);
    for (std::size_t i = 0; i < kept; ++i)
        append(result, i < number.fraction.size() ? number.fraction[i] : '0');
    if (number.fraction.size() > kept && number.fraction[kept] >= '5')
        ++result.whole;
    if (result.tooLarge || result.whole > most)
        return std::nullopt;
    return static_cast<std::int64_t>(result.whole);
}

} // namespace starvane::core
