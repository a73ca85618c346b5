// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/cell_text.h"

#include <array>
#include <charconv>

namespace starvane::core {

namespace {

using std::chrono::seconds;

template <class Number>
void appendNumber(std::string &text, Number number)
{
    std::array<char, 32> buffer{}; // a double's shortest text has 24 characters at most
    char *const end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), number).ptr;
    text.append(buffer.data(), end);
}

void appendPadded(std::string &text, std::uint64_t number, std::size_t digits)
{
    std::array<char, 20> buffer{};
    char *const end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), number).ptr;
    const auto length = static_cast<std::size_t>(end - buffer.data());
    if (length < digits)
        text.append(digits - length, '0');
    text.append(buffer.data(), length);
}

void appendClock(std::string &text, seconds time, bool withSeconds)
{
    const auto second = static_cast<std::uint64_t>(time.count());
    appendPadded(text, second / 3600, 2);
    text += ':';
    appendPadded(text, second / 60 % 60, 2);
    if (!withSeconds)
        return;
    text += ':';
    appendPadded(text, second % 60, 2);
}

void append(std::string & /*text*/, std::monostate /*unused*/) { }

void append(std::string &text, const std::string &content)
{
    text += content;
}

void append(std::string &text, std::int64_t number)
{
    appendNumber(text, number);
}

void append(std::string &text, double number)
{
    appendNumber(text, number);
}

void append(std::string &text, const Decimal &number)
{
    std::uint64_t scale = 1;
    for (int i = 0; i < number.digits; ++i)
        scale *= 10;
    const auto units = static_cast<std::uint64_t>(number.units);
    const std::uint64_t size = number.units < 0 ? std::uint64_t{0} - units : units;
    if (number.units < 0)
        text += '-';
    appendPadded(text, size / scale, 1);
    if (number.digits == 0)
        return;
    text += '.';
    appendPadded(text, size % scale, static_cast<std::size_t>(number.digits));
}

void append(std::string &text, Day day)
{
    appendDay(text, day);
}

void append(std::string &text, const WallTime &time)
{
    appendDay(text, time.local.day);
    text += ' ';
    appendClock(text, time.local.time, true);
    if (!time.offset)
        return;
    text += time.offset->count() < 0 ? '-' : '+';
    appendClock(text, std::chrono::abs(*time.offset), false);
}

void append(std::string &text, bool value)
{
    text += value ? "yes" : "no";
}

} // namespace

void appendDay(std::string &text, Day day)
{
    const std::chrono::year_month_day date{day};
    appendPadded(text, static_cast<std::uint64_t>(static_cast<int>(date.year())), 4);
    text += '-';
    appendPadded(text, static_cast<unsigned>(date.month()), 2);
    text += '-';
    appendPadded(text, static_cast<unsigned>(date.day()), 2);
}

void appendText(std::string &text, const ExportCell &cell)
{
    std::visit([&text](const auto &value) { append(text, value); }, cell);
}

WallTime wallTime(Instant instant, const Zone &zone)
{
    const LocalTime local = zone.toLocal(instant);
    if (zone.toInstant(local) == instant)
        return {local, std::nullopt};
    return {local, local.day + local.time - instant};
}

} // namespace starvane::core
