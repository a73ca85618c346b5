// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/work.h"
#include "ui/plan/plan_view.h"

#include <optional>
#include <string>

// The forecast and the plan to a star, off the ui thread.

namespace starvane::ui {

/// Which store and card, and the stars aimed at; the next level when none are named.
struct PlanViewRequest {
    std::string store;
    std::string card = {};
    std::optional<double> target = {};
    core::Instant now = {};
};

using PlanJob = Job<PlanViewPtr>;

/// As of the store's as-of day, with the 60 days up to it.
[[nodiscard]] PlanJob::Work planWork(const Workspace &workspace, const PlanViewRequest &request);

} // namespace starvane::ui
