// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/alarm_work.h"

#include "ui/jobs/ledger_work.h"

namespace starvane::ui {

AlarmJob::Work alarmWork(const Workspace &workspace, core::Instant now)
{
    return onLedger<std::vector<core::StoreAlarms>>(
        workspace,
        [now](core::Ledger &ledger, const core::PackSet &packs, const std::stop_token & /*stop*/,
              const core::ProgressCallback & /*progress*/) {
            return core::AlarmFinder(ledger, packs, [now] { return now; }).findAll();
        });
}

} // namespace starvane::ui
