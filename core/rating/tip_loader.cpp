// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rating/tip_loader.h"

namespace starvane::core {

namespace {

Fact::Values valuesNamed(RuleTable &most)
{
    const std::string name = most.textOr("as", "text");
    if (name == "text")
        return Fact::Values::Texts;
    if (name == "hour")
        return Fact::Values::Hours;
    if (name == "day")
        return Fact::Values::Days;
    if (name == "country")
        return Fact::Values::Countries;
    most.fail("as", "must be text, hour, day or country");
}

Fact factFrom(const std::string &name, RuleTable &facts)
{
    if (!facts.table(name).has("most")) {
        RuleTable number = facts.table(name);
        Fact fact{name, Fact::Kind::Number, number.text("sql")};
        number.expectNoMore();
        return fact;
    }
    RuleTable most = facts.table(name);
    Fact fact{name, Fact::Kind::Most, most.text("most"),
              static_cast<int>(most.integerOr("limit", 1)), valuesNamed(most)};
    most.expectNoMore();
    return fact;
}

TipRule tipFrom(RuleTable &table)
{
    TipRule tip;
    tip.id = table.text("id");
    tip.indicator = table.text("indicator");
    table.setIndicator(tip.indicator);
    tip.line = table.line();
    tip.text = table.bothLanguages("text");
    tip.when = table.textOr("when", "1");
    if (table.has("facts")) {
        RuleTable facts = table.table("facts");
        for (const std::string &name : facts.keys())
            tip.facts.push_back(factFrom(name, facts));
    }
    table.expectNoMore();
    return tip;
}

} // namespace

void loadTips(const std::filesystem::path &file, Pack &pack)
{
    const toml::table content = parseRules(file);
    RuleTable root(content, file);
    for (RuleTable &tip : root.tablesOr("tip"))
        pack.tips.push_back(tipFrom(tip));
    root.expectNoMore();
}

} // namespace starvane::core
