// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/work.h"

#include <filesystem>
#include <optional>

// The database out into a file and back, off the ui thread.

namespace starvane::ui {

using BackUpJob = Job<bool>;
using RestoreJob = Job<std::optional<std::filesystem::path>>;

/// As core::backUp(): true where the backup took the place of an earlier one.
[[nodiscard]] BackUpJob::Work
backUpWork(const Workspace &workspace, const std::filesystem::path &file);

/// As core::restore(): where the database that was there is kept.
[[nodiscard]] RestoreJob::Work
restoreWork(const Workspace &workspace, const std::filesystem::path &backup);

} // namespace starvane::ui
