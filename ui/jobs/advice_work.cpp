// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/advice_work.h"

#include "ui/jobs/ledger_work.h"

namespace starvane::ui {

AdviceJob::Work adviceWork(const Workspace &workspace, const std::string &store)
{
    return onLedger<std::vector<core::AdviceEffect>>(
        workspace,
        [store](core::Ledger &ledger, const core::PackSet &packs, const std::stop_token & /*stop*/,
                const core::ProgressCallback & /*progress*/) {
            return core::AdviceBook(ledger, packs).effects(store);
        });
}

AdviceChangeJob::Work adoptWork(const Workspace &workspace, const std::string &store,
                                const std::string &tip, std::optional<core::Day> day,
                                core::Instant now)
{
    return onLedger<core::Done>(
        workspace,
        [store, tip, day, now](core::Ledger &ledger, const core::PackSet &packs,
                               const std::stop_token & /*stop*/,
                               const core::ProgressCallback & /*progress*/) {
            return core::AdviceBook(ledger, packs, [now] { return now; })
                .adopt(store, tip, day, {});
        });
}

AdviceChangeJob::Work dropWork(const Workspace &workspace, const std::string &store,
                               const std::string &tip, core::Instant now)
{
    return onLedger<core::Done>(workspace,
                                [store, tip, now](core::Ledger &ledger, const core::PackSet &packs,
                                                  const std::stop_token & /*stop*/,
                                                  const core::ProgressCallback & /*progress*/) {
                                    return core::AdviceBook(ledger, packs, [now] { return now; })
                                        .drop(store, tip, std::nullopt);
                                });
}

} // namespace starvane::ui
