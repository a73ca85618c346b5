// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/promotions.h"

#include "core/ledger/storage_guard.h"

namespace starvane::core {

namespace {

std::int64_t numberOf(Day day)
{
    return day.time_since_epoch().count();
}

std::vector<Promotion> promotionsOf(Database &database, StoreId store)
{
    std::vector<Promotion> promotions;
    Statement rows = database.prepare("SELECT id, first_day, last_day, name FROM promotion"
                                      " WHERE store = ?1 ORDER BY first_day, id");
    rows.with(static_cast<std::int64_t>(store));
    while (rows.step()) {
        promotions.push_back(
            {static_cast<PromotionId>(rows.integer(0)),
             {Day{std::chrono::days{rows.integer(1)}}, Day{std::chrono::days{rows.integer(2)}}},
             std::string(rows.text(3))});
    }
    return promotions;
}

} // namespace

Result<std::vector<Promotion>> promotions(Ledger &ledger, StoreId store)
{
    return guardStorage(ledger.file(), [&]() -> Result<std::vector<Promotion>> {
        return promotionsOf(ledger.database(), store);
    });
}

Result<Promotion>
addPromotion(Ledger &ledger, StoreId store, const std::string &name, DayRange days)
{
    if (name.empty())
        return Failure{BadValue{"name", name, Expected::Text}};
    if (days.last < days.first)
        return Failure{
            BadValue{"days", toText(days.first) + ".." + toText(days.last), Expected::DayRanges}};
    return guardStorage(ledger.file(), [&]() -> Result<Promotion> {
        ledger.database()
            .prepare("INSERT INTO promotion(store, first_day, last_day, name)"
                     " VALUES (?1, ?2, ?3, ?4)")
            .with(static_cast<std::int64_t>(store), numberOf(days.first), numberOf(days.last), name)
            .run();
        return Promotion{static_cast<PromotionId>(ledger.database().lastRowId()), days, name};
    });
}

Result<Promotion> removePromotion(Ledger &ledger, StoreId store, PromotionId id)
{
    return guardStorage(ledger.file(), [&]() -> Result<Promotion> {
        const auto number = static_cast<std::int64_t>(id);
        Unknown unknown{Subject::Promotion, std::to_string(number), {}};
        for (const Promotion &promotion : promotionsOf(ledger.database(), store)) {
            unknown.known.push_back(std::to_string(static_cast<std::int64_t>(promotion.id)));
            if (promotion.id != id)
                continue;
            ledger.database().prepare("DELETE FROM promotion WHERE id = ?1").with(number).run();
            return promotion;
        }
        return Failure{unknown};
    });
}

} // namespace starvane::core
