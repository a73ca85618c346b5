// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/duty/duty.h"
#include "ui/kit/mark.h"

#include <cstdint>

namespace starvane::ui {

/// How near a deadline is; a day is one of the store's zone.
enum class Nearness { Overdue, Today, Later };

/// All that the page of duties shows.
struct DueList {
    core::DutyList list;
    core::Instant now{}; // the clock when it was loaded

    /// The store's.
    [[nodiscard]] core::Zone zone() const;
    /// The first moment of the day after the list's.
    [[nodiscard]] core::Instant tomorrow() const;
    [[nodiscard]] Nearness nearness(const core::Duty &duty) const;
    [[nodiscard]] std::int64_t count(Nearness nearness) const;
};

/// ▼ overdue, ▲ today, ○ later.
[[nodiscard]] State stateOf(Nearness nearness);

} // namespace starvane::ui
