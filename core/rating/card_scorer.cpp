// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rating/card_scorer.h"

#include "core/rating/grouping.h"

#include <algorithm>
#include <cassert>
#include <cmath>

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

std::optional<double> scoreOf(const Indicator &indicator, const std::optional<double> &value,
                              const std::optional<SourcedBenchmark> &benchmark)
{
    if (value && indicator.pointsPerUnit)
        return std::clamp(*value * *indicator.pointsPerUnit, 0.0, bestScore);
    if (!value || !benchmark)
        return std::nullopt;
    return points(*value, benchmark->peer, benchmark->excellent, indicator.higherIsBetter);
}

std::optional<double> oneMoreFailure(const Indicator &indicator, const Evaluation &evaluation)
{
    if (indicator.isMean() || !evaluation.value || !evaluation.denominator || !evaluation.benchmark)
        return std::nullopt;
    const double bad = indicator.higherIsBetter ? 0 : 1;
    const double value = (*evaluation.numerator + bad) / (*evaluation.denominator + 1);
    return *scoreOf(indicator, value, evaluation.benchmark) - *evaluation.score;
}

std::optional<double> withBonus(std::optional<double> composite, double bonus)
{
    return composite ? std::optional(std::min(bestScore, *composite + bonus)) : std::nullopt;
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

/// What each indicator weighs in a composite without modules: its part of all shares.
void spreadShares(std::vector<IndicatorScore> &indicators)
{
    double all = 0;
    for (const IndicatorScore &indicator : indicators)
        all += indicator.share;
    for (IndicatorScore &indicator : indicators) {
        if (all > 0 && std::abs(all - 1) > 1e-9) // shares that are parts of 1 stay as they are
            indicator.share /= all;
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
    evaluation.value = *evaluation.numerator / *evaluation.denominator;
    blend(indicator, on, evaluation);
    evaluation.score = scoreOf(indicator, evaluation.value, evaluation.benchmark);
    evaluation.basis = Basis::Computed;
}

/// Mixes in what the back office shows for another indicator, from the day on that says so.
void CardScorer::blend(const Indicator &indicator, Day on, Evaluation &evaluation) const
{
    if (!indicator.blend || (indicator.blend->from && on < *indicator.blend->from))
        return;
    const Reading *const reading = m_rules.reading(indicator.blend->reading, on);
    if (reading == nullptr)
        return;
    const double share = indicator.blend->share;
    const double other = reading->value ? *reading->value : *reading->score;
    evaluation.value = (1 - share) * *evaluation.value + share * other;
}

/// A reading stands in where no value could be computed.
void CardScorer::addReading(const Indicator &indicator, Day on, Evaluation &evaluation) const
{
    const Reading *const reading = m_rules.reading(indicator.id, on);
    if (reading == nullptr)
        return;
    const auto score = reading->score
        ? std::optional(*reading->score * bestScore / m_rules.pack().scale)
        : scoreOf(indicator, reading->value, evaluation.benchmark);
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
    const Indicator &indicator = *planned.indicator;
    const auto epoch = [](Instant instant) {
        return std::to_string(instant.time_since_epoch().count());
    };
    const Zone &zone = m_rules.zone();
    const std::string &last = m_plan.rules[planned.ruleOn(on)].sql.lastAsked;
    const std::string counts = last.empty() ? std::string()
                                            : " AND coalesce(" + last + ", "
            + std::to_string(noLastDay) + ") >= " + std::to_string(on.time_since_epoch().count());
    return "store = " + std::to_string(static_cast<std::int64_t>(m_rules.store().id)) + " AND "
        + indicator.at + " >= " + epoch(zone.startOf(window.first)) + " AND " + indicator.at + " < "
        + epoch(zone.startOf(window.last + std::chrono::days{1})) + counts;
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
    return withBonus(composite(parts, moduleShares(version, on)), bonus(version, on));
}

double CardScorer::bonus(const CardVersion &version, Day on) const
{
    if (!version.bonus)
        return 0;
    const Parameters parameters = m_rules.parameters(on);
    return std::min(parameters.at(version.bonus->most),
                    parameters.at(version.bonus->count) * parameters.at(version.bonus->each));
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
                             const std::vector<CompositePart> &parts, ScoreCard &card) const
{
    const auto shares = moduleShares(version, on);
    card.bonus = bonus(version, on);
    card.composite = withBonus(composite(parts, shares), card.bonus);
    const auto modules = moduleScores(parts, shares.size());
    for (std::size_t i = 0; i < shares.size(); ++i)
        card.modules.push_back(
            {version.modules[i].id, version.modules[i].name, shares[i], modules[i]});
    for (std::size_t i = 0; i < parts.size(); ++i)
        card.indicators[i].gain = gain(parts, shares, i);
    if (shares.empty())
        spreadShares(card.indicators);
    else
        spreadModuleShares(parts, shares, card.indicators);
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
    fillModules(version, on, parts, result);
    fillLevels(version, on, result);
    for (const DataKind &kind : pack.data) {
        const auto known = kindNamed(kind.kind);
        result.data.push_back({kind.kind, known ? m_plan.coverage.asOf(*known) : std::nullopt,
                               kind.name, kind.fetch});
    }
    return result;
}

} // namespace starvane::core
