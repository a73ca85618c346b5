// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/number_parsers.h"

#include "core/layout/decimal.h"
#include "core/layout/text_fold.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <optional>
#include <string>

namespace starvane::core {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Takes a leading sign away: true for a minus.
bool takeMinus(std::string_view &text)
{
    const bool minus = text.starts_with('-');
    if (minus || text.starts_with('+'))
        text.remove_prefix(1);
    return minus;
}

std::optional<double> toDouble(std::string_view text)
{
    double number = 0;
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (fault != std::errc() || end != text.data() + text.size() || !std::isfinite(number))
        return std::nullopt;
    return number;
}

std::string withoutCommas(std::string_view text)
{
    std::string plain(text);
    plain.erase(std::remove(plain.begin(), plain.end(), ','), plain.end());
    return plain;
}

/// Takes "%", 星 or 分 from the end: what the number is to be divided by.
double takeRealUnit(std::string_view &text)
{
    if (text.ends_with('%')) {
        text.remove_suffix(1);
        return 100;
    }
    for (const std::string_view unit : {"星", "分"}) {
        if (text.ends_with(unit))
            text.remove_suffix(unit.size());
    }
    return 1;
}

struct Unit {
    std::string_view name;
    int seconds;
};
constexpr std::array units = {
    Unit{"天", 86400},   Unit{"日", 86400},  Unit{"d", 86400},     Unit{"day", 86400},
    Unit{"days", 86400}, Unit{"小时", 3600}, Unit{"个小时", 3600}, Unit{"时", 3600},
    Unit{"h", 3600},     Unit{"hr", 3600},   Unit{"hrs", 3600},    Unit{"hour", 3600},
    Unit{"hours", 3600}, Unit{"分钟", 60},   Unit{"分", 60},       Unit{"m", 60},
    Unit{"min", 60},     Unit{"mins", 60},   Unit{"minute", 60},   Unit{"minutes", 60},
    Unit{"秒", 1},       Unit{"s", 1},       Unit{"sec", 1},       Unit{"seconds", 1},
};

/// Takes one "2天" from the front and gives its seconds.
std::optional<double> takeSpan(std::string_view &text)
{
    const auto isNumeric = [](char c) { return isDigit(c) || c == '.' || c == ','; };
    const auto *const unitAt = std::find_if_not(text.begin(), text.end(), isNumeric);
    const auto *const nextAt = std::find_if(unitAt, text.end(), isNumeric);
    const auto length = static_cast<std::size_t>(unitAt - text.begin());
    const std::string_view name(unitAt, static_cast<std::size_t>(nextAt - unitAt));
    const auto *const unit = std::find_if(units.begin(), units.end(),
                                          [name](const Unit &known) { return known.name == name; });
    const std::string_view digits = text.substr(0, length);
    if (length == 0 || unit == units.end() || !scanDecimal(digits))
        return std::nullopt;
    const auto number = toDouble(withoutCommas(digits));
    text.remove_prefix(length + name.size());
    if (!number)
        return std::nullopt;
    return *number * unit->seconds;
}

constexpr double mostSeconds = 100.0 * 366 * 86400;

Parsed<std::int64_t> wholeSeconds(std::optional<double> seconds)
{
    if (!seconds)
        return Failure{RejectReason::NotADuration};
    if (*seconds > mostSeconds)
        return Failure{RejectReason::OutOfRange};
    return std::llround(*seconds);
}

/// "1天12小时".
std::optional<double> sumOfSpans(std::string_view text)
{
    double total = 0;
    do {
        const auto seconds = takeSpan(text);
        if (!seconds)
            return std::nullopt;
        total += *seconds;
    } while (!text.empty());
    return total;
}

constexpr std::array<std::string_view, 10> yes = {"是", "true", "yes", "y", "1",
                                                  "√",  "有",   "✓",   "✔", "t"};
constexpr std::array<std::string_view, 10> no = {"否", "false", "no", "n", "0",
                                                 "×",  "无",    "✗",  "✘", "f"};

/// "4.3E+18", "4.3e18", "4E+18": a point before the E or a sign after it. "12E34" may be a number
/// of goods.
bool looksLikeFloat(std::string_view text)
{
    const std::size_t exponent = text.find_first_of("eE");
    if (exponent == std::string_view::npos)
        return false;
    std::string_view mantissa = text.substr(0, exponent);
    std::string_view power = text.substr(exponent + 1);
    const bool isSigned = power.starts_with('+') || power.starts_with('-');
    if (isSigned)
        power.remove_prefix(1);
    takeMinus(mantissa);
    const auto points = std::count(mantissa.begin(), mantissa.end(), '.');
    const bool digitsOnly = mantissa.find_first_not_of("0123456789.") == std::string_view::npos
        && std::all_of(power.begin(), power.end(), isDigit);
    if (!digitsOnly || mantissa.empty() || !isDigit(mantissa.front()) || power.empty())
        return false;
    return points == 1 || (points == 0 && isSigned);
}

} // namespace

