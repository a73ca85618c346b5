// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rating/causes.h"
#include "core/rating/reconciliation.h"
#include "ui/indicator/indicator_figures.h"
#include "ui/indicator/record_list.h"
#include "ui/jobs/indicator_key.h"
#include "ui/jobs/work.h"

#include <memory>

// What the page of an indicator has done off the ui thread.

namespace starvane::ui {

using FiguresJob = Job<std::shared_ptr<const IndicatorFigures>>;
using CausesJob = Job<std::shared_ptr<const core::Causes>>;
using ReconciliationJob = Job<core::Reconciliation>;
using RecordsJob = Job<std::shared_ptr<const RecordList>>;

/// Unknown where the store's platform has no such indicator on that day.
[[nodiscard]] FiguresJob::Work figuresWork(const Workspace &workspace, const std::string &store,
                                           const IndicatorKey &key, core::Instant now);
/// The figures with the tips of their day, which come from records.
[[nodiscard]] FiguresJob::Work
adviceWork(const Workspace &workspace, const std::shared_ptr<const IndicatorFigures> &figures);
/// Where the missed records of a day's figure come from.
[[nodiscard]] CausesJob::Work
causesWork(const Workspace &workspace, const IndicatorFigures &figures);
/// The newest reading up to the day beside the figure of its own day, and what may explain the
/// difference. May take long.
[[nodiscard]] ReconciliationJob::Work
reconciliationWork(const Workspace &workspace, const IndicatorFigures &figures);
/// The records of a day's figure.
[[nodiscard]] RecordsJob::Work
recordsWork(const Workspace &workspace, const IndicatorFigures &figures, core::Verdict which);

} // namespace starvane::ui
