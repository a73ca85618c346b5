// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/zone_clock.h"

#include "core/layout/layout.h"

#include <utility>

namespace starvane::core {

constexpr std::size_t rememberedDays = 1024;

ZoneClock::ZoneClock(Zone zone)
    : m_zone(std::move(zone))
    , m_days(rememberedDays)
{
}

std::int64_t ZoneClock::toInstant(LocalTime local)
{
    const auto number = static_cast<std::size_t>(local.day.time_since_epoch().count());
    Known &known = m_days[number % rememberedDays];
    if (known.day != local.day) {
        const Instant midnight = m_zone.startOf(local.day);
        const Instant next = m_zone.startOf(local.day + std::chrono::days(1));
        known = {.day = local.day,
                 .midnight = midnight.time_since_epoch().count(),
                 .plain = next - midnight == std::chrono::days(1)};
    }
    if (known.plain)
        return known.midnight + local.time.count();
    return m_zone.toInstant(local).time_since_epoch().count();
}

ZoneClock clockOf(const Layout &layout, const Zone &storeZone)
{
    auto zone = layout.timezone ? Zone::find(*layout.timezone) : std::nullopt;
    return ZoneClock(zone ? *std::move(zone) : storeZone);
}

} // namespace starvane::core
