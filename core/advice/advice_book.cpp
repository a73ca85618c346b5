// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/advice_book.h"

#include "core/rating/pack_search.h"
#include "core/rating/rater.h"
#include "core/rating/store_lookup.h"

#include <algorithm>

namespace starvane::core {

namespace {

constexpr std::chrono::days oneDay{1};

/// The days before and after an adoption that are compared.
struct Sides {
    DayRange before;
    DayRange after;
};

Sides sidesOf(const AdoptedTip &adopted, int windowDays)
{
    const std::chrono::days length{windowDays};
    Sides sides{{adopted.adoptedOn - length, adopted.adoptedOn - oneDay},
                {adopted.adoptedOn, adopted.adoptedOn + length - oneDay}};
    if (adopted.endedOn)
        sides.after.last = std::min(sides.after.last, *adopted.endedOn - oneDay);
    return sides;
}

bool isWithin(Day day, DayRange range)
{
    return range.first <= day && day <= range.last;
}

AdviceMeasure measureOver(const std::vector<TrendPoint> &points, DayRange days)
{
    AdviceMeasure measure;
    measure.days = days;
    for (const TrendPoint &point : points) {
        if (!isWithin(point.day, days) || !point.denominator)
            continue;
        ++measure.daysKnown;
        measure.numerator += *point.numerator;
        measure.denominator += *point.denominator;
        measure.counted += point.counted;
    }
    if (measure.denominator > 0)
        measure.value = measure.numerator / measure.denominator;
    return measure;
}

std::vector<DaySum> sumsOver(const std::vector<TrendPoint> &points, DayRange days)
{
    std::vector<DaySum> sums;
    for (const TrendPoint &point : points) {
        if (isWithin(point.day, days) && point.denominator.value_or(0) > 0)
            sums.push_back({*point.numerator, *point.denominator});
    }
    return sums;
}

std::optional<Difference>
differenceOf(const AdviceEffect &effect, const std::vector<TrendPoint> &points)
{
    if (!effect.before.value || !effect.after.value)
        return std::nullopt;
    if (effect.unit == Unit::Percent)
        return rateDifference({*effect.before.value, effect.before.counted},
                              {*effect.after.value, effect.after.counted});
    return meanDifference(sumsOver(points, effect.before.days),
                          sumsOver(points, effect.after.days));
}

AdviceVerdict verdictOn(const AdviceEffect &effect, std::int64_t smallSample)
{
    const bool isSmall = std::min(effect.before.counted, effect.after.counted) < smallSample;
    if (!effect.difference || isSmall || effect.after.daysKnown < effect.daysNeeded)
        return AdviceVerdict::TooEarly;
    if (effect.difference->low <= 0 && effect.difference->high >= 0)
        return AdviceVerdict::NoClearChange;
    const bool hasRisen = effect.difference->low > 0;
    return hasRisen == effect.higherIsBetter ? AdviceVerdict::Better : AdviceVerdict::Worse;
}

const TipRule *tipNamed(const Pack &pack, const std::string &id)
{
    const auto found = std::find_if(pack.tips.begin(), pack.tips.end(),
                                    [&id](const TipRule &rule) { return rule.id == id; });
    return found == pack.tips.end() ? nullptr : &*found;
}

Failure<Unknown> unknownTip(const Pack &pack, const std::string &id)
{
    Unknown unknown{Subject::Tip, id, {}};
    for (const TipRule &rule : pack.tips)
        unknown.known.push_back(rule.id);
    return {unknown};
}

} // namespace

AdviceBook::AdviceBook(Ledger &ledger, const PackSet &packs, Clock clock)
    : m_ledger(ledger)
    , m_packs(packs)
    , m_clock(std::move(clock))
{
}

Day AdviceBook::today(const Store &store) const
{
    return Zone::find(store.zone).value_or(Zone::utc()).dayOf(m_clock());
}

Result<std::vector<AdviceEffect>> AdviceBook::effects(const std::string &name)
{
    const auto found = packOf(m_ledger, m_packs, name);
    if (!found)
        return Failure{found.error()};
    const auto &[store, pack] = *found;
    const auto adopted = adoptedTips(m_ledger, store.id);
    if (!adopted)
        return Failure{adopted.error()};
    std::vector<AdviceEffect> effects;
    for (const AdoptedTip &one : *adopted) {
        auto effect = effectOf(name, *pack, one);
        if (!effect)
            return Failure{effect.error()};
        effects.push_back(*std::move(effect));
    }
    return effects;
}

Result<AdviceEffect>
AdviceBook::effectOf(const std::string &store, const Pack &pack, const AdoptedTip &adopted)
{
    const Indicator *const indicator = indicatorNamed(pack, adopted.indicator);
    AdviceEffect effect;
    effect.adopted = adopted;
    if (indicator == nullptr) // the pack is another one by now
        return effect;
    effect.name = indicator->name;
    effect.unit = indicator->unit;
    effect.higherIsBetter = indicator->higherIsBetter;
    const int length = daysIn(indicator->window);
    effect.daysNeeded = std::min(fewestDays, length);
    const Sides sides = sidesOf(adopted, length);
    const auto points = Rater(m_ledger, m_packs)
                            .daily({.store = store,
                                    .indicator = adopted.indicator,
                                    .days = {sides.before.first, sides.after.last},
                                    .card = {}});
    if (!points)
        return Failure{points.error()};
    effect.before = measureOver(*points, sides.before);
    effect.after = measureOver(*points, sides.after);
    effect.difference = differenceOf(effect, *points);
    effect.verdict = verdictOn(effect, pack.smallSample);
    return effect;
}

Result<Done> AdviceBook::adopt(const std::string &name, const std::string &tip,
                               std::optional<Day> day, const std::string &note)
{
    const auto found = packOf(m_ledger, m_packs, name);
    if (!found)
        return Failure{found.error()};
    const auto &[store, pack] = *found;
    const TipRule *const rule = tipNamed(*pack, tip);
    if (rule == nullptr)
        return unknownTip(*pack, tip);
    const auto kept =
        adoptTip(m_ledger, store.id, {tip, rule->indicator, day.value_or(today(store)), note, {}});
    if (!kept)
        return Failure{kept.error()};
    return Done{};
}

Result<Done>
AdviceBook::drop(const std::string &name, const std::string &tip, std::optional<Day> day)
{
    const auto store = m_ledger.store(name);
    if (!store)
        return Failure{store.error()};
    return dropTip(m_ledger, store->id, tip, day.value_or(today(*store)));
}

} // namespace starvane::core
