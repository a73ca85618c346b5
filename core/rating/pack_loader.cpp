// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rating/pack_loader.h"

#include "core/rating/card_loader.h"
#include "core/rating/duty_loader.h"
#include "core/rating/expressions.h"
#include "core/rating/name_loader.h"
#include "core/rating/rule_table.h"
#include "core/rating/setting_names.h"
#include "core/rating/tip_loader.h"

#include <algorithm>

namespace starvane::core {

namespace {

/// The TOML files of a folder by name; none when there is no such folder.
std::vector<std::filesystem::path> rulesIn(const std::filesystem::path &folder)
{
    std::vector<std::filesystem::path> files;
    std::error_code missing;
    for (const auto &entry : std::filesystem::directory_iterator(folder, missing)) {
        if (entry.path().extension() == ".toml")
            files.push_back(entry.path());
    }
    std::sort(files.begin(), files.end());
    return files;
}

Pack readHead(const std::filesystem::path &folder)
{
    const std::filesystem::path file = folder / "pack.toml";
    const toml::table content = parseRules(file);
    RuleTable table(content, file);
    Pack pack;
    pack.folder = folder;
    pack.id = table.text("id");
    if (folder.filename() != pack.id)
        table.fail("id", "must be the folder's name");
    pack.name = table.bothLanguages("name");
    pack.zone = table.text("zone");
    if (!Zone::find(pack.zone))
        table.fail("zone", "there is no such time zone");
    pack.currency = table.text("currency");
    pack.scale = table.numberOr("scale", 5);
    pack.smallSample = table.integerOr("small_sample", 20);
    loadNames(table, pack);
    for (RuleTable &kind : table.tablesOr("data")) {
        pack.data.push_back(
            {kind.text("kind"), kind.bothLanguages("name"), kind.bothLanguages("fetch")});
        kind.expectNoMore();
    }
    table.expectNoMore();
    return pack;
}

} // namespace

Pack loadPack(const std::filesystem::path &folder)
{
    Pack pack = readHead(folder);
    for (const auto &file : rulesIn(folder / "cards"))
        loadCards(file, pack);
    if (pack.cards.empty())
        throw BrokenRules{folder / "cards", 0, {}, "the pack has no card"};
    for (const auto &file : rulesIn(folder / "layouts")) {
        auto layout = loadLayout(file);
        if (!layout)
            std::visit([](const auto &error) { throw error; }, layout.error());
        pack.layouts.push_back(*std::move(layout));
    }
    if (std::filesystem::exists(folder / "tips.toml"))
        loadTips(folder / "tips.toml", pack);
    if (std::filesystem::exists(folder / "duties.toml"))
        loadDuties(folder / "duties.toml", pack);
    if (std::filesystem::exists(folder / "fines.toml"))
        loadFines(folder / "fines.toml", pack);
    expandExpressions(pack);
    if (const auto names = settingNames(pack); !names)
        std::visit([](const auto &error) { throw error; }, names.error());
    return pack;
}

const CardVersion &Card::on(Day day) const
{
    const auto later =
        std::find_if(versions.begin(), versions.end(),
                     [day](const CardVersion &version) { return version.firstDay > day; });
    return later == versions.begin() ? *later : *std::prev(later);
}

bool Card::isWeekly() const
{
    const auto &indicators = versions.front().indicators;
    return std::any_of(indicators.begin(), indicators.end(),
                       [](const Indicator &one) { return one.window.isIsoWeek; });
}

bool Limit::holds(double value) const
{
    switch (side) {
    case Side::AtMost:
        return value <= bound;
    case Side::Below:
        return value < bound;
    case Side::AtLeast:
        return value >= bound;
    case Side::Above:
        return value > bound;
    }
    return false;
}

const Card *Pack::card(std::string_view cardId) const
{
    const auto found = std::find_if(cards.begin(), cards.end(),
                                    [cardId](const Card &card) { return card.id == cardId; });
    return found == cards.end() ? nullptr : &*found;
}

std::vector<std::string> Pack::indicatorIds() const
{
    std::vector<std::string> ids;
    for (const Card &one : cards) {
        for (const CardVersion &version : one.versions) {
            for (const Indicator &indicator : version.indicators) {
                if (std::find(ids.begin(), ids.end(), indicator.id) == ids.end())
                    ids.push_back(indicator.id);
            }
        }
    }
    return ids;
}

} // namespace starvane::core
