// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/promotion_work.h"

#include "ui/jobs/ledger_work.h"

namespace starvane::ui {

namespace {

using Promotions = std::vector<core::Promotion>;

/// Does @p change, which takes a ledger and a store's id, and lists them then.
template <class F>
PromotionsJob::Work onPromotions(const Workspace &workspace, const std::string &name, F change)
{
    return onLedger<Promotions>(
        workspace,
        [name, change](core::Ledger &ledger, const core::PackSet & /*packs*/,
                       const std::stop_token & /*stop*/,
                       const core::ProgressCallback & /*progress*/) -> core::Result<Promotions> {
            const auto store = ledger.store(name);
            if (!store)
                return core::Failure{store.error()};
            const auto done = change(ledger, store->id);
            if (!done)
                return core::Failure{done.error()};
            return core::promotions(ledger, store->id);
        });
}

} // namespace

PromotionsJob::Work promotionsWork(const Workspace &workspace, const std::string &store)
{
    return onPromotions(workspace, store, [](core::Ledger & /*ledger*/, core::StoreId /*id*/) {
        return core::Result<core::Done>(core::Done{});
    });
}

PromotionsJob::Work addPromotionWork(const Workspace &workspace, const std::string &store,
                                     const std::string &name, core::DayRange days)
{
    return onPromotions(workspace, store, [name, days](core::Ledger &ledger, core::StoreId id) {
        return core::addPromotion(ledger, id, name, days);
    });
}

PromotionsJob::Work changePromotionWork(const Workspace &workspace, const std::string &store,
                                        const core::Promotion &promotion)
{
    return onPromotions(workspace, store, [promotion](core::Ledger &ledger, core::StoreId id) {
        return core::changePromotion(ledger, id, promotion);
    });
}

PromotionsJob::Work
removePromotionWork(const Workspace &workspace, const std::string &store, core::PromotionId id)
{
    return onPromotions(workspace, store, [id](core::Ledger &ledger, core::StoreId storeId) {
        return core::removePromotion(ledger, storeId, id);
    });
}

} // namespace starvane::ui
