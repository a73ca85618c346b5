// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/own_layouts.h"

#include "core/ledger/storage_guard.h"

namespace starvane::core {

namespace {

std::vector<OwnLayout> allOf(Database &database)
{
    std::vector<OwnLayout> layouts;
    Statement rows = database.prepare("SELECT id, toml, made_at FROM own_layout ORDER BY id");
    while (rows.step()) {
        layouts.push_back({std::string(rows.text(0)), std::string(rows.text(1)),
                           Instant{std::chrono::seconds{rows.integer(2)}}});
    }
    return layouts;
}

} // namespace

Result<std::vector<OwnLayout>> ownLayouts(Ledger &ledger)
{
    return guardStorage(ledger.file(), [&ledger]() -> Result<std::vector<OwnLayout>> {
        return allOf(ledger.database());
    });
}

Result<Done> addOwnLayout(Ledger &ledger, const OwnLayout &layout)
{
    return guardStorage(ledger.file(), [&]() -> Result<Done> {
        const std::int64_t madeAt = layout.madeAt.time_since_epoch().count();
        ledger.database()
            .prepare("INSERT OR REPLACE INTO own_layout(id, toml, made_at) VALUES (?1, ?2, ?3)")
            .with(layout.id, layout.toml, madeAt)
            .run();
        return Done{};
    });
}

Result<OwnLayout> removeOwnLayout(Ledger &ledger, const std::string &id)
{
    return guardStorage(ledger.file(), [&]() -> Result<OwnLayout> {
        Unknown unknown{Subject::Layout, id, {}};
        for (const OwnLayout &layout : allOf(ledger.database())) {
            unknown.known.push_back(layout.id);
            if (layout.id != id)
                continue;
            ledger.database().prepare("DELETE FROM own_layout WHERE id = ?1").with(id).run();
            return layout;
        }
        return Failure{unknown};
    });
}

} // namespace starvane::core
