// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rating/card_scorer.h"
#include "core/rating/reconciliation.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace starvane::core {

/// What a rule is asked about.
struct Terms {
    Zone zone; // whose days count
    DayRange window;
    Instant asOf{};
    std::string with; // a WITH clause of assumption_sql.h, or empty
};

/// A record of a window as the rule judges it.
struct JudgedRecord {
    std::int64_t id = 0;
    Instant at{};
    std::int64_t verdict = 0;
    std::int64_t weight = 0; // in 1/1000
    std::int64_t steps = 0; // the value; 0 when there is none
    Verdict shown = Verdict::Counted;
    [[nodiscard]] bool isJudgedLike(const JudgedRecord &other) const;
};

struct Changes {
    std::int64_t count = 0;
    std::vector<ChangedRecord> records; // the oldest, at most Explanation::mostRecords
};

/// Evaluates one indicator's rule for a day asked, record by record, under terms of one's own.
class Recount {
public:
    /// All must outlive the recount; @p planned has an as-of. Needs the connection to itself: the
    /// functions of rules work in another zone while it counts.
    Recount(Database &database, const StoreRules &rules, const RatingPlan &plan,
            const PlannedIndicator &planned, Day on);

    /// The rule's SQL, for what it names.
    [[nodiscard]] std::string ruleText() const;
    /// By id.
    [[nodiscard]] std::vector<JudgedRecord> records(const Terms &terms);
    /// Σ weight·value / Σ weight, blended as the indicator's value is; nothing when none counted.
    [[nodiscard]] std::optional<double> value(const std::vector<JudgedRecord> &records) const;
    /// The records that two counts judge otherwise.
    [[nodiscard]] Changes
    changes(const std::vector<JudgedRecord> &before, const std::vector<JudgedRecord> &after);

private:
    Database &m_database;
    const StoreRules &m_rules;
    const Indicator &m_indicator;
    const MeasureRule &m_rule;
    Day m_on;
    std::string m_missed; // SQL
};

} // namespace starvane::core
