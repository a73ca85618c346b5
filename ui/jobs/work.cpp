// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/work.h"

#include "core/import/demo.h"
#include "core/rating/rater.h"

#include <algorithm>

namespace starvane::ui {

namespace {

constexpr std::chrono::days trendLength{90};

using Loaded = core::Result<std::shared_ptr<const Overview>>;

Loaded loadOverview(core::Ledger &ledger, const core::PackSet &packs, const std::string &store,
                    core::Instant now, const std::stop_token &stop)
{
    core::Rater rater(ledger, packs);
    auto card = rater.score({.store = store, .on = {}, .card = {}, .window = {}});
    if (!card)
        return core::Failure{card.error()};
    if (stop.stop_requested())
        return core::Failure{core::Cancelled{}};
    const core::DayRange days{card->on - trendLength + std::chrono::days(1), card->on};
    auto trends = rater.trends(store, days);
    if (!trends)
        return core::Failure{trends.error()};
    const auto pack = packs.pack(card->platform);
    return std::make_shared<const Overview>(Overview{.card = *std::move(card),
                                                     .trends = *std::move(trends),
                                                     .smallSample = pack ? (*pack)->smallSample : 0,
                                                     .now = now});
}

/// A store without a card is listed without stars.
StoreSummary summaryOf(const core::Store &store, core::Ledger &ledger, const core::PackSet &packs)
{
    StoreSummary summary{.store = store, .platformName = {}, .stars = {}};
    if (const auto pack = packs.pack(store.platform))
        summary.platformName = (*pack)->name;
    core::Rater rater(ledger, packs);
    const auto card = rater.score({.store = store.name, .on = {}, .card = {}, .window = {}});
    if (!card)
        return summary;
    summary.stars = card->stars;
    summary.weak = static_cast<int>(std::ranges::count_if(
        card->indicators, [](const core::IndicatorScore &indicator) { return indicator.weak; }));
    return summary;
}

/// Work on a ledger: opens one and hands it on.
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

} // namespace

StoreListJob::Work storeListWork(const Workspace &workspace)
{
    using List = std::vector<StoreSummary>;
    return onLedger<List>(workspace,
                          [](core::Ledger &ledger, const core::PackSet &packs,
                             const std::stop_token &stop,
                             const core::ProgressCallback & /*progress*/) -> core::Result<List> {
                              const auto stores = ledger.stores();
                              if (!stores)
                                  return core::Failure{stores.error()};
                              List list;
                              for (const core::Store &store : *stores) {
                                  if (stop.stop_requested())
                                      return core::Failure{core::Cancelled{}};
                                  list.push_back(summaryOf(store, ledger, packs));
                              }
                              return list;
                          });
}

OverviewJob::Work
overviewWork(const Workspace &workspace, const std::string &store, core::Instant now)
{
    return onLedger<std::shared_ptr<const Overview>>(
        workspace,
        [store, now](core::Ledger &ledger, const core::PackSet &packs, const std::stop_token &stop,
                     const core::ProgressCallback & /*progress*/) {
            return loadOverview(ledger, packs, store, now, stop);
        });
}

ImportJob::Work importWork(const Workspace &workspace, const core::ImportRequest &request)
{
    return onLedger<core::ImportOutcome>(
        workspace,
        [request](core::Ledger &ledger, const core::PackSet &packs, const std::stop_token &stop,
                  const core::ProgressCallback &progress) {
            return core::importFile(ledger, packs, request, stop, progress);
        });
}

DemoJob::Work demoWork(const Workspace &workspace)
{
    return onLedger<std::vector<std::string>>(
        workspace,
        [samples = workspace.samples](core::Ledger &ledger, const core::PackSet &packs,
                                      const std::stop_token &stop,
                                      const core::ProgressCallback &progress) {
            return core::fillDemo(ledger, packs, samples, stop, progress);
        });
}

AddStoreJob::Work
addStoreWork(const Workspace &workspace, const std::string &name, const std::string &platform)
{
    return onLedger<core::Store>(workspace,
                                 [name, platform](core::Ledger &ledger, const core::PackSet &packs,
                                                  const std::stop_token & /*stop*/,
                                                  const core::ProgressCallback & /*progress*/) {
                                     return core::addStore(ledger, packs, name, platform);
                                 });
}

BatchListJob::Work batchListWork(const Workspace &workspace)
{
    return onLedger<std::vector<core::Batch>>(
        workspace,
        [](core::Ledger &ledger, const core::PackSet & /*packs*/, const std::stop_token & /*stop*/,
           const core::ProgressCallback & /*progress*/) { return ledger.batches(); });
}

RejectListJob::Work rejectListWork(const Workspace &workspace, core::BatchId batch)
{
    return onLedger<std::vector<core::Reject>>(
        workspace,
        [batch](core::Ledger &ledger, const core::PackSet & /*packs*/,
                const std::stop_token & /*stop*/,
                const core::ProgressCallback & /*progress*/) { return ledger.rejects(batch); });
}

UndoJob::Work undoWork(const Workspace &workspace, core::BatchId batch)
{
    return onLedger<core::Done>(workspace,
                                [batch](core::Ledger &ledger, const core::PackSet &packs,
                                        const std::stop_token &stop,
                                        const core::ProgressCallback &progress) {
                                    return core::undoBatch(ledger, packs, batch, stop, progress);
                                });
}

} // namespace starvane::ui
