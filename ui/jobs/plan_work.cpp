// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/plan_work.h"

#include "core/rating/rater.h"
#include "ui/jobs/ledger_work.h"

namespace starvane::ui {

namespace {

constexpr std::chrono::days pastLength{60};

core::Result<PlanViewPtr> loadPlan(core::Ledger &ledger, const core::PackSet &packs,
                                   const PlanViewRequest &request, const std::stop_token &stop)
{
    core::Rater rater(ledger, packs);
    auto prospect = rater.prospect(
        {.store = request.store, .target = request.target, .on = {}, .card = request.card});
    if (!prospect)
        return core::Failure{prospect.error()};
    const auto pack = packs.pack(prospect->card.platform);
    if (!pack)
        return core::Failure{pack.error()};
    if (stop.stop_requested())
        return core::Failure{core::Cancelled{}};
    const core::Day on = prospect->card.on;
    auto past = rater.trends(request.store, {on - pastLength + std::chrono::days{1}, on},
                             prospect->card.card);
    if (!past)
        return core::Failure{past.error()};
    const auto zone = core::Zone::find(prospect->card.zone).value_or(core::Zone::utc());
    PlanView view{.prospect = *std::move(prospect),
                  .past = *std::move(past),
                  .cards = {},
                  .today = zone.dayOf(request.now)};
    for (const core::Card &card : (*pack)->cards)
        view.cards.push_back({card.id, card.name});
    return std::make_shared<const PlanView>(std::move(view));
}

} // namespace

PlanJob::Work planWork(const Workspace &workspace, const PlanViewRequest &request)
{
    return onLedger<PlanViewPtr>(workspace,
                                 [request](core::Ledger &ledger, const core::PackSet &packs,
                                           const std::stop_token &stop,
                                           const core::ProgressCallback & /*progress*/) {
                                     return loadPlan(ledger, packs, request, stop);
                                 });
}

} // namespace starvane::ui
