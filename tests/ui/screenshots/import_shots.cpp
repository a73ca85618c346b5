// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/screenshots/import_shots.h"

#include "ui/imports/imports_page.h"
#include "ui/shell/page_stack.h"
#include "ui/wizard/day_order_dialog.h"
#include "ui/wizard/mapping_wizard.h"
#include "ui/wizard/period_dialog.h"

#include <QPushButton>
#include <QTableView>
#include <QTest>

namespace starvane::tests {

namespace {

constexpr const char *store = "义乌小商品旗舰店";

core::Day day(int year, unsigned month, unsigned dayOfMonth)
{
    return core::Day(std::chrono::year(year) / month / dayOfMonth);
}

core::Batch
batch(std::int64_t id, const std::string &file, const std::string &kind, const core::DayRange &days)
{
    core::Batch made;
    made.id = static_cast<core::BatchId>(id);
    made.store = store;
    made.file = "/home/shop/导出/" + file;
    made.layout = "1688-" + kind + "s";
    made.encoding = id % 2 == 0 ? "GB18030" : "UTF-8 BOM";
    made.records = {kind};
    made.importedAt = core::Instant(std::chrono::seconds(1767225600 - 86400 * (9 - id)));
    made.coverage = days;
    made.rows = 5032 + static_cast<std::uint64_t>(id);
    made.updated = static_cast<std::uint64_t>(id) * 3;
    made.rejected = id == 3 ? 2 : 0;
    made.added = 4990;
    made.unchanged = made.rows - made.added - made.updated - made.rejected;
    return made;
}

std::vector<core::Batch> year()
{
    return {
        batch(1, "订单-2025-一季度.csv", "order", {day(2025, 1, 1), day(2025, 3, 31)}),
        batch(2, "订单-2025-二季度.csv", "order", {day(2025, 4, 1), day(2025, 6, 30)}),
        batch(3, "订单-2025-四季度.csv", "order", {day(2025, 10, 1), day(2025, 12, 31)}),
        batch(4, "退款.csv", "refund", {day(2025, 3, 10), day(2025, 12, 31)}),
        batch(5, "旺旺聊天记录.txt", "conversation", {day(2025, 11, 1), day(2025, 12, 30)}),
        batch(6, "评价.csv", "review", {day(2025, 1, 20), day(2025, 12, 12)}),
        batch(7, "物流明细.xlsx", "shipment", {day(2025, 6, 1), day(2025, 12, 28)}),
    };
}

/// What no layout knows: guesses of every kind, two bad cells, an unknown state, dates in doubt.
std::string unknownFile()
{
    std::string text = "单据,下单日期,付款日期,宝贝,件数,实付金额,买家昵称,现状,快递单号,"
                       "客服备注,,件数\n";
    for (int i = 0; i < 40; ++i) {
        const std::string number = std::to_string(202512000 + i);
        text += "DD" + number + ",0" + std::to_string(1 + i % 9) + "/03/2025 10:2"
            + std::to_string(i % 10) + (i == 4 ? ",昨天" : ",05/03/2025 11:00") + ",陶瓷杯 "
            + std::to_string(i) + ",2," + (i == 6 ? "面议" : "39.90") + ",小蓝,"
            + (i % 3 == 0 ? "已打包" : "交易成功") + ",YT80" + number + ",,x,2\n";
    }
    return text;
}

} // namespace

void shootImports(ui::MainWindow &window, const Album &album)
{
    turnTo(window, ui::PageStack::Imports);
    auto *page = window.findChild<ui::ImportsPage *>();
    page->showStore(QString::fromUtf8(store));
    page->showBatches(year());
    album.shoot(window, QStringLiteral("imports"));
    page->select(core::BatchId(3));
    QTest::qWait(300); // the window's answer: its ledger has no such file
    const auto reject = [](std::uint64_t row, const char *column, const char *value,
                           core::RejectReason reason) {
        return core::Reject{
            .row = row, .column = column, .value = value, .reason = reason, .cells = {}};
    };
    page->showRejects({core::BatchId(3)},
                      {reject(77, "订单创建时间", "2025-13-01", core::RejectReason::NotADate),
                       reject(912, "订单编号", "4.31E+18", core::RejectReason::DamagedId)});
    album.shoot(window, QStringLiteral("imports-selected"));
}

void shootQuestions(ui::MainWindow &window, const WindowBench &bench, const Album &album)
{
    const auto file = bench.write("店铺导出.csv", unknownFile());
    ui::MappingWizard wizard(bench.workspace(), {.store = store, .file = file}, 2, &window);
    wizard.show();
    auto *table = wizard.findChild<QTableView *>();
    (void)QTest::qWaitFor([table] { return table->model()->columnCount() > 0; });
    album.shoot(wizard, QStringLiteral("wizard"));
    for (QPushButton *button : wizard.findChildren<QPushButton *>()) {
        if (button->property("link").toBool())
            button->click();
    }
    album.shoot(wizard, QStringLiteral("wizard-cell"));
    wizard.hide();
    ui::DayOrderDialog dates({.file = file, .row = 2, .column = "下单日期", .value = "03/04/2025"},
                             2, &window);
    dates.show();
    album.shoot(dates, QStringLiteral("day-order"));
    dates.hide();
    ui::PeriodDialog period(file, day(2025, 12, 31), &window);
    period.show();
    album.shoot(period, QStringLiteral("period"));
}

} // namespace starvane::tests
