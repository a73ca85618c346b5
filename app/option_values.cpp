// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/option_values.h"

#include "ui/words/format.h"

#include <array>
#include <charconv>
#include <cmath>

namespace starvane::app {

namespace {

using Problem = UsageError::Problem;

template <class T>
std::optional<T> parseNumber(std::string_view text)
{
    T number{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return number;
}

} // namespace

OptionValues::OptionValues(std::string command)
    : m_command(std::move(command))
{
}

void OptionValues::fail(UsageError error)
{
    if (m_problem)
        return;
    error.command = m_command;
    m_problem = std::move(error);
}

std::string OptionValues::required(const char *option, const OptionText &text)
{
    if (text && !text->empty())
        return *text;
    fail({.problem = Problem::Missing, .option = option});
    return {};
}

std::optional<core::Day> OptionValues::day(const char *option, const OptionText &text)
{
    if (!text)
        return std::nullopt;
    const auto day = core::parseDay(*text);
    if (!day)
        fail({.problem = Problem::NotADay, .option = option, .value = *text});
    return day;
}

core::Day OptionValues::requiredDay(const char *option, const OptionText &text)
{
    if (!text)
        fail({.problem = Problem::Missing, .option = option});
    return day(option, text).value_or(core::Day());
}

std::pair<std::optional<core::Day>, std::optional<core::Day>>
OptionValues::openRange(const OptionText &from, const OptionText &to)
{
    const auto first = day("--from", from);
    const auto last = day("--to", to);
    if (first && last && *last < *first)
        fail({.problem = Problem::WrongOrder, .option = "--to", .value = *to});
    return {first, last};
}

std::optional<core::DayRange> OptionValues::range(const OptionText &from, const OptionText &to)
{
    if (from.has_value() != to.has_value())
        fail({.problem = Problem::Together,
              .option = from ? "--from" : "--to",
              .value = from ? "--to" : "--from"});
    const auto [first, last] = openRange(from, to);
    if (!first || !last)
        return std::nullopt;
    return core::DayRange{*first, *last};
}

std::optional<double> OptionValues::number(const char *option, const OptionText &text)
{
    if (!text)
        return std::nullopt;
    const auto number = parseNumber<double>(*text);
    if (number && std::isfinite(*number))
        return number;
    fail({.problem = Problem::NotANumber, .option = option, .value = *text});
    return std::nullopt;
}

std::size_t OptionValues::choice(const char *option, const OptionText &text,
                                 std::span<const char *const> choices)
{
    const std::string wanted = required(option, text);
    for (std::size_t i = 0; i < choices.size(); ++i) {
        if (wanted == choices[i])
            return i;
    }
    fail({.problem = Problem::NotAChoice,
          .option = option,
          .value = wanted,
          .choices = {choices.begin(), choices.end()}});
    return 0;
}

core::Verdict OptionValues::verdict(const char *option, const OptionText &text)
{
    static constexpr std::array names = {"counted", "missed", "excluded"}; // as the values stand
    return static_cast<core::Verdict>(choice(option, text, names));
}

core::BatchId OptionValues::batch(const OptionText &text)
{
    const std::string wanted = required("BATCH", text);
    const auto number = parseNumber<std::int64_t>(wanted);
    if (!number)
        fail({.problem = Problem::NotABatch, .value = wanted});
    return core::BatchId{number.value_or(0)};
}

OptionText OptionValues::time(const char *option, const OptionText &text)
{
    if (text && !core::parseInstant(*text, core::Zone::utc()))
        fail({.problem = Problem::NotATime, .option = option, .value = *text});
    return text;
}

std::optional<std::filesystem::path> OptionValues::path(const OptionText &text)
{
    if (!text)
        return std::nullopt;
    return ui::pathOf(*text);
}

} // namespace starvane::app
