// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/report_work.h"

#include "core/base/month.h"
#include "core/report/month_reporter.h"
#include "ui/jobs/ledger_work.h"

#include <algorithm>

namespace starvane::ui {

namespace {

/// The months that files of the store cover, newest first.
std::vector<std::chrono::year_month>
coveredMonths(const std::vector<core::Batch> &batches, const std::string &store)
{
    std::optional<core::DayRange> days;
    for (const core::Batch &batch : batches) {
        if (batch.store != store || !batch.coverage)
            continue;
        if (!days)
            days = batch.coverage;
        days->first = std::min(days->first, batch.coverage->first);
        days->last = std::max(days->last, batch.coverage->last);
    }
    std::vector<std::chrono::year_month> months;
    if (!days)
        return months;
    const auto first = core::monthOf(days->first);
    for (auto month = core::monthOf(days->last); month >= first; month -= std::chrono::months{1})
        months.push_back(month);
    return months;
}

/// The newest month that the data speak for to its end, else the newest.
std::chrono::year_month
usualMonth(const std::vector<std::chrono::year_month> &months, std::optional<core::Day> known)
{
    for (const std::chrono::year_month month : months) {
        if (known && core::daysOf(month).last <= *known)
            return month;
    }
    return months.empty() ? std::chrono::year_month{} : months.front();
}

std::optional<core::Day>
lastCovered(const std::vector<core::Batch> &batches, const std::string &store)
{
    std::optional<core::Day> last;
    for (const core::Batch &batch : batches) {
        if (batch.store == store && batch.coverage)
            last = std::max(last.value_or(batch.coverage->last), batch.coverage->last);
    }
    return last;
}

} // namespace

MonthJob::Work monthWork(const Workspace &workspace, const std::string &store,
                         std::optional<std::chrono::year_month> month)
{
    return onLedger<std::shared_ptr<const MonthChoice>>(
        workspace,
        [store, month](core::Ledger &ledger, const core::PackSet &packs, const std::stop_token &,
                       const core::ProgressCallback &) -> MonthJob::Outcome {
            const auto batches = ledger.batches();
            if (!batches)
                return core::Failure{batches.error()};
            auto choice = std::make_shared<MonthChoice>();
            choice->months = coveredMonths(*batches, store);
            if (choice->months.empty())
                return std::shared_ptr<const MonthChoice>(choice);
            const auto wanted =
                month.value_or(usualMonth(choice->months, lastCovered(*batches, store)));
            auto report =
                core::MonthReporter(ledger, packs).report({.store = store, .month = wanted});
            if (!report)
                return core::Failure{report.error()};
            choice->report = *std::move(report);
            return std::shared_ptr<const MonthChoice>(choice);
        });
}

} // namespace starvane::ui
