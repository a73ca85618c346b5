// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/layout_rules.h"

#include "core/layout/column_binding.h"
#include "core/layout/text_fold.h"

#include <algorithm>
#include <utility>

namespace starvane::core {

void breakRule(std::uint64_t line, std::string reason)
{
    throw RuleBreach{line, std::move(reason)};
}

std::uint64_t lineOf(const toml::node &node)
{
    return node.source().begin.line;
}

std::uint64_t lineOf(const toml::key &key)
{
    return key.source().begin.line;
}

const toml::table &tableAt(const toml::node &node, std::string_view what)
{
    if (!node.is_table())
        breakRule(lineOf(node), std::string(what) + " must be a table");
    return *node.as_table();
}

const toml::array &arrayAt(const toml::node &node, std::string_view what)
{
    if (!node.is_array() || node.as_array()->empty())
        breakRule(lineOf(node), std::string(what) + " must be a list of texts, not empty");
    return *node.as_array();
}

std::string textAt(const toml::node &node, std::string_view what)
{
    if (!node.is_string())
        breakRule(lineOf(node), std::string(what) + " must be a text");
    return node.as_string()->get();
}

std::vector<std::string> textsAt(const toml::node &node, std::string_view what)
{
    std::vector<std::string> texts;
    for (const toml::node &item : arrayAt(node, what)) {
        texts.push_back(textAt(item, "each item of " + std::string(what)));
        if (folded(texts.back()).empty())
            breakRule(lineOf(item), std::string(what) + " holds a blank text");
    }
    return texts;
}

bool flagAt(const toml::node &node, std::string_view what)
{
    if (!node.is_boolean())
        breakRule(lineOf(node), std::string(what) + " must be true or false");
    return node.as_boolean()->get();
}

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

} // namespace starvane::core
