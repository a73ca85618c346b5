// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/time.h"

#include <unicode/basictz.h>
#include <unicode/tztrans.h>

#include <algorithm>
#include <vector>

namespace starvane::core {

using std::chrono::seconds;

/// Offsets of a zone, each from a moment on; the first holds from the beginning of time.
struct Zone::Transitions {
    struct Period {
        std::int64_t start; // epoch seconds
        std::int64_t offset; // seconds east of UTC
    };
    std::string name;
    std::vector<Period> periods;

    [[nodiscard]] std::size_t periodAt(std::int64_t instant) const
    {
        const auto after = std::upper_bound(
            periods.begin() + 1, periods.end(), instant,
            [](std::int64_t moment, const Period &period) { return moment < period.start; });
        return static_cast<std::size_t>(after - periods.begin()) - 1;
    }
};

namespace {

constexpr double firstMoment = 0; // 1970
constexpr double lastMoment = 4102444800000.0; // 2100

std::int64_t offsetAt(const icu::TimeZone &zone, double moment)
{
    int32_t raw = 0;
    int32_t daylight = 0;
    UErrorCode status = U_ZERO_ERROR;
    zone.getOffset(moment, 0, raw, daylight, status);
    return (static_cast<std::int64_t>(raw) + daylight) / 1000;
}

} // namespace

Zone::Zone(std::shared_ptr<const Transitions> transitions)
    : m_transitions(std::move(transitions))
{
}

std::optional<Zone> Zone::find(std::string_view name)
{
    const auto unicode =
        icu::UnicodeString::fromUTF8({name.data(), static_cast<int32_t>(name.size())});
    const std::unique_ptr<icu::TimeZone> zone(icu::TimeZone::createTimeZone(unicode));
    if (!zone || *zone == icu::TimeZone::getUnknown())
        return std::nullopt;
    auto transitions = std::make_shared<Transitions>();
    transitions->name = name;
    transitions->periods.push_back({INT64_MIN, offsetAt(*zone, firstMoment)});
    const auto *const rules = dynamic_cast<const icu::BasicTimeZone *>(zone.get());
    icu::TimeZoneTransition transition;
    for (double moment = firstMoment;
         rules != nullptr && rules->getNextTransition(moment, 0, transition) != 0;) {
        moment = transition.getTime();
        if (moment > lastMoment)
            break;
        transitions->periods.push_back(
            {static_cast<std::int64_t>(moment / 1000), offsetAt(*zone, moment)});
    }
    return Zone(std::move(transitions));
}

Zone Zone::utc()
{
    auto transitions = std::make_shared<Transitions>();
    transitions->name = "UTC";
    transitions->periods.push_back({INT64_MIN, 0});
    return Zone(std::move(transitions));
}

const std::string &Zone::name() const
{
    return m_transitions->name;
}

LocalTime Zone::toLocal(Instant instant) const
{
    const std::int64_t moment = instant.time_since_epoch().count();
    const auto &period = m_transitions->periods[m_transitions->periodAt(moment)];
    const Instant wall{seconds{moment + period.offset}};
    const auto day = std::chrono::floor<std::chrono::days>(wall);
    return {day, wall - day};
}

Instant Zone::toInstant(LocalTime local) const
{
    const std::int64_t wall = (local.day + local.time).time_since_epoch().count();
    const auto &periods = m_transitions->periods;
    constexpr std::int64_t daySeconds = 86400;
    for (std::size_t i = m_transitions->periodAt(wall - daySeconds); i < periods.size(); ++i) {
        const std::int64_t moment = wall - periods[i].offset;
        const bool skipped = moment < periods[i].start;
        if (skipped) // the clock jumped over it
            return Instant{seconds{wall - periods[i - 1].offset}};
        if (i + 1 == periods.size() || moment < periods[i + 1].start)
            return Instant{seconds{moment}};
    }
    return Instant{seconds{wall}};
}

} // namespace starvane::core