Parsed<std::int64_t> parseInteger(std::string_view text, bool isNumber)
{
    const std::string plain = folded(text);
    std::string_view rest = plain;
    const bool minus = takeMinus(rest);
    const auto number = scanDecimal(rest);
    if (!number || rest.empty()) {
        const auto real = isNumber ? toDouble(plain) : std::nullopt;
        if (real && std::trunc(*real) == *real)
            return Failure{RejectReason::OutOfRange}; // only huge ones have an exponent
        return Failure{RejectReason::NotANumber};
    }
    if (number->fraction.find_first_not_of('0') != std::string_view::npos)
        return Failure{RejectReason::NotANumber};
    const auto value = scaled(*number, 0);
    if (!value)
        return Failure{RejectReason::OutOfRange};
    return minus ? -*value : *value;
}

Parsed<double> parseReal(std::string_view text)
{
    const std::string plain = folded(text);
    std::string_view rest = plain;
    const double divisor = takeRealUnit(rest);
    std::string_view digits = rest;
    const bool minus = takeMinus(digits);
    if (!digits.empty() && scanDecimal(digits)) {
        const auto number = toDouble(withoutCommas(digits));
        if (number)
            return (minus ? -*number : *number) / divisor;
    }
    const auto number = looksLikeFloat(rest) ? toDouble(rest) : std::nullopt;
    if (!number)
        return Failure{RejectReason::NotANumber};
    return *number / divisor;
}

Parsed<std::int64_t> parseDuration(std::string_view text)
{
    const std::string plain = folded(text);
    std::string_view rest = plain;
    for (const std::string_view tail : {"发货", "内"}) {
        if (rest.ends_with(tail))
            rest.remove_suffix(tail.size());
    }
    if (takeMinus(rest) || rest.empty())
        return Failure{RejectReason::NotADuration};
    if (!scanDecimal(rest))
        return wholeSeconds(sumOfSpans(rest));
    const auto hours = toDouble(withoutCommas(rest));
    return wholeSeconds(hours ? std::optional(*hours * 3600) : std::nullopt);
}

Parsed<std::int64_t> parseHours(std::string_view text)
{
    const auto seconds = parseDuration(text);
    if (!seconds)
        return seconds;
    return (*seconds + 3599) / 3600;
}

Parsed<std::int64_t> parseBoolean(std::string_view text)
{
    const std::string word = folded(text);
    if (std::find(yes.begin(), yes.end(), word) != yes.end())
        return std::int64_t{1};
    if (std::find(no.begin(), no.end(), word) != no.end())
        return std::int64_t{0};
    return Failure{RejectReason::NotABoolean};
}

bool isDamagedId(std::string_view text, bool isNumber)
{
    if (looksLikeFloat(text))
        return true;
    if (!isNumber)
        return false;
    std::string_view digits = text;
    takeMinus(digits);
    if (digits.ends_with(".0") || digits.find_first_of("eE") != std::string_view::npos)
        return true;
    constexpr std::string_view limit =
        "9007199254740992"; // 2^53: beyond it a double skips integers
    digits = digits.substr(0, digits.find('.'));
    return digits.size() > limit.size() || (digits.size() == limit.size() && digits >= limit);
}

} // namespace starvane::core
