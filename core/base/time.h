// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace starvane::core {

/// A moment, UTC.
using Instant = std::chrono::sys_seconds;
/// A calendar day; which zone's is said where it is used (most often the store's).
using Day = std::chrono::sys_days;

/// Both ends included.
struct DayRange {
    Day first;
    Day last;
    friend bool operator==(const DayRange &, const DayRange &) = default;
};

/// A moment on a wall clock: a calendar day and the seconds since its midnight.
struct LocalTime {
    Day day;
    std::chrono::seconds time;
    friend bool operator==(const LocalTime &, const LocalTime &) = default;
};

/// A time zone of the IANA database, with its history. Cheap to copy; safe to read from threads.
class Zone {
public:
    /// Nothing when no zone has this name ("Asia/Shanghai", "UTC").
    [[nodiscard]] static std::optional<Zone> find(std::string_view name);
    [[nodiscard]] static Zone utc();

    [[nodiscard]] const std::string &name() const;
    [[nodiscard]] LocalTime toLocal(Instant instant) const;
    [[nodiscard]] Day dayOf(Instant instant) const { return toLocal(instant).day; }
    /// A wall-clock time that a change of the clock skips is read with the offset before it; one
    /// that occurs twice is taken as the first.
    [[nodiscard]] Instant toInstant(LocalTime local) const;
    /// The first moment of a day.
    [[nodiscard]] Instant startOf(Day day) const { return toInstant({day, {}}); }

private:
    struct Transitions;
    explicit Zone(std::shared_ptr<const Transitions> transitions);
    std::shared_ptr<const Transitions> m_transitions;
};

/// "2022-10-31".
[[nodiscard]] std::string toText(Day day);
/// "2022-11-01T02:00:00Z".
[[nodiscard]] std::string toText(Instant instant);
/// "2022-10-31 18:20:00" on the zone's clock.
[[nodiscard]] std::string toLocalText(Instant instant, const Zone &zone);

/// Reads "2022-10-31".
[[nodiscard]] std::optional<Day> parseDay(std::string_view text);
/// Reads "2024-02-04..2024-02-17, 2025-01-28": ranges or single days, none for a blank text.
/// Nothing when a day is none or a range runs backwards.
[[nodiscard]] std::optional<std::vector<DayRange>> parseDayRanges(std::string_view text);
/// Reads "2022-11-01T02:00:00Z", with an offset, or without one as the zone's wall clock; the time
/// of day may be left out (midnight) and the T may be a space.
[[nodiscard]] std::optional<Instant> parseInstant(std::string_view text, const Zone &zone);

} // namespace starvane::core
