// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/ledger/ledger.h"
#include "core/rating/causes.h"
#include "core/rating/change.h"
#include "core/rating/pack.h"
#include "core/rating/plan_to_star.h"
#include "core/rating/projection.h"
#include "core/rating/reconciliation.h"
#include "core/rating/score_card.h"
#include "core/rating/trend_steps.h"
#include "core/rating/what_if.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace starvane::core {

struct ScoreRequest {
    std::string store;
    std::optional<Day> on; // default: the store's as-of day
    std::string card; // default: the platform's first
    std::optional<DayRange> window; // replaces the indicators' windows
    bool withTips = true; // of a day but the newest they are found among records, which takes time
};

struct TrendRequest {
    std::string store;
    std::string indicator; // or "composite"
    DayRange days;
    std::string card; // default: the first that has the indicator
};

/// Which trend of a card is asked for among several.
struct TrendKey {
    std::string indicator; // or "composite"
    std::string card; // default: the first that has the indicator
};

struct TrendsRequest {
    std::string store;
    std::vector<TrendKey> keys;
    DayRange days;
    Step step = Step::Daily;
};

/// A trend with what its last day compares it to.
struct SteppedTrend {
    std::vector<TrendPoint> points; // one for each of periodsOf(days, step), of its last day
    std::optional<double> peer; // worth 4.0 points
    std::optional<double> excellent; // worth 5.0 points
};

struct EvidenceRequest {
    std::string store;
    std::string indicator;
    std::optional<Day> on;
    Verdict which = Verdict::Missed;
    std::string card;
};

struct ReconcileRequest {
    std::string store;
    std::string indicator;
    std::optional<Day> on; // the newest reading up to this day; default: the store's as-of day
    std::string card; // default: the first that has the indicator
};

struct PlanRequest {
    std::string store;
    std::optional<double> target; // stars; default: the next level
    std::optional<Day> on;
    std::string card;
};

struct CausesRequest {
    std::string store;
    std::string indicator;
    std::optional<Day> on; // default: the store's as-of day
    std::string card; // default: the first that has the indicator
    std::size_t listed = 10; // keys a dimension, before the others are added up
};

struct ChangeRequest {
    std::string store;
    Day from{};
    Day to{}; // may lie before `from`
    std::string card; // default: the platform's first
};

struct IndicatorChangeRequest {
    std::string store;
    std::string indicator;
    Day from{};
    Day to{};
    std::optional<Dimension> by; // nothing: all dimensions
    std::string card; // default: the first that has the indicator
    std::size_t listed = 10; // groups a dimension, before the others are added up
};

/// A card and what it will show on the days to come.
struct Forecast {
    ScoreCard card;
    std::optional<Projection> projection; // nothing when the windows were replaced
};

/// All that is known of the days to come: the forecast, the plan to a star, and what can be tried.
struct Prospect {
    ScoreCard card;
    Projection projection;
    PlanToStar plan;
    std::optional<WhatIf> whatIf; // nothing: the card has no composite to come
};

/// The id under which a trend of a card's composite is asked for.
constexpr std::string_view compositeId = "composite";

/// Trends by indicator id, "composite" among them.
using Trends = std::map<std::string, std::vector<TrendPoint>>;

/// Rates stores: sums kept in the ledger in, scores, trends and evidence out. Works on the ledger's
/// connection and thread; both references must outlive it.
class Rater {
public:
    Rater(Ledger &ledger, const PackSet &packs);

    [[nodiscard]] Result<ScoreCard> score(const ScoreRequest &request);
    /// The card that score() gives, and its projection.
    [[nodiscard]] Result<Forecast> forecast(const ScoreRequest &request);
    /// The least that has to be done for a number of stars.
    [[nodiscard]] Result<PlanToStar> plan(const PlanRequest &request);
    /// What forecast() and plan() give, in one pass.
    [[nodiscard]] Result<Prospect> prospect(const PlanRequest &request);
    /// One point a day, both ends included.
    [[nodiscard]] Result<std::vector<TrendPoint>> trend(const TrendRequest &request);
    /// A trend of every indicator of a card, by default the first, and of "composite", in one pass,
    /// by id.
    [[nodiscard]] Result<Trends>
    trends(const std::string &store, DayRange days, const std::string &card = {});
    /// One point a day by the records of that day alone, whatever the indicator's window, under the
    /// rules of the last of the days that the data speak for. No figures on a day that no file
    /// tells of, nor on one that lies after the window of the newest day: its records are not ripe.
    /// Nothing at all of an indicator that the card does not have by then.
    [[nodiscard]] Result<std::vector<TrendPoint>> daily(const TrendRequest &request);
    /// Several trends of a store in one pass, in the order of their keys. A week's or month's point
    /// is what score() gives on its last day with the period in place of the indicators' windows.
    [[nodiscard]] Result<std::vector<SteppedTrend>> trends(const TrendsRequest &request);
    /// From the first day that a file of the store covers to the default day of its first card;
    /// nothing when no file was imported.
    [[nodiscard]] Result<std::optional<DayRange>> knownDays(const std::string &store);
    [[nodiscard]] Result<std::vector<EvidenceRecord>> records(const EvidenceRequest &request);
    /// Where the missed records of an indicator's window come from.
    [[nodiscard]] Result<Causes> causes(const CausesRequest &request);
    /// What each indicator did to the composite between two days.
    [[nodiscard]] Result<CompositeChange> change(const ChangeRequest &request);
    /// What each group of records did to an indicator's value between two days.
    [[nodiscard]] Result<IndicatorChange> changeOf(const IndicatorChangeRequest &request);
    /// The newest reading of an indicator beside the figure of its day, and what may explain the
    /// difference.
    [[nodiscard]] Result<Reconciliation> reconcile(const ReconcileRequest &request);

private:
    Ledger &m_ledger;
    const PackSet &m_packs;
};

} // namespace starvane::core
