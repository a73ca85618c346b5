// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/month_sources.h"

#include <algorithm>

namespace starvane::core {

namespace {

bool covers(const Batch &batch, DayRange days)
{
    return batch.coverage && batch.coverage->first <= days.last
        && batch.coverage->last >= days.first;
}

bool tells(const Batch &batch, const std::string &kind)
{
    return std::find(batch.records.begin(), batch.records.end(), kind) != batch.records.end();
}

} // namespace

int coveredDays(std::span<const Batch> batches, const std::string &store, const std::string &kind,
                DayRange days)
{
    int covered = 0;
    for (Day day = days.first; day <= days.last; day += std::chrono::days{1}) {
        const bool isCovered = std::any_of(batches.begin(), batches.end(), [&](const Batch &batch) {
            return batch.store == store && tells(batch, kind) && covers(batch, {day, day});
        });
        covered += isCovered ? 1 : 0;
    }
    return covered;
}

std::vector<MonthFile>
filesOf(std::span<const Batch> batches, const std::string &store, DayRange days)
{
    std::vector<MonthFile> files;
    for (const Batch &batch : batches) {
        if (batch.store == store && covers(batch, days))
            files.push_back({.file = batch.file,
                             .kinds = batch.records,
                             .asOf = batch.asOf,
                             .rows = batch.rows,
                             .rejected = batch.rejected});
    }
    return files;
}

} // namespace starvane::core
