// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alarm/alarm.h"
#include "ui/jobs/work.h"

#include <vector>

namespace starvane::ui {

using AlarmJob = Job<std::vector<core::StoreAlarms>>;

/// The alarms of every store that are on at a moment.
[[nodiscard]] AlarmJob::Work alarmWork(const Workspace &workspace, core::Instant now);

} // namespace starvane::ui
