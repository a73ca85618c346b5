// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rating/card_scorer.h"

#include "core/rating/grouping.h"
#include "core/rating/window_sql.h"

#include <algorithm>
#include <cassert>

namespace starvane::core {

namespace {

DayRange windowOf(const Indicator &indicator, Day on)
{
    if (indicator.window.isIsoWeek) {
        const std::chrono::days fromMonday{std::chrono::weekday(on).iso_encoding() - 1};
        return {on - fromMonday, on - fromMonday + std::chrono::days{6}};
    }
    return {on - std::chrono::days{indicator.window.firstBefore},
            on - std::chrono::days{indicator.window.lastBefore}};
}

std::optional<double> oneMoreFailure(const Indicator &indicator, const Evaluation &evaluation)
{
    if (indicator.isMean() || !evaluation.value || !evaluation.denominator || !evaluation.benchmark)
        return std::nullopt;
    const double bad = indicator.higherIsBetter ? 0 : 1;
    const double value = (*evaluation.numerator + bad) / (*evaluation.denominator + 1);
    return *scoreOfValue(indicator, value, evaluation.benchmark) - *evaluation.score;
}

/// What is mixed into the value from the back office moves the interval along and narrows it.
std::optional<Interval> intervalOf(const StoreRules &rules, const Indicator &indicator, Day on,
                                   const Evaluation &evaluation)
{
    if (indicator.isMean() || evaluation.basis != Basis::Computed || evaluation.sum.counted == 0)
        return std::nullopt;
    const Interval plain =
        wilsonInterval(*evaluation.numerator / *evaluation.denominator, evaluation.sum.counted);
    return Interval{blended(rules, indicator, on, plain.low),
                    blended(rules, indicator, on, plain.high)};
}

} // namespace

CardScorer::CardScorer(Database &database, const StoreRules &rules, const RatingPlan &plan,
                       SumKeeper &sums)
    : m_database(database)
    , m_rules(rules)
    , m_plan(plan)
    , m_sums(sums)
{
}

Evaluation
CardScorer::evaluate(const PlannedIndicator &planned, Day on, std::optional<DayRange> window)
{
    const Indicator &indicator = *planned.indicator;
    Evaluation evaluation;
    evaluation.window = window.value_or(windowOf(indicator, on));
    evaluation.benchmark = m_rules.benchmark(indicator, on);
    if (planned.asOf) {
        evaluation.covered = Covered::Fully;
        for (const auto &need : indicator.needs)
            evaluation.covered =
                std::min(evaluation.covered, m_plan.coverage.of(need, evaluation.window));
    }
    if (evaluation.covered != Covered::None) {
        const std::size_t rule = planned.ruleOn(on);
        auto series = m_series.find(rule);
        if (series == m_series.end())
            series = m_series.emplace(rule, m_sums.series(rule)).first;
        evaluation.sum = series->second.over(evaluation.window, on);
    }
    if (planned.asOf)
        fillFromSum(indicator, on, evaluation);
    addReading(indicator, on, evaluation);
    if (evaluation.value && indicator.limit)
        evaluation.passes = indicator.limit->holds(*evaluation.value);
    return evaluation;
}

void CardScorer::fillFromSum(const Indicator &indicator, Day on, Evaluation &evaluation) const
{
    constexpr double weightSteps = 1000;
    const auto weighted = static_cast<double>(evaluation.sum.weighted);
    const auto weight = static_cast<double>(evaluation.sum.weight);
    evaluation.numerator = weighted / weightSteps / stepsPerUnit(indicator.unit);
    evaluation.denominator = weight / weightSteps;
    if (evaluation.sum.weight == 0)
        return;
    evaluation.value =
        blended(m_rules, indicator, on, *evaluation.numerator / *evaluation.denominator);
    evaluation.score = scoreOfValue(indicator, *evaluation.value, evaluation.benchmark);
    evaluation.basis = Basis::Computed;
}

/// A reading stands in where no value could be computed.
void CardScorer::addReading(const Indicator &indicator, Day on, Evaluation &evaluation) const
{
    const Reading *const reading = m_rules.reading(indicator.id, on);
    if (reading == nullptr)
        return;
    std::optional<double> score;
    if (reading->score)
        score = *reading->score * bestScore / m_rules.pack().scale;
    else if (reading->value)
        score = scoreOfValue(indicator, *reading->value, evaluation.benchmark);
    evaluation.official = OfficialFigure{reading->day, reading->value, score};
    if (evaluation.value)
        return;
    evaluation.value = reading->value;
    evaluation.score = score;
    evaluation.basis = Basis::Official;
}

std::string
CardScorer::missedSql(const Indicator &indicator, const std::optional<SourcedBenchmark> &benchmark)
{
    if (!indicator.isMean())
        return "verdict = " + std::to_string(verdictMissed);
    std::optional<double> enough; // worth 4 points
    if (indicator.pointsPerUnit)
        enough = weakBelow / *indicator.pointsPerUnit;
    else if (benchmark)
        enough = benchmark->peer;
    if (!enough)
        return "0";
    return std::string("steps ") + (indicator.higherIsBetter ? "< " : "> ")
        + sqlNumber(*enough * stepsPerUnit(indicator.unit));
}

std::string CardScorer::windowSql(const PlannedIndicator &planned, Day on, DayRange window) const
{
    return core::windowSql(m_rules, m_rules.zone(), *planned.indicator,
                           m_plan.rules[planned.ruleOn(on)].sql, on, window);
}

std::int64_t
CardScorer::missedOfMean(const PlannedIndicator &planned, Day on, const Evaluation &evaluation)
{
    const Indicator &indicator = *planned.indicator;
    installRuleFunctions(m_database, m_rules.facts());
    const RuleSql &rule = m_plan.rules[planned.ruleOn(on)].sql;
    const std::string sql = "SELECT count(*) FROM (SELECT " + rule.verdict + " AS verdict, "
        + rule.value + " AS steps FROM " + indicator.over + " WHERE "
        + windowSql(planned, on, evaluation.window) + ") WHERE verdict >= 0 AND "
        + missedSql(indicator, evaluation.benchmark);
    return m_database.integer(withAsOf(sql, *planned.asOf));
}

std::vector<std::string>
CardScorer::missingNeeds(const PlannedIndicator &planned, DayRange window) const
{
    if (!planned.indicator->isMeasured())
        return {"reading"};
    std::vector<std::string> missing;
    for (const auto &need : planned.indicator->needs) {
        if (m_plan.coverage.of(need, window) == Covered::None)
            missing.push_back(need.front());
    }
    return missing;
}

IndicatorScore
CardScorer::describe(const PlannedIndicator &planned, Day on, std::optional<DayRange> window)
{
    const Indicator &indicator = *planned.indicator;
    const Evaluation evaluation = evaluate(planned, on, window);
    const SourcedShare share = m_rules.share(indicator.id, indicator.share, on);
    IndicatorScore score;
    score.id = indicator.id;
    score.name = indicator.name;
    score.rule = indicator.rule;
    score.why = indicator.why;
    score.where = indicator.where;
    score.module = indicator.module;
    score.window = evaluation.window;
    score.numerator = evaluation.numerator;
    score.denominator = evaluation.denominator;
    score.value = evaluation.value;
    score.interval = intervalOf(m_rules, indicator, on, evaluation);
    score.unit = indicator.unit;
    score.higherIsBetter = indicator.higherIsBetter;
    score.score = evaluation.score;
    score.passes = evaluation.passes;
    score.weak = (evaluation.score && *evaluation.score < weakBelow) || evaluation.passes == false;
    score.basis = evaluation.basis;
    score.partial = evaluation.covered == Covered::Partly;
    score.counted = evaluation.sum.counted;
    score.missed = evaluation.sum.missed;
    score.excluded = evaluation.sum.excluded;
    score.pending = evaluation.sum.pending;
    score.smallSample =
        evaluation.basis == Basis::Computed && evaluation.sum.counted < m_rules.pack().smallSample;
    score.share = share.share;
    score.shareSource = share.source;
    score.official = evaluation.official;
    if (evaluation.benchmark) {
        score.peer = evaluation.benchmark->peer;
        score.excellent = evaluation.benchmark->excellent;
        score.benchmarkSource = evaluation.benchmark->source;
    }
    if (evaluation.basis == Basis::Computed) {
        score.oneMoreFailure = oneMoreFailure(indicator, evaluation);
        if (indicator.isMean())
            score.missed = missedOfMean(planned, on, evaluation);
        score.groupings =
            findGroupings(m_database, m_rules, m_plan, *this, planned, on, evaluation);
    }
    if (evaluation.basis == Basis::None)
        score.missing = missingNeeds(planned, evaluation.window);
    return score;
}

std::optional<double>
CardScorer::compositeOn(const Card &card, Day on, std::optional<DayRange> window)
{
    const CardVersion &version = card.on(on);
    CompositeRule::Scores scores;
    for (const Indicator &indicator : version.indicators)
        scores.push_back(evaluate(m_plan.of(indicator), on, window).score);
    return CompositeRule(m_rules, version, on).composite(scores);
}

std::vector<Badge> CardScorer::badges(const CardVersion &version, Day on) const
{
    std::vector<Badge> badges;
    for (const BadgeRule &rule : version.badges) {
        Badge badge{
            rule.id,     rule.name, rule.text, rule.reading, m_rules.parameters(on).at(rule.from),
            std::nullopt};
        if (const Reading *const reading = m_rules.reading(rule.reading, on))
            badge.shown = reading->value ? reading->value : reading->score;
        badges.push_back(std::move(badge));
    }
    return badges;
}

void CardScorer::fillLevels(const CardVersion &version, Day on, ScoreCard &card) const
{
    const auto levels = m_rules.stars(version, on);
    card.badges = badges(version, on);
    if (levels.empty())
        return;
    for (const StarLevel &level : levels)
        card.starCutOffs.push_back(level.composite);
    card.starsSource = levels == version.stars ? version.starsSource : Source::Seller;
    if (!card.composite)
        return;
    card.stars = starsOf(*card.composite, levels);
    card.next = nextStar(*card.composite, levels);
    for (const Gate &gate : version.gates) {
        if (card.next && gate.stars == card.next->stars)
            card.next->gate = gate.text;
    }
}

void CardScorer::fillModules(const CardVersion &version, Day on,
                             const CompositeRule::Scores &scores, ScoreCard &card) const
{
    const CompositeRule rule(m_rules, version, on);
    const std::vector<CompositePart> parts = rule.parts(scores);
    const std::vector<double> &shares = rule.moduleShares();
    card.bonus = rule.bonus();
    card.composite = rule.composite(scores);
    const auto modules = moduleScores(parts, shares.size());
    for (std::size_t i = 0; i < shares.size(); ++i)
        card.modules.push_back(
            {version.modules[i].id, version.modules[i].name, shares[i], modules[i]});
    const std::vector<double> weights = spreadShares(parts, shares);
    for (std::size_t i = 0; i < parts.size(); ++i) {
        card.indicators[i].gain = gain(parts, shares, i);
        card.indicators[i].share = weights[i];
    }
}

ScoreCard CardScorer::score(const Card &card, Day on, std::optional<DayRange> window)
{
    const CardVersion &version = card.on(on);
    const Pack &pack = m_rules.pack();
    ScoreCard result;
    result.store = m_rules.store().name;
    result.platform = pack.id;
    result.platformName = pack.name;
    result.card = card.id;
    result.cardName = card.name;
    result.version = version.firstDay;
    result.on = on;
    result.asOf = m_plan.coverage.latest();
    result.zone = m_rules.zone().name();
    result.scale = pack.scale;
    CompositeRule::Scores scores;
    for (const Indicator &indicator : version.indicators) {
        result.indicators.push_back(describe(m_plan.of(indicator), on, window));
        scores.push_back(result.indicators.back().score);
    }
    fillModules(version, on, scores, result);
    fillLevels(version, on, result);
    for (const DataKind &kind : pack.data) {
        const auto known = kindNamed(kind.kind);
        result.data.push_back({kind.kind, known ? m_plan.coverage.asOf(*known) : std::nullopt,
                               kind.name, kind.fetch});
    }
    return result;
}

} // namespace starvane::core
