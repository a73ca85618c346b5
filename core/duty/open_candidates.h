// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/duty/duty_view.h"
#include "core/ledger/touched_days.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace starvane::core {

/// The records of a store about which something may still be open: kept in the ledger (open_view,
/// open_candidate) beside its sums, so that what is open is found among these and not among all.
///
/// They are found at the moment the data speak for: every record about which a rule has something
/// open then, and every record whose time is yet to come. They serve for each later moment, since
/// by the passing of time alone a duty only ends, or begins with its record's time (what a pack
/// promises, platforms/README.md); a view with a rule that is seen to break this is not kept.
class OpenCandidates {
public:
    /// Works on the connection's thread; both must outlive this.
    OpenCandidates(Database &database, const StoreRules &rules);

    /// Brings them up to date after records changed, within the caller's transaction. Throws
    /// SqlError.
    void update(const TouchedDays &touched);
    /// Forgets those of a store, so that all its records are read until they are kept again.
    static void forget(Database &database, StoreId store);
    /// SQL that picks them among a view's rows; nothing when none are kept that serve for a moment.
    [[nodiscard]] std::optional<std::string> sql(const DutyView &view, Instant now);

private:
    struct Kept {
        std::int64_t id = 0; // 0: not in the ledger
        Instant asOf{};
    };
    [[nodiscard]] Kept find(const std::string &question);
    void removeOthers(const std::vector<DutyView> &views, Day on);
    void update(const DutyView &view, Instant asOf, const TouchedDays &touched);
    [[nodiscard]] std::int64_t add(const std::string &question);
    void addTouched(const DutyView &view, std::int64_t id, const TouchedDays &touched);
    /// The candidates among the rows that @p where picks; nothing when a rule breaks its promise.
    [[nodiscard]] std::optional<std::vector<std::int64_t>>
    among(const DutyView &view, Instant asOf, const std::string &where);
    void write(std::int64_t id, Instant asOf, const std::vector<std::int64_t> &records);

    Database &m_database;
    const StoreRules &m_rules;
};

} // namespace starvane::core
