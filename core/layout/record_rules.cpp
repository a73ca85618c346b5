// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/column_binding.h"
#include "core/layout/layout_rules.h"
#include "core/layout/number_parsers.h"
#include "core/layout/text_fold.h"

#include <algorithm>
#include <array>

namespace starvane::core {

namespace {

std::string inQuotes(std::string_view text)
{
    return '\'' + std::string(text) + '\'';
}

const Field &knownField(RecordKind kind, const toml::key &name)
{
    const FieldPlace place = findField(kind, name.str());
    if (place.field == nullptr) {
        breakRule(lineOf(name),
                  "unknown field " + inQuotes(name.str()) + " of " + std::string(nameOf(kind)));
    }
    return *place.field;
}

FieldMapping *mappingOf(RecordMapping &record, std::string_view field)
{
    const auto found =
        std::find_if(record.fields.begin(), record.fields.end(),
                     [field](const FieldMapping &mapping) { return mapping.field == field; });
    return found == record.fields.end() ? nullptr : &*found;
}

void readColumns(RecordMapping &record, const toml::table &columns)
{
    for (const auto &[name, node] : columns) {
        knownField(record.kind, name);
        record.fields.push_back({.field = std::string(name.str()),
                                 .columns = textsAt(node, inQuotes(name.str())),
                                 .derive = {},
                                 .values = {}});
    }
}

// ---- derived fields ----

bool isTime(FieldType type)
{
    return type == FieldType::Time || type == FieldType::Deadline;
}

DeriveRule ruleNamed(const toml::key &name)
{
    struct Named {
        std::string_view name;
        DeriveRule rule;
    };
    constexpr std::array known = {Named{"first_of", DeriveRule::FirstOf},
                                  Named{"earliest_of", DeriveRule::EarliestOf},
                                  Named{"plus_hours", DeriveRule::PlusHours}};
    for (const Named &rule : known) {
        if (rule.name == name.str())
            return rule.rule;
    }
    breakRule(lineOf(name), "unknown derivation " + inQuotes(name.str()));
}

void readDerivation(RecordMapping &record, const toml::key &name, const toml::node &node)
{
    const Field &field = knownField(record.kind, name);
    if (mappingOf(record, field.name) != nullptr)
        breakRule(lineOf(name), inQuotes(field.name) + " has columns and a derivation");
    const toml::table &table = tableAt(node, inQuotes(field.name));
    if (table.size() != 1)
        breakRule(lineOf(name), inQuotes(field.name) + " needs one derivation");
    const auto entry = table.begin();
    const toml::key &ruleName = entry->first;
    const toml::node &columns = entry->second;
    const DeriveRule rule = ruleNamed(ruleName);
    if (rule != DeriveRule::FirstOf && !isTime(field.type))
        breakRule(lineOf(name), inQuotes(field.name) + " is no time");
    auto names = textsAt(columns, inQuotes(ruleName.str()));
    if (rule == DeriveRule::PlusHours && names.size() != 2)
        breakRule(lineOf(columns), "'plus_hours' needs a time and a duration");
    record.fields.push_back({.field = std::string(field.name),
                             .columns = std::move(names),
                             .derive = rule,
                             .values = {}});
}

// ---- words ----

/// Whether a text in the layout is a value of the field.
bool isValueOf(const Field &field, const std::string &value)
{
    switch (field.type) {
    case FieldType::Text:
        return true;
    case FieldType::Boolean:
        return value == "true" || value == "false";
    case FieldType::Choice:
        return std::find(field.choices.begin(), field.choices.end(), value) != field.choices.end();
    case FieldType::Integer:
        return static_cast<bool>(parseInteger(value, false));
    case FieldType::Real:
        return static_cast<bool>(parseReal(value));
    default:
        return false;
    }
}

bool mayHaveWords(FieldType type)
{
    return type == FieldType::Text || type == FieldType::Boolean || type == FieldType::Choice
        || type == FieldType::Integer || type == FieldType::Real;
}

void readWords(RecordMapping &record, const toml::key &name, const toml::node &node)
{
    const Field &field = knownField(record.kind, name);
    FieldMapping *const mapping = mappingOf(record, field.name);
    if (mapping == nullptr)
        breakRule(lineOf(name), "values for " + inQuotes(field.name) + ", which has no column");
    if (!mayHaveWords(field.type))
        breakRule(lineOf(name), inQuotes(field.name) + " takes no values");
    for (const auto &[text, word] : tableAt(node, inQuotes(field.name))) {
        const std::string value = textAt(word, inQuotes(text.str()));
        if (!value.empty() && !isValueOf(field, value))
            breakRule(lineOf(word), inQuotes(value) + " is no value of " + inQuotes(field.name));
        if (!mapping->values.try_emplace(folded(text.str()), value).second)
            breakRule(lineOf(text), inQuotes(text.str()) + " is there twice");
    }
}

// ---- the whole ----

bool isMapped(RecordMapping &record, std::string_view field)
{
    return mappingOf(record, field) != nullptr;
}

void checkRequired(RecordMapping &record, std::uint64_t line)
{
    const std::string kind(nameOf(record.kind));
    for (const Field &field : fieldsOf(record.kind)) {
        if (field.required && !isMapped(record, field.name))
            breakRule(line, kind + " needs " + inQuotes(field.name));
    }
    if (record.kind != RecordKind::Shipment)
        return;
    const std::size_t numbers =
        (isMapped(record, "order_no") ? 1U : 0U) + (isMapped(record, "tracking_no") ? 1U : 0U);
    if (numbers == 0 || record.fields.size() == numbers)
        breakRule(line, "shipment needs 'order_no' or 'tracking_no', and one more field");
}

void readContinuation(RecordMapping &record, const toml::key &name, const toml::node &node)
{
    if (record.kind != RecordKind::Order)
        breakRule(lineOf(name), "only an order can have 'continuation'");
    if (!node.is_boolean())
        breakRule(lineOf(node), "'continuation' must be true or false");
    record.continuationRows = node.as_boolean()->get();
}

void checkKeys(const toml::table &table, RecordKind kind)
{
    constexpr std::array<std::string_view, 4> known = {"columns", "derive", "values",
                                                       "continuation"};
    for (const auto &[name, node] : table) {
        if (std::find(known.begin(), known.end(), name.str()) == known.end()) {
            breakRule(lineOf(name),
                      "unknown key " + inQuotes(name.str()) + " in " + std::string(nameOf(kind)));
        }
    }
}

/// Calls @p read with each key of a table in a table, if it is there.
template <class Read>
void forEachIn(const toml::table &table, std::string_view key, Read read)
{
    const toml::node *const found = table.get(key);
    if (found == nullptr)
        return;
    for (const auto &[name, node] : tableAt(*found, inQuotes(key)))
        read(name, node);
}

} // namespace

RecordMapping readRecord(RecordKind kind, const toml::table &table, std::uint64_t line)
{
    checkKeys(table, kind);
    RecordMapping record{.kind = kind, .fields = {}, .continuationRows = false};
    if (const toml::node *const columns = table.get("columns"); columns != nullptr)
        readColumns(record, tableAt(*columns, "'columns'"));
    forEachIn(table, "derive", [&](const toml::key &name, const toml::node &node) {
        readDerivation(record, name, node);
    });
    forEachIn(table, "values", [&](const toml::key &name, const toml::node &node) {
        readWords(record, name, node);
    });
    const auto continuation = table.find("continuation");
    if (continuation != table.end())
        readContinuation(record, continuation->first, continuation->second);
    checkRequired(record, line);
    return record;
}

} // namespace starvane::core
