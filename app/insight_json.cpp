// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/json.h"
#include "app/json_parts.h"
#include "core/export/figure_names.h"

namespace starvane::app {

namespace {

Json causeJson(const core::Cause &cause)
{
    return {{"counted", cause.counted},
            {"missed", cause.missed},
            {"share", cause.missedShare},
            {"rate", cause.rate()}};
}

Json keyJson(const std::string &key, const std::string &title)
{
    Json json = {{"key", orNull(key)}};
    if (!title.empty())
        json["title"] = title;
    return json;
}

Json namedCauseJson(const core::Cause &cause)
{
    Json json = keyJson(cause.key, cause.title);
    json.update(causeJson(cause));
    return json;
}

Json causeDimensionJson(const core::CauseDimension &dimension)
{
    Json json = {{"dimension", core::nameOf(dimension.dimension)},
                 {"causes", arrayOf(dimension.causes, namedCauseJson)},
                 {"others", nullptr}};
    if (dimension.others) {
        json["others"] = {{"keys", dimension.others->keys}};
        json["others"].update(causeJson(dimension.others->sum));
    }
    return json;
}

Json heatJson(const core::HeatMap &heat)
{
    Json cells = Json::array();
    for (std::size_t day = 0; day < heat.size(); ++day) {
        for (std::size_t hour = 0; hour < heat[day].size(); ++hour) {
            const core::HeatCell &cell = heat[day].at(hour);
            if (cell.counted > 0)
                cells.push_back({{"weekday", day + 1},
                                 {"hour", hour},
                                 {"counted", cell.counted},
                                 {"missed", cell.missed}});
        }
    }
    return cells;
}

Json effectJson(const core::Effect &effect, const char *own, const char *mix)
{
    return {{own, effect.own}, {mix, effect.mix}, {"effect", effect.total()}};
}

Json indicatorEffectJson(const core::IndicatorEffect &one)
{
    Json json = {{"id", one.id},
                 {"unit", nameOf(one.unit)},
                 {"value_before", orNull(one.valueBefore)},
                 {"value_after", orNull(one.valueAfter)},
                 {"score_before", orNull(one.scoreBefore)},
                 {"score_after", orNull(one.scoreAfter)}};
    json.update(effectJson(one.effect, "score", "weight"));
    return json;
}

Json groupEffectJson(const core::GroupEffect &group)
{
    Json json = keyJson(group.key, group.title);
    json["weight_before"] = group.weightBefore;
    json["weight_after"] = group.weightAfter;
    json["value_before"] = orNull(group.valueBefore);
    json["value_after"] = orNull(group.valueAfter);
    json.update(effectJson(group.effect, "rate", "volume"));
    return json;
}

Json dimensionChangeJson(const core::DimensionChange &change)
{
    Json json = {{"dimension", core::nameOf(change.dimension)},
                 {"groups", arrayOf(change.groups, groupEffectJson)},
                 {"others", nullptr}};
    if (change.others) {
        json["others"] = {{"keys", change.others->keys}};
        json["others"].update(effectJson(change.others->effect, "rate", "volume"));
    }
    json["largest"] = change.largest ? Json(*change.largest) : Json();
    return json;
}

} // namespace

std::string causesJson(const core::Causes &causes)
{
    return document({{"store", causes.store},
                     {"card", causes.card},
                     {"on", core::toText(causes.on)},
                     {"indicator", causes.indicator},
                     {"unit", nameOf(causes.unit)},
                     {"from", core::toText(causes.window.first)},
                     {"to", core::toText(causes.window.last)},
                     {"zone", causes.zone},
                     {"counted", causes.counted},
                     {"missed", causes.missed},
                     {"dimensions", arrayOf(causes.dimensions, causeDimensionJson)},
                     {"heat", heatJson(causes.heat)}});
}

std::string changeJson(const core::CompositeChange &change)
{
    return document(
        {{"store", change.store},
         {"card", change.card},
         {"from", core::toText(change.from)},
         {"to", core::toText(change.to)},
         {"version_before", core::toText(change.versionBefore)},
         {"version_after", core::toText(change.versionAfter)},
         {"composite_before", orNull(change.compositeBefore)},
         {"composite_after", orNull(change.compositeAfter)},
         {"change", orNull(change.change())},
         {"indicators", arrayOf(change.indicators, indicatorEffectJson)},
         {"rules", change.rules},
         {"rules_apart", change.areRulesApart},
         {"bonus", change.bonus},
         {"largest", change.largest ? Json(change.indicators.at(*change.largest).id) : Json()}});
}

std::string changeJson(const core::IndicatorChange &change)
{
    return document({{"store", change.store},
                     {"card", change.card},
                     {"indicator", change.indicator},
                     {"unit", nameOf(change.unit)},
                     {"from", core::toText(change.from)},
                     {"to", core::toText(change.to)},
                     {"value_before", orNull(change.valueBefore)},
                     {"value_after", orNull(change.valueAfter)},
                     {"change", orNull(change.change())},
                     {"shown", change.shown},
                     {"dimensions", arrayOf(change.dimensions, dimensionChangeJson)}});
}

} // namespace starvane::app
