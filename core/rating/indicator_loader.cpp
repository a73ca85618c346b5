// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rating/indicator_loader.h"

#include "core/record/fields.h"

#include <algorithm>
#include <array>
#include <charconv>

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

Window windowFrom(RuleTable table)
{
    Window window;
    if (table.has("iso_week")) {
        if (!table.truth("iso_week"))
            table.fail("iso_week", "must be true");
        window = {6, 0, true};
    } else if (table.has("from_days_before")) {
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
                              table.source("basis")};
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

Limit limitFrom(RuleTable &table)
{
    using Side = Limit::Side;
    constexpr std::array sides = {
        std::pair("at_most", Side::AtMost), std::pair("below", Side::Below),
        std::pair("at_least", Side::AtLeast), std::pair("above", Side::Above)};
    for (const auto &[name, side] : sides) {
        if (table.has(name))
            return {side, table.number(name)};
    }
    table.fail("at_most", "is missing; or below, at_least, above");
}

/// "value / 2" or "value * 0.5".
double pointsPerUnitFrom(RuleTable &table)
{
    const std::string text = table.text("score");
    double number = 0;
    const std::string_view digits =
        std::string_view(text).substr(std::min<std::size_t>(8, text.size()));
    const char *const end = digits.data() + digits.size();
    const auto read = std::from_chars(digits.data(), end, number);
    const bool isNumber = read.ec == std::errc() && read.ptr == end && number > 0;
    if (isNumber && text.starts_with("value / "))
        return 1 / number;
    if (isNumber && text.starts_with("value * "))
        return number;
    table.fail("score", "must be such as \"value / 2\"");
}

Blend blendFrom(RuleTable table)
{
    Blend blend{table.text("reading"), table.number("share"), table.optionalDay("from")};
    table.expectNoMore();
    if (blend.share < 0 || blend.share > 1)
        table.fail("share", "must be from 0 to 1");
    return blend;
}

Suspension suspensionFrom(RuleTable table, const Indicator &indicator)
{
    Suspension suspension{table.text("by"), limitFrom(table)};
    table.expectNoMore();
    const auto isNamed = [&suspension](const Group &group) { return group.name == suspension.by; };
    if (std::none_of(indicator.by.begin(), indicator.by.end(), isNamed))
        table.fail("by", "must be one of the indicator's groups");
    return suspension;
}

/// How a value becomes points, or passes.
void readScore(RuleTable &table, Indicator &indicator)
{
    if (table.has("benchmark"))
        indicator.benchmark = benchmarkFrom(table.table("benchmark"), indicator.higherIsBetter);
    if (table.has("limit")) {
        RuleTable limit = table.table("limit");
        indicator.limit = limitFrom(limit);
        limit.expectNoMore();
    }
    if (table.has("score"))
        indicator.pointsPerUnit = pointsPerUnitFrom(table);
    const int ways = (indicator.benchmark ? 1 : 0) + (indicator.limit ? 1 : 0)
        + (indicator.pointsPerUnit ? 1 : 0);
    if (ways > 1)
        table.fail("score", "an indicator has one of benchmark, limit and score");
    if (table.has("blend"))
        indicator.blend = blendFrom(table.table("blend"));
    if (table.has("suspends"))
        indicator.suspends = suspensionFrom(table.table("suspends"), indicator);
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
    indicator.lastAskedDay = table.textOr("last_asked_day", {});
    if (table.has("by")) {
        for (const std::string &name : table.texts("by"))
            indicator.by.push_back({name, name});
    }
    for (RuleTable &exclusion : table.tablesOr("excludes"))
        indicator.excludes.push_back(exclusionFrom(exclusion));
}

} // namespace

Indicator loadIndicator(RuleTable &table)
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
    indicator.source = table.bothLanguagesOrOne("source");
    if (table.has("over"))
        readMeasure(table, indicator);
    readScore(table, indicator);
    table.expectNoMore();
    return indicator;
}

} // namespace starvane::core
