// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/month_report.h"
#include "ui/jobs/work.h"

#include <chrono>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace starvane::ui {

/// A store's month, and which months there are.
struct MonthChoice {
    std::vector<std::chrono::year_month> months; // with data, newest first; empty: no data yet
    core::MonthReport report; // of the month asked for
};

using MonthJob = Job<std::shared_ptr<const MonthChoice>>;

/// Without a month: the newest one that the data speak for to its end, else the one they end in.
[[nodiscard]] MonthJob::Work monthWork(const Workspace &workspace, const std::string &store,
                                       std::optional<std::chrono::year_month> month);

} // namespace starvane::ui
