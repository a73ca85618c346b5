// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/layout_rules.h"
#include "core/layout/number_parsers.h"
#include "core/layout/text_fold.h"

#include <algorithm>
#include <utility>

namespace starvane::core {

namespace {

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

/// The mapping of a field that may have words; @p what they are called.
FieldMapping &
mappingWithWords(RecordMapping &record, const toml::key &name, const std::string &what)
{
    const Field &field = knownField(record.kind, name);
    FieldMapping *const mapping = mappingOf(record, field.name);
    if (mapping == nullptr)
        breakRule(lineOf(name), what + " for " + inQuotes(field.name) + ", which has no column");
    if (!mayHaveWords(field.type))
        breakRule(lineOf(name), inQuotes(field.name) + " takes no values");
    return *mapping;
}

std::string valueAt(const toml::node &node, std::string_view what, const Field &field)
{
    std::string value = textAt(node, what);
    if (!value.empty() && !isValueOf(field, value))
        breakRule(lineOf(node), inQuotes(value) + " is no value of " + inQuotes(field.name));
    return value;
}

} // namespace

void readWords(RecordMapping &record, const toml::key &name, const toml::node &node)
{
    const Field &field = knownField(record.kind, name);
    FieldMapping &mapping = mappingWithWords(record, name, "values");
    for (const auto &[text, word] : tableAt(node, inQuotes(field.name))) {
        std::string value = valueAt(word, inQuotes(text.str()), field);
        if (!mapping.values.try_emplace(folded(text.str()), std::move(value)).second)
            breakRule(lineOf(text), inQuotes(text.str()) + " is there twice");
    }
}

void readParts(RecordMapping &record, const toml::key &name, const toml::node &node)
{
    const Field &field = knownField(record.kind, name);
    FieldMapping &mapping = mappingWithWords(record, name, "contains");
    const std::string what = "each item of " + inQuotes(field.name);
    for (const toml::node &item : arrayAt(node, inQuotes(field.name))) {
        const toml::array &pair = arrayAt(item, what);
        if (pair.size() != 2)
            breakRule(lineOf(item), what + " must be a text and a value");
        if (!mapping.contains.empty() && mapping.contains.back().first.empty())
            breakRule(lineOf(item), what + " after \"\" is never reached");
        mapping.contains.emplace_back(folded(textAt(pair[0], what)), valueAt(pair[1], what, field));
    }
}

} // namespace starvane::core
