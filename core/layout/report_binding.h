// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/header_index.h"
#include "core/layout/layout.h"

#include <cstddef>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace starvane::core {

/// A rate of a report whose columns are all there: `value` and the weight, or `part` and `of`.
struct BoundRate {
    const ReportRate *rate = nullptr;
    std::optional<std::size_t> value;
    std::optional<std::size_t> part;
    std::optional<std::size_t> of;
};

struct BoundReport {
    std::optional<std::size_t> weight;
    std::vector<BoundRate> rates;
    std::set<std::size_t> columns; // all that the report names, those of no whole rate among them
};

[[nodiscard]] BoundReport bindReport(const ReportMapping &report, const HeaderIndex &header);
/// What keeps a report from being known: its weight, and one of its rates, have to be there.
[[nodiscard]] std::vector<std::string>
missingOfReport(const ReportMapping &mapping, const BoundReport &report);

} // namespace starvane::core
