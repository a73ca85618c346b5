// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time.h"

#include <cstdint>
#include <vector>

namespace starvane::core {

/// A zone's wall clock that remembers, day by day, where midnight is. Not thread-safe.
class ZoneClock {
public:
    explicit ZoneClock(Zone zone);

    [[nodiscard]] const Zone &zone() const { return m_zone; }
    /// As Zone::toInstant, in epoch seconds.
    [[nodiscard]] std::int64_t toInstant(LocalTime local);

private:
    struct Known {
        Day day = Day::min();
        std::int64_t midnight = 0;
        bool plain = false; // 24 hours without a change of the clock
    };
    Zone m_zone;
    std::vector<Known> m_days; // a day's place is its number modulo the size
};

struct Layout;
/// The clock that a file's times are read by: its layout's, else the store's.
[[nodiscard]] ZoneClock clockOf(const Layout &layout, const Zone &storeZone);

} // namespace starvane::core
