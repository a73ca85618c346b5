// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rating/rule_table.h"

#include <cerrno>
#include <fstream>
#include <iterator>
#include <system_error>

namespace starvane::core {

RuleTable::RuleTable(const toml::table &table, std::filesystem::path file, std::string indicator)
    : m_table(&table)
    , m_file(std::move(file))
    , m_indicator(std::move(indicator))
{
}

std::uint64_t RuleTable::line() const
{
    return m_table->source().begin.line;
}

void RuleTable::fail(std::string_view key, const std::string &reason) const
{
    const toml::node *const node = m_table->get(key);
    const std::uint64_t line = node != nullptr ? node->source().begin.line : this->line();
    throw BrokenRules{m_file, line, m_indicator, std::string(key) + ": " + reason};
}

const toml::node &RuleTable::node(std::string_view key)
{
    const toml::node *const node = m_table->get(key);
    if (node == nullptr)
        fail(key, "is missing");
    m_read.insert(std::string(key));
    return *node;
}

std::string RuleTable::text(std::string_view key)
{
    const auto value = node(key).value_exact<std::string>();
    if (!value || value->empty())
        fail(key, "must be a text");
    return *value;
}

std::string RuleTable::textOr(std::string_view key, const std::string &otherwise)
{
    return has(key) ? text(key) : otherwise;
}

Text RuleTable::bothLanguages(std::string_view key)
{
    RuleTable both = table(key);
    Text result{both.text("zh_CN"), both.text("en")};
    both.expectNoMore();
    return result;
}

Text RuleTable::bothLanguagesOrOne(std::string_view key)
{
    if (node(key).is_table())
        return bothLanguages(key);
    const std::string one = text(key);
    return {one, one};
}

Text RuleTable::bothLanguagesOr(std::string_view key, const Text &otherwise)
{
    return has(key) ? bothLanguages(key) : otherwise;
}

double RuleTable::number(std::string_view key)
{
    const auto value = node(key).value<double>();
    if (!value)
        fail(key, "must be a number");
    return *value;
}

double RuleTable::numberOr(std::string_view key, double otherwise)
{
    return has(key) ? number(key) : otherwise;
}

std::int64_t RuleTable::integer(std::string_view key)
{
    const auto value = node(key).value_exact<std::int64_t>();
    if (!value)
        fail(key, "must be a whole number");
    return *value;
}

std::int64_t RuleTable::integerOr(std::string_view key, std::int64_t otherwise)
{
    return has(key) ? integer(key) : otherwise;
}

bool RuleTable::truth(std::string_view key)
{
    const auto value = node(key).value_exact<bool>();
    if (!value)
        fail(key, "must be true or false");
    return *value;
}

std::variant<std::int64_t, double, std::string> RuleTable::value(std::string_view key)
{
    const toml::node &given = node(key);
    if (const auto whole = given.value_exact<std::int64_t>())
        return *whole;
    if (const auto real = given.value_exact<double>())
        return *real;
    return text(key);
}

Source RuleTable::source(std::string_view key)
{
    const std::string name = textOr(key, "assumed");
    if (name == "assumed")
        return Source::Assumed;
    if (name == "rule")
        return Source::Rule;
    fail(key, "must be rule or assumed");
}

Day RuleTable::day(std::string_view key)
{
    const auto date = node(key).value_exact<toml::date>();
    if (!date)
        fail(key, "must be a date such as 2021-01-01");
    return Day{std::chrono::year_month_day{std::chrono::year{date->year},
                                           std::chrono::month{date->month},
                                           std::chrono::day{date->day}}};
}

std::optional<Day> RuleTable::optionalDay(std::string_view key)
{
    return has(key) ? std::optional(day(key)) : std::nullopt;
}

std::vector<std::string> RuleTable::texts(std::string_view key)
{
    const toml::array *const array = node(key).as_array();
    if (array == nullptr)
        fail(key, "must be a list of texts");
    std::vector<std::string> result;
    for (const toml::node &item : *array) {
        const auto value = item.value_exact<std::string>();
        if (!value)
            fail(key, "must be a list of texts");
        result.push_back(*value);
    }
    return result;
}

std::vector<std::vector<double>> RuleTable::pairs(std::string_view key)
{
    const toml::array *const array = node(key).as_array();
    if (array == nullptr)
        fail(key, "must be a list of pairs");
    std::vector<std::vector<double>> result;
    for (const toml::node &item : *array) {
        const toml::array *const pair = item.as_array();
        const auto first =
            pair != nullptr && pair->size() == 2 ? pair->at(0).value<double>() : std::nullopt;
        const auto second = first ? pair->at(1).value<double>() : std::nullopt;
        if (!second)
            fail(key, "must be a list of pairs of numbers");
        result.push_back({*first, *second});
    }
    return result;
}

RuleTable RuleTable::table(std::string_view key)
{
    const toml::table *const value = node(key).as_table();
    if (value == nullptr)
        fail(key, "must be a table");
    return {*value, m_file, m_indicator};
}

std::vector<RuleTable> RuleTable::tablesOr(std::string_view key)
{
    std::vector<RuleTable> result;
    if (!has(key))
        return result;
    const toml::array *const array = node(key).as_array();
    if (array == nullptr || !array->is_homogeneous(toml::node_type::table))
        fail(key, "must be a list of tables");
    for (const toml::node &item : *array)
        result.emplace_back(*item.as_table(), m_file, m_indicator);
    return result;
}

std::vector<std::string> RuleTable::keys() const
{
    std::vector<std::string> names;
    for (const auto &[key, value] : *m_table)
        names.emplace_back(key.str());
    return names;
}

void RuleTable::expectNoMore() const
{
    for (const std::string &key : keys()) {
        if (!m_read.contains(key))
            fail(key, "is not known here");
    }
}

toml::table parseRules(const std::filesystem::path &file)
{
    std::ifstream stream(file, std::ios::binary);
    if (!stream)
        throw FileUnusable{file, std::generic_category().message(errno)};
    const std::string text{std::istreambuf_iterator<char>(stream), {}};
    try {
        return toml::parse(text);
    } catch (const toml::parse_error &error) {
        throw BrokenRules{file, error.source().begin.line, {}, std::string(error.description())};
    }
}

} // namespace starvane::core
