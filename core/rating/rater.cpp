// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rating/rater.h"

#include "core/ledger/storage_guard.h"
#include "core/rating/card_choice.h"
#include "core/rating/cause_finder.h"
#include "core/rating/composite_change.h"
#include "core/rating/evidence.h"
#include "core/rating/indicator_change.h"
#include "core/rating/projector.h"
#include "core/rating/rated_store.h"
#include "core/rating/reconciler.h"
#include "core/rating/star_planner.h"
#include "core/rating/tip_finder.h"
#include "core/rating/trend_points.h"

#include <algorithm>

namespace starvane::core {

namespace {

/// Runs @p work on an opened store.
template <class T, class Work>
Result<T> onStore(Ledger &ledger, const PackSet &packs, const std::string &name, Work &&work)
{
    return guardStorage(ledger.file(), [&]() -> Result<T> {
        const auto rated = openRated(ledger, packs, name);
        if (!rated)
            return Failure{rated.error()};
        return work(**rated);
    });
}

/// Runs @p work on a store and the card with an id, by default the platform's first.
template <class T, class Work>
Result<T> onCard(Ledger &ledger, const PackSet &packs, const std::string &store,
                 const std::string &card, Work &&work)
{
    return onStore<T>(ledger, packs, store, [&](RatedStore &rated) -> Result<T> {
        const auto named = cardNamed(rated.rules.pack(), card);
        if (!named)
            return Failure{named.error()};
        return work(rated, **named);
    });
}

/// Runs @p work on a store and the card that @p request asks an indicator of.
template <class T, class Request, class Work>
Result<T> onCardWith(Ledger &ledger, const PackSet &packs, const Request &request, Work &&work)
{
    return onStore<T>(ledger, packs, request.store, [&](RatedStore &rated) -> Result<T> {
        const auto card = cardWith(rated.rules.pack(), request.card, request.indicator);
        if (!card)
            return Failure{card.error()};
        return work(rated, **card);
    });
}

ScoreCard cardOn(RatedStore &rated, const Card &card, const ScoreRequest &request)
{
    const Day on = request.on.value_or(rated.plan.defaultDay(card));
    ScoreCard score = rated.scorer.score(card, on, request.window);
    if (!request.withTips)
        return score;
    score.tips =
        TipFinder(rated.database, rated.plan, rated.sums, rated.scorer, FactCache::Mode::ReadOnly)
            .find(card.on(on), score);
    return score;
}

Outlooks outlooksFrom(RatedStore &rated, Day on)
{
    return {rated.database, rated.rules,  rated.plan,
            rated.sums,     rated.scorer, lastKnownDay(rated.plan, on)};
}

} // namespace

Rater::Rater(Ledger &ledger, const PackSet &packs)
    : m_ledger(ledger)
    , m_packs(packs)
{
}

Result<ScoreCard> Rater::score(const ScoreRequest &request)
{
    return onCard<ScoreCard>(
        m_ledger, m_packs, request.store, request.card,
        [&](RatedStore &rated, const Card &card) { return cardOn(rated, card, request); });
}

Result<Forecast> Rater::forecast(const ScoreRequest &request)
{
    return onCard<Forecast>(
        m_ledger, m_packs, request.store, request.card, [&](RatedStore &rated, const Card &card) {
            Forecast forecast{cardOn(rated, card, request), std::nullopt};
            if (!request.window) {
                const Day on = forecast.card.on;
                Outlooks outlooks = outlooksFrom(rated, on);
                forecast.projection = project(rated.rules, rated.scorer, outlooks, card, on);
            }
            return forecast;
        });
}

Result<PlanToStar> Rater::plan(const PlanRequest &request)
{
    return onCard<PlanToStar>(
        m_ledger, m_packs, request.store, request.card, [&](RatedStore &rated, const Card &card) {
            const Day on = request.on.value_or(rated.plan.defaultDay(card));
            const ScoreCard today = rated.scorer.score(card, on, std::nullopt);
            Outlooks outlooks = outlooksFrom(rated, on);
            return planToStar(rated.rules, outlooks, card, today, request.target);
        });
}

Result<Prospect> Rater::prospect(const PlanRequest &request)
{
    return onCard<Prospect>(
        m_ledger, m_packs, request.store, request.card, [&](RatedStore &rated, const Card &card) {
            Prospect prospect;
            prospect.card = cardOn(rated, card, {request.store, request.on, card.id, {}, true});
            const Day on = prospect.card.on;
            Outlooks outlooks = outlooksFrom(rated, on);
            prospect.projection = project(rated.rules, rated.scorer, outlooks, card, on);
            prospect.plan = planToStar(rated.rules, outlooks, card, prospect.card, request.target);
            prospect.whatIf = whatIfOf(rated.rules, outlooks, card, prospect.plan);
            return prospect;
        });
}

Result<std::vector<TrendPoint>> Rater::trend(const TrendRequest &request)
{
    return onCardWith<std::vector<TrendPoint>>(
        m_ledger, m_packs, request, [&](RatedStore &rated, const Card &card) {
            return trendOf(rated, card, request.indicator, request.days);
        });
}

Result<std::vector<TrendPoint>> Rater::daily(const TrendRequest &request)
{
    return onCardWith<std::vector<TrendPoint>>(
        m_ledger, m_packs, request, [&](RatedStore &rated, const Card &card) {
            return dailyFigures(rated, card, request.indicator, request.days);
        });
}

Result<Trends> Rater::trends(const std::string &store, DayRange days, const std::string &card)
{
    return onCard<Trends>(
        m_ledger, m_packs, store, card,
        [&](RatedStore &rated, const Card &named) { return trendsOf(rated, named, days); });
}

Result<std::vector<SteppedTrend>> Rater::trends(const TrendsRequest &request)
{
    using SteppedTrends = std::vector<SteppedTrend>;
    return onStore<SteppedTrends>(
        m_ledger, m_packs, request.store, [&](RatedStore &rated) -> Result<SteppedTrends> {
            SteppedTrends trends;
            for (const TrendKey &key : request.keys) {
                const auto card = cardWith(rated.rules.pack(), key.card, key.indicator);
                if (!card)
                    return Failure{card.error()};
                trends.push_back(steppedTrend(rated, **card, key.indicator, request));
            }
            return trends;
        });
}

Result<std::optional<DayRange>> Rater::knownDays(const std::string &store)
{
    using Days = std::optional<DayRange>;
    return onStore<Days>(m_ledger, m_packs, store, [](RatedStore &rated) -> Days {
        const std::optional<Day> first = rated.plan.coverage.first();
        if (!first || !rated.plan.coverage.latest())
            return std::nullopt;
        const Day last = rated.plan.defaultDay(rated.rules.pack().cards.front());
        return DayRange{std::min(*first, last), last};
    });
}

Result<std::vector<EvidenceRecord>> Rater::records(const EvidenceRequest &request)
{
    using Records = std::vector<EvidenceRecord>;
    return onCardWith<Records>(
        m_ledger, m_packs, request, [&](RatedStore &rated, const Card &card) -> Result<Records> {
            const Day on = request.on.value_or(rated.plan.defaultDay(card));
            const auto indicator = indicatorOn(rated.rules.pack(), card, request.indicator, on);
            if (!indicator)
                return Failure{indicator.error()};
            return findEvidence(rated.database, rated.rules, rated.plan, rated.scorer,
                                rated.plan.of(**indicator), on, request.which);
        });
}

Result<Causes> Rater::causes(const CausesRequest &request)
{
    return onCardWith<Causes>(
        m_ledger, m_packs, request, [&](RatedStore &rated, const Card &card) -> Result<Causes> {
            const Day on = request.on.value_or(rated.plan.defaultDay(card));
            const auto indicator = indicatorOn(rated.rules.pack(), card, request.indicator, on);
            if (!indicator)
                return Failure{indicator.error()};
            return findCauses(rated, card, **indicator, on, request.listed);
        });
}

Result<CompositeChange> Rater::change(const ChangeRequest &request)
{
    return onCard<CompositeChange>(m_ledger, m_packs, request.store, request.card,
                                   [&](RatedStore &rated, const Card &card) {
                                       return compositeChange(rated.rules, rated.plan, rated.scorer,
                                                              card, request.from, request.to);
                                   });
}

Result<IndicatorChange> Rater::changeOf(const IndicatorChangeRequest &request)
{
    using Change = Result<IndicatorChange>;
    return onCardWith<IndicatorChange>(
        m_ledger, m_packs, request, [&](RatedStore &rated, const Card &card) -> Change {
            const Pack &pack = rated.rules.pack();
            const auto before = indicatorOn(pack, card, request.indicator, request.from);
            const auto after = indicatorOn(pack, card, request.indicator, request.to);
            if (!before && !after)
                return Failure{after.error()};
            return indicatorChange(rated, card, request);
        });
}

Result<Reconciliation> Rater::reconcile(const ReconcileRequest &request)
{
    using Found = Result<Reconciliation>;
    return onCardWith<Reconciliation>(
        m_ledger, m_packs, request, [&](RatedStore &rated, const Card &card) -> Found {
            const Day day = readingDay(rated.rules, request.indicator,
                                       request.on.value_or(rated.plan.defaultDay(card)));
            const auto indicator = indicatorOn(rated.rules.pack(), card, request.indicator, day);
            if (!indicator)
                return Failure{indicator.error()};
            return Reconciler(rated.database, rated.rules, rated.plan, rated.scorer)
                .reconcile(rated.plan.of(**indicator), day);
        });
}

} // namespace starvane::core
