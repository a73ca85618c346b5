// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/backup_work.h"

#include "core/ledger/backup.h"
#include "ui/jobs/ledger_work.h"

namespace starvane::ui {

BackUpJob::Work backUpWork(const Workspace &workspace, const std::filesystem::path &file)
{
    return onLedger<bool>(workspace,
                          [file](core::Ledger &ledger, const core::PackSet & /*packs*/,
                                 const std::stop_token &stop,
                                 const core::ProgressCallback & /*progress*/) {
                              return core::backUp(ledger, file, stop);
                          });
}

RestoreJob::Work restoreWork(const Workspace &workspace, const std::filesystem::path &backup)
{
    return [database = workspace.database, backup](const std::stop_token &stop,
                                                   const core::ProgressCallback & /*progress*/) {
        return core::restore(backup, database, stop);
    };
}

} // namespace starvane::ui
