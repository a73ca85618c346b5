// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/import_file.h"
#include "core/ledger/ledger.h"
#include "core/rating/pack.h"
#include "ui/jobs/job.h"
#include "ui/overview/overview.h"

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

// What the window has done off the ui thread. Each job opens a ledger of its own.

namespace starvane::ui {

/// Where the window works. Cheap to copy.
struct Workspace {
    std::filesystem::path database;
    std::filesystem::path samples; // of the demo
    std::shared_ptr<const core::PackSet> packs;
    std::filesystem::path ownPacks = {}; // the folder of the seller's own; it may be missing
};

/// A store in the list of all.
struct StoreSummary {
    struct Weak {
        std::string indicator;
        core::Text name;
    };
    core::Store store;
    core::Text platformName;
    std::optional<double> stars;
    int weak = 0; // indicators
    std::optional<double> composite; // of 5
    std::optional<double> compositeBefore; // 30 days ago
    double scale = 5; // points are written of this
    std::vector<Weak> weakIndicators;
    std::string cardId = {}; // of the card that all this stands on
    std::optional<core::Instant> asOf; // nothing: no data
};

/// Which store and card to load; the platform's first card when none is named.
struct OverviewRequest {
    std::string store;
    core::Instant now{};
    std::string card = {};
    std::optional<core::Day> on = {}; // default: the as-of day
    /// The only one whose trend is wanted, and no tips; empty: all of them, with tips.
    std::string indicator = {};
};

using StoreListJob = Job<std::vector<StoreSummary>>;
using OverviewJob = Job<std::shared_ptr<const Overview>>;
using ImportJob = Job<core::ImportOutcome>;
using DemoJob = Job<std::vector<std::string>>;
using AddStoreJob = Job<core::Store>;
using BatchListJob = Job<std::vector<core::Batch>>;
using RejectListJob = Job<std::vector<core::Reject>>;
using UndoJob = Job<core::Done>;
using ReadingJob = Job<core::Done>;

/// The card on a day, by default the store's as-of day, and the trends of the 90 days up to it.
[[nodiscard]] core::Result<Overview> loadOverview(core::Ledger &ledger, const core::PackSet &packs,
                                                  const OverviewRequest &request,
                                                  const std::stop_token &stop);

[[nodiscard]] StoreListJob::Work storeListWork(const Workspace &workspace);
[[nodiscard]] OverviewJob::Work
overviewWork(const Workspace &workspace, const OverviewRequest &request);
[[nodiscard]] DemoJob::Work demoWork(const Workspace &workspace);
[[nodiscard]] AddStoreJob::Work
addStoreWork(const Workspace &workspace, const std::string &name, const std::string &platform);
[[nodiscard]] BatchListJob::Work batchListWork(const Workspace &workspace);
[[nodiscard]] RejectListJob::Work rejectListWork(const Workspace &workspace, core::BatchId batch);
[[nodiscard]] UndoJob::Work undoWork(const Workspace &workspace, core::BatchId batch);

/// Stores what the back office shows; the first one that cannot be stored ends it.
[[nodiscard]] ReadingJob::Work readingWork(const Workspace &workspace, const std::string &store,
                                           const std::vector<core::Reading> &readings);

} // namespace starvane::ui
