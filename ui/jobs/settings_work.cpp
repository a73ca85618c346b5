// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/settings_work.h"

#include "core/import/known_layouts.h"
#include "core/rating/store_lookup.h"
#include "ui/jobs/ledger_work.h"

#include <algorithm>

namespace starvane::ui {

namespace {

/// The day that the newest of a store's files speaks for.
core::Result<core::Day>
dataDay(core::Ledger &ledger, const StoreFacts &facts, const core::Zone &zone)
{
    const auto batches = ledger.batches();
    if (!batches)
        return core::Failure{batches.error()};
    std::optional<core::Day> day;
    for (const core::Batch &batch : *batches) {
        if (batch.store == facts.store.name && batch.asOf)
            day = std::max(day.value_or(core::Day{}), zone.dayOf(*batch.asOf));
    }
    return std::min(day.value_or(facts.today), facts.today);
}

core::Result<StoreFacts> storeFacts(core::Ledger &ledger, const core::PackSet &packs,
                                    const std::string &name, core::Instant now)
{
    const auto found = core::packOf(ledger, packs, name);
    if (!found)
        return core::Failure{found.error()};
    const auto &[store, pack] = *found;
    const core::Zone zone = core::Zone::find(store.zone).value_or(core::Zone::utc());
    StoreFacts facts{.store = store,
                     .platformName = pack->name,
                     .scale = pack->scale,
                     .today = zone.dayOf(now),
                     .dataDay = {},
                     .settings = {},
                     .promotions = {}};
    const auto day = dataDay(ledger, facts, zone);
    if (!day)
        return core::Failure{day.error()};
    facts.dataDay = *day;
    auto settings = core::settingList(ledger, packs, name, facts.today);
    if (!settings)
        return core::Failure{settings.error()};
    facts.settings = *std::move(settings);
    auto promotions = core::promotions(ledger, store.id);
    if (!promotions)
        return core::Failure{promotions.error()};
    facts.promotions = *std::move(promotions);
    return facts;
}

core::Result<std::vector<KeptLayout>> keptLayouts(core::Ledger &ledger)
{
    const auto own = core::ownLayouts(ledger);
    if (!own)
        return core::Failure{own.error()};
    const auto broken = core::brokenLayouts(ledger);
    if (!broken)
        return core::Failure{broken.error()};
    std::vector<KeptLayout> layouts;
    for (const core::OwnLayout &layout : *own) {
        const auto trouble =
            std::ranges::find(*broken, std::filesystem::path(layout.id), &core::BrokenRules::file);
        layouts.push_back(
            {layout, trouble == broken->end() ? std::nullopt : std::optional(*trouble)});
    }
    return layouts;
}

/// What migrations and a restore have kept: "<database>.before-…".
std::vector<std::filesystem::path> copiesOf(const std::filesystem::path &database)
{
    const auto start = database.filename().native() + std::filesystem::path(".before-").native();
    std::vector<std::filesystem::path> copies;
    std::error_code ignored; // a folder that cannot be read shows none
    for (const auto &entry : std::filesystem::directory_iterator(database.parent_path(), ignored)) {
        const auto name = entry.path().filename().native();
        const bool isPart = name.ends_with(std::filesystem::path("-wal").native())
            || name.ends_with(std::filesystem::path("-shm").native());
        if (name.starts_with(start) && !isPart)
            copies.push_back(entry.path());
    }
    std::ranges::sort(copies);
    return copies;
}

core::Result<SettingsPtr> loadSettings(core::Ledger &ledger, const core::PackSet &packs,
                                       const std::string &store, core::Instant now)
{
    auto facts = std::make_shared<SettingsFacts>();
    if (!store.empty()) {
        auto ofStore = storeFacts(ledger, packs, store, now);
        if (!ofStore)
            return core::Failure{ofStore.error()};
        facts->store = *std::move(ofStore);
    }
    auto layouts = keptLayouts(ledger);
    if (!layouts)
        return core::Failure{layouts.error()};
    facts->layouts = *std::move(layouts);
    std::error_code ignored; // the file is open: it is there
    facts->databaseSize = std::filesystem::file_size(ledger.file(), ignored);
    facts->copies = copiesOf(ledger.file());
    return SettingsPtr(std::move(facts));
}

} // namespace

SettingsJob::Work
settingsWork(const Workspace &workspace, const std::string &store, core::Instant now)
{
    return onLedger<SettingsPtr>(workspace,
                                 [store, now](core::Ledger &ledger, const core::PackSet &packs,
                                              const std::stop_token & /*stop*/,
                                              const core::ProgressCallback & /*progress*/) {
                                     return loadSettings(ledger, packs, store, now);
                                 });
}

} // namespace starvane::ui
