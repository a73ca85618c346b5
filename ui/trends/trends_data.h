// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/ledger.h"
#include "core/ledger/promotions.h"
#include "core/rating/pack.h"
#include "core/rating/rule_changes.h"
#include "core/rating/score_card.h"
#include "core/rating/trend_steps.h"

#include <memory>
#include <string>
#include <vector>

// What the trends page asks for and shows.

namespace starvane::ui {

/// An indicator of a store's card, or its "composite".
struct SeriesKey {
    std::string store;
    std::string card;
    std::string indicator;
    friend bool operator==(const SeriesKey &, const SeriesKey &) = default;
};

/// Which days, back from the last one that the stores' data tell.
struct TrendPeriod {
    enum class Kind { Days30, Days90, Year, All, Own };
    Kind kind = Kind::Days90;
    core::DayRange own{}; // of Own
};

struct TrendsQuestion {
    std::string store; // the open one
    std::vector<SeriesKey> keys; // those that no store has are left out; none: the open store's
                                 // first composite, else its first indicator
    TrendPeriod period;
    core::Step step = core::Step::Daily;
    bool withBefore = false;
};

/// Of one series; each point speaks for the period of the same place.
struct ChosenTrend {
    SeriesKey key;
    core::Text name; // of the indicator; of a composite that of the card
    std::optional<core::Unit> unit; // nothing: a composite
    double scale = 5; // points are written of this
    std::int64_t smallSample = 0;
    std::vector<core::TrendPoint> points;
    std::vector<core::TrendPoint> before; // empty: not asked for
    std::optional<double> peer; // worth 4.0 points at the end
    std::optional<double> excellent; // worth 5.0 points at the end
    std::optional<core::Limit> limit; // of an indicator that passes or fails
};

struct StoreRuleChange {
    std::string platform;
    core::RuleChange change;
};

struct StoreImport {
    std::string store;
    core::Day day{}; // that the file speaks for
    std::string file;
};

struct StorePromotion {
    std::string store;
    core::Promotion promotion;
};

struct TrendsData {
    std::string store; // the open one
    std::vector<core::Store> stores;
    std::vector<ChosenTrend> trends;
    std::vector<core::DayRange> periods;
    std::vector<core::DayRange> before; // as many; empty: not asked for
    std::vector<StoreRuleChange> ruleChanges;
    std::vector<StoreImport> imports;
    std::vector<StorePromotion> promotions; // with a day among those shown
    bool hasData = false; // whether the open store has any
};

} // namespace starvane::ui
