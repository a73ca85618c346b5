// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rating/coverage.h"
#include "core/rating/store_rules.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace starvane::core {

/// One wording of an indicator's rule for a store: records get the same verdict wherever it is
/// used.
struct MeasureRule {
    std::string text; // everything the verdict depends on, save the as-of; two rules of one text
                      // may have as-ofs of their own
    std::string view;
    RecordKind kind{};
    std::string at;
    RuleSql sql;
    bool isMean = false;
    bool missedCounts = false; // a lower-is-better rate: its numerator counts the missed ones
    Instant asOf{};
};

/// An indicator of a card's version, and which rule holds for it from which day asked on.
struct PlannedIndicator {
    const CardVersion *version = nullptr;
    const Indicator *indicator = nullptr;
    std::optional<Instant> asOf; // nothing: a need was never met, and there are no rules
    std::vector<std::pair<Day, std::size_t>>
        rules; // first day in force, place in RatingPlan::rules

    /// The rule for a day asked. Only with an as-of.
    [[nodiscard]] std::size_t ruleOn(Day day) const;
};

/// What has to be summed for a store, and from what its cards are scored.
class RatingPlan {
public:
    RatingPlan(Database &database, const StoreRules &rulesOfStore);

    [[nodiscard]] const PlannedIndicator &of(const Indicator &indicator) const;
    /// The day that is shown when none is asked for: the day of the newest data, else today; of a
    /// weekly card the last Sunday that is over by then.
    [[nodiscard]] Day defaultDay(const Card &card) const;

    const StoreRules &store; // must outlive the plan
    Coverage coverage;
    std::vector<PlannedIndicator> indicators;
    std::vector<MeasureRule> rules; // no two with the same text

private:
    void add(const Indicator &indicator, const CardVersion &version);
    /// The place among the rules of the one that holds for an indicator on a day; made when it is
    /// new.
    std::size_t
    placeOf(const Indicator &indicator, const CardVersion &version, Day day, Instant asOf);
};

} // namespace starvane::core
