// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/duty_work.h"

#include "core/duty/duty.h"
#include "ui/jobs/ledger_work.h"

namespace starvane::ui {

namespace {

/// Does @p change to each duty.
template <class F>
TickJob::Work onDuties(const Workspace &workspace, const std::vector<std::string> &ids, F change)
{
    return onLedger<core::Done>(
        workspace,
        [ids, change](core::Ledger &ledger, const core::PackSet &packs,
                      const std::stop_token & /*stop*/,
                      const core::ProgressCallback & /*progress*/) -> core::Result<core::Done> {
            core::DutyFinder finder(ledger, packs);
            for (const std::string &id : ids) {
                const auto done = change(finder, id);
                if (!done)
                    return core::Failure{done.error()};
            }
            return core::Done{};
        });
}

} // namespace

DueJob::Work dueWork(const Workspace &workspace, const std::string &store, core::Instant now)
{
    using Loaded = core::Result<std::shared_ptr<const DueList>>;
    return onLedger<std::shared_ptr<const DueList>>(
        workspace,
        [store, now](core::Ledger &ledger, const core::PackSet &packs,
                     const std::stop_token & /*stop*/,
                     const core::ProgressCallback & /*progress*/) -> Loaded {
            auto list = core::DutyFinder(ledger, packs).find({.store = store, .at = {}});
            if (!list)
                return core::Failure{list.error()};
            return std::make_shared<const DueList>(DueList{.list = *std::move(list), .now = now});
        });
}

DueCountsJob::Work dueCountsWork(const Workspace &workspace, core::Instant now)
{
    return onLedger<DueCountsByStore>(
        workspace,
        [now](core::Ledger &ledger, const core::PackSet &packs, const std::stop_token &stop,
              const core::ProgressCallback & /*progress*/) -> core::Result<DueCountsByStore> {
            const auto stores = ledger.stores();
            if (!stores)
                return core::Failure{stores.error()};
            DueCountsByStore counts;
            for (const core::Store &store : *stores) {
                if (stop.stop_requested())
                    return core::Failure{core::Cancelled{}};
                auto list = core::DutyFinder(ledger, packs).find({.store = store.name, .at = {}});
                if (!list)
                    continue;
                counts[store.name] = DueList{.list = *std::move(list), .now = now}.counts();
            }
            return counts;
        });
}

PenaltyJob::Work penaltyWork(const Workspace &workspace, const std::string &store)
{
    return onLedger<std::vector<core::PenaltySum>>(
        workspace,
        [store](core::Ledger &ledger, const core::PackSet &packs, const std::stop_token & /*stop*/,
                const core::ProgressCallback & /*progress*/) {
            return core::PenaltyFinder(ledger, packs).sums(store);
        });
}

TickJob::Work
tickWork(const Workspace &workspace, const std::vector<std::string> &ids, const std::string &note)
{
    return onDuties(workspace, ids, [note](core::DutyFinder &finder, const std::string &id) {
        return finder.markDone(id, note);
    });
}

TickJob::Work untickWork(const Workspace &workspace, const std::vector<std::string> &ids)
{
    return onDuties(workspace, ids, [](core::DutyFinder &finder, const std::string &id) {
        return finder.markOpen(id);
    });
}

} // namespace starvane::ui
