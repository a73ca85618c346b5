// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/month_reporter.h"
#include "tests/core/import/shop.h"

#include <string>

namespace starvane::tests {

/// A generic store of September and October 2025 that is small enough to work its figures out by
/// hand. Ten orders of 20 September (one handed over late), one of 1 October (late), ten of
/// 5 October (two late) and ten of 25 October (one late), told as of 2 November; four penalties,
/// told as of 20 October. Nothing else was ever imported.
class MonthShop {
public:
    explicit MonthShop()
        : m_shop("generic")
    {
        addOrders("2025-09-20", 10, 1);
        addOrders("2025-10-01", 1, 1);
        addOrders("2025-10-05", 10, 2);
        addOrders("2025-10-25", 10, 1);
        m_shop.importWell("order_no,created_at,ship_by,collected_at\n" + m_rows,
                          "2025-11-02 12:00:00");
        m_shop.importWell("penalty_no,issued_at,kind,amount,currency,dispute_status\n"
                          "1,2025-09-30 23:59:59,late,7.00,USD,Approved\n"
                          "2,2025-10-01 00:00:00,late,10.00,USD,Approved\n"
                          "3,2025-10-03 08:00:00,late,10.00,USD,Approved\n"
                          "4,2025-10-12 08:00:00,late,5.50,USD,--\n",
                          "2025-10-20 12:00:00");
    }

    [[nodiscard]] Shop &shop() { return m_shop; }

    core::MonthReport report(std::chrono::year_month month)
    {
        auto report = core::MonthReporter(m_shop.ledger(), packs())
                          .report({.store = "store", .month = month});
        if (!report)
            throw std::runtime_error("no report");
        return *std::move(report);
    }

private:
    /// Orders of a day, to be handed over on the next; the late ones are on the third.
    void addOrders(const std::string &text, int count, int late)
    {
        const core::Day day = Shop::day(text);
        for (int i = 0; i < count; ++i) {
            const std::chrono::days took{i < late ? 3 : 1};
            m_rows += text + "-" + std::to_string(i) + "," + text + " 10:00:00,"
                + core::toText(day + std::chrono::days{1}) + " 18:00:00," + core::toText(day + took)
                + " 12:00:00\n";
        }
    }

    Shop m_shop;
    std::string m_rows;
};

} // namespace starvane::tests
