// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/sample_overview.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace starvane::tests {

namespace {

using core::Text;

constexpr std::chrono::days span{90};
const core::Day today = std::chrono::year_month_day(std::chrono::year(2022), std::chrono::October,
                                                    std::chrono::day(31));
const core::Instant asOf = core::Instant(today) + std::chrono::hours(10) + std::chrono::minutes(20);

/// A course that ends at @p last, with a wave; days from @p gap on lack a value for five days.
std::vector<core::TrendPoint> course(double last, double slope, int gap, std::int64_t counted)
{
    std::vector<core::TrendPoint> points;
    for (int i = 0; i < span.count(); ++i) {
        core::TrendPoint point;
        point.day = today - std::chrono::days(span.count() - 1 - i);
        const int left = int(span.count()) - 1 - i;
        const double wave = 0.07 * std::sin(i * 0.33) + 0.04 * std::sin(i * 1.31);
        const double end = 0.07 * std::sin(89 * 0.33) + 0.04 * std::sin(89 * 1.31);
        const double score = std::clamp(last - slope * left + wave - end, 0.5, 5.0);
        if (gap < 0 || i < gap || i >= gap + 5)
            point.score = score;
        point.counted = counted;
        points.push_back(point);
    }
    return points;
}

core::IndicatorScore indicator(const char *id, Text name, double value, double score)
{
    core::IndicatorScore made;
    made.id = id;
    made.name = std::move(name);
    made.value = value;
    made.score = score;
    made.weak = score < 4;
    made.basis = core::Basis::Computed;
    made.window = {today - std::chrono::days(30), today - std::chrono::days(1)};
    made.counted = 1000;
    made.share = 0.2;
    return made;
}

void addFulfilment(core::ScoreCard &card)
{
    auto made = indicator("fulfilment", {"发货履约率", "On-time fulfilment"}, 0.93, 3.9158);
    made.rule = {"已付款订单中，在承诺时间内揽收或发货的比例；没有承诺的按付款后 48 小时计。",
                 "Paid orders dispatched within the promised time; without a promise within 48 "
                 "hours of payment."};
    made.missed = 70;
    made.pending = 12;
    made.peer = 0.95;
    made.excellent = 1;
    card.indicators.push_back(made);
}

void addOthers(core::ScoreCard &card)
{
    auto response =
        indicator("response_3min", {"3分钟旺旺响应率", "Reply within 3 minutes"}, 0.812, 3.4);
    response.missed = 188;
    response.peer = 0.9;
    response.excellent = 1;
    card.indicators.push_back(response);
    auto quality = indicator("quality_refund", {"品质退款率", "Quality refund rate"}, 0.011, 4.53);
    quality.higherIsBetter = false;
    quality.missed = 11;
    quality.basis = core::Basis::Official;
    quality.official =
        core::OfficialFigure{today - std::chrono::days(1), quality.value, quality.score};
    quality.benchmarkSource = core::Source::Official;
    quality.shareSource = core::Source::Seller;
    card.indicators.push_back(quality);
    auto hours = indicator("refund_hours", {"售后退款时长", "Refund handling time"}, 20.4, 4.2);
    hours.unit = core::Unit::Hours;
    hours.higherIsBetter = false;
    hours.counted = 17;
    hours.missed = 4;
    hours.peer = 24;
    hours.excellent = 6;
    hours.smallSample = true;
    hours.partial = true;
    hours.oneMoreFailure = -0.31;
    card.indicators.push_back(hours);
    auto dispute = indicator("dispute", {"纠纷率", "Dispute rate"}, 0, 0);
    dispute.value.reset();
    dispute.score.reset();
    dispute.weak = false;
    dispute.basis = core::Basis::None;
    dispute.counted = 0;
    dispute.missing = {"dispute.opened_at", "dispute.liability"};
    card.indicators.push_back(dispute);
}

void addTips(core::ScoreCard &card)
{
    card.tips = {
        {"peaks",
         "response_3min",
         {"61% 的超时响应集中在 12–13 点：这一小时加一名客服。",
          "61 % of the late replies fall between 12:00 and 13:00: put one more person on duty in "
          "that hour."},
         0.21},
        {"scan-late",
         "fulfilment",
         {"70 单中有 43 单是揽收晚：请韵达增加傍晚揽收。",
          "43 of 70 misses were scanned late: ask Yunda for an evening collection."},
         0.14},
        {"robot",
         "response_3min",
         {"自动回复不算响应，用快捷短语。", "Automatic replies do not count; use quick phrases."},
         0.06},
        {"approve",
         "refund_hours",
         {"每天早、中、晚三次处理退款，给子账号限额审批权。",
          "Handle refunds three times a day and let sub-accounts approve within a limit."},
         0.05},
    };
}

void addData(core::ScoreCard &card)
{
    const auto days = [](int n) { return asOf - std::chrono::days(n); };
    card.data = {
        {"order",
         asOf,
         {"订单", "orders"},
         {"卖家工作台 → 交易 → 已卖出的货品 → 导出", "Workbench → Trade → Sold goods → Export"}},
        {"shipment",
         days(1),
         {"物流", "shipments"},
         {"工作台 → 物流 → 导出", "Workbench → Logistics → Export"}},
        {"conversation",
         days(6),
         {"旺旺会话", "conversations"},
         {"工作台 → 客户 → 客服数据 → 导出", "Workbench → Customers → Service data → Export"}},
        {"refund",
         days(3),
         {"退款", "refunds"},
         {"工作台 → 退款管理 → 导出", "Workbench → Refunds → Export"}},
        {"dispute",
         std::nullopt,
         {"纠纷", "disputes"},
         {"工作台 → 交易 → 投诉管理 → 导出", "Workbench → Trade → Complaints → Export"}},
    };
}

core::ScoreCard frame(const char *store, Text name)
{
    core::ScoreCard card;
    card.store = store;
    card.cardName = std::move(name);
    card.on = today;
    card.asOf = asOf;
    card.zone = "Asia/Shanghai";
    return card;
}

} // namespace

