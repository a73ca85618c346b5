// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rating/score_card.h"

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

// Why what the back office shows differs from what the files give: values only.

namespace starvane::core {

/// Replies of robots and automatic ones count as a person's, or as none.
struct AutomaticReplies {
    bool count = false;
    friend bool operator==(const AutomaticReplies &, const AutomaticReplies &) = default;
};
/// The window begins and ends so many days later; negative: earlier.
struct MovedWindow {
    int days = 0;
    friend bool operator==(const MovedWindow &, const MovedWindow &) = default;
};
/// Days begin at another zone's midnight.
struct OtherZone {
    std::string zone; // "Asia/Shanghai"; "Etc/GMT-9" is nine hours ahead of UTC
    friend bool operator==(const OtherZone &, const OtherZone &) = default;
};
/// The back office did not know yet what happened after this moment.
struct EarlierData {
    Instant asOf{};
    friend bool operator==(const EarlierData &, const EarlierData &) = default;
};
/// Files are missing: these needs cover the window only in part. Nothing can be recomputed.
struct MissingData {
    std::vector<std::string> needs; // "order.shipped_at"
    friend bool operator==(const MissingData &, const MissingData &) = default;
};
/// What may be different in the back office, the simplest first.
using Assumption = std::variant<AutomaticReplies, MovedWindow, OtherZone, EarlierData, MissingData>;

/// A record that an assumption judges otherwise. No verdict: not in the window.
struct ChangedRecord {
    std::string kind; // "order"
    std::string no; // the record's number, else its order's, else empty
    Instant at{}; // the time that places it in the window
    std::optional<Verdict> before;
    std::optional<Verdict> after;
    std::string file;
    std::uint64_t row = 0;
};

/// What an indicator would be under an assumption.
struct Explanation {
    static constexpr std::size_t mostRecords = 50;

    Assumption assumption;
    std::optional<double> recomputed; // in the unit of Reconciliation::reading
    std::optional<double> remaining; // |reading − recomputed|
    bool explains = false; // nothing remains but the reading's rounding
    std::int64_t changed = 0;
    std::vector<ChangedRecord> records; // the oldest of the changed ones, at most mostRecords
};

/// A reading beside the figure that the files give for its day.
struct Reconciliation {
    std::string indicator;
    Text name;
    Unit unit = Unit::Percent;
    Day day{}; // the reading's, in the store's zone; without a reading the day asked for
    DayRange window{};
    std::string zone; // the store's
    bool isScore = false; // the back office shows no value but a score: figures are points of 5
    std::optional<double> reading; // nothing: none up to the day asked for
    std::optional<double> computed; // nothing: see `missing`
    std::vector<std::string> missing; // needs without data
    double rounding = 0; // how far a figure may be off when it is shown as the reading is
    bool isWithinRounding = false;
    /// Tried when there is a difference: those that leave least of it first, of equals the simpler
    /// one; what changes nothing is not listed.
    std::vector<Explanation> explanations;

    /// computed − reading; nothing when one of them is missing.
    [[nodiscard]] std::optional<double> difference() const
    {
        return computed && reading ? std::optional(*computed - *reading) : std::nullopt;
    }
};

} // namespace starvane::core
