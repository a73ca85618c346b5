// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rating/card_scorer.h"

#include <algorithm>
#include <cassert>

namespace starvane::core {

namespace {

DayRange windowOf(const Indicator &indicator, Day on)
{
    return {on - std::chrono::days{indicator.window.firstBefore},
            on - std::chrono::days{indicator.window.lastBefore}};
}

std::optional<double> scoreOf(const std::optional<double> &value,
                              const std::optional<SourcedBenchmark> &benchmark, bool higherIsBetter)
{
    if (!value || !benchmark)
        return std::nullopt;
    return points(*value, benchmark->peer, benchmark->excellent, higherIsBetter);
}

std::optional<double> oneMoreFailure(const Indicator &indicator, const Evaluation &evaluation)
{
    if (indicator.isMean() || !evaluation.value || !evaluation.denominator || !evaluation.benchmark)
        return std::nullopt;
    const double bad = indicator.higherIsBetter ? 0 : 1;
    const double value = (*evaluation.numerator + bad) / (*evaluation.denominator + 1);
    return *scoreOf(value, evaluation.benchmark, indicator.higherIsBetter) - *evaluation.score;
}

/// What each indicator weighs in a composite of modules: its module's share, divided among those of
/// the module that have a score (among all when none has).
void spreadModuleShares(const std::vector<CompositePart> &parts,
                        const std::vector<double> &moduleShares,
                        std::vector<IndicatorScore> &indicators)
{
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const auto sameModule = [&](const CompositePart &part) {
            return part.module == parts[i].module && part.share > 0;
        };
        const auto scored = [&](const CompositePart &part) {
            return sameModule(part) && part.score;
        };
        auto sharing = std::count_if(parts.begin(), parts.end(), scored);
        if (sharing == 0 || !parts[i].score)
            sharing = std::count_if(parts.begin(), parts.end(), sameModule);
        indicators[i].share =
            parts[i].share > 0 ? moduleShares[parts[i].module] / static_cast<double>(sharing) : 0;
    }
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
        evaluation.sum = series->second.over(evaluation.window);
        fillFromSum(indicator, evaluation);
    }
    if (!evaluation.value)
        fillFromReading(indicator, on, evaluation);
    return evaluation;
}

void CardScorer::fillFromSum(const Indicator &indicator, Evaluation &evaluation)
{
    constexpr double weightSteps = 1000;
    const auto weighted = static_cast<double>(evaluation.sum.weighted);
    const auto weight = static_cast<double>(evaluation.sum.weight);
    evaluation.numerator = weighted / weightSteps / stepsPerUnit(indicator.unit);
    evaluation.denominator = weight / weightSteps;
    if (evaluation.sum.weight == 0)
        return;
    evaluation.value = *evaluation.numerator / *evaluation.denominator;
    evaluation.score = scoreOf(evaluation.value, evaluation.benchmark, indicator.higherIsBetter);
    evaluation.basis = Basis::Computed;
}

void CardScorer::fillFromReading(const Indicator &indicator, Day on, Evaluation &evaluation) const
{
    const Reading *const reading = m_rules.reading(indicator.id, on);
    if (reading == nullptr)
        return;
    evaluation.value = reading->value;
    evaluation.score = reading->score
        ? std::optional(*reading->score * bestScore / m_rules.pack().scale)
        : scoreOf(reading->value, evaluation.benchmark, indicator.higherIsBetter);
    evaluation.basis = Basis::Official;
    evaluation.officialDay = reading->day;
}

std::string
CardScorer::missedSql(const Indicator &indicator, const std::optional<SourcedBenchmark> &benchmark)
{
    if (!indicator.isMean())
        return "verdict = " + std::to_string(verdictMissed);
    if (!benchmark)
        return "0";
    const double peer = benchmark->peer * stepsPerUnit(indicator.unit);
    return std::string("steps ") + (indicator.higherIsBetter ? "< " : "> ") + sqlNumber(peer);
}

