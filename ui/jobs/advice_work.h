// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/advice/advice_book.h"
#include "ui/jobs/work.h"

#include <optional>
#include <string>
#include <vector>

// Advice that a store follows, off the ui thread.

namespace starvane::ui {

using AdviceJob = Job<std::vector<core::AdviceEffect>>;
using AdviceChangeJob = Job<core::Done>;

/// What a store follows and followed, and what became of it.
[[nodiscard]] AdviceJob::Work adviceWork(const Workspace &workspace, const std::string &store);
/// @p day: nothing is today in the store's zone, at the moment @p now.
[[nodiscard]] AdviceChangeJob::Work adoptWork(const Workspace &workspace, const std::string &store,
                                              const std::string &tip, std::optional<core::Day> day,
                                              core::Instant now);
/// From today on.
[[nodiscard]] AdviceChangeJob::Work dropWork(const Workspace &workspace, const std::string &store,
                                             const std::string &tip, core::Instant now);

} // namespace starvane::ui
