// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/job.h"
#include "ui/jobs/work.h"

namespace starvane::ui {

/// Work on a ledger: opens one of its own and hands it to @p use, which takes a ledger, the packs,
/// a stop token and a progress callback.
template <class T, class F>
typename Job<T>::Work onLedger(const Workspace &workspace, F use)
{
    return [workspace, use](const std::stop_token &stop,
                            const core::ProgressCallback &progress) -> core::Result<T> {
        auto ledger = core::Ledger::open(workspace.database);
        if (!ledger)
            return core::Failure{ledger.error()};
        return use(*ledger, *workspace.packs, stop, progress);
    };
}

} // namespace starvane::ui
