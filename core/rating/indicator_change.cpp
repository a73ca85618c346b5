// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rating/indicator_change.h"

#include "core/rating/breakdown.h"
#include "core/rating/card_choice.h"
#include "core/rating/group_change.h"

namespace starvane::core {

namespace {

/// An indicator's figures on a day; nothing when the day's card lacks it.
struct DayFigures {
    const PlannedIndicator *planned = nullptr;
    std::optional<Evaluation> evaluation;
    [[nodiscard]] std::optional<double> value() const
    {
        return evaluation ? evaluation->value : std::nullopt;
    }
    [[nodiscard]] bool isComputed() const
    {
        return evaluation && evaluation->basis == Basis::Computed;
    }
    /// Without what the back office's figures mix in. Only when computed.
    [[nodiscard]] double plain() const { return *evaluation->numerator / *evaluation->denominator; }
};

DayFigures figuresOn(RatedStore &rated, const Card &card, const std::string &id, Day day)
{
    const Indicator *const indicator = indicatorIn(card.on(day), id);
    if (indicator == nullptr)
        return {};
    const PlannedIndicator &planned = rated.plan.of(*indicator);
    return {&planned, rated.scorer.evaluate(planned, day, std::nullopt)};
}

void addGroups(RatedStore &rated, const DayFigures &before, const DayFigures &after,
               const IndicatorChangeRequest &request, IndicatorChange &change)
{
    if (!before.isComputed() || !after.isComputed()) {
        change.shown = change.change().value_or(0);
        return;
    }
    const auto breakdown = [&](const DayFigures &figures, Day day) {
        return breakDown(rated.database, rated.rules, rated.plan, rated.scorer, *figures.planned,
                         day, *figures.evaluation);
    };
    change.shown = (*after.value() - after.plain()) - (*before.value() - before.plain());
    change.dimensions =
        groupChanges(breakdown(before, request.from), breakdown(after, request.to), request.listed);
    std::erase_if(change.dimensions, [&request](const DimensionChange &one) {
        return request.by && one.dimension != *request.by;
    });
}

} // namespace

IndicatorChange
indicatorChange(RatedStore &rated, const Card &card, const IndicatorChangeRequest &request)
{
    const DayFigures before = figuresOn(rated, card, request.indicator, request.from);
    const DayFigures after = figuresOn(rated, card, request.indicator, request.to);
    // One of the days has it. NOLINTNEXTLINE(clang-analyzer-core.NullDereference)
    const Indicator &indicator = *(after.planned != nullptr ? after : before).planned->indicator;
    IndicatorChange change;
    change.store = request.store;
    change.card = card.id;
    change.indicator = indicator.id;
    change.name = indicator.name;
    change.unit = indicator.unit;
    change.higherIsBetter = indicator.higherIsBetter;
    change.from = request.from;
    change.to = request.to;
    change.valueBefore = before.value();
    change.valueAfter = after.value();
    addGroups(rated, before, after, request, change);
    return change;
}

} // namespace starvane::core
