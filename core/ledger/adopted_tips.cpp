// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/adopted_tips.h"

#include "core/ledger/storage_guard.h"

namespace starvane::core {

namespace {

Day dayAt(std::int64_t days)
{
    return Day{std::chrono::days{days}};
}

std::int64_t numberOf(Day day)
{
    return day.time_since_epoch().count();
}

std::vector<AdoptedTip> tipsOf(Database &database, StoreId store)
{
    std::vector<AdoptedTip> tips;
    Statement rows =
        database.prepare("SELECT tip, indicator, adopted_on, note, ended_on"
                         " FROM adopted_tip WHERE store = ?1 ORDER BY adopted_on, tip");
    rows.with(static_cast<std::int64_t>(store));
    while (rows.step()) {
        AdoptedTip tip{std::string(rows.text(0)), std::string(rows.text(1)), dayAt(rows.integer(2)),
                       std::string(rows.text(3)), std::nullopt};
        if (const auto ended = rows.optionalInteger(4))
            tip.endedOn = dayAt(*ended);
        tips.push_back(std::move(tip));
    }
    return tips;
}

std::optional<AdoptedTip> followed(Database &database, StoreId store, const std::string &id)
{
    for (AdoptedTip &tip : tipsOf(database, store)) {
        if (tip.tip == id && !tip.endedOn)
            return std::move(tip);
    }
    return std::nullopt;
}

void write(Database &database, StoreId store, const AdoptedTip &tip)
{
    database
        .prepare("INSERT OR REPLACE INTO adopted_tip(store, tip, indicator, adopted_on, note,"
                 " ended_on) VALUES (?1, ?2, ?3, ?4, ?5, ?6)")
        .with(static_cast<std::int64_t>(store), tip.tip, tip.indicator, numberOf(tip.adoptedOn),
              tip.note, tip.endedOn ? std::optional(numberOf(*tip.endedOn)) : std::nullopt)
        .run();
}

Unknown notFollowed(Database &database, StoreId store, const std::string &id)
{
    Unknown unknown{Subject::Tip, id, {}};
    for (const AdoptedTip &tip : tipsOf(database, store)) {
        if (!tip.endedOn)
            unknown.known.push_back(tip.tip);
    }
    return unknown;
}

} // namespace

Result<std::vector<AdoptedTip>> adoptedTips(Ledger &ledger, StoreId store)
{
    return guardStorage(ledger.file(), [&]() -> Result<std::vector<AdoptedTip>> {
        return tipsOf(ledger.database(), store);
    });
}

Result<AdoptedTip> adoptTip(Ledger &ledger, StoreId store, const AdoptedTip &tip)
{
    return guardStorage(ledger.file(), [&]() -> Result<AdoptedTip> {
        AdoptedTip kept = followed(ledger.database(), store, tip.tip).value_or(tip);
        if (!tip.note.empty())
            kept.note = tip.note;
        write(ledger.database(), store, kept);
        return kept;
    });
}

Result<Done> dropTip(Ledger &ledger, StoreId store, const std::string &tip, Day endedOn)
{
    return guardStorage(ledger.file(), [&]() -> Result<Done> {
        auto kept = followed(ledger.database(), store, tip);
        if (!kept)
            return Failure{notFollowed(ledger.database(), store, tip)};
        if (kept->adoptedOn < endedOn) {
            kept->endedOn = endedOn;
            write(ledger.database(), store, *kept);
            return Done{};
        }
        ledger.database()
            .prepare("DELETE FROM adopted_tip WHERE store = ?1 AND tip = ?2 AND adopted_on = ?3")
            .with(static_cast<std::int64_t>(store), tip, numberOf(kept->adoptedOn))
            .run();
        return Done{};
    });
}

} // namespace starvane::core
