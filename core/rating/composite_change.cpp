// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rating/composite_change.h"

#include "core/rating/composite_rule.h"
#include "core/rating/midpoint.h"

#include <algorithm>
#include <map>

namespace starvane::core {

namespace {

/// One day's data under one day's rules.
struct Standing {
    const CardVersion *version = nullptr; // the rules'
    std::vector<std::optional<double>> values; // in the order of the version's indicators
    CompositeRule::Scores scores;
    std::vector<double> weights; // of the composite
    std::optional<double> plain; // the composite without bonus
    std::optional<double> composite;
};

/// A standing's parts in the order of @p ids; what it lacks weighs nothing.
std::vector<MeanPart> partsOf(const Standing &standing, const std::vector<std::string> &ids)
{
    std::map<std::string, MeanPart> known;
    for (std::size_t i = 0; i < standing.scores.size(); ++i) {
        if (standing.scores[i])
            known[standing.version->indicators[i].id] = {standing.weights[i], *standing.scores[i]};
    }
    std::vector<MeanPart> parts;
    for (const std::string &id : ids)
        parts.push_back(known[id]);
    return parts;
}

/// Splits the change between two days.
class Splitter {
public:
    Splitter(const StoreRules &rules, const RatingPlan &plan, CardScorer &scorer, const Card &card,
             Day from, Day to)
        : m_rules(rules)
        , m_plan(plan)
        , m_scorer(scorer)
        , m_card(card)
    {
        m_change.store = rules.store().name;
        m_change.card = card.id;
        m_change.from = from;
        m_change.to = to;
        m_change.versionBefore = card.on(from).firstDay;
        m_change.versionAfter = card.on(to).firstDay;
        m_change.scale = rules.pack().scale;
    }

    CompositeChange run()
    {
        const Standing before = standing(m_change.from, m_change.from);
        const Standing after = standing(m_change.to, m_change.to);
        m_change.compositeBefore = before.composite;
        m_change.compositeAfter = after.composite;
        addIndicators(before, after);
        if (m_change.change())
            split(before, after);
        return std::move(m_change);
    }

private:
    [[nodiscard]] Standing standing(Day rulesDay, Day dataDay)
    {
        Standing result;
        result.version = &m_card.on(rulesDay);
        for (const Indicator &indicator : result.version->indicators) {
            const auto evaluation = m_scorer.evaluate(m_plan.of(indicator), dataDay, std::nullopt);
            result.values.push_back(evaluation.value);
            result.scores.push_back(scoreUnder(indicator, evaluation, rulesDay, dataDay));
        }
        const CompositeRule rule(m_rules, *result.version, rulesDay);
        result.weights = rule.weights(result.scores);
        result.plain = core::composite(rule.parts(result.scores), rule.moduleShares());
        result.composite = rule.composite(result.scores);
        return result;
    }

    /// What a day's value is worth with another day's benchmark. Points that the back office
    /// showed are what they are.
    [[nodiscard]] std::optional<double> scoreUnder(const Indicator &indicator,
                                                   const Evaluation &evaluation, Day rulesDay,
                                                   Day dataDay) const
    {
        if (rulesDay == dataDay || !evaluation.value)
            return evaluation.score;
        const Reading *const reading = m_rules.reading(indicator.id, dataDay);
        if (evaluation.basis == Basis::Official && reading != nullptr && reading->score)
            return evaluation.score;
        return scoreOfValue(indicator, *evaluation.value, m_rules.benchmark(indicator, rulesDay));
    }

    void addIndicators(const Standing &before, const Standing &after)
    {
        for (std::size_t i = 0; i < after.scores.size(); ++i) {
            IndicatorEffect &effect = effectOf(after.version->indicators[i]);
            effect.valueAfter = after.values[i];
            effect.scoreAfter = after.scores[i];
        }
        for (std::size_t i = 0; i < before.scores.size(); ++i) {
            IndicatorEffect &effect = effectOf(before.version->indicators[i]);
            effect.valueBefore = before.values[i];
            effect.scoreBefore = before.scores[i];
        }
    }

    IndicatorEffect &effectOf(const Indicator &indicator)
    {
        auto &all = m_change.indicators;
        const auto found = std::find_if(all.begin(), all.end(),
                                        [&](const auto &one) { return one.id == indicator.id; });
        if (found != all.end())
            return *found;
        IndicatorEffect effect;
        effect.id = indicator.id;
        effect.name = indicator.name;
        effect.unit = indicator.unit;
        effect.higherIsBetter = indicator.higherIsBetter;
        all.push_back(effect);
        m_ids.push_back(indicator.id);
        return all.back();
    }

    void split(const Standing &before, const Standing &after)
    {
        const Standing beforeByNew = standing(m_change.to, m_change.from);
        const Standing afterByOld = standing(m_change.from, m_change.to);
        m_change.areRulesApart = beforeByNew.plain && afterByOld.plain;
        if (m_change.areRulesApart) {
            addEffects(before, afterByOld, 0.5);
            addEffects(beforeByNew, after, 0.5);
            m_change.rules =
                ((*beforeByNew.plain - *before.plain) + (*after.plain - *afterByOld.plain)) / 2;
        } else {
            addEffects(before, after, 1);
        }
        m_change.bonus = (*after.composite - *after.plain) - (*before.composite - *before.plain);
        std::vector<Effect> effects;
        for (const IndicatorEffect &one : m_change.indicators)
            effects.push_back(one.effect);
        m_change.largest = largestEffect(effects, *m_change.change());
    }

    void addEffects(const Standing &before, const Standing &after, double share)
    {
        const auto effects = midpointEffects(partsOf(before, m_ids), partsOf(after, m_ids));
        for (std::size_t i = 0; i < effects.size(); ++i) {
            m_change.indicators[i].effect.own += share * effects[i].own;
            m_change.indicators[i].effect.mix += share * effects[i].mix;
        }
    }

    const StoreRules &m_rules;
    const RatingPlan &m_plan;
    CardScorer &m_scorer;
    const Card &m_card;
    CompositeChange m_change;
    std::vector<std::string> m_ids; // of m_change.indicators
};

} // namespace

CompositeChange compositeChange(const StoreRules &rules, const RatingPlan &plan, CardScorer &scorer,
                                const Card &card, Day from, Day to)
{
    return Splitter(rules, plan, scorer, card, from, to).run();
}

} // namespace starvane::core
