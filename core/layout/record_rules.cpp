// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/column_binding.h"
#include "core/layout/layout_rules.h"

#include <algorithm>
#include <array>
#include <tuple>
#include <utility>

namespace starvane::core {

namespace {

void readColumns(RecordMapping &record, const toml::table &columns)
{
    for (const auto &[name, node] : columns) {
        std::ignore = knownField(record.kind, name);
        FieldMapping mapping;
        mapping.field = name.str();
        mapping.columns = textsAt(node, inQuotes(name.str()));
        record.fields.push_back(std::move(mapping));
    }
}

void readRequired(RecordMapping &record, const toml::node &node)
{
    for (const std::string &name : textsAt(node, "'required'")) {
        FieldMapping *const mapping = mappingOf(record, name);
        if (mapping == nullptr)
            breakRule(lineOf(node), inQuotes(name) + " is required and has no column");
        if (findField(record.kind, name).ofLine)
            breakRule(lineOf(node), inQuotes(name) + " of an order's goods cannot be required");
        mapping->required = true;
    }
}

void checkRequired(RecordMapping &record, std::uint64_t line)
{
    const auto isMapped = [&record](std::string_view field) {
        return mappingOf(record, field) != nullptr;
    };
    const std::string kind(nameOf(record.kind));
    for (const Field &field : fieldsOf(record.kind)) {
        if (field.required && !isMapped(field.name))
            breakRule(line, kind + " needs " + inQuotes(field.name));
    }
    if (record.kind != RecordKind::Shipment)
        return;
    const std::size_t numbers =
        (isMapped("order_no") ? 1U : 0U) + (isMapped("tracking_no") ? 1U : 0U);
    if (numbers == 0 || record.fields.size() == numbers)
        breakRule(line, "shipment needs 'order_no' or 'tracking_no', and one more field");
}

void readContinuation(RecordMapping &record, const toml::key &name, const toml::node &node)
{
    if (record.kind != RecordKind::Order)
        breakRule(lineOf(name), "only an order can have 'continuation'");
    record.continuationRows = flagAt(node, "'continuation'");
}

void readOneRow(RecordMapping &record, const toml::key &name, const toml::node &node)
{
    if (record.kind != RecordKind::Order)
        breakRule(lineOf(name), "only an order can have 'one_row'");
    record.oneRow = flagAt(node, "'one_row'");
}

void readReportOf(RecordMapping &record, const toml::table &table, const toml::key &name,
                  const toml::node &node)
{
    if (record.kind != RecordKind::Reading)
        breakRule(lineOf(name), "only a reading can have 'report'");
    if (table.size() > 1)
        breakRule(lineOf(name), "a report has no other keys beside it");
    const toml::table &rates = tableAt(node, "'report'");
    record.report = readReport(rates, lineOf(name));
}

void checkKeys(const toml::table &table, RecordKind kind)
{
    constexpr std::array<std::string_view, 8> known = {
        "columns", "derive", "values", "contains", "required", "continuation", "one_row", "report"};
    for (const auto &[name, node] : table) {
        if (std::find(known.begin(), known.end(), name.str()) == known.end()) {
            breakRule(lineOf(name),
                      "unknown key " + inQuotes(name.str()) + " in " + std::string(nameOf(kind)));
        }
    }
}

using EntryReader = void (*)(RecordMapping &, const toml::key &, const toml::node &);

/// Calls @p read with each key of a table in a table, if it is there.
void readEach(RecordMapping &record, const toml::table &table, std::string_view key,
              EntryReader read)
{
    const toml::node *const found = table.get(key);
    if (found == nullptr)
        return;
    for (const auto &[name, node] : tableAt(*found, inQuotes(key)))
        read(record, name, node);
}

} // namespace

RecordMapping readRecord(RecordKind kind, const toml::table &table, std::uint64_t line)
{
    checkKeys(table, kind);
    RecordMapping record;
    record.kind = kind;
    if (const auto report = table.find("report"); report != table.end()) {
        readReportOf(record, table, report->first, report->second);
        return record;
    }
    if (const toml::node *const columns = table.get("columns"); columns != nullptr)
        readColumns(record, tableAt(*columns, "'columns'"));
    readEach(record, table, "derive", readDerivation);
    readEach(record, table, "values", readWords);
    readEach(record, table, "contains", readParts);
    if (const toml::node *const required = table.get("required"); required != nullptr)
        readRequired(record, *required);
    if (const auto row = table.find("one_row"); row != table.end())
        readOneRow(record, row->first, row->second);
    if (const auto rows = table.find("continuation"); rows != table.end())
        readContinuation(record, rows->first, rows->second);
    checkRequired(record, line);
    return record;
}

} // namespace starvane::core
