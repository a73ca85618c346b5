// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/penalty/penalty_sums.h"
#include "ui/due/due_list.h"
#include "ui/jobs/duty_work.h"

#include <memory>
#include <vector>

namespace starvane::tests {

/// Twelve duties of four kinds: three overdue, four today, five later.
[[nodiscard]] std::shared_ptr<const ui::DueList> sampleDue();
/// As many as wanted, of two kinds.
[[nodiscard]] std::shared_ptr<const ui::DueList> manyDuties(int count);
/// Two months of a Wish store.
[[nodiscard]] std::vector<core::PenaltySum> samplePenalties();
/// Four stores on three platforms, one of them without data.
[[nodiscard]] std::vector<ui::StoreSummary> sampleStores();
[[nodiscard]] ui::DueCountsByStore sampleDueCounts();
/// The clock of all of them.
[[nodiscard]] core::Instant sampleNow();

} // namespace starvane::tests
