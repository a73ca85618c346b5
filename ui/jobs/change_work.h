// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rating/rater.h"
#include "ui/jobs/work.h"

#include <optional>

// Why figures differ between two days, off the ui thread.

namespace starvane::ui {

/// What to compare; without days the as-of day with the one 30 days before.
struct ChangeQuestion {
    std::string store;
    std::optional<core::DayRange> days = {};
    std::string indicator = {}; // empty: the one that did most
};

/// A composite's change, and that of one indicator of the card.
struct ChangeAnswer {
    core::CompositeChange composite;
    std::optional<core::IndicatorChange> indicator; // nothing: the card has none
};

using ChangeJob = Job<ChangeAnswer>;
[[nodiscard]] ChangeJob::Work
changeWork(const Workspace &workspace, const ChangeQuestion &question);

} // namespace starvane::ui
