// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/layout_rules.h"
#include "core/layout/text_fold.h"

#include <array>
#include <utility>

namespace starvane::core {

namespace {

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
                                  Named{"plus_hours", DeriveRule::PlusHours},
                                  Named{"first_word_of", DeriveRule::FirstWordOf}};
    for (const Named &rule : known) {
        if (rule.name == name.str())
            return rule.rule;
    }
    breakRule(lineOf(name), "unknown derivation " + inQuotes(name.str()));
}

/// { when = ["the column asked", "text in it"], use = "another column" }
Derivation readCondition(const toml::table &table)
{
    const toml::node &when = *table.get("when");
    auto asked = textsAt(when, "'when'");
    if (asked.size() != 2)
        breakRule(lineOf(when), "'when' needs a column and a text");
    const toml::node &use = *table.get("use");
    std::string used = textAt(use, "'use'");
    if (folded(used).empty())
        breakRule(lineOf(use), "'use' is blank");
    return {.rule = DeriveRule::When,
            .columns = {std::move(asked[0]), std::move(used)},
            .when = folded(asked[1])};
}

void checkType(const Field &field, DeriveRule rule, std::uint64_t line)
{
    const bool takesTimes = rule == DeriveRule::EarliestOf || rule == DeriveRule::PlusHours;
    if (takesTimes && !isTime(field.type))
        breakRule(line, inQuotes(field.name) + " is no time");
    const bool isText = field.type == FieldType::Id || field.type == FieldType::Text;
    if (rule == DeriveRule::FirstWordOf && !isText)
        breakRule(line, inQuotes(field.name) + " is no text");
}

Derivation readRule(const Field &field, const toml::key &name, const toml::node &node)
{
    const toml::table &table = tableAt(node, inQuotes(field.name));
    if (table.size() == 2 && table.contains("when") && table.contains("use"))
        return readCondition(table);
    if (table.size() != 1)
        breakRule(lineOf(name), inQuotes(field.name) + " needs one derivation");
    const auto entry = table.begin();
    const toml::key &ruleName = entry->first;
    const toml::node &columns = entry->second;
    const DeriveRule rule = ruleNamed(ruleName);
    checkType(field, rule, lineOf(name));
    auto names = textsAt(columns, inQuotes(ruleName.str()));
    if (rule == DeriveRule::PlusHours && names.size() != 2)
        breakRule(lineOf(columns), "'plus_hours' needs a time and a duration");
    return {.rule = rule, .columns = std::move(names), .when = {}};
}

} // namespace

void readDerivation(RecordMapping &record, const toml::key &name, const toml::node &node)
{
    const Field &field = knownField(record.kind, name);
    Derivation derivation = readRule(field, name, node);
    FieldMapping *mapping = mappingOf(record, field.name);
    // The others name all their columns themselves.
    if (mapping != nullptr && derivation.rule != DeriveRule::PlusHours
        && derivation.rule != DeriveRule::When)
        breakRule(lineOf(name), inQuotes(field.name) + " has columns and a derivation");
    if (mapping == nullptr) {
        mapping = &record.fields.emplace_back();
        mapping->field = field.name;
    }
    mapping->derive = std::move(derivation);
}

} // namespace starvane::core
