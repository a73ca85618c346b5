// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rating/recount.h"

#include <string>
#include <vector>

namespace starvane::core {

/// Holds a reading against the figure of its day and tries what may be different in the back
/// office: each assumption is put to the rule itself. Works on the scorer's connection and thread.
class Reconciler {
public:
    /// All must outlive the reconciler.
    Reconciler(Database &database, const StoreRules &rules, const RatingPlan &plan,
               CardScorer &scorer);

    /// @p planned of the version that is in force on the day of the reading.
    [[nodiscard]] Reconciliation reconcile(const PlannedIndicator &planned, Day day);

private:
    [[nodiscard]] std::vector<Explanation>
    explain(const PlannedIndicator &planned, const Reconciliation &found);
    [[nodiscard]] std::vector<std::string>
    needs(const PlannedIndicator &planned, DayRange window, Covered covered) const;
    [[nodiscard]] std::vector<Zone> otherZones(DayRange window) const;

    Database &m_database;
    const StoreRules &m_rules;
    const RatingPlan &m_plan;
    CardScorer &m_scorer;
};

/// The newest day of a reading with a value or score for an indicator, up to a day; else that day.
[[nodiscard]] Day readingDay(const StoreRules &rules, const std::string &indicator, Day on);

} // namespace starvane::core
