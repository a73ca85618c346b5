// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/import/shop.h"

#include <string>

namespace starvane::tests {

/// A 1688 store whose days bring as much on each weekday, told day by day in five files.
class ForecastShop {
public:
    /// Days until and with this one are imported at once, as exported in its last second.
    ForecastShop(core::Day first, core::Day last)
        : m_asOf(last)
    {
        for (core::Day day = first; day <= last; day += oneDay)
            addPast(day);
        import(first, last);
    }

    /// A day without an event: files without rows.
    void addEmptyDay(core::Day day) { import(day, day); }

    /// A day on which nothing fails: what was pending and is due is met in its last moment.
    void addGoodDay(core::Day day)
    {
        const core::Day waiting = day - std::chrono::days{2};
        if (isUndone(waiting, 0))
            addOrder(waiting, 0, time(day, "10:00:00"));
        for (int i = 0; i < orders(day); ++i)
            addOrder(day, i, time(day, "15:00:00"));
        addRefund(day, 6, false);
        for (int i = 0; i < 4; ++i)
            addConversation(day, i, true);
        m_reviews +=
            "P" + core::toText(day) + "," + no(day, 0) + "," + time(day, "13:00:00") + ",5\n";
        import(day, day);
    }

    [[nodiscard]] Shop &shop() { return m_shop; }

private:
    static constexpr std::chrono::days oneDay{1};

    static int number(core::Day day) { return static_cast<int>(day.time_since_epoch().count()); }
    static int orders(core::Day day)
    {
        return 3 + static_cast<int>(std::chrono::weekday(day).c_encoding()) % 4;
    }
    static std::string no(core::Day day, int i)
    {
        return core::toText(day) + "-" + std::to_string(i);
    }
    static std::string time(core::Day day, const char *clock)
    {
        return core::toText(day) + " " + clock;
    }

    /// Of the last two days, the first order is still open.
    [[nodiscard]] bool isUndone(core::Day day, int i) const
    {
        return i == 0 && day > m_asOf - std::chrono::days{2} && day <= m_asOf;
    }

    void addPast(core::Day day)
    {
        const int n = number(day);
        for (int i = 0; i < orders(day); ++i) {
            const bool isDue = day <= m_asOf - std::chrono::days{2};
            const bool isLate = isDue && (n * 7 + i * 3) % 11 == 0;
            const core::Day done = isLate ? day + std::chrono::days{3} : day;
            addOrder(day, i,
                     isUndone(day, i) || done > m_asOf ? std::string() : time(done, "15:00:00"));
        }
        if (n % 9 == 0)
            m_disputes += "D" + core::toText(day) + "," + no(day, 1) + "," + time(day, "20:00:00")
                + ",卖家责任\n";
        addRefund(day, 7 + n % 4, n % 13 == 0);
        for (int i = 0; i < 4; ++i)
            addConversation(day, i, (n + i) % 5 != 0);
        m_reviews += "P" + core::toText(day) + "," + no(day, 0) + "," + time(day, "13:00:00")
            + (n % 10 == 0 ? ",1\n" : ",5\n");
    }

    void addOrder(core::Day day, int i, const std::string &done)
    {
        const bool isOld = day <= m_asOf - std::chrono::days{28};
        m_orders += no(day, i) + "," + time(day, "09:00:00") + "," + time(day, "10:00:00") + ","
            + done + "," + done + "," + (isOld && i == 1 ? "L4" : "L1") + "\n";
    }

    void addRefund(core::Day day, int hours, bool isQuality)
    {
        m_refunds += "R" + core::toText(day) + "," + no(day, 2) + "," + time(day, "12:00:00") + ","
            + (isQuality ? "质量问题," : "七天无理由,")
            + time(day, (std::to_string(12 + hours) + ":00:00").c_str()) + "\n";
    }

    void addConversation(core::Day day, int i, bool isGood)
    {
        const std::string hour = std::to_string(10 + i);
        m_conversations += "C" + no(day, i) + ",buyer" + no(day, i) + ","
            + time(day, (hour + ":00:00").c_str()) + ","
            + time(day, (hour + (isGood ? ":01:00" : ":09:00")).c_str()) + ","
            + (i > 0 ? "未评价" : (isGood ? "满意" : "不满意")) + "\n";
    }

    void import(core::Day first, core::Day last)
    {
        import("订单编号,订单创建时间,订单付款时间,发货时间,揽收时间,买家等级", m_orders, first,
               last);
        import("退款编号,订单编号,申请时间,退款原因,退款完结时间", m_refunds, first, last);
        import("会话编号,买家会员名,咨询时间,首次回复时间,满意度", m_conversations, first, last);
        import("评价编号,订单编号,评价时间,评价星级", m_reviews, first, last);
        import("纠纷单号,订单编号,申请时间,判定结果", m_disputes, first, last);
    }

    /// The header says the day, so that no two files without rows are the same.
    void import(const std::string &header, std::string &rows, core::Day first, core::Day last)
    {
        auto request = m_shop.request(header + ",备注" + core::toText(last) + "\n" + rows,
                                      core::toText(last) + " 23:59:59");
        request.firstDay = first;
        request.lastDay = last;
        m_shop.import(request);
        rows.clear();
    }

    core::Day m_asOf;
    Shop m_shop;
    std::string m_orders;
    std::string m_refunds;
    std::string m_conversations;
    std::string m_reviews;
    std::string m_disputes;
};

} // namespace starvane::tests
