// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rating/card_loader.h"

#include "core/record/fields.h"

#include <algorithm>

namespace starvane::core {

namespace {

Unit unitNamed(RuleTable &table)
{
    const std::string name = table.text("unit");
    if (name == "percent")
        return Unit::Percent;
    if (name == "hours")
        return Unit::Hours;
    if (name == "days")
        return Unit::Days;
    if (name == "stars")
        return Unit::Stars;
    if (name == "points")
        return Unit::Points;
    table.fail("unit", "must be percent, hours, days, stars or points");
}

Source sourceNamed(RuleTable &table, std::string_view key)
{
    const std::string name = table.textOr(key, "assumed");
    if (name == "assumed")
        return Source::Assumed;
    if (name == "rule")
        return Source::Rule;
    table.fail(key, "must be rule or assumed");
}

Window windowFrom(RuleTable table)
{
    Window window;
    if (table.has("from_days_before")) {
        window.firstBefore = static_cast<int>(table.integer("from_days_before"));
        window.lastBefore = static_cast<int>(table.integer("to_days_before"));
    } else {
        window.lastBefore = static_cast<int>(table.integerOr("ends_days_before", 0));
        window.firstBefore = window.lastBefore + static_cast<int>(table.integer("days")) - 1;
    }
    table.expectNoMore();
    if (window.lastBefore < 0 || window.firstBefore < window.lastBefore)
        table.fail("days", "the window must have at least one day and end by the day asked for");
    return window;
}

/// "order.shipped_at | order.collected_at": kinds or fields that exist.
std::vector<std::string> alternativesFrom(const std::string &need, const RuleTable &table)
{
    std::vector<std::string> alternatives;
    std::size_t start = 0;
    while (start <= need.size()) {
        const std::size_t bar = std::min(need.find('|', start), need.size());
        std::string term = need.substr(start, bar - start);
        std::erase(term, ' ');
        const std::size_t dot = std::min(term.find('.'), term.size());
        const auto kind = kindNamed(std::string_view(term).substr(0, dot));
        if (!kind
            || (dot < term.size() && !fieldIndex(*kind, std::string_view(term).substr(dot + 1))))
            table.fail("needs", "there is no \"" + term + "\"");
        alternatives.push_back(std::move(term));
        start = bar + 1;
    }
    return alternatives;
}

Benchmark benchmarkFrom(RuleTable table, bool higherIsBetter)
{
    const Benchmark benchmark{table.number("peer"), table.number("excellent"),
                              sourceNamed(table, "basis")};
    table.expectNoMore();
    const double distance = benchmark.excellent - benchmark.peer;
    if (!(higherIsBetter ? distance > 0 && benchmark.peer > 0 : distance < 0))
        table.fail("excellent", "must be better than peer");
    return benchmark;
}

Exclusion exclusionFrom(RuleTable &table)
{
    Exclusion exclusion{table.text("when"), table.bothLanguages("why"), table.optionalDay("from"),
                        table.optionalDay("until")};
    table.expectNoMore();
    return exclusion;
}

void readMeasure(RuleTable &table, Indicator &indicator)
{
    indicator.over = table.text("over");
    indicator.at = table.text("at");
    indicator.value = table.text("value");
    indicator.window = windowFrom(table.table("window"));
    for (const std::string &need : table.texts("needs"))
        indicator.needs.push_back(alternativesFrom(need, table));
    if (indicator.needs.empty())
        table.fail("needs", "names nothing");
    indicator.due = table.textOr("due", {});
    indicator.done = table.textOr("done", {});
    indicator.pending = table.textOr("pending", {});
    indicator.weight = table.textOr("weight", {});
    for (RuleTable &exclusion : table.tablesOr("excludes"))
        indicator.excludes.push_back(exclusionFrom(exclusion));
}

Indicator indicatorFrom(RuleTable &table)
{
    Indicator indicator;
    indicator.id = table.text("id");
    table.setIndicator(indicator.id);
    indicator.line = table.line();
    indicator.name = table.bothLanguages("name");
    indicator.rule = table.bothLanguages("rule");
    indicator.why = table.bothLanguagesOr("why", {});
    indicator.where = table.bothLanguagesOr("where", {});
    if (table.has("module"))
        indicator.module = table.text("module");
    indicator.unit = unitNamed(table);
    const std::string better = table.text("better");
    if (better != "higher" && better != "lower")
        table.fail("better", "must be higher or lower");
    indicator.higherIsBetter = better == "higher";
    indicator.share = table.numberOr("share", indicator.module ? 1 : 0);
    indicator.source = table.text("source");
    if (table.has("over"))
        readMeasure(table, indicator);
    if (table.has("benchmark"))
        indicator.benchmark = benchmarkFrom(table.table("benchmark"), indicator.higherIsBetter);
    table.expectNoMore();
    return indicator;
}

std::vector<StarLevel> levelsFrom(RuleTable &table)
{
    std::vector<StarLevel> levels;
    for (const auto &pair : table.pairs("stars"))
        levels.push_back({pair[0], pair[1]});
    const bool descends =
        std::is_sorted(levels.begin(), levels.end(), [](const StarLevel &a, const StarLevel &b) {
            return a.composite > b.composite;
        });
    if (levels.empty() || !descends || levels.back().composite != 0)
        table.fail("stars", "must go down from the highest level to one that starts at 0");
    return levels;
}

void checkModules(const CardVersion &version, const RuleTable &table)
{
    for (const Indicator &indicator : version.indicators) {
        const auto named = [&indicator](const Module &m) { return m.id == indicator.module; };
        const bool exists = std::any_of(version.modules.begin(), version.modules.end(), named);
        if (indicator.module && !exists)
            table.fail("module", "the card has no module \"" + *indicator.module + "\"");
        if (!indicator.module && !version.modules.empty())
            table.fail("module",
                       "every indicator of a card with modules belongs to one: " + indicator.id);
    }
}

CardVersion versionFrom(RuleTable &table)
{
    CardVersion version;
    version.firstDay = table.day("version");
    version.file = table.file();
    version.stars = levelsFrom(table);
    version.starsSource = sourceNamed(table, "basis");
    for (RuleTable &gate : table.tablesOr("gates")) {
        version.gates.push_back({gate.number("stars"), gate.bothLanguages("text")});
        gate.expectNoMore();
    }
    for (RuleTable &module : table.tablesOr("module")) {
        version.modules.push_back(
            {module.text("id"), module.bothLanguages("name"), module.number("share")});
        module.expectNoMore();
    }
    for (RuleTable &indicator : table.tablesOr("indicator"))
        version.indicators.push_back(indicatorFrom(indicator));
    checkModules(version, table);
    return version;
}

Card &cardOf(Pack &pack, const std::string &id, const Text &name)
{
    const auto found = std::find_if(pack.cards.begin(), pack.cards.end(),
                                    [&id](const Card &card) { return card.id == id; });
    if (found != pack.cards.end())
        return *found;
    return pack.cards.emplace_back(Card{id, name, {}});
}

Fact factFrom(const std::string &name, RuleTable &facts)
{
    if (!facts.table(name).has("most")) {
        RuleTable number = facts.table(name);
        Fact fact{name, Fact::Kind::Number, number.text("sql"), 1, false};
        number.expectNoMore();
        return fact;
    }
    RuleTable most = facts.table(name);
    Fact fact{name, Fact::Kind::Most, most.text("most"),
              static_cast<int>(most.integerOr("limit", 1)), most.textOr("as", {}) == "hour"};
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

void loadCards(const std::filesystem::path &file, Pack &pack)
{
    const toml::table content = parseRules(file);
    RuleTable root(content, file);
    for (RuleTable &table : root.tablesOr("card")) {
        Card &card = cardOf(pack, table.text("id"), table.bothLanguages("name"));
        CardVersion version = versionFrom(table);
        table.expectNoMore();
        const auto place = std::find_if(
            card.versions.begin(), card.versions.end(),
            [&version](const CardVersion &other) { return other.firstDay >= version.firstDay; });
        if (place != card.versions.end() && place->firstDay == version.firstDay)
            table.fail("version", "the card has this version twice");
        card.versions.insert(place, std::move(version));
    }
    root.expectNoMore();
}

void loadTips(const std::filesystem::path &file, Pack &pack)
{
    const toml::table content = parseRules(file);
    RuleTable root(content, file);
    pack.tipsFile = file;
    for (RuleTable &tip : root.tablesOr("tip"))
        pack.tips.push_back(tipFrom(tip));
    root.expectNoMore();
}

} // namespace starvane::core
