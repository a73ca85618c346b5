// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/ledger/ledger.h"
#include "core/report/month_report.h"

#include <span>
#include <string>
#include <vector>

namespace starvane::core {

/// How many of the days are covered by files of the store with records of a kind.
[[nodiscard]] int coveredDays(std::span<const Batch> batches, const std::string &store,
                              const std::string &kind, DayRange days);

/// The store's files that cover a part of the days, in the order of the batches.
[[nodiscard]] std::vector<MonthFile>
filesOf(std::span<const Batch> batches, const std::string &store, DayRange days);

} // namespace starvane::core
