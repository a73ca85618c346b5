// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/layout/record_reader.h"
#include "core/ledger/ledger.h"
#include "core/rating/pack.h"

#include <filesystem>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace starvane::core {

struct ImportRequest {
    std::string store;
    std::filesystem::path file;
    std::optional<std::filesystem::path> layout; // a TOML file; else the platform's and saved ones
    std::optional<Layout> mapping = {}; // in place of `layout`: one that is no file
    std::optional<DayOrder> dayOrder = {}; // of "03/04/2020", whatever the layout says
    std::optional<Encoding> encoding = {}; // of a text, where another than the likeliest is meant
    std::optional<Instant> exportedAt; // default: the latest event time in the rows
    std::optional<Day> firstDay; // what the file covers; default: from its earliest event …
    std::optional<Day> lastDay; // … to its as-of
};

struct ImportOutcome {
    /// Nothing when the very file was imported before: `sameAs` is that batch.
    std::optional<Batch> batch;
    std::optional<BatchId> sameAs;
    std::vector<UnknownWord> unknownWords;
    std::vector<Contradiction> contradictions; // of rows that were kept
    std::vector<Reject> firstRejects; // up to 20; all of them: Ledger::rejects()
};

/// Reads a file into a store of the ledger, in one transaction, and refreshes the store's sums. On
/// an error (Cancelled included) the ledger is as it was. Blocks; works on the calling thread and a
/// reading thread of its own.
[[nodiscard]] Result<ImportOutcome>
importFile(Ledger &ledger, const PackSet &packs, const ImportRequest &request,
           const std::stop_token &stop, const ProgressCallback &progress);

/// Takes a batch back and refreshes its store's sums.
[[nodiscard]] Result<Done> undoBatch(Ledger &ledger, const PackSet &packs, BatchId batch,
                                     const std::stop_token &stop, const ProgressCallback &progress);

/// Stores what the back office shows, as a batch of its own without a file.
[[nodiscard]] Result<Done>
addReading(Ledger &ledger, const PackSet &packs, const std::string &store, const Reading &reading);

/// Gives a store a setting from a day on (without one: from always on): "zone", "peer.ID",
/// "excellent.ID", "share.ID", "parameter.NAME", "stars" … Fails with Unknown or BadValue before
/// anything is written.
[[nodiscard]] Result<Done> setStore(Ledger &ledger, const PackSet &packs, const std::string &store,
                                    const std::string &key, const std::string &value,
                                    std::optional<Day> firstDay);

/// Adds a store on a platform, in the platform's zone.
[[nodiscard]] Result<Store> addStore(Ledger &ledger, const PackSet &packs, const std::string &name,
                                     const std::string &platform);

} // namespace starvane::core
