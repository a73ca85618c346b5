// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/json.h"

#include "app/json_parts.h"
#include "app/projection_json.h"
#include "core/export/figure_names.h"

namespace starvane::app {

namespace {

const char *nameOf(core::Source source)
{
    switch (source) {
    case core::Source::Rule:
        return "rule";
    case core::Source::Assumed:
        return "assumed";
    case core::Source::Seller:
        return "seller";
    case core::Source::Official:
        break;
    }
    return "official";
}

constexpr std::string_view productId = "product_id";

Json measureJson(const std::string &by, const core::GroupMeasure &measure)
{
    return {{by, measure.key},
            {"numerator", measure.numerator},
            {"denominator", measure.denominator},
            {"value", measure.value}};
}

Json productJson(const core::GroupMeasure &measure)
{
    Json json = measureJson(std::string(productId), measure);
    if (measure.passes) {
        json["passes"] = *measure.passes;
        json["suspended"] = measure.isSuspended;
    }
    return json;
}

Json groupsJson(const core::Grouping &grouping)
{
    return arrayOf(grouping.groups, [&grouping](const core::GroupMeasure &measure) {
        Json json = measureJson(grouping.by, measure);
        json["passes"] = orNull(measure.passes);
        json["suspended"] = measure.isSuspended;
        return json;
    });
}

Json badgeJson(const core::Badge &badge)
{
    return {{"id", badge.id},
            {"reached", badge.shown ? Json(badge.isReached()) : Json()},
            {"needed", badge.needed},
            {"shown", orNull(badge.shown)}};
}

Json indicatorJson(const core::IndicatorScore &indicator)
{
    Json json = {{"id", indicator.id},
                 {"module", orNull(indicator.module)},
                 {"from", core::toText(indicator.window.first)},
                 {"to", core::toText(indicator.window.last)},
                 {"numerator", orNull(indicator.numerator)},
                 {"denominator", orNull(indicator.denominator)},
                 {"value", orNull(indicator.value)},
                 {"unit", nameOf(indicator.unit)},
                 {"score", orNull(indicator.score)},
                 {"weak", indicator.weak},
                 {"basis", nameOf(indicator.basis)},
                 {"small_sample", indicator.smallSample},
                 {"partial", indicator.partial},
                 {"counted", indicator.counted},
                 {"missed", indicator.missed},
                 {"excluded", indicator.excluded},
                 {"peer", orNull(indicator.peer)},
                 {"excellent", orNull(indicator.excellent)},
                 {"share", indicator.share}};
    if (indicator.interval)
        json["interval"] = {{"low", indicator.interval->low}, {"high", indicator.interval->high}};
    if (indicator.oneMoreFailure)
        json["one_more_failure"] = *indicator.oneMoreFailure;
    if (indicator.basis == core::Basis::None)
        json["missing"] = indicator.missing;
    if (indicator.official && indicator.basis == core::Basis::Computed)
        json["official"] = {{"day", core::toText(indicator.official->day)},
                            {"value", orNull(indicator.official->value)},
                            {"score", orNull(indicator.official->score)}};
    if (indicator.passes)
        json["passes"] = *indicator.passes;
    for (const core::Grouping &grouping : indicator.groupings) {
        if (grouping.by == productId)
            json["products"] = arrayOf(grouping.groups, productJson);
        else
            json["groups"][grouping.by] = groupsJson(grouping);
    }
    return json;
}

Json tipJson(const core::Tip &tip)
{
    return {{"id", tip.id}, {"indicator", tip.indicator}, {"gain", tip.gain}};
}

} // namespace

std::string scoreJson(const core::ScoreCard &card, const core::Projection *projection)
{
    Json json = {{"store", card.store},
                 {"platform", card.platform},
                 {"card", card.card},
                 {"version", core::toText(card.version)},
                 {"on", core::toText(card.on)},
                 {"as_of", orNull(card.asOf)},
                 {"composite", orNull(card.composite)},
                 {"stars", orNull(card.stars)},
                 {"stars_basis", nameOf(card.starsSource)}};
    if (card.bonus != 0)
        json["bonus"] = card.bonus;
    if (!card.badges.empty())
        json["badges"] = arrayOf(card.badges, badgeJson);
    json["indicators"] = arrayOf(card.indicators, indicatorJson);
    json["tips"] = arrayOf(card.tips, tipJson);
    if (projection != nullptr)
        json["projection"] = projectionJson(*projection);
    return document(json);
}

} // namespace starvane::app
