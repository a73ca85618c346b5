// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/options/command_spec.h"

namespace starvane::app {

namespace {

Command readScore(const OptionTexts &texts, OptionValues &values)
{
    ShowScore score;
    score.request.store = values.required("--store", texts.store);
    score.request.on = values.day("--on", texts.on);
    score.request.card = texts.card.value_or("");
    score.request.window = values.range(texts.from, texts.to);
    return score;
}

Command readPlan(const OptionTexts &texts, OptionValues &values)
{
    ShowPlan plan;
    plan.request.store = values.required("--store", texts.store);
    plan.request.target = values.number("--target", texts.target);
    plan.request.on = values.day("--on", texts.on);
    plan.request.card = texts.card.value_or("");
    return plan;
}

Command readTrend(const OptionTexts &texts, OptionValues &values)
{
    ShowTrend trend;
    trend.request.store = values.required("--store", texts.store);
    trend.request.indicator = values.required("--indicator", texts.indicator);
    trend.request.card = texts.card.value_or("");
    const core::Day first = values.requiredDay("--from", texts.from);
    const core::Day last = values.requiredDay("--to", texts.to);
    trend.request.days = values.range(texts.from, texts.to).value_or(core::DayRange{first, last});
    return trend;
}

Command readRecords(const OptionTexts &texts, OptionValues &values)
{
    ShowRecords records;
    records.request.store = values.required("--store", texts.store);
    records.request.indicator = values.required("--indicator", texts.indicator);
    records.request.on = values.day("--on", texts.on);
    records.request.card = texts.card.value_or("");
    records.request.which = values.verdict("--which", texts.which);
    return records;
}

Command readReconcile(const OptionTexts &texts, OptionValues &values)
{
    Reconcile reconcile;
    reconcile.request.store = values.required("--store", texts.store);
    reconcile.request.indicator = texts.indicator.value_or("");
    reconcile.request.on = values.day("--on", texts.on);
    reconcile.request.card = texts.card.value_or("");
    return reconcile;
}

Command readCauses(const OptionTexts &texts, OptionValues &values)
{
    ShowCauses causes;
    causes.request.store = values.required("--store", texts.store);
    causes.request.indicator = values.required("--indicator", texts.indicator);
    causes.request.on = values.day("--on", texts.on);
    causes.request.card = texts.card.value_or("");
    return causes;
}

core::Dimension readDimension(const OptionTexts &texts, OptionValues &values)
{
    std::vector<const char *> names;
    for (const core::Dimension dimension : core::dimensions)
        names.push_back(core::nameOf(dimension).data()); // literals
    return core::dimensions.at(values.choice("--by", texts.by, names));
}

Command readChange(const OptionTexts &texts, OptionValues &values)
{
    ShowChange change;
    change.request.store = values.required("--store", texts.store);
    change.request.from = values.requiredDay("--from", texts.from);
    change.request.to = values.requiredDay("--to", texts.to);
    change.request.indicator = texts.indicator.value_or("");
    change.request.card = texts.card.value_or("");
    if (texts.by && change.request.indicator.empty())
        values.fail(
            {.problem = UsageError::Problem::Together, .option = "--by", .value = "--indicator"});
    if (texts.by)
        change.request.by = readDimension(texts, values);
    return change;
}

} // namespace

std::vector<CommandSpec> ratingCommands()
{
    using T = OptionTexts;
    return {
        {"score",
         {{"--store", &T::store},
          {"--on", &T::on},
          {"--card", &T::card},
          {"--from", &T::from},
          {"--to", &T::to}},
         readScore},
        {"plan",
         {{"--store", &T::store}, {"--target", &T::target}, {"--on", &T::on}, {"--card", &T::card}},
         readPlan},
        {"trend",
         {{"--store", &T::store},
          {"--indicator", &T::indicator},
          {"--from", &T::from},
          {"--to", &T::to},
          {"--card", &T::card}},
         readTrend},
        {"records",
         {{"--store", &T::store},
          {"--indicator", &T::indicator},
          {"--on", &T::on},
          {"--which", &T::which},
          {"--card", &T::card}},
         readRecords},
        {"reconcile",
         {{"--store", &T::store},
          {"--indicator", &T::indicator},
          {"--on", &T::on},
          {"--card", &T::card}},
         readReconcile},
        {"causes",
         {{"--store", &T::store},
          {"--indicator", &T::indicator},
          {"--on", &T::on},
          {"--card", &T::card}},
         readCauses},
        {"change",
         {{"--store", &T::store},
          {"--from", &T::from},
          {"--to", &T::to},
          {"--indicator", &T::indicator},
          {"--by", &T::by},
          {"--card", &T::card}},
         readChange},
    };
}

} // namespace starvane::app
