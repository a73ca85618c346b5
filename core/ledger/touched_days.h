// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time.h"
#include "core/record/record.h"

#include <map>
#include <set>
#include <string>
#include <unordered_set>
#include <utility>

namespace starvane::core {

/// Which days' records an import or undo changed, by kind and time field: the days whose sums must
/// be made anew. Past a bound it only says "everything".
class TouchedDays {
public:
    /// @p zone is the store's.
    explicit TouchedDays(Zone zone);

    /// Days of @p record's times, and its order's number.
    void add(const Record &record);
    void addEverything();

    [[nodiscard]] bool isEverything() const { return m_everything; }
    /// Days on which records of @p kind have @p field and changed.
    [[nodiscard]] const std::set<Day> &days(RecordKind kind, std::size_t field) const;
    /// Numbers of orders whose own or related records changed.
    [[nodiscard]] const std::unordered_set<std::string> &orderNumbers() const { return m_orders; }

private:
    Zone m_zone;
    bool m_everything = false;
    std::map<std::pair<RecordKind, std::size_t>, std::set<Day>> m_days;
    std::unordered_set<std::string> m_orders;
};

} // namespace starvane::core
