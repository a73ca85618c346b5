// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/sample_due.h"

#include <array>

namespace starvane::tests {

namespace {

using core::Text;
using std::chrono::hours;
using std::chrono::minutes;

const core::Day today = std::chrono::year_month_day(std::chrono::year(2022), std::chrono::October,
                                                    std::chrono::day(31));
const core::Instant at = core::Instant(today) + hours(2) + minutes(20); // 10:20 in Shanghai

struct Kind {
    const char *id;
    Text name;
    Text todo;
    const char *record;
};

const std::array<Kind, 4> kinds{{
    {"dispatch",
     {"按时发货", "Dispatch an order"},
     {"在约定时间前发货，没有约定的在付款后 48 "
      "小时内发货；承诺几小时内发货的现货，还要在承诺时间内有揽收记录。",
      "Dispatch by the promised time, or within 48 hours of payment where nothing was promised. "
      "Stock "
      "goods promised within some hours also need the carrier's first scan by then."},
     "order"},
    {"handle_refund",
     {"处理退款", "Handle a refund"},
     {"每天早、中、晚各看一次退款，合理的尽快同意。",
      "Look at the refunds three times a day, morning, noon and evening, and grant fair ones at "
      "once."},
     "refund"},
    {"settle_dispute",
     {"协商纠纷", "Settle a complaint"},
     {"判定之前先回复、先协商：同意合理诉求，或请买家撤销投诉，就不会判责。",
      "Reply and settle before it is judged: once you grant a fair claim or the buyer withdraws, "
      "nobody is found liable."},
     "dispute"},
    {"answer_buyer",
     {"回复当天的咨询", "Answer the day's questions"},
     {"这位买家当天的咨询还没有人工回复：先回第一句。",
      "No person has answered this question yet: send a first line before the day is over."},
     "conversation"},
}};

const std::array<const char *, 3> products{"加厚不锈钢保温杯 500ml 商务办公车载便携水杯可印制LOGO",
                                           "儿童纯棉卡通短袖T恤夏季新款",
                                           "Tempered glass food box"};

core::Duty duty(int number, std::size_t kind, std::chrono::seconds left)
{
    const Kind &of = kinds.at(kind);
    core::Duty made;
    made.id = of.id + std::to_string(number);
    made.duty = of.id;
    made.name = of.name;
    made.todo = of.todo;
    made.record = of.record;
    made.orderNo = std::to_string(2998017345120010000 + number);
    made.no = kind == 0 ? made.orderNo : "RF" + std::to_string(88120000 + number);
    made.dueAt = at + left;
    made.isOverdue = left <= std::chrono::seconds(0);
    if (kind == 3) {
        made.no.clear();
        made.orderNo.clear();
        return made;
    }
    made.product = products.at(std::size_t(number) % products.size());
    made.stake = 12850 + 733 * number;
    made.currency = "CNY";
    return made;
}

std::shared_ptr<ui::DueList> frame()
{
    auto due = std::make_shared<ui::DueList>();
    due->list.store = "义乌小商品旗舰店";
    due->list.zone = "Asia/Shanghai";
    due->list.at = at;
    due->list.asOf = at;
    due->now = sampleNow();
    return due;
}

ui::StoreSummary store(const char *name, Text platform, std::optional<double> composite,
                       double scale, std::vector<Text> weak)
{
    ui::StoreSummary made;
    made.store.name = name;
    made.store.zone = "Asia/Shanghai";
    made.platformName = std::move(platform);
    made.composite = composite;
    if (composite) {
        made.stars = *composite >= 4.5 ? 4.5 : *composite >= 4 ? 4.0 : 3.5;
        made.compositeBefore = *composite - (scale > 5 ? -0.06 : 0.12);
        made.asOf = at - hours(int(weak.size()) * 30);
    }
    made.scale = scale;
    made.weak = int(weak.size());
    for (Text &title : weak)
        made.weakIndicators.push_back({.indicator = title.en, .name = std::move(title)});
    return made;
}

} // namespace

core::Instant sampleNow()
{
    return at + hours(72);
}

std::shared_ptr<const ui::DueList> sampleDue()
{
    auto due = frame();
    due->list.duties = {
        duty(1, 0, -hours(53)),  duty(2, 0, -hours(5)),  duty(3, 1, -minutes(25)),
        duty(4, 0, minutes(40)), duty(5, 2, hours(3)),   duty(6, 1, hours(6)),
        duty(7, 3, hours(13)),   duty(8, 0, hours(20)),  duty(9, 0, hours(26)),
        duty(10, 2, hours(31)),  duty(11, 0, hours(44)), duty(12, 0, hours(71)),
    };
    return due;
}

std::shared_ptr<const ui::DueList> manyDuties(int count)
{
    auto due = frame();
    for (int i = 0; i < count; ++i)
        due->list.duties.push_back(duty(i, std::size_t(i % 2), minutes(i - count / 2)));
    return due;
}

std::vector<core::PenaltySum> samplePenalties()
{
    using std::chrono::November;
    using std::chrono::October;
    const std::chrono::year year(2018);
    const Text cancelled{"取消订单", "Cancelled by the merchant"};
    const Text late{"确认妥投过晚", "Confirmed too late"};
    return {{year / November, "cancellation", cancelled, "USD", 12, 2400, 14, 2800},
            {year / November, "late_confirmed", late, "USD", 3, 1250, 2, 900},
            {year / October, "cancellation", cancelled, "USD", 7, 1400, 7, 1400}};
}

std::vector<ui::StoreSummary> sampleStores()
{
    const Text generic{"通用", "Generic"};
    return {store("义乌小商品旗舰店", {"1688", "1688"}, 4.12, 5,
                  {{"3分钟旺旺响应率", "Reply within 3 minutes"},
                   {"发货履约率", "On-time fulfilment"}}),
            store("京东数码专营店", {"京东", "JD"}, 4.61, 10, {}),
            store("Harbour Goods", {"Wish", "Wish"}, 3.71, 5,
                  {{"有效物流率", "Valid tracking rate"},
                   {"延迟确认率", "Late confirmed fulfilment"},
                   {"退款率", "Refund rate"},
                   {"平均评分", "Average rating"}}),
            store("新店", generic, {}, 5, {})};
}

ui::DueCountsByStore sampleDueCounts()
{
    return {{"义乌小商品旗舰店", {3, 4, true}},
            {"京东数码专营店", {0, 2, true}},
            {"Harbour Goods", {11, 0, true}},
            {"新店", {0, 0}}};
}

} // namespace starvane::tests
