// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rating/card_loader.h"

#include "core/rating/indicator_loader.h"

#include <algorithm>

namespace starvane::core {

namespace {

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

/// What levels open, badges and bonus points.
void readRewards(RuleTable &table, CardVersion &version)
{
    for (RuleTable &gate : table.tablesOr("gates")) {
        version.gates.push_back({gate.number("stars"), gate.bothLanguages("text")});
        gate.expectNoMore();
    }
    for (RuleTable &badge : table.tablesOr("badges")) {
        version.badges.push_back({badge.text("id"), badge.bothLanguages("name"),
                                  badge.text("reading"), badge.text("from"),
                                  badge.bothLanguages("text")});
        badge.expectNoMore();
    }
    if (table.has("bonus")) {
        RuleTable bonus = table.table("bonus");
        version.bonus = Bonus{bonus.text("count"), bonus.text("each"), bonus.text("most")};
        bonus.expectNoMore();
    }
}

CardVersion versionFrom(RuleTable &table)
{
    CardVersion version;
    version.firstDay = table.day("version");
    version.file = table.file();
    if (table.has("stars"))
        version.stars = levelsFrom(table);
    version.starsSource = table.source("basis");
    readRewards(table, version);
    for (RuleTable &module : table.tablesOr("module")) {
        version.modules.push_back(
            {module.text("id"), module.bothLanguages("name"), module.number("share")});
        module.expectNoMore();
    }
    for (RuleTable &indicator : table.tablesOr("indicator"))
        version.indicators.push_back(loadIndicator(indicator));
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

} // namespace starvane::core
