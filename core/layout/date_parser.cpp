// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/date_parser.h"

#include "core/layout/text_fold.h"

#include <charconv>
#include <cmath>

namespace starvane::core {

namespace {

using std::chrono::seconds;

constexpr seconds wholeDay{86400};

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Takes a text apart from the left.
class Scanner {
public:
    explicit Scanner(std::string_view text)
        : m_at(text.data())
        , m_end(text.data() + text.size())
    {
    }

    [[nodiscard]] bool atEnd() const { return m_at == m_end; }
    [[nodiscard]] char peek() const { return atEnd() ? '\0' : *m_at; }

    bool take(char c)
    {
        if (peek() != c || atEnd())
            return false;
        ++m_at;
        return true;
    }

    bool take(std::string_view word)
    {
        if (!std::string_view(m_at, static_cast<std::size_t>(m_end - m_at)).starts_with(word))
            return false;
        m_at += word.size();
        return true;
    }

    bool skipSpaces()
    {
        const char *const before = m_at;
        while (take(' ')) { }
        return m_at != before;
    }

    /// A number of @p fewest to @p most digits, that no further digit follows.
    std::optional<unsigned> number(int fewest, int most)
    {
        unsigned value = 0;
        int count = 0;
        for (; count < most && isDigit(peek()); ++count)
            value = value * 10 + static_cast<unsigned>(*m_at++ - '0');
        if (count < fewest || isDigit(peek()))
            return std::nullopt;
        return value;
    }

