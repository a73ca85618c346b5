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

/// A blank name, or days that run backwards.
std::optional<BadValue> faultOf(const std::string &name, DayRange days)
{
    if (name.empty())
        return BadValue{"name", name, Expected::Text};
    if (days.last < days.first)
        return BadValue{"days", toText(days.first) + ".." + toText(days.last), Expected::DayRanges};
    return std::nullopt;
}

std::string textOf(PromotionId id)
{
    return std::to_string(static_cast<std::int64_t>(id));
}

/// The one of this number, else which there are.
Result<Promotion> promotionOf(Database &database, StoreId store, PromotionId id)
{
    Unknown unknown{Subject::Promotion, textOf(id), {}};
    for (Promotion &promotion : promotionsOf(database, store)) {
        if (promotion.id == id)
            return std::move(promotion);
        unknown.known.push_back(textOf(promotion.id));
    }
    return Failure{unknown};
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
    if (const auto fault = faultOf(name, days))
        return Failure{*fault};
    return guardStorage(ledger.file(), [&]() -> Result<Promotion> {
        ledger.database()
            .prepare("INSERT INTO promotion(store, first_day, last_day, name)"
                     " VALUES (?1, ?2, ?3, ?4)")
            .with(static_cast<std::int64_t>(store), numberOf(days.first), numberOf(days.last), name)
            .run();
        return Promotion{static_cast<PromotionId>(ledger.database().lastRowId()), days, name};
    });
}

Result<Promotion> changePromotion(Ledger &ledger, StoreId store, const Promotion &promotion)
{
    if (const auto fault = faultOf(promotion.name, promotion.days))
        return Failure{*fault};
    return guardStorage(ledger.file(), [&]() -> Result<Promotion> {
        const auto kept = promotionOf(ledger.database(), store, promotion.id);
        if (!kept)
            return Failure{kept.error()};
        ledger.database()
            .prepare("UPDATE promotion SET first_day = ?2, last_day = ?3, name = ?4 WHERE id = ?1")
            .with(static_cast<std::int64_t>(promotion.id), numberOf(promotion.days.first),
                  numberOf(promotion.days.last), promotion.name)
            .run();
        return promotion;
    });
}

Result<Promotion> removePromotion(Ledger &ledger, StoreId store, PromotionId id)
{
    return guardStorage(ledger.file(), [&]() -> Result<Promotion> {
        auto kept = promotionOf(ledger.database(), store, id);
        if (kept)
            ledger.database()
                .prepare("DELETE FROM promotion WHERE id = ?1")
                .with(static_cast<std::int64_t>(id))
                .run();
        return kept;
    });
}

} // namespace starvane::core
