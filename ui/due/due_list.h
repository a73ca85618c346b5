// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/duty/duty.h"
#include "ui/kit/mark.h"

#include <cstdint>

namespace starvane::ui {

/// How near a deadline is; a day is one of the store's zone.
enum class Nearness { Overdue, Today, Later };

/// How many duties press, of a store.
struct DueCounts {
    std::int64_t overdue = 0;
    std::int64_t today = 0; // by the end of the list's day
    bool isOfThePast = false; // that day lies before today
    friend bool operator==(const DueCounts &, const DueCounts &) = default;
};

/// All that the page of duties shows.
struct DueList {
    core::DutyList list;
    core::Instant now{}; // the clock when it was loaded

    /// The store's.
    [[nodiscard]] core::Zone zone() const;
    /// Its moment lies on a day before today: the data are old.
    [[nodiscard]] bool isOfThePast() const;
    /// The first moment of the day after the list's.
    [[nodiscard]] core::Instant tomorrow() const;
    [[nodiscard]] Nearness nearness(const core::Duty &duty) const;
    [[nodiscard]] std::int64_t count(Nearness wanted) const;
    [[nodiscard]] DueCounts counts() const;
};

/// ▼ overdue, ▲ today, ○ later.
[[nodiscard]] State stateOf(Nearness nearness);

} // namespace starvane::ui
