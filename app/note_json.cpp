// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/note_json.h"

#include "app/json_parts.h"
#include "core/export/figure_names.h"

namespace starvane::app {

namespace {

Json orNull(const std::optional<core::Day> &day)
{
    return day ? Json(core::toText(*day)) : Json();
}

Json measureJson(const core::AdviceMeasure &measure)
{
    return {{"from", core::toText(measure.days.first)}, {"to", core::toText(measure.days.last)},
            {"numerator", measure.numerator},           {"denominator", measure.denominator},
            {"value", app::orNull(measure.value)},      {"counted", measure.counted}};
}

Json effectJson(const core::AdviceEffect &effect)
{
    const auto &difference = effect.difference;
    return {{"tip", effect.adopted.tip},
            {"indicator", effect.adopted.indicator},
            {"adopted_on", core::toText(effect.adopted.adoptedOn)},
            {"ended_on", orNull(effect.adopted.endedOn)},
            {"note", effect.adopted.note},
            {"before", measureJson(effect.before)},
            {"after", measureJson(effect.after)},
            {"difference", difference ? Json(difference->value) : Json()},
            {"low", difference ? Json(difference->low) : Json()},
            {"high", difference ? Json(difference->high) : Json()},
            {"verdict", core::nameOf(effect.verdict)}};
}

const char *alarmName(core::Alarm::Kind kind)
{
    switch (kind) {
    case core::Alarm::Kind::Composite:
        return "composite";
    case core::Alarm::Kind::Score:
        return "score";
    case core::Alarm::Kind::Duty:
        return "duty";
    case core::Alarm::Kind::Data:
        break;
    }
    return "data";
}

Json alarmJson(const std::string &store, const core::Alarm &alarm)
{
    Json json = {{"store", store},
                 {"alarm", alarmName(alarm.kind)},
                 {"id", alarm.id},
                 {"line", alarm.line},
                 {"value", alarm.value}};
    if (alarm.kind == core::Alarm::Kind::Duty) {
        json["overdue"] = alarm.overdue;
        json["soon"] = alarm.soon;
    }
    return json;
}

} // namespace

std::string promotionsJson(std::span<const core::Promotion> promotions)
{
    return document(arrayOf(promotions, [](const core::Promotion &promotion) {
        return Json{{"id", static_cast<std::int64_t>(promotion.id)},
                    {"name", promotion.name},
                    {"from", core::toText(promotion.days.first)},
                    {"to", core::toText(promotion.days.last)}};
    }));
}

std::string adviceJson(std::span<const core::AdviceEffect> effects)
{
    return document(arrayOf(effects, effectJson));
}

std::string layoutsJson(std::span<const core::OwnLayout> layouts)
{
    return document(arrayOf(layouts, [](const core::OwnLayout &layout) {
        return Json{{"layout", layout.id}, {"made_at", core::toText(layout.madeAt)}};
    }));
}

std::string
alarmsJson(std::span<const std::string> findings, std::span<const core::StoreAlarms> stores)
{
    Json alarms = Json::array();
    for (const core::StoreAlarms &store : stores) {
        for (const core::Alarm &alarm : store.alarms)
            alarms.push_back(alarmJson(store.store, alarm));
    }
    Json json = {{"ok", findings.empty() && alarms.empty()}};
    if (!findings.empty())
        json["findings"] = arrayOf(findings, [](const std::string &one) { return Json(one); });
    json["alarms"] = std::move(alarms);
    return document(json);
}

} // namespace starvane::app
