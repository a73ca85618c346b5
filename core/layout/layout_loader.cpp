// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/layout_rules.h"

#include "core/base/time.h"
#include "core/layout/date_pattern.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <fstream>
#include <sstream>
#include <system_error>
#include <utility>

namespace starvane::core {

namespace {

/// The text of a key that has to be there.
std::string requiredText(const toml::table &table, std::string_view key, std::uint64_t line)
{
    const toml::node *const node = table.get(key);
    if (node == nullptr)
        breakRule(line, "'" + std::string(key) + "' is missing");
    std::string text = textAt(*node, key);
    if (text.empty())
        breakRule(lineOf(*node), "'" + std::string(key) + "' is blank");
    return text;
}

Text readName(const toml::table &root)
{
    const toml::node *const node = root.get("name");
    if (node == nullptr)
        breakRule(1, "'name' is missing");
    const toml::table &table = tableAt(*node, "'name'");
    for (const auto &[key, text] : table) {
        if (key.str() != "zh_CN" && key.str() != "en")
            breakRule(lineOf(key), "unknown language '" + std::string(key.str()) + "'");
    }
    return {.zh = requiredText(table, "zh_CN", lineOf(*node)),
            .en = requiredText(table, "en", lineOf(*node))};
}

std::vector<std::string> readDates(const toml::table &root)
{
    const toml::node *const node = root.get("dates");
    if (node == nullptr)
        return {};
    auto formats = textsAt(*node, "'dates'");
    for (std::size_t i = 0; i < formats.size(); ++i) {
        if (!DatePattern::compile(formats[i]))
            breakRule(lineOf(*node->as_array()->get(i)), "'" + formats[i] + "' is no date format");
    }
    return formats;
}

std::optional<DayOrder> readDayOrder(const toml::table &root)
{
    const toml::node *const node = root.get("day_order");
    if (node == nullptr)
        return std::nullopt;
    const std::string order = textAt(*node, "'day_order'");
    if (order != "day_first" && order != "month_first")
        breakRule(lineOf(*node), "'day_order' must be 'day_first' or 'month_first'");
    return order == "day_first" ? DayOrder::DayFirst : DayOrder::MonthFirst;
}

std::optional<std::string> readZone(const toml::table &root)
{
    const toml::node *const node = root.get("timezone");
    if (node == nullptr)
        return std::nullopt;
    std::string zone = textAt(*node, "'timezone'");
    if (!Zone::find(zone))
        breakRule(lineOf(*node), "unknown time zone '" + zone + "'");
    return zone;
}

std::optional<std::string> readCurrency(const toml::table &root)
{
    const toml::node *const node = root.get("currency");
    if (node == nullptr)
        return std::nullopt;
    std::string currency = textAt(*node, "'currency'");
    const auto isCapital = [](char c) { return c >= 'A' && c <= 'Z'; };
    if (currency.size() != 3 || !std::all_of(currency.begin(), currency.end(), isCapital))
        breakRule(lineOf(*node), "'" + currency + "' is no ISO 4217 code");
    return currency;
}

bool readEntities(const toml::table &root)
{
    const toml::node *const node = root.get("html_entities");
    return node != nullptr && flagAt(*node, "'html_entities'");
}

/// The first line of a table or of anything in it: [order.columns] alone opens [order] too.
std::uint64_t firstLine(const toml::table &table, std::uint64_t keyLine)
{
    std::uint64_t line = keyLine;
    for (const auto &[key, node] : table)
        line = std::min(line, lineOf(key));
    return line;
}

struct RecordTable {
    std::uint64_t line;
    RecordKind kind;
    const toml::table *table;
};

std::vector<RecordTable> recordTables(const toml::table &root)
{
    constexpr std::array<std::string_view, 8> known = {
        "id", "platform", "name", "dates", "day_order", "timezone", "currency", "html_entities"};
    std::vector<RecordTable> tables;
    for (const auto &[key, node] : root) {
        if (std::find(known.begin(), known.end(), key.str()) != known.end())
            continue;
        const auto kind = kindNamed(key.str());
        if (!kind)
            breakRule(lineOf(key), "unknown key '" + std::string(key.str()) + "'");
        const toml::table &table = tableAt(node, key.str());
        tables.push_back({firstLine(table, lineOf(key)), *kind, &table});
    }
    std::sort(tables.begin(), tables.end(),
              [](const RecordTable &a, const RecordTable &b) { return a.line < b.line; });
    return tables;
}

/// A report's rows make no records: there can be none beside it.
void checkReport(const Layout &layout, const std::vector<RecordTable> &tables)
{
    const bool isReport = std::any_of(layout.records.begin(), layout.records.end(),
                                      [](const RecordMapping &record) { return record.report; });
    if (isReport && tables.size() > 1)
        breakRule(tables[1].line, "a report stands alone");
}

Layout readLayout(const toml::table &root, const std::filesystem::path &file)
{
    const auto tables = recordTables(root);
    Layout layout{.id = requiredText(root, "id", 1),
                  .platform = requiredText(root, "platform", 1),
                  .name = readName(root),
                  .dates = readDates(root),
                  .dayOrder = readDayOrder(root),
                  .timezone = readZone(root),
                  .currency = readCurrency(root),
                  .htmlEntities = readEntities(root),
                  .records = {},
                  .file = file};
    if (tables.empty())
        breakRule(1, "no record is mapped");
    for (const RecordTable &record : tables)
        layout.records.push_back(readRecord(record.kind, *record.table, record.line));
    checkReport(layout, tables);
    return layout;
}

Result<std::string> contentOf(const std::filesystem::path &file)
{
    errno = 0;
    const std::ifstream stream(file, std::ios::binary);
    std::ostringstream text;
    if (stream)
        text << stream.rdbuf();
    if (!stream || !text) {
        const int code = errno == 0 ? EIO : errno;
        return Failure{FileUnusable{file, std::generic_category().message(code)}};
    }
    return text.str();
}

} // namespace

Result<Layout> parseLayout(std::string_view toml, const std::filesystem::path &file)
{
    try {
        return readLayout(toml::parse(toml), file);
    } catch (const RuleBreach &breach) {
        return Failure{BrokenRules{file, breach.line, {}, breach.reason}};
    } catch (const toml::parse_error &error) {
        return Failure{
            BrokenRules{file, error.source().begin.line, {}, std::string(error.description())}};
    }
}

Result<Layout> loadLayout(const std::filesystem::path &file)
{
    const auto text = contentOf(file);
    if (!text)
        return Failure{text.error()};
    return parseLayout(*text, file);
}

} // namespace starvane::core
