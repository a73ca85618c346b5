// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/layout/layout_maker.h"
#include "tests/core/layout/reading.h"

#include <QTest>

using namespace starvane::core;
using namespace starvane::test;

namespace {

Layout reception()
{
    RecordMapping mapping = record(RecordKind::Reading, {});
    mapping.report = ReportMapping{
        .weight = {"接待量"},
        .rates = {{.indicator = "consult_satisfaction",
                   .value = {},
                   .part = {"好评量"},
                   .of = {"评价量"}},
                  {.indicator = "response_30s", .value = {"30s应答率"}, .part = {}, .of = {}},
                  {.indicator = "seconds", .value = {"平均响应时长（新）"}, .part = {}, .of = {}}}};
    return layout("reception", {mapping});
}

const std::vector<std::string> header = {"客服",      "接待量", "平均响应时长（新）",
                                         "30s应答率", "好评量", "评价量"};

/// A row's cells under "接待量" and "30s应答率".
std::vector<std::string> rate(const char *weight, const char *text)
{
    return {"小王", weight, "", text, "", ""};
}

/// A reading's value as text; empty when there is none for the indicator.
std::string valueFor(const Reading &reading, std::string_view indicator)
{
    for (const RowRecords &row : reading.rows) {
        for (const Record &record : row.records) {
            if (valueOf(record, "indicator") == indicator)
                return valueOf(record, "value");
        }
    }
    return {};
}

} // namespace

class TestRateReport : public QObject {
    Q_OBJECT

private slots:
    void weighsItsRows()
    {
        const Reading reading = read({{"整体数据"},
                                      header,
                                      {"小王", "100", "12", "93.5%", "40", "50"},
                                      {"小李", "#300", "#20", "#0.8", "#30", "#50"},
                                      {"小赵", "0", "99", "10%", "", ""},
                                      {"小钱", "", "99", "50%", "-", "-"},
                                      {"合计", "400", "18", "12%", "1", "100"},
                                      {"平均值", "400", "18", "12%", "1", "100"}},
                                     reception());
        QVERIFY(!reading.error);
        QVERIFY(reading.rejects.empty());
        QCOMPARE(reading.rowCount, 4U);
        QCOMPARE(reading.rows.size(), 1U);
        QCOMPARE(reading.rows[0].row, 3U);
        QCOMPARE(reading.rows[0].rows, 4U);
        QCOMPARE(reading.rows[0].records.size(), 3U);
        for (const Record &one : reading.rows[0].records) {
            QVERIFY(one.kind == RecordKind::Reading);
            QCOMPARE(valueOf(one, "day"), std::string("19297")); // 2022-11-01
            QCOMPARE(valueOf(one, "score"), std::string());
        }
        // (100 · 0.935 + 300 · 0.8) / 400
        QCOMPARE(valueFor(reading, "response_30s"), std::string("0.833750"));
        QCOMPARE(valueFor(reading, "consult_satisfaction"), std::string("0.700000")); // 70 / 100
        QCOMPARE(valueFor(reading, "seconds"), std::string("18.000000")); // (1200 + 6000) / 400
        QVERIFY((reading.fields
                 == std::vector<std::string>{"reading.indicator", "reading.day", "reading.value"}));
    }

    void readsRates_data()
    {
        QTest::addColumn<std::string>("text");
        QTest::addColumn<std::string>("value");
        const auto add = [](const char *text, const char *value) {
            QTest::newRow(text) << std::string(text) << std::string(value);
        };
        add("93.5%", "0.935000");
        add("93.5", "0.935000");
        add("0.935", "0.935000");
        add("93.5 ％", "0.935000");
        add("0.5%", "0.005000");
        add("100%", "1.000000");
        add("100", "1.000000");
        add("1", "1.000000");
        add("0", "0.000000");
        add("0%", "0.000000");
    }

    void readsRates()
    {
        QFETCH(const std::string, text);
        QFETCH(const std::string, value);
        const Reading reading = read({header, rate("7", text.c_str())}, reception());
        QCOMPARE(valueFor(reading, "response_30s"), value);
    }

    void rejectsRowsAndNotTheFile()
    {
        const Reading reading = read({header,
                                      rate("10", "90%"),
                                      rate("many", "10%"), // 3
                                      rate("10", "often"), // 4
                                      rate("10", "101%"), // 5
                                      rate("10", "101"), // 6
                                      rate("-1", "10%"), // 7
                                      {"小王", "10", "1", "10%", "6", "5"}, // 8
                                      {"小王", "10", "1", "10%", "x", "5"}, // 9
                                      rate("30", "50%")},
                                     reception());
        QVERIFY(!reading.error);
        const std::vector<std::tuple<std::uint64_t, std::string, RejectReason>> expected = {
            {3, "接待量", RejectReason::NotANumber},    {4, "30s应答率", RejectReason::NotANumber},
            {5, "30s应答率", RejectReason::OutOfRange}, {6, "30s应答率", RejectReason::OutOfRange},
            {7, "接待量", RejectReason::OutOfRange},    {8, "好评量", RejectReason::OutOfRange},
            {9, "好评量", RejectReason::NotANumber}};
        QCOMPARE(reading.rejects.size(), expected.size());
        for (std::size_t i = 0; i < expected.size(); ++i) {
            const Reject &reject = reading.rejects[i];
            QVERIFY((std::tuple(reject.row, reject.column, reject.reason) == expected[i]));
            for (const auto &[name, text] : reject.cells)
                QVERIFY(name != "客服"); // not mapped: not shown
        }
        QCOMPARE(reading.rowCount, 9U);
        QCOMPARE(accountedRows(reading), reading.rowCount);
        QCOMPARE(valueFor(reading, "response_30s"), std::string("0.600000")); // (9 + 15) / 40
        QCOMPARE(valueFor(reading, "seconds"), std::string());
    }

    void isFoundOnAnotherSheet()
    {
        TableFile file(
            std::vector<Table>{{{"说明"}, {"导出时间", "2022-11-01"}}, {header, rate("7", "90%")}});
        const Reading reading = read(file, reception());
        QCOMPARE(valueFor(reading, "response_30s"), std::string("0.900000"));
    }

    void tellsNothingWithoutRows()
    {
        for (const Table &table : {Table{header}, Table{header, rate("0", "90%")}}) {
            const Reading reading = read(table, reception());
            QVERIFY(!reading.error);
            QVERIFY(reading.rejects.empty());
            QCOMPARE(valueFor(reading, "response_30s"), std::string());
            QCOMPARE(accountedRows(reading), reading.rowCount);
        }
    }

    void needsItsWeightAndARate()
    {
        const auto near = [](const std::vector<std::string> &names) {
            const Reading reading = read({names, {"1", "2", "3"}}, reception());
            return reading.error ? std::get<UnknownHeader>(*reading.error).near.at(0).missing
                                 : std::vector<std::string>();
        };
        QVERIFY((near({"30s应答率", "评价量"}) == std::vector<std::string>{"接待量", "好评量"}));
        QVERIFY((near({"接待量", "评价量"}) == std::vector<std::string>{"好评量"}));
        QVERIFY(near({"接待量", "30s应答率"}).empty());
    }
};

QTEST_APPLESS_MAIN(TestRateReport)
#include "tst_rate_report.moc"