    void skipDigits()
    {
        while (isDigit(peek()))
            ++m_at;
    }

private:
    const char *m_at;
    const char *m_end;
};

/// ":mm", and ":ss" with or without a fraction, which is dropped.
std::optional<seconds> minutesAndSeconds(Scanner &scanner)
{
    if (!scanner.take(':'))
        return std::nullopt;
    const auto minute = scanner.number(2, 2);
    if (!minute || *minute > 59)
        return std::nullopt;
    unsigned second = 0;
    if (scanner.take(':')) {
        const auto given = scanner.number(2, 2);
        if (!given || *given > 59)
            return std::nullopt;
        second = *given;
        if (scanner.take('.')) {
            if (!isDigit(scanner.peek()))
                return std::nullopt;
            scanner.skipDigits();
        }
    }
    return seconds(*minute * 60 + second);
}

std::optional<seconds> timeOfDay(Scanner &scanner)
{
    const auto hour = scanner.number(1, 2);
    if (!hour || *hour > 23)
        return std::nullopt;
    const auto rest = minutesAndSeconds(scanner);
    if (!rest)
        return std::nullopt;
    return seconds(*hour * 3600) + *rest;
}

/// "+08:00" or "+0800", the sign already taken.
std::optional<seconds> offsetFromUtc(Scanner &scanner, int sign)
{
    unsigned hour = 0;
    unsigned minute = 0;
    for (unsigned *const part : {&hour, &minute}) {
        for (int i = 0; i < 2; ++i) {
            if (!isDigit(scanner.peek()))
                return std::nullopt;
            *part = *part * 10 + static_cast<unsigned>(scanner.peek() - '0');
            scanner.take(scanner.peek());
        }
        if (part == &hour)
            scanner.take(':');
    }
    if (hour > 15 || minute > 59)
        return std::nullopt;
    return sign * seconds(hour * 3600 + minute * 60);
}

/// The zone after a time of day, if any: false when it is malformed.
bool readOffset(Scanner &scanner, ParsedDate &date)
{
    scanner.skipSpaces();
    if (scanner.atEnd())
        return true;
    if (scanner.take('Z') || scanner.take('z')) {
        date.offset = seconds(0);
        return true;
    }
    const char sign = scanner.peek();
    if (sign != '+' && sign != '-')
        return false;
    scanner.take(sign);
    date.offset = offsetFromUtc(scanner, sign == '+' ? 1 : -1);
    return date.offset.has_value();
}

/// What follows a date: nothing, or a time of day with or without a zone.
std::optional<ParsedDate> withTime(Scanner &scanner, ParsedDate date, bool spaceNeeded)
{
    if (scanner.atEnd())
        return date;
    const bool separated = scanner.take('T') || scanner.take('t') || scanner.skipSpaces();
    if (spaceNeeded && !separated)
        return std::nullopt;
    const auto time = timeOfDay(scanner);
    if (!time || !readOffset(scanner, date) || !scanner.atEnd())
        return std::nullopt;
    date.time = *time;
    return date;
}

/// "-", "/" or "." between the parts of a date; 0 when there is none of them.
char separator(Scanner &scanner)
{
    const char c = scanner.peek();
    if (c != '-' && c != '/' && c != '.')
        return '\0';
    scanner.take(c);
    return c;
}

std::optional<ParsedDate> yearFirst(Scanner scanner)
{
    const auto year = scanner.number(4, 4);
    const char between = separator(scanner);
    const bool chinese = between == '\0' && scanner.take("年");
    if (!year || (between == '\0' && !chinese))
        return std::nullopt;
    const auto month = scanner.number(1, 2);
    if (!month || !(chinese ? scanner.take("月") : scanner.take(between)))
        return std::nullopt;
    const auto dayNumber = scanner.number(1, 2);
    if (!dayNumber || (chinese && !scanner.take("日")))
        return std::nullopt;
    const auto day = makeDay(*year, *month, *dayNumber);
    if (!day)
        return std::nullopt;
    return withTime(scanner, {.day = *day, .time = {}, .offset = {}, .dayMonth = {}}, !chinese);
}

std::optional<ParsedDate> yearLast(Scanner scanner)
{
    const auto first = scanner.number(1, 2);
    const char between = separator(scanner);
    if (!first || between == '\0')
        return std::nullopt;
    const auto second = scanner.number(1, 2);
    if (!second || !scanner.take(between))
        return std::nullopt;
    const auto year = scanner.number(4, 4);
    if (!year)
        return std::nullopt;
    const DayMonthDate date{*first, *second, *year};
    if (!date.in(DayOrder::DayFirst) && !date.in(DayOrder::MonthFirst))
        return std::nullopt;
    return withTime(scanner, {.day = {}, .time = {}, .offset = {}, .dayMonth = date}, true);
}

unsigned digitsAt(std::string_view text, std::size_t at, std::size_t count)
{
    unsigned value = 0;
    for (const char c : text.substr(at, count))
        value = value * 10 + static_cast<unsigned>(c - '0');
    return value;
}

/// "20221031" or "20221031182000".
std::optional<ParsedDate> compact(std::string_view digits)
{
    const auto day =
        makeDay(digitsAt(digits, 0, 4), digitsAt(digits, 4, 2), digitsAt(digits, 6, 2));
    if (!day)
        return std::nullopt;
    ParsedDate date{.day = *day, .time = {}, .offset = {}, .dayMonth = {}};
    if (digits.size() == 8)
        return date;
    const unsigned hour = digitsAt(digits, 8, 2);
    const unsigned minute = digitsAt(digits, 10, 2);
    const unsigned second = digitsAt(digits, 12, 2);
    if (hour > 23 || minute > 59 || second > 59)
        return std::nullopt;
    date.time = seconds(hour * 3600 + minute * 60 + second);
    return date;
}

/// A serial number counts days from 1899-12-30; the part of a day is rounded to the second.
std::optional<ParsedDate> serial(std::string_view text)
{
    double number = 0;
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (fault != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    if (!(number >= 20000 && number < 80000))
        return std::nullopt;
    const seconds total(std::llround(number * 86400));
    const auto days = std::chrono::floor<std::chrono::days>(total);
    constexpr Day start = std::chrono::year(1899) / 12 / 30;
    const std::chrono::year_month_day date(start + days);
    const auto day =
        makeDay(static_cast<unsigned>(static_cast<int>(date.year())),
                static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
    if (!day)
        return std::nullopt;
    return ParsedDate{.day = *day, .time = total % wholeDay, .offset = {}, .dayMonth = {}};
}

/// Digits with at most one point among them.
bool isPlainDecimal(std::string_view text)
{
    const std::size_t point = std::min(text.find('.'), text.size());
    const auto digits = [](std::string_view part) {
        return std::all_of(part.begin(), part.end(), isDigit);
    };
    return point == 5 && digits(text.substr(0, point))
        && (point == text.size() || digits(text.substr(point + 1)));
}

std::optional<ParsedDate> parseHalfWidth(std::string_view text, bool isNumber)
{
    if ((text.size() == 8 || text.size() == 14) && std::all_of(text.begin(), text.end(), isDigit))
        return compact(text);
    if (isNumber || isPlainDecimal(text))
        return serial(text);
    if (auto date = yearFirst(Scanner(text)))
        return date;
    return yearLast(Scanner(text));
}

} // namespace

std::optional<Day> makeDay(unsigned year, unsigned month, unsigned day)
{
    const std::chrono::year_month_day date{std::chrono::year(static_cast<int>(year)),
                                           std::chrono::month(month), std::chrono::day(day)};
    if (year < 1990 || year > 2100 || !date.ok())
        return std::nullopt;
    return Day(date);
}

std::optional<Day> DayMonthDate::in(DayOrder order) const
{
    return order == DayOrder::DayFirst ? makeDay(year, second, first)
                                       : makeDay(year, first, second);
}

std::optional<ParsedDate> parseDate(std::string_view text, bool isNumber)
{
    if (isAscii(text))
        return parseHalfWidth(text, isNumber);
    return parseHalfWidth(halfWidth(text), isNumber);
}

} // namespace starvane::core
