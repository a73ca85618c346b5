// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/layout_text.h"
#include "tests/core/layout/layout_maker.h"
#include "tests/core/layout/shipped_layouts.h"

#include <QTest>

using namespace starvane::core;
using namespace starvane::test;

namespace {

Layout readBack(const Layout &layout)
{
    auto read = parseLayout(layoutText(layout), layout.file);
    if (!read) {
        qWarning("%s\n%s", std::get<BrokenRules>(read.error()).reason.c_str(),
                 layoutText(layout).c_str());
        return {};
    }
    return *std::move(read);
}

} // namespace

class TestLayoutText : public QObject {
    Q_OBJECT

private slots:
    void everyShippedLayoutIsReadBackEqual()
    {
        const auto layouts = shippedLayouts();
        QVERIFY(layouts.size() >= 25);
        for (const Layout &layout : layouts)
            QVERIFY2(readBack(layout) == layout, layout.id.c_str());
    }

    void whatNoShippedLayoutHasIsReadBackToo()
    {
        Layout layout = starvane::test::layout(
            "own-1",
            {record(RecordKind::Shipment,
                    {column("shipped_at", {"Sent"}), column("tracking_no", {"No"})}),
             record(RecordKind::Order,
                    {column("created_at", {"Created"}), column("order_no", {"No"}),
                     column("status", {"State"}, {{"a\"b\\c", "shipped"}, {"?", ""}})})});
        layout.name = {"表", "Table"};
        layout.dayOrder = DayOrder::MonthFirst;
        layout.timezone = "America/Sao_Paulo";
        QCOMPARE(readBack(layout).records.front().kind, RecordKind::Shipment);
        QVERIFY(readBack(layout) == layout);
        layout.dayOrder = DayOrder::DayFirst;
        QVERIFY(readBack(layout) == layout);
    }

    void anyHeaderNameSurvives()
    {
        for (const std::string name : {"\"", "\\", "a\nb", "a\tb", "'", "'''", "\"\"\"", "[x]",
                                       "a = b", "\x7F", "#", "订单(元)", "a.b"}) {
            Layout layout = starvane::test::layout(
                "own-1",
                {record(RecordKind::Order,
                        {column("created_at", {name + "t"}), column("order_no", {name})})});
            layout.name = {name + "x", name + "x"};
            QVERIFY2(readBack(layout) == layout, name.c_str());
        }
    }

    void anUnknownDayOrderIsRefused()
    {
        Layout layout = starvane::test::layout(
            "own-1",
            {record(RecordKind::Order, {column("created_at", {"c"}), column("order_no", {"n"})})});
        layout.name = {"x", "x"};
        layout.dayOrder = DayOrder::DayFirst;
        std::string text = layoutText(layout);
        text.replace(text.find("day_first"), 9, "year_last");
        const auto read = parseLayout(text, "x.toml");
        QVERIFY(!read);
        QCOMPARE(std::get<BrokenRules>(read.error()).line, 4U);
    }
};

QTEST_APPLESS_MAIN(TestLayoutText)
#include "tst_layout_text.moc"
