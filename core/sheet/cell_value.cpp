// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/cell_value.h"

#include "core/sheet/utf8.h"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <cmath>

namespace starvane::core {

namespace {

constexpr int secondsADay = 86400;
constexpr int lastSerial1900 = 2958465; // 9999-12-31
constexpr int leapDayOf1900 = 60;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}
char lowered(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

/// [h], [mm] and the like count hours beyond a day.
bool isDurationBracket(std::string_view inner)
{
    return !inner.empty() && std::all_of(inner.begin(), inner.end(), [](char c) {
        return lowered(c) == 'h' || lowered(c) == 'm' || lowered(c) == 's';
    });
}

bool isGeneral(std::string_view code)
{
    constexpr std::string_view general = "general";
    return code.size() >= general.size()
        && std::equal(general.begin(), general.end(), code.begin(),
                      [](char a, char b) { return a == lowered(b); });
}

void putDigits(DateText &text, std::size_t at, std::size_t count, int value)
{
    for (std::size_t i = at + count; i > at; --i) {
        text.at(i - 1) = static_cast<char>('0' + value % 10);
        value /= 10;
    }
}

struct Date {
    int year;
    int month;
    int day;
};

DateText format(const Date &date, int second)
{
    DateText text{};
    std::copy_n("0000-00-00 00:00:00", text.size(), text.begin());
    putDigits(text, 0, 4, date.year);
    putDigits(text, 5, 2, date.month);
    putDigits(text, 8, 2, date.day);
    putDigits(text, 11, 2, second / 3600);
    putDigits(text, 14, 2, second / 60 % 60);
    putDigits(text, 17, 2, second % 60);
    return text;
}

Date dateOfDay(int day, DateSystem system)
{
    using namespace std::chrono;
    if (system == DateSystem::From1900 && day == leapDayOf1900)
        return {1900, 2, 29};
    const sys_days first = system == DateSystem::From1904 ? sys_days(1904y / January / 1)
        : day < leapDayOf1900                             ? sys_days(1899y / December / 31)
                                                          : sys_days(1899y / December / 30);
    const year_month_day date(first + days(day));
    return {int(date.year()), static_cast<int>(unsigned(date.month())),
            static_cast<int>(unsigned(date.day()))};
}

bool fits(std::string_view text, std::string_view pattern)
{
    return text.size() >= pattern.size()
        && std::equal(pattern.begin(), pattern.end(), text.begin(),
                      [](char p, char c) { return p == '0' ? isDigit(c) : p == c; });
}

constexpr std::size_t escapeSize = 7;

/// The character that @p text begins with in the form "_x000D_", 0 when it does not.
char32_t escapedAt(std::string_view text)
{
    if (text.size() < escapeSize || !text.starts_with("_x") || text[escapeSize - 1] != '_')
        return 0;
    unsigned unit = 0;
    const char *const end = text.data() + escapeSize - 1;
    const bool isHex = std::from_chars(text.data() + 2, end, unit, 16).ptr == end;
    const bool isSurrogate = unit >= 0xD800 && unit < 0xE000;
    return isHex && !isSurrogate ? unit : 0;
}

} // namespace

bool isDateFormat(std::string_view code)
{
    if (isGeneral(code))
        return false;
    bool isDate = false;
    for (std::size_t i = 0; i < code.size() && code[i] != ';'; ++i) {
        const char c = lowered(code[i]);
        if (c == '"') {
            i = std::min(code.find('"', i + 1), code.size());
        } else if (c == '[') {
            const auto end = std::min(code.find(']', i), code.size());
            if (isDurationBracket(code.substr(i + 1, end - i - 1)))
                return false;
            i = end;
        } else if (c == '\\' || c == '_' || c == '*') {
            ++i; // the next character stands for itself
        } else {
            isDate = isDate || c == 'y' || c == 'm' || c == 'd' || c == 'h' || c == 's';
        }
    }
    return isDate;
}

bool isDateFormat(int builtinId)
{
    constexpr int duration = 46; // [h]:mm:ss
    const auto isIn = [builtinId](int first, int last) {
        return builtinId >= first && builtinId <= last;
    };
    return builtinId != duration && (isIn(14, 22) || isIn(27, 36) || isIn(45, 47) || isIn(50, 58));
}

std::optional<DateText> dateOfSerial(double serial, DateSystem system)
{
    if (!(serial >= 0) || serial > lastSerial1900 + 1)
        return std::nullopt;
    const long long seconds = std::llround(serial * secondsADay);
    const auto day = static_cast<int>(seconds / secondsADay);
    const Date date = dateOfDay(day, system);
    if (date.year > 9999)
        return std::nullopt;
    return format(date, static_cast<int>(seconds % secondsADay));
}

std::optional<DateText> dateOfIso(std::string_view text)
{
    constexpr std::string_view day = "0000-00-00";
    constexpr std::string_view time = "00:00:00";
    if (!fits(text, day))
        return std::nullopt;
    DateText result = format({}, 0);
    std::copy_n(text.begin(), day.size(), result.begin());
    std::string_view rest = text.substr(day.size());
    if (rest.empty())
        return result;
    if ((rest.front() != 'T' && rest.front() != ' ') || !fits(rest.substr(1), time))
        return std::nullopt;
    std::copy_n(rest.begin() + 1, time.size(), result.begin() + day.size() + 1);
    rest.remove_prefix(1 + time.size());
    const bool isFraction = rest.starts_with('.');
    rest.remove_prefix(
        std::min(rest.find_first_not_of("0123456789", isFraction ? 1 : 0), rest.size()));
    return rest.empty() || rest == "Z" ? std::optional(result) : std::nullopt;
}

std::optional<double> parseNumber(std::string_view text)
{
    if (text.empty() || !(isDigit(text.front()) || text.front() == '-' || text.front() == '.'))
        return std::nullopt;
    double value = 0;
    const char *const end = text.data() + text.size();
    const auto parsed = std::from_chars(text.data(), end, value);
    if (parsed.ptr != end || parsed.ec != std::errc() || !std::isfinite(value))
        return std::nullopt;
    return value;
}

std::string_view numberText(std::string_view text, double value, NumberBuffer &buffer)
{
    const auto digits = text.substr(text.starts_with('-') ? 1 : 0);
    const double size = std::abs(value);
    const bool isWhole = std::all_of(digits.begin(), digits.end(), isDigit);
    const bool isExact = size == 0 || (size >= 1e-6 && size < 1e15);
    if (isWhole || !isExact)
        return text;
    if (size == 0)
        return "0";
    const auto written = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value,
                                       std::chars_format::fixed);
    return {buffer.data(), static_cast<std::size_t>(written.ptr - buffer.data())};
}

std::string_view numberText(double value, NumberBuffer &buffer)
{
    constexpr double largest = 1e18; // and fewer digits than the buffer has room for
    const double size = std::abs(value);
    if (size == 0)
        return "0";
    const auto format =
        size >= 1e-6 && size < largest ? std::chars_format::fixed : std::chars_format::scientific;
    const auto written = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, format);
    return {buffer.data(), static_cast<std::size_t>(written.ptr - buffer.data())};
}

void unescape(std::string &text, std::size_t from)
{
    std::size_t at = text.find("_x", from);
    if (at == std::string::npos)
        return;
    char *out = text.data() + at;
    while (at < text.size()) {
        if (const char32_t c = escapedAt(std::string_view(text).substr(at)); c != 0) {
            out = utf8::write(c, out); // shorter than the escape
            at += escapeSize;
        } else {
            *out++ = text[at++];
        }
    }
    text.resize(static_cast<std::size_t>(out - text.data()));
}

} // namespace starvane::core
