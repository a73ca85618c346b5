// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/kind_coverage.h"

#include "core/base/day_ranges.h"
#include "core/record/fields.h"

#include <map>
#include <utility>

namespace starvane::ui {

std::vector<KindCoverage> coverageOf(std::span<const core::Batch> batches, const std::string &store)
{
    std::map<core::RecordKind, std::vector<core::DayRange>> days;
    for (const core::Batch &batch : batches) {
        if (batch.store != store || !batch.coverage)
            continue;
        for (const std::string &name : batch.records) {
            const auto kind = core::kindNamed(name);
            if (kind && *kind != core::RecordKind::Reading)
                days[*kind].push_back(*batch.coverage);
        }
    }
    std::vector<KindCoverage> coverage;
    for (auto &[kind, ranges] : days)
        coverage.push_back({std::string(core::nameOf(kind)), core::joined(std::move(ranges))});
    return coverage;
}

} // namespace starvane::ui
