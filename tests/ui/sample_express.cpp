// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/sample_overview.h"

namespace starvane::tests {

namespace {

using core::Text;

core::IndicatorScore rate(const char *id, Text name, double value, std::int64_t missed,
                          std::int64_t counted, bool passes)
{
    core::IndicatorScore made;
    made.id = id;
    made.name = std::move(name);
    made.rule = {"当周释放的 Wish Express 订单中，未按时送达的比例。",
                 "Wish Express orders released in the week and not delivered on time."};
    made.value = value;
    made.higherIsBetter = false;
    made.passes = passes;
    made.weak = !passes;
    made.basis = core::Basis::Computed;
    made.counted = counted;
    made.missed = missed;
    return made;
}

} // namespace

ui::Overview sampleExpress()
{
    ui::Overview overview = sampleOverview();
    core::ScoreCard &card = overview.card;
    const core::Day sunday = card.on - std::chrono::days(1);
    card.store = "Harbour Goods";
    card.platform = "wish";
    card.platformName = {"Wish", "Wish"};
    card.card = "express";
    card.cardName = {"Wish Express", "Wish Express"};
    card.composite.reset();
    card.stars.reset();
    card.next.reset();
    card.starCutOffs.clear();
    card.tips.clear();
    card.zone = "UTC";
    auto late = rate("we_late_arrival", {"延迟到达率", "Late arrival rate"}, 0.062, 13, 210, false);
    late.groupings = {
        {"product_id",
         {{"244caf9c81d35b6e", 6, 30, 0.2, false, false},
          {"5a1b27c98e40f312", 4, 48, 0.0833, false, false},
          {"7710bd0ce3fa9b55", 1, 52, 0.0192, true, false}}},
        {"country", {{"FR", 5, 40, 0.125, false, true}, {"US", 8, 170, 0.047, true}}}};
    auto cancelled = rate("we_cancellation", {"取消率", "Cancellation rate"}, 0.019, 4, 214, true);
    cancelled.groupings = {{"product_id", {{"5a1b27c98e40f312", 3, 48, 0.0625, false, false}}}};
    card.indicators = {late, cancelled};
    for (core::IndicatorScore &indicator : card.indicators)
        indicator.window = {sunday - std::chrono::days(6), sunday};
    overview.trends.clear();
    for (int day = 89; day >= 0; --day) {
        core::TrendPoint point;
        point.day = card.on - std::chrono::days(day);
        point.counted = 210;
        point.value = 0.02 + 0.0005 * (89 - day);
        overview.trends["we_late_arrival"].push_back(point);
        point.value = 0.025 - 0.0001 * (89 - day);
        overview.trends["we_cancellation"].push_back(point);
    }
    overview.cards = {{"after-sales", {"售后标准", "After-sales"}},
                      {"express", {"Wish Express", "Wish Express"}}};
    overview.limits = {{"we_late_arrival", {core::Limit::Side::AtMost, 0.05}},
                       {"we_cancellation", {core::Limit::Side::Below, 0.05}}};
    return overview;
}

} // namespace starvane::tests