ui::Overview sampleOverview()
{
    ui::Overview overview;
    core::ScoreCard &card = overview.card =
        frame("义乌小商品旗舰店", {"服务星级", "Service stars"});
    card.platform = "1688";
    card.platformName = {"1688", "1688"};
    card.composite = 4.12;
    card.stars = 4.0;
    card.starCutOffs = {4.8, 4.5, 4.0, 3.5, 0};
    card.next = core::NextStar{
        4.5, 0.38,
        Text{"4.5 星起可报名大促。", "From 4.5 stars on the store may join the big promotions."}};
    addFulfilment(card);
    addOthers(card);
    addTips(card);
    addData(card);
    overview.smallSample = 20;
    overview.now = asOf + std::chrono::days(3);
    overview.trends["composite"] = course(4.12, 0.0035, 30, 0);
    overview.trends["fulfilment"] = course(3.9158, -0.003, -1, 1000);
    overview.trends["response_3min"] = course(3.4, -0.006, 40, 1000);
    overview.trends["quality_refund"] = course(4.53, 0.004, -1, 1000);
    overview.trends["refund_hours"] = course(4.2, 0.001, -1, 17);
    overview.trends["dispute"] = {};
    return overview;
}

ui::Overview sampleVane()
{
    ui::Overview overview;
    core::ScoreCard &card = overview.card =
        frame("京东数码专营店", {"店铺风向标", "Store weather vane"});
    card.platform = "jd";
    card.platformName = {"京东", "JD"};
    card.scale = 10;
    card.composite = 4.61;
    card.stars = 4.5;
    card.starCutOffs = {4.8, 4.5, 4.0, 3.5, 3.0, 0};
    card.next = core::NextStar{4.9, 0.19, std::nullopt};
    card.modules = {{"reviews", {"用户评价", "User reviews"}, 0.2, 4.7},
                    {"service", {"客服咨询", "Customer service"}, 0.2, 4.5},
                    {"logistics", {"物流履约", "Logistics"}, 0.2, 4.4}};
    card.bonus = 0.1;
    card.badges = {{"good_shop",
                    {"京东好店", "JD Good Shop"},
                    {"店铺前台显示京东好店标识", "the shop front shows the Good Shop mark"},
                    "rank",
                    0.8,
                    std::nullopt}};
    const std::array<Text, 11> names{
        {Text{"评价满意度", "Review satisfaction"}, Text{"30秒应答率", "Reply within 30 seconds"},
         Text{"咨询满意度", "Conversation satisfaction"},
         Text{"当日揽收率", "Collected on the same day"}, Text{"次日达率", "Next-day arrival"},
         Text{"交付时长", "Delivery time"}, Text{"售后服务时长", "After-sales handling time"},
         Text{"退换货满意度", "Return satisfaction"}, Text{"交易纠纷率", "Dispute rate"},
         Text{"纠纷自主完结率", "Disputes settled without the platform"},
         Text{"纠纷按时处理率", "Disputes handled on time"}}};
    for (std::size_t i = 0; i < names.size(); ++i) {
        const double score = 4.05 + 0.08 * double(i);
        auto made =
            indicator(("i" + std::to_string(i)).c_str(), names[i], 0.8 + 0.015 * double(i), score);
        made.module = card.modules[i % 3].id;
        made.missed = 10 * std::int64_t(i);
        card.indicators.push_back(made);
        overview.trends[made.id] = course(score, 0.002, -1, 500);
    }
    addData(card);
    overview.smallSample = 20;
    overview.now = asOf + std::chrono::hours(5);
    overview.trends["composite"] = course(4.61, 0.002, -1, 0);
    return overview;
}

} // namespace starvane::tests
