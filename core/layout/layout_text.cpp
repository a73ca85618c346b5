// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/layout_text.h"

#include <array>
#include <cstdio>
#include <string_view>

namespace starvane::core {

namespace {

/// A basic string of TOML.
std::string tomlString(std::string_view text)
{
    std::string result = "\"";
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            result += '\\';
            result += c;
        } else if (byte < 0x20 || byte == 0x7F) {
            std::array<char, 8> escape{};
            std::snprintf(escape.data(), escape.size(), "\\u%04X", static_cast<unsigned>(byte));
            result += escape.data();
        } else {
            result += c;
        }
    }
    return result + '"';
}

std::string listed(const std::vector<std::string> &texts)
{
    std::string result = "[";
    for (const std::string &text : texts)
        result += (result.size() == 1 ? "" : ", ") + tomlString(text);
    return result + ']';
}

std::string entry(std::string_view key, const std::string &value)
{
    return std::string(key) + " = " + value + '\n';
}

std::string tableHead(std::string_view kind, std::string_view part)
{
    return "\n[" + std::string(kind) + '.' + std::string(part) + "]\n";
}

std::string_view nameOf(DeriveRule rule)
{
    switch (rule) {
    case DeriveRule::FirstOf:
        return "first_of";
    case DeriveRule::EarliestOf:
        return "earliest_of";
    case DeriveRule::PlusHours:
        return "plus_hours";
    case DeriveRule::FirstWordOf:
        return "first_word_of";
    case DeriveRule::When:
        break;
    }
    return "when";
}

std::string derivation(const Derivation &derive)
{
    if (derive.rule != DeriveRule::When)
        return "{ " + std::string(nameOf(derive.rule)) + " = " + listed(derive.columns) + " }";
    return "{ when = " + listed({derive.columns.at(0), derive.when})
        + ", use = " + tomlString(derive.columns.at(1)) + " }";
}

std::string reportTable(std::string_view kind, const ReportMapping &report)
{
    std::string text = tableHead(kind, "report");
    if (!report.weight.empty())
        text += entry("weight", listed(report.weight));
    for (const ReportRate &rate : report.rates) {
        const std::string columns = rate.value.empty()
            ? "{ part = " + listed(rate.part) + ", of = " + listed(rate.of) + " }"
            : "{ value = " + listed(rate.value) + " }";
        text += entry(tomlString(rate.indicator), columns);
    }
    return text;
}

std::string columnTable(std::string_view kind, const RecordMapping &record)
{
    std::string text;
    for (const FieldMapping &field : record.fields) {
        if (!field.columns.empty())
            text += entry(field.field, listed(field.columns));
    }
    return text.empty() ? text : tableHead(kind, "columns") + text;
}

std::string deriveTable(std::string_view kind, const RecordMapping &record)
{
    std::string text;
    for (const FieldMapping &field : record.fields) {
        if (field.derive)
            text += entry(field.field, derivation(*field.derive));
    }
    return text.empty() ? text : tableHead(kind, "derive") + text;
}

std::string wordTables(std::string_view kind, const RecordMapping &record)
{
    std::string text;
    for (const FieldMapping &field : record.fields) {
        if (field.values.empty())
            continue;
        text += tableHead(kind, "values." + field.field);
        for (const auto &[word, value] : field.values)
            text += entry(tomlString(word), tomlString(value));
    }
    return text;
}

std::string partTable(std::string_view kind, const RecordMapping &record)
{
    std::string text;
    for (const FieldMapping &field : record.fields) {
        std::string parts;
        for (const auto &[part, value] : field.contains)
            parts += (parts.empty() ? "" : ", ") + listed({part, value});
        if (!parts.empty())
            text += entry(field.field, '[' + parts + ']');
    }
    return text.empty() ? text : tableHead(kind, "contains") + text;
}

/// What stands in [order] itself.
std::string flags(std::string_view kind, const RecordMapping &record)
{
    std::vector<std::string> required;
    for (const FieldMapping &field : record.fields) {
        if (field.required)
            required.push_back(field.field);
    }
    std::string text;
    if (!required.empty())
        text += entry("required", listed(required));
    if (record.continuationRows)
        text += entry("continuation", "true");
    if (record.oneRow)
        text += entry("one_row", "true");
    return text.empty() ? text : "\n[" + std::string(kind) + "]\n" + text;
}

std::string recordTables(const RecordMapping &record)
{
    const std::string_view kind = core::nameOf(record.kind);
    if (record.report)
        return reportTable(kind, *record.report);
    return flags(kind, record) + columnTable(kind, record) + deriveTable(kind, record)
        + wordTables(kind, record) + partTable(kind, record);
}

} // namespace

std::string layoutText(const Layout &layout)
{
    std::string text =
        entry("id", tomlString(layout.id)) + entry("platform", tomlString(layout.platform));
    text += entry("name",
                  "{ zh_CN = " + tomlString(layout.name.zh) + ", en = " + tomlString(layout.name.en)
                      + " }");
    if (!layout.dates.empty())
        text += entry("dates", listed(layout.dates));
    if (layout.dayOrder)
        text += entry("day_order",
                      *layout.dayOrder == DayOrder::DayFirst ? "\"day_first\"" : "\"month_first\"");
    if (layout.timezone)
        text += entry("timezone", tomlString(*layout.timezone));
    if (layout.currency)
        text += entry("currency", tomlString(*layout.currency));
    if (layout.htmlEntities)
        text += entry("html_entities", "true");
    for (const RecordMapping &record : layout.records)
        text += recordTables(record);
    return text;
}

} // namespace starvane::core
