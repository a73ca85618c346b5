// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/sqlite.h"
#include "core/rating/store_rules.h"

#include <string>
#include <vector>

namespace starvane::core {

/// A store's rules of duties over one view, as SQL.
class DutyView {
public:
    /// All views that the duties of a store's pack look at. @p rules must outlive them.
    [[nodiscard]] static std::vector<DutyView> of(const StoreRules &rules);

    [[nodiscard]] const std::string &name() const { return m_name; }
    [[nodiscard]] const StoreRules &rules() const { return *m_rules; }
    [[nodiscard]] const std::vector<const DutyRule *> &duties() const { return m_duties; }

    /// A row's deadline where something is open by a rule of this view at a moment, else NULL;
    /// whatever the row's time.
    [[nodiscard]] static std::string
    deadlineSql(const DutyRule &rule, const StoreRules &rules, Instant now);
    /// Tells the rows about which a rule may have something listed at a moment or later, by columns
    /// of their own alone, so that the view's joins are worked out for these. Where a rule lists
    /// what is overdue for ever: all.
    [[nodiscard]] std::string recentSql(Instant now) const;
    /// Everything that decides what is open among given records, but for the moment; @p on decides
    /// what parameters are in force.
    [[nodiscard]] std::string question(Day on) const;
    /// Runs over the rows that @p where picks: their ids, and @p columns of SQL.
    [[nodiscard]] Statement
    rows(Database &database, const std::string &columns, const std::string &where) const;

private:
    DutyView(const StoreRules &rules, std::string name);

    const StoreRules *m_rules; // not null
    std::string m_name;
    std::vector<const DutyRule *> m_duties;
};

/// The SQL of a duty's rule as it holds for a store at a moment.
[[nodiscard]] std::string
dutySql(const std::string &sql, const DutyRule &rule, const StoreRules &rules, Instant now);
/// An overdue duty is listed no longer than its rule says.
[[nodiscard]] bool isListed(const DutyRule &rule, Instant dueAt, Instant now);

} // namespace starvane::core
