// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rating/card_scorer.h"
#include "core/rating/open_records.h"

#include <map>
#include <optional>

namespace starvane::core {

/// What an indicator is made of on a day to come, before it is decided how the open records turn
/// out. Sums in the steps of MeasureSum.
struct Outlook {
    const Indicator *indicator = nullptr;
    Day day{};
    DayRange window{};
    std::optional<SourcedBenchmark> benchmark;
    Figure reading; // stands in where nothing can be computed
    bool isMeasured = false; // there are data to compute from
    ExpectedSum known; // the records of the window that have turned out already
    ByScenario<ExpectedSum> open; // those that will have turned out by then
};

/// Makes the outlooks of one store from what is known at a time.
class Outlooks {
public:
    /// @p lastKnown: the day before the future begins. The sums are up to date; all must outlive
    /// this.
    Outlooks(Database &database, const StoreRules &rules, const RatingPlan &plan, SumKeeper &sums,
             CardScorer &scorer, Day lastKnown);

    /// Made once; the reference holds as long as this.
    [[nodiscard]] const Outlook &of(const Indicator &indicator, Day day);
    /// The figure with @p open beside the known records.
    [[nodiscard]] Figure figure(const Outlook &outlook, const ExpectedSum &open) const;
    [[nodiscard]] Figure figure(const Outlook &outlook, Scenario scenario) const
    {
        return figure(outlook, outlook.open.at(placeOf(scenario)));
    }
    /// Known records that fail a rate and are in the window of a day; 0 of a mean.
    [[nodiscard]] std::int64_t knownFailures(const Indicator &indicator, Day day);
    /// Of those of the day before, how many count no more.
    [[nodiscard]] std::int64_t leaving(const Indicator &indicator, Day day);

private:
    struct Known {
        SumSeries series;
        OpenRecords open;
    };
    [[nodiscard]] Outlook made(const Indicator &indicator, Day day);
    [[nodiscard]] const Known &known(const PlannedIndicator &planned, Day day);
    [[nodiscard]] bool isCovered(const PlannedIndicator &planned, DayRange window) const;

    Database &m_database;
    const StoreRules &m_rules;
    const RatingPlan &m_plan;
    SumKeeper &m_sums;
    CardScorer &m_scorer;
    Day m_lastKnown;
    std::map<std::pair<const Indicator *, std::size_t>, Known> m_known; // by rule
    std::map<std::pair<const Indicator *, Day>, Outlook> m_made;
};

} // namespace starvane::core