std::string CardScorer::windowSql(const Indicator &indicator, DayRange window) const
{
    const auto epoch = [](Instant instant) {
        return std::to_string(instant.time_since_epoch().count());
    };
    const Zone &zone = m_rules.zone();
    return "store = " + std::to_string(static_cast<std::int64_t>(m_rules.store().id)) + " AND "
        + indicator.at + " >= " + epoch(zone.startOf(window.first)) + " AND " + indicator.at + " < "
        + epoch(zone.startOf(window.last + std::chrono::days{1}));
}

std::int64_t
CardScorer::missedOfMean(const PlannedIndicator &planned, Day on, const Evaluation &evaluation)
{
    const Indicator &indicator = *planned.indicator;
    installRuleFunctions(m_database, m_rules.zone(), m_rules.words());
    const RuleSql &rule = m_plan.rules[planned.ruleOn(on)].sql;
    const std::string sql = "SELECT count(*) FROM (SELECT " + rule.verdict + " AS verdict, "
        + rule.value + " AS steps FROM " + indicator.over + " WHERE "
        + windowSql(indicator, evaluation.window) + ") WHERE verdict >= 0 AND "
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
    score.unit = indicator.unit;
    score.higherIsBetter = indicator.higherIsBetter;
    score.score = evaluation.score;
    score.weak = evaluation.score && *evaluation.score < weakBelow;
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
    score.officialDay = evaluation.officialDay;
    if (evaluation.benchmark) {
        score.peer = evaluation.benchmark->peer;
        score.excellent = evaluation.benchmark->excellent;
        score.benchmarkSource = evaluation.benchmark->source;
    }
    if (evaluation.basis == Basis::Computed) {
        score.oneMoreFailure = oneMoreFailure(indicator, evaluation);
        if (indicator.isMean())
            score.missed = missedOfMean(planned, on, evaluation);
    }
    if (evaluation.basis == Basis::None)
        score.missing = missingNeeds(planned, evaluation.window);
    return score;
}

std::vector<double> CardScorer::moduleShares(const CardVersion &version, Day on) const
{
    std::vector<double> shares;
    for (const Module &module : version.modules)
        shares.push_back(m_rules.share(module.id, module.share, on).share);
    return shares;
}

CompositePart CardScorer::part(const CardVersion &version, const Indicator &indicator, Day on,
                               std::optional<double> score) const
{
    CompositePart part{score, m_rules.share(indicator.id, indicator.share, on).share, 0};
    for (std::size_t i = 0; i < version.modules.size(); ++i) {
        if (version.modules[i].id == indicator.module)
            part.module = i;
    }
    return part;
}

std::optional<double> CardScorer::compositeOn(const Card &card, Day on)
{
    const CardVersion &version = card.on(on);
    std::vector<CompositePart> parts;
    for (const Indicator &indicator : version.indicators) {
        const auto evaluation = evaluate(m_plan.of(indicator), on, std::nullopt);
        parts.push_back(part(version, indicator, on, evaluation.score));
    }
    return composite(parts, moduleShares(version, on));
}

void CardScorer::fillLevels(const CardVersion &version, Day on, ScoreCard &card) const
{
    const auto levels = m_rules.stars(version, on);
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
    std::vector<CompositePart> parts;
    for (const Indicator &indicator : version.indicators) {
        result.indicators.push_back(describe(m_plan.of(indicator), on, window));
        parts.push_back(part(version, indicator, on, result.indicators.back().score));
    }
    const auto shares = moduleShares(version, on);
    result.composite = composite(parts, shares);
    const auto modules = moduleScores(parts, shares.size());
    for (std::size_t i = 0; i < shares.size(); ++i)
        result.modules.push_back(
            {version.modules[i].id, version.modules[i].name, shares[i], modules[i]});
    for (std::size_t i = 0; i < parts.size(); ++i)
        result.indicators[i].gain = gain(parts, shares, i);
    if (!shares.empty())
        spreadModuleShares(parts, shares, result.indicators);
    fillLevels(version, on, result);
    for (const DataKind &kind : pack.data) {
        const auto known = kindNamed(kind.kind);
        result.data.push_back({kind.kind, known ? m_plan.coverage.asOf(*known) : std::nullopt,
                               kind.name, kind.fetch});
    }
    return result;
}

} // namespace starvane::core
