// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rating/rater.h"

#include "core/ledger/storage_guard.h"
#include "core/rating/card_scorer.h"
#include "core/rating/cause_finder.h"
#include "core/rating/composite_change.h"
#include "core/rating/evidence.h"
#include "core/rating/group_change.h"
#include "core/rating/projector.h"
#include "core/rating/reconciler.h"
#include "core/rating/star_planner.h"
#include "core/rating/sum_refresh.h"
#include "core/rating/tip_finder.h"

#include <algorithm>

namespace starvane::core {

namespace {

/// Everything about one store that its figures are made of.
struct RatedStore {
    RatedStore(Ledger &ledger, StoreRules storeRules)
        : rules(std::move(storeRules))
        , plan(ledger.database(), rules)
        , sums(ledger.database(), rules, plan)
        , scorer(ledger.database(), rules, plan, sums)
    {
    }

    StoreRules rules;
    RatingPlan plan;
    SumKeeper sums;
    CardScorer scorer;
};

/// Opens a store for rating; its sums are right after it. Throws SqlError.
Result<std::unique_ptr<RatedStore>>
rate(Ledger &ledger, const PackSet &packs, const std::string &name)
{
    const auto store = ledger.store(name);
    if (!store)
        return Failure{store.error()};
    auto rules = rulesOf(ledger, packs, *store);
    if (!rules)
        return Failure{rules.error()};
    auto rated = std::make_unique<RatedStore>(ledger, *std::move(rules));
    if (!rated->sums.isUpToDate()) {
        Transaction transaction(ledger.database());
        rated->sums.update(TouchedDays(rated->rules.zone()), SumKeeper::Records::Committed);
        transaction.commit();
    }
    return rated;
}

/// Runs @p work on an opened store.
template <class Work>
auto withStore(Ledger &ledger, const PackSet &packs, const std::string &name, Work &&work)
    -> decltype(work(std::declval<RatedStore &>()))
{
    return guardStorage(ledger.file(), [&]() -> decltype(work(std::declval<RatedStore &>())) {
        auto rated = rate(ledger, packs, name);
        if (!rated)
            return Failure{rated.error()};
        return work(**rated);
    });
}

Result<const Card *> cardNamed(const Pack &pack, const std::string &id)
{
    if (id.empty())
        return &pack.cards.front();
    if (const Card *const card = pack.card(id))
        return card;
    Unknown unknown{Subject::Card, id, {}};
    for (const Card &card : pack.cards)
        unknown.known.push_back(card.id);
    return Failure{unknown};
}

const Indicator *indicatorIn(const CardVersion &version, const std::string &id)
{
    const auto found = std::find_if(version.indicators.begin(), version.indicators.end(),
                                    [&id](const Indicator &one) { return one.id == id; });
    return found == version.indicators.end() ? nullptr : &*found;
}

bool hasIndicator(const Card &card, const std::string &id)
{
    return std::any_of(card.versions.begin(), card.versions.end(),
                       [&id](const CardVersion &v) { return indicatorIn(v, id) != nullptr; });
}

Failure<Unknown> unknownIndicator(const Pack &pack, const std::string &id)
{
    return {Unknown{Subject::Indicator, id, pack.indicatorIds()}};
}

/// The card an indicator is asked of: the named one, else the first that has it.
Result<const Card *>
cardWith(const Pack &pack, const std::string &card, const std::string &indicator)
{
    if (!card.empty() || indicator == compositeId) {
        auto named = cardNamed(pack, card);
        if (!named || indicator == compositeId || hasIndicator(**named, indicator))
            return named;
        return unknownIndicator(pack, indicator);
    }
    for (const Card &one : pack.cards) {
        if (hasIndicator(one, indicator))
            return &one;
    }
    return unknownIndicator(pack, indicator);
}

ScoreCard cardOn(Ledger &ledger, RatedStore &rated, const Card &card, const ScoreRequest &request)
{
    const Day on = request.on.value_or(rated.plan.defaultDay(card));
    ScoreCard score = rated.scorer.score(card, on, request.window);
    if (!request.withTips)
        return score;
    score.tips = TipFinder(ledger.database(), rated.plan, rated.sums, rated.scorer,
                           FactCache::Mode::ReadOnly)
                     .find(card.on(on), score);
    return score;
}

Outlooks outlooksFrom(Ledger &ledger, RatedStore &rated, Day on)
{
    return {ledger.database(), rated.rules,  rated.plan,
            rated.sums,        rated.scorer, lastKnownDay(rated.plan, on)};
}

Causes causesOn(Ledger &ledger, RatedStore &rated, const Card &card, const Indicator &indicator,
                Day on, std::size_t listed)
{
    const PlannedIndicator &planned = rated.plan.of(indicator);
    const Evaluation evaluation = rated.scorer.evaluate(planned, on, std::nullopt);
    const Breakdown breakdown = breakDown(ledger.database(), rated.rules, rated.plan, rated.scorer,
                                          planned, on, evaluation);
    Causes causes;
    causes.store = rated.rules.store().name;
    causes.card = card.id;
    causes.on = on;
    causes.indicator = indicator.id;
    causes.name = indicator.name;
    causes.unit = indicator.unit;
    causes.window = evaluation.window;
    causes.zone = rated.rules.zone().name();
    causes.counted = breakdown.all.counted;
    causes.missed = breakdown.all.missed;
    causes.dimensions = causesFrom(breakdown, listed);
    causes.heat = breakdown.heat;
    return causes;
}

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

void addGroups(Ledger &ledger, RatedStore &rated, const DayFigures &before, const DayFigures &after,
               const IndicatorChangeRequest &request, IndicatorChange &change)
{
    if (!before.isComputed() || !after.isComputed()) {
        change.shown = change.change().value_or(0);
        return;
    }
    const auto breakdown = [&](const DayFigures &figures, Day day) {
        return breakDown(ledger.database(), rated.rules, rated.plan, rated.scorer, *figures.planned,
                         day, *figures.evaluation);
    };
    change.shown = (*after.value() - after.plain()) - (*before.value() - before.plain());
    change.dimensions =
        groupChanges(breakdown(before, request.from), breakdown(after, request.to), request.listed);
    std::erase_if(change.dimensions, [&request](const DimensionChange &one) {
        return request.by && one.dimension != *request.by;
    });
}

IndicatorChange indicatorChange(Ledger &ledger, RatedStore &rated, const Card &card,
                                const IndicatorChangeRequest &request)
{
    const DayFigures before = figuresOn(rated, card, request.indicator, request.from);
    const DayFigures after = figuresOn(rated, card, request.indicator, request.to);
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
    addGroups(ledger, rated, before, after, request, change);
    return change;
}

/// The zones a back office may count days in: the platform's own and its files', the sellers', UTC.
std::vector<std::string> zonesOf(const Pack &pack)
{
    std::vector<std::string> zones = {pack.zone};
    for (const Layout &layout : pack.layouts) {
        if (layout.timezone)
            zones.push_back(*layout.timezone);
    }
    zones.insert(zones.end(), {"UTC", "Asia/Shanghai"});
    return zones;
}

/// @p window replaces the indicators' own.
TrendPoint pointOn(RatedStore &rated, const Card &card, const std::string &indicator, Day day,
                   std::optional<DayRange> window)
{
    TrendPoint point;
    point.day = day;
    if (indicator == compositeId) {
        point.value = rated.scorer.compositeOn(card, day, window);
        point.score = point.value;
        return point;
    }
    const Indicator *const own = indicatorIn(card.on(day), indicator);
    if (own == nullptr)
        return point;
    const Evaluation evaluation = rated.scorer.evaluate(rated.plan.of(*own), day, window);
    point.numerator = evaluation.numerator;
    point.denominator = evaluation.denominator;
    point.value = evaluation.value;
    point.score = evaluation.score;
    point.counted = evaluation.sum.counted;
    return point;
}

std::vector<TrendPoint>
trendOf(RatedStore &rated, const Card &card, const std::string &indicator, DayRange days)
{
    std::vector<TrendPoint> points;
    for (Day day = days.first; day <= days.last; day += std::chrono::days{1})
        points.push_back(pointOn(rated, card, indicator, day, std::nullopt));
    return points;
}

/// Figures of a day that is known; of any other the day alone.
TrendPoint
figuresOf(RatedStore &rated, const PlannedIndicator &planned, Day day, Day lastRipe, Day on)
{
    TrendPoint point;
    point.day = day;
    if (day > lastRipe)
        return point;
    const Evaluation evaluation = rated.scorer.evaluate(planned, on, DayRange{day, day});
    if (evaluation.covered == Covered::None)
        return point;
    point.numerator = evaluation.numerator;
    point.denominator = evaluation.denominator;
    point.counted = evaluation.sum.counted;
    if (point.counted > 0)
        point.value = evaluation.value;
    return point;
}

std::vector<TrendPoint>
daysOf(RatedStore &rated, const Card &card, const std::string &indicator, DayRange days)
{
    const Day on = std::min(days.last, rated.plan.defaultDay(card));
    const Indicator *const own = indicatorIn(card.on(on), indicator);
    Day lastRipe = Day::min(); // no record is ripe
    if (own != nullptr && rated.plan.of(*own).asOf)
        lastRipe = rated.rules.zone().dayOf(*rated.plan.of(*own).asOf)
            - std::chrono::days{own->window.lastBefore};
    std::vector<TrendPoint> points;
    for (Day day = days.first; day <= days.last; day += std::chrono::days{1}) {
        if (own != nullptr)
            points.push_back(figuresOf(rated, rated.plan.of(*own), day, lastRipe, on));
    }
    return points;
}

SteppedTrend steppedTrend(RatedStore &rated, const Card &card, const std::string &indicator,
                          const TrendsRequest &request)
{
    SteppedTrend trend;
    for (const DayRange period : periodsOf(request.days, request.step)) {
        const auto window = request.step == Step::Daily ? std::nullopt : std::optional(period);
        trend.points.push_back(pointOn(rated, card, indicator, period.last, window));
    }
    const Indicator *const own = indicatorIn(card.on(request.days.last), indicator);
    if (own == nullptr)
        return trend;
    if (const auto benchmark = rated.rules.benchmark(*own, request.days.last)) {
        trend.peer = benchmark->peer;
        trend.excellent = benchmark->excellent;
    }
    return trend;
}

} // namespace

Rater::Rater(Ledger &ledger, const PackSet &packs)
    : m_ledger(ledger)
    , m_packs(packs)
{
}

Result<ScoreCard> Rater::score(const ScoreRequest &request)
{
    return withStore(m_ledger, m_packs, request.store, [&](RatedStore &rated) -> Result<ScoreCard> {
        const auto card = cardNamed(rated.rules.pack(), request.card);
        if (!card)
            return Failure{card.error()};
        return cardOn(m_ledger, rated, **card, request);
    });
}

Result<Forecast> Rater::forecast(const ScoreRequest &request)
{
    return withStore(m_ledger, m_packs, request.store, [&](RatedStore &rated) -> Result<Forecast> {
        const auto card = cardNamed(rated.rules.pack(), request.card);
        if (!card)
            return Failure{card.error()};
        Forecast forecast{cardOn(m_ledger, rated, **card, request), std::nullopt};
        if (!request.window) {
            const Day on = forecast.card.on;
            Outlooks outlooks = outlooksFrom(m_ledger, rated, on);
            forecast.projection = project(rated.rules, rated.scorer, outlooks, **card, on);
        }
        return forecast;
    });
}

Result<PlanToStar> Rater::plan(const PlanRequest &request)
{
    return withStore(m_ledger, m_packs, request.store,
                     [&](RatedStore &rated) -> Result<PlanToStar> {
                         const auto card = cardNamed(rated.rules.pack(), request.card);
                         if (!card)
                             return Failure{card.error()};
                         const Day on = request.on.value_or(rated.plan.defaultDay(**card));
                         const ScoreCard today = rated.scorer.score(**card, on, std::nullopt);
                         Outlooks outlooks = outlooksFrom(m_ledger, rated, on);
                         return planToStar(rated.rules, outlooks, **card, today, request.target);
                     });
}

Result<Prospect> Rater::prospect(const PlanRequest &request)
{
    return withStore(m_ledger, m_packs, request.store, [&](RatedStore &rated) -> Result<Prospect> {
        const auto named = cardNamed(rated.rules.pack(), request.card);
        if (!named)
            return Failure{named.error()};
        const Card &card = **named;
        Prospect prospect;
        prospect.card =
            cardOn(m_ledger, rated, card, {request.store, request.on, card.id, {}, true});
        const Day on = prospect.card.on;
        Outlooks outlooks = outlooksFrom(m_ledger, rated, on);
        prospect.projection = project(rated.rules, rated.scorer, outlooks, card, on);
        prospect.plan = planToStar(rated.rules, outlooks, card, prospect.card, request.target);
        prospect.whatIf = whatIfOf(rated.rules, outlooks, card, prospect.plan);
        return prospect;
    });
}

Result<std::vector<TrendPoint>> Rater::trend(const TrendRequest &request)
{
    return withStore(m_ledger, m_packs, request.store,
                     [&](RatedStore &rated) -> Result<std::vector<TrendPoint>> {
                         const auto card =
                             cardWith(rated.rules.pack(), request.card, request.indicator);
                         if (!card)
                             return Failure{card.error()};
                         return trendOf(rated, **card, request.indicator, request.days);
                     });
}

Result<std::vector<TrendPoint>> Rater::daily(const TrendRequest &request)
{
    return withStore(m_ledger, m_packs, request.store,
                     [&](RatedStore &rated) -> Result<std::vector<TrendPoint>> {
                         const auto card =
                             cardWith(rated.rules.pack(), request.card, request.indicator);
                         if (!card)
                             return Failure{card.error()};
                         return daysOf(rated, **card, request.indicator, request.days);
                     });
}

Result<Trends> Rater::trends(const std::string &store, DayRange days, const std::string &card)
{
    return withStore(m_ledger, m_packs, store, [&](RatedStore &rated) -> Result<Trends> {
        const auto named = cardNamed(rated.rules.pack(), card);
        if (!named)
            return Failure{named.error()};
        Trends trends;
        trends[std::string(compositeId)] = trendOf(rated, **named, std::string(compositeId), days);
        for (const CardVersion &version : (*named)->versions) {
            for (const Indicator &one : version.indicators) {
                if (!trends.contains(one.id))
                    trends[one.id] = trendOf(rated, **named, one.id, days);
            }
        }
        return trends;
    });
}

Result<std::vector<SteppedTrend>> Rater::trends(const TrendsRequest &request)
{
    return withStore(m_ledger, m_packs, request.store,
                     [&](RatedStore &rated) -> Result<std::vector<SteppedTrend>> {
                         std::vector<SteppedTrend> trends;
                         for (const TrendKey &key : request.keys) {
                             const auto card =
                                 cardWith(rated.rules.pack(), key.card, key.indicator);
                             if (!card)
                                 return Failure{card.error()};
                             trends.push_back(steppedTrend(rated, **card, key.indicator, request));
                         }
                         return trends;
                     });
}

Result<std::optional<DayRange>> Rater::knownDays(const std::string &store)
{
    return withStore(m_ledger, m_packs, store,
                     [](RatedStore &rated) -> Result<std::optional<DayRange>> {
                         const std::optional<Day> first = rated.plan.coverage.first();
                         if (!first || !rated.plan.coverage.latest())
                             return std::optional<DayRange>();
                         const Day last = rated.plan.defaultDay(rated.rules.pack().cards.front());
                         return std::optional(DayRange{std::min(*first, last), last});
                     });
}

Result<std::vector<EvidenceRecord>> Rater::records(const EvidenceRequest &request)
{
    return withStore(
        m_ledger, m_packs, request.store,
        [&](RatedStore &rated) -> Result<std::vector<EvidenceRecord>> {
            const Pack &pack = rated.rules.pack();
            const auto card = cardWith(pack, request.card, request.indicator);
            if (!card)
                return Failure{card.error()};
            const Day on = request.on.value_or(rated.plan.defaultDay(**card));
            const Indicator *const indicator = indicatorIn((*card)->on(on), request.indicator);
            if (indicator == nullptr)
                return unknownIndicator(pack, request.indicator);
            return findEvidence(m_ledger.database(), rated.rules, rated.plan, rated.scorer,
                                rated.plan.of(*indicator), on, request.which);
        });
}

Result<Causes> Rater::causes(const CausesRequest &request)
{
    return withStore(m_ledger, m_packs, request.store, [&](RatedStore &rated) -> Result<Causes> {
        const Pack &pack = rated.rules.pack();
        const auto card = cardWith(pack, request.card, request.indicator);
        if (!card)
            return Failure{card.error()};
        const Day on = request.on.value_or(rated.plan.defaultDay(**card));
        const Indicator *const indicator = indicatorIn((*card)->on(on), request.indicator);
        if (indicator == nullptr)
            return unknownIndicator(pack, request.indicator);
        return causesOn(m_ledger, rated, **card, *indicator, on, request.listed);
    });
}

Result<CompositeChange> Rater::change(const ChangeRequest &request)
{
    return withStore(m_ledger, m_packs, request.store,
                     [&](RatedStore &rated) -> Result<CompositeChange> {
                         const auto card = cardNamed(rated.rules.pack(), request.card);
                         if (!card)
                             return Failure{card.error()};
                         return compositeChange(rated.rules, rated.plan, rated.scorer, **card,
                                                request.from, request.to);
                     });
}

Result<IndicatorChange> Rater::changeOf(const IndicatorChangeRequest &request)
{
    return withStore(m_ledger, m_packs, request.store,
                     [&](RatedStore &rated) -> Result<IndicatorChange> {
                         const Pack &pack = rated.rules.pack();
                         const auto card = cardWith(pack, request.card, request.indicator);
                         if (!card)
                             return Failure{card.error()};
                         const auto has = [&](Day day) {
                             return indicatorIn((*card)->on(day), request.indicator) != nullptr;
                         };
                         if (!has(request.from) && !has(request.to))
                             return unknownIndicator(pack, request.indicator);
                         return indicatorChange(m_ledger, rated, **card, request);
                     });
}

Result<Reconciliation> Rater::reconcile(const ReconcileRequest &request)
{
    return withStore(
        m_ledger, m_packs, request.store, [&](RatedStore &rated) -> Result<Reconciliation> {
            const Pack &pack = rated.rules.pack();
            const auto card = cardWith(pack, request.card, request.indicator);
            if (!card)
                return Failure{card.error()};
            const Day day = readingDay(rated.rules, request.indicator,
                                       request.on.value_or(rated.plan.defaultDay(**card)));
            const Indicator *const indicator = indicatorIn((*card)->on(day), request.indicator);
            if (indicator == nullptr)
                return unknownIndicator(pack, request.indicator);
            Reconciler reconciler(m_ledger.database(), rated.rules, rated.plan, rated.scorer,
                                  zonesOf(pack));
            return reconciler.reconcile(rated.plan.of(*indicator), day);
        });
}

} // namespace starvane::core
