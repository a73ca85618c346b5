// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/work.h"
#include "ui/trends/trends_data.h"

#include <memory>

// Trends, off the ui thread.

namespace starvane::ui {

using TrendsJob = Job<std::shared_ptr<const TrendsData>>;

[[nodiscard]] TrendsJob::Work
trendsWork(const Workspace &workspace, const TrendsQuestion &question);

} // namespace starvane::ui
