// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/column_binding.h"
#include "core/layout/record_reader.h"
#include "core/layout/zone_clock.h"

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace starvane::core {

/// Counts the rows whose times cannot be: delivered before dispatched. A time at midnight is a date
/// alone, and comes before another one only when its day does.
class ContradictionFinder {
public:
    /// @p clock is the one that the file's times are read by.
    ContradictionFinder(const Binding &binding, ZoneClock clock);

    void look(const Record &record, std::uint64_t row);
    [[nodiscard]] const std::vector<Contradiction> &all() const { return m_found; }

private:
    struct Rule {
        std::size_t earlier; // the places of fields
        std::size_t later;
        std::optional<std::size_t> unless; // this field is there
        std::optional<std::size_t> found; // among m_found
    };
    void addRules(const BoundRecord &record);
    [[nodiscard]] bool isDayOf(std::int64_t midnight, std::int64_t time);
    void count(RecordKind kind, Rule &rule, std::uint64_t row);

    ZoneClock m_clock;
    std::array<std::vector<Rule>, recordKindCount> m_rules; // by kind
    std::vector<Contradiction> m_found;
};

} // namespace starvane::core
