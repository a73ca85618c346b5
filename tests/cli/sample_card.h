// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rating/score_card.h"

/// The store of the command line's description, made by hand.
inline starvane::core::ScoreCard sampleCard()
{
    using namespace starvane::core;
    using namespace std::chrono;
    IndicatorScore indicator;
    indicator.id = "fulfilment";
    indicator.name = {.zh = "发货履约率", .en = "On-time fulfilment"};
    indicator.window = {sys_days(2022y / 10 / 1), sys_days(2022y / 10 / 30)};
    indicator.numerator = 930;
    indicator.denominator = 1000;
    indicator.value = 0.93;
    indicator.score = 3.9158;
    indicator.weak = true;
    indicator.basis = Basis::Computed;
    indicator.counted = 1000;
    indicator.missed = 70;
    indicator.excluded = 12;
    indicator.peer = 0.95;
    indicator.excellent = 1.0;
    indicator.share = 0.2;

    ScoreCard card;
    card.store = "…";
    card.platform = "1688";
    card.platformName = {.zh = "1688", .en = "1688"};
    card.card = "service";
    card.cardName = {.zh = "服务星级", .en = "Service stars"};
    card.version = sys_days(2021y / 1 / 1);
    card.on = sys_days(2022y / 10 / 31);
    card.asOf = sys_days(2022y / 11 / 1) + 2h;
    card.zone = "Asia/Shanghai";
    card.composite = 4.12;
    card.stars = 4.0;
    card.indicators = {indicator};
    card.tips = {{.id = "scan-late",
                  .indicator = "fulfilment",
                  .text = {.zh = "催揽收", .en = "Ask for evening scans."},
                  .gain = 0.017}};
    return card;
}

/// An indicator of it that no file feeds.
inline starvane::core::IndicatorScore sampleWithoutData()
{
    using namespace starvane::core;
    IndicatorScore indicator;
    indicator.id = "dispute";
    indicator.name = {.zh = "纠纷率", .en = "Dispute rate"};
    indicator.missing = {"dispute.opened_at"};
    indicator.share = 0.2;
    return indicator;
}

/// A card that passes or fails, with figures for products and countries.
inline starvane::core::ScoreCard sampleExpressCard()
{
    using namespace starvane::core;
    ScoreCard card = sampleCard();
    card.composite.reset();
    card.stars.reset();
    card.tips.clear();
    IndicatorScore &indicator = card.indicators.front();
    indicator.name = {.zh = "延迟到达率", .en = "Late arrival"};
    indicator.score.reset();
    indicator.peer.reset();
    indicator.excellent.reset();
    indicator.share = 0;
    indicator.higherIsBetter = false;
    indicator.passes = false;
    indicator.groupings = {
        {.by = "product_id",
         .groups = {{.key = "p1", .numerator = 3, .denominator = 4, .value = 0.75, .passes = false},
                    {.key = "p2", .numerator = 1, .denominator = 4, .value = 0.25, .passes = {}}}},
        {.by = "destination",
         .groups = {{.key = "FR",
                     .numerator = 4,
                     .denominator = 8,
                     .value = 0.5,
                     .passes = false,
                     .isSuspended = true}}}};
    return card;
}

/// One reached, one that nobody entered.
inline std::vector<starvane::core::Badge> sampleBadges()
{
    starvane::core::Badge reached;
    reached.id = "good_shop";
    reached.name = {.zh = "好店", .en = "Good Shop"};
    reached.text = {.zh = "多曝光", .en = "More exposure"};
    reached.reading = "rank";
    reached.needed = 0.8;
    reached.shown = 0.825;
    starvane::core::Badge unknown = reached;
    unknown.id = "new";
    unknown.name = {.zh = "新", .en = "New"};
    unknown.needed = 5;
    unknown.shown.reset();
    return {reached, unknown};
}
