// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time.h"
#include "core/ledger/sqlite.h"
#include "core/record/fields.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace starvane::core {

enum class Covered { None, Partly, Fully };

/// For which days a store's data are known, and until which moment: from its batches.
class Coverage {
public:
    Coverage(Database &database, std::int64_t store);

    /// How well @p days (the store's zone) are covered by files that tell one of @p alternatives.
    [[nodiscard]] Covered of(const std::vector<std::string> &alternatives, DayRange days) const;
    /// The moment the data speak for: the oldest among the needs of the newest file for each.
    /// Nothing when one need was never met.
    [[nodiscard]] std::optional<Instant>
    asOf(const std::vector<std::vector<std::string>> &needs) const;
    /// The newest moment that a file with records of this kind speaks for.
    [[nodiscard]] std::optional<Instant> asOf(RecordKind kind) const;
    /// The first day that a file with records covers; nothing when there is none.
    [[nodiscard]] std::optional<Day> first() const;
    /// The newest of all.
    [[nodiscard]] std::optional<Instant> latest() const;

private:
    struct Told {
        std::vector<DayRange> days; // sorted, apart
        std::vector<RecordKind> kinds; // whose files tell it
    };
    void add(const std::string &field, RecordKind kind, DayRange days);
    void tidy();

    std::map<std::string, Told, std::less<>> m_told;
    std::map<RecordKind, Instant> m_asOf;
};

} // namespace starvane::core
