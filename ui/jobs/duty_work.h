// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/penalty/penalty_sums.h"
#include "ui/due/due_list.h"
#include "ui/jobs/work.h"

#include <map>
#include <memory>
#include <string>
#include <vector>

// Duties and penalties, off the ui thread.

namespace starvane::ui {

/// How many duties of a store are overdue or due today.
/// By the stores' names.
using DueCountsByStore = std::map<std::string, DueCounts>;

using DueJob = Job<std::shared_ptr<const DueList>>;
using DueCountsJob = Job<DueCountsByStore>;
using PenaltyJob = Job<std::vector<core::PenaltySum>>;
using TickJob = Job<core::Done>;

[[nodiscard]] DueJob::Work
dueWork(const Workspace &workspace, const std::string &store, core::Instant now);
/// Of all stores; one whose duties cannot be found is left out.
[[nodiscard]] DueCountsJob::Work dueCountsWork(const Workspace &workspace, core::Instant now);
[[nodiscard]] PenaltyJob::Work penaltyWork(const Workspace &workspace, const std::string &store);
/// Ticks duties off with a note; the first one that fails ends it.
[[nodiscard]] TickJob::Work
tickWork(const Workspace &workspace, const std::vector<std::string> &ids, const std::string &note);
/// Takes ticks back.
[[nodiscard]] TickJob::Work
untickWork(const Workspace &workspace, const std::vector<std::string> &ids);

} // namespace starvane::ui
