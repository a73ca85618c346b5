// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/text.h"
#include "core/base/time.h"
#include "core/rating/dimension.h"
#include "core/rating/interval.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

// What a store's rating looks like on a day: values only, made by core/rating, shown by ui and app.

namespace starvane::core {

enum class BatchId : std::int64_t; // ledger.h

enum class Unit { Percent, Hours, Days, Stars, Points };

/// Where an indicator's value comes from.
enum class Basis { Computed, Official, None };

/// Where a figure such as a benchmark or a cut-off comes from.
enum class Source { Rule, Assumed, Seller, Official };

/// An indicator's figures for one product, country or the like.
struct GroupMeasure {
    std::string key; // "244caf9c…", "US"
    double numerator = 0;
    double denominator = 0; // never 0: a group without counted records is not listed
    double value = 0;
    std::optional<bool> passes; // of an indicator with a limit
    bool isSuspended = false;
};

/// Figures by the values of a column or expression, the worst first.
struct Grouping {
    std::string by; // "product_id"
    std::vector<GroupMeasure> groups;
};

/// What the back office shows, as the newest reading up to a day says.
struct OfficialFigure {
    Day day{};
    std::optional<double> value; // in the indicator's unit
    std::optional<double> score; // 0 to 5
};

/// One indicator of a card on a day. Rates are fractions (0.93), hours and days decimal.
struct IndicatorScore {
    std::string id;
    Text name;
    Text rule; // the rule in a sentence
    Text why; // what a bad value does to the store
    Text where; // where the back office shows it
    std::optional<std::string> module;
    DayRange window{}; // days in the store's zone
    std::optional<double> numerator; // Σ weight·value; of a lower-is-better rate the bad ones
    std::optional<double> denominator; // Σ weight
    std::optional<double> value;
    std::optional<Interval> interval; // of the value: rates only, basis Computed, counted > 0
    Unit unit = Unit::Percent;
    bool higherIsBetter = true;
    std::optional<double> score; // 0 to 5
    std::optional<bool> passes; // of an indicator with a limit instead of points
    bool weak = false; // score under 4, or the limit is not kept
    Basis basis = Basis::None;
    bool smallSample = false;
    bool partial = false; // the window is covered only in part
    std::int64_t counted = 0;
    std::int64_t missed = 0;
    std::int64_t excluded = 0; // the pending ones included
    std::int64_t pending = 0; // not due yet at the as-of
    std::optional<double> peer; // worth 4.0 points
    std::optional<double> excellent; // worth 5.0 points
    Source benchmarkSource = Source::Assumed;
    double share = 0; // of the composite, all together 1; 0: shown only
    Source shareSource = Source::Assumed;
    std::optional<OfficialFigure> official; // to be compared with when basis is Computed
    double gain = 0; // what the composite gains when this reaches 4.0 (or 5.0 from there)
    std::optional<double> oneMoreFailure; // change of the score, ≤ 0; nothing for means
    std::vector<std::string> missing; // needs without data: "order.shipped_at"
    std::vector<Grouping> groupings;
};

/// A mark on top of the stars.
struct Badge {
    std::string id;
    Text name;
    Text text; // what it is worth
    std::string reading; // the store's own figure that decides, a fraction
    double needed = 0;
    std::optional<double> shown; // nothing: never entered
    [[nodiscard]] bool isReached() const { return shown && *shown >= needed; }
};

struct ModuleScore {
    std::string id;
    Text name;
    double share = 0;
    std::optional<double> score;
};

/// A tip whose condition holds on the store's data.
struct Tip {
    std::string id;
    std::string indicator;
    Text text; // with the store's evidence in it
    double gain = 0; // what the composite gains when the indicator reaches 4.0 (or 5.0 from there)
    bool isForWeak = false;
};

/// How old one kind of data is, and how to get newer.
struct DataAge {
    std::string kind; // "order", "refund" …
    std::optional<Instant> asOf; // nothing: never imported
    Text name; // "orders"
    Text fetch; // which file to fetch, with the menu path in the back office
};

/// The next higher star level and how much composite it takes.
struct NextStar {
    double stars;
    double needed; // added to the composite
    std::optional<Text> gate; // what the level opens
};

struct ScoreCard {
    std::string store;
    std::string platform;
    Text platformName;
    std::string card;
    Text cardName;
    Day version{}; // first day in force of the rules used
    Day on{};
    std::optional<Instant> asOf; // the store's latest
    std::string zone;
    double scale = 5; // points shown out of 5 or 10; scores here are always of 5
    std::optional<double> composite;
    std::optional<double> stars;
    Source starsSource = Source::Assumed;
    std::vector<double> starCutOffs; // composites at which a level starts, highest first
    std::optional<NextStar> next;
    std::vector<IndicatorScore> indicators; // in the card's order
    std::vector<ModuleScore> modules;
    double bonus = 0; // within the composite
    std::vector<Badge> badges;
    std::vector<Tip> tips; // for weak indicators first, then by gain
    std::vector<DataAge> data;
};

/// One day of a trend. Days without a value keep their place: a gap, never zero.
struct TrendPoint {
    Day day{};
    std::optional<double> numerator; // nothing for the composite
    std::optional<double> denominator;
    std::optional<double> value;
    std::optional<double> score;
    std::int64_t counted = 0;
};

enum class Verdict { Counted, Missed, Excluded };

/// Why a record was left out of a measure.
enum class LeftOut {
    No, // it counted
    ByRule, // EvidenceRecord::why tells the rule
    NotDueYet, // at the as-of
    NoValue, // a mean needs one
};

/// What a record is told apart by.
struct RecordKey {
    Dimension dimension{};
    std::string key; // as in Dimension
    std::string title; // of a product, where the lines have one
};

/// One record behind a measure. `which counted` lists all counted ones, the missed among them.
struct EvidenceRecord {
    std::string kind; // "order"
    std::string no; // the record's number, else its order's, else empty
    Instant at{}; // the time that places it in the window
    std::optional<Instant> due; // where the rule has a deadline
    std::optional<double> value; // in the indicator's unit
    double weight = 1;
    Verdict verdict = Verdict::Counted;
    LeftOut leftOut = LeftOut::No;
    Text why; // of one left out by a rule
    std::vector<RecordKey> keys; // what is known; a product once, none of hours and weekdays
    BatchId batch{}; // that told the newest of it
    std::string file; // of the batch
    std::uint64_t row = 0;
};

} // namespace starvane::core
