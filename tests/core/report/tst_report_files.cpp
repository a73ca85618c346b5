// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report_files.h"
#include "core/sheet/sheet_file.h"
#include "tests/core/report/month_shop.h"

#include <QtTest>

#include <algorithm>

using namespace starvane;
using namespace std::chrono;

namespace {

using Table = std::vector<std::vector<std::string>>;

Table tableIn(const std::filesystem::path &file, std::size_t sheet)
{
    auto sheets = core::openSheetFile(file, {});
    if (!sheets)
        throw std::runtime_error("cannot be opened: " + file.string());
    auto rows = (*sheets)->open(sheet);
    if (!rows)
        throw std::runtime_error("no sheet");
    Table table;
    core::Row row;
    for (auto more = (*rows)->next(row); more && *more; more = (*rows)->next(row)) {
        std::vector<std::string> texts;
        for (const core::Cell &one : row.cells)
            texts.emplace_back(one.text);
        table.push_back(std::move(texts));
    }
    return table;
}

/// The cell of a column in the first row whose named column holds a text.
std::string cell(const Table &table, const std::string &key, const std::string &value,
                 const std::string &column)
{
    const auto place = [&](const std::string &name) {
        const auto &header = table.front();
        return static_cast<std::size_t>(std::find(header.begin(), header.end(), name)
                                        - header.begin());
    };
    for (const auto &row : table) {
        if (row.at(place(key)) == value)
            return place(column) < row.size() ? row.at(place(column)) : std::string();
    }
    throw std::runtime_error("no row " + value);
}

} // namespace

class TestReportFiles : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        core::AdviceBook book(m_shop.shop().ledger(), tests::packs());
        QVERIFY(book.adopt("store", "hand-over-in-time", year{2025} / 10 / 1, "van at noon"));
        m_report = m_shop.report({year{2025}, month{10}});
        m_folder = m_shop.shop().temporary().folder() / "report";
    }

    void csvFolder()
    {
        QVERIFY(core::writeReportCsv(m_report, &core::Text::en, m_folder));
        const Table indicators = tableIn(m_folder / "indicators.csv", 0);
        const auto figure = [&](const std::string &column) {
            return cell(indicators, "id", "on_time_handover", column);
        };
        QCOMPARE(figure("name"), "On-time handover");
        QCOMPARE(figure("value"), "0.85"); // 17 of 20
        QCOMPARE(figure("value_before"), "0.9");
        QCOMPARE(figure("counted"), "20");
        QCOMPARE(figure("missed"), "3");
        QCOMPARE(figure("month_counted"), "21");
        QCOMPARE(figure("month_missed"), "4");
        QCOMPARE(figure("leaving"), "3");
        QCOMPARE(figure("weak"), "yes");
        const Table summary = tableIn(m_folder / "summary.csv", 0);
        QCOMPARE(cell(summary, "item", "month", "value"), "2025-10");
        QCOMPARE(cell(summary, "item", "from", "value"), "2025-10-01");
        QCOMPARE(cell(summary, "day", "2025-09-30", "value"), "4"); // the composite comes first
        const Table appeals = tableIn(m_folder / "appeals.csv", 0);
        QCOMPARE(cell(appeals, "status", "Approved", "amount"), "20.00");
        const Table advice = tableIn(m_folder / "advice.csv", 0);
        QCOMPARE(cell(advice, "tip", "hand-over-in-time", "after_counted"), "21");
        QCOMPARE(cell(advice, "tip", "hand-over-in-time", "verdict"), "too_early");
        for (const char *name : {"trends", "causes", "tips", "penalties", "sources", "files"})
            QVERIFY2(std::filesystem::exists(m_folder / (std::string(name) + ".csv")), name);
    }

    /// The same cells as in the CSV files, a sheet a table.
    void workbook()
    {
        const auto file = m_shop.shop().temporary().folder() / "report.xlsx";
        QVERIFY(core::writeReportWorkbook(m_report, &core::Text::zh, file));
        const Table indicators = tableIn(file, 1);
        QCOMPARE(cell(indicators, "id", "on_time_handover", "name"), "准时交运率");
        QCOMPARE(cell(indicators, "id", "on_time_handover", "value"), "0.85");
        QCOMPARE(cell(indicators, "id", "on_time_handover", "on").substr(0, 10), "2025-10-31");
        const Table trends = tableIn(file, 2);
        QCOMPARE(trends.front().at(1), "indicator");
        QVERIFY(trends.size() > 30);
        QCOMPARE(cell(tableIn(file, 7), "status", "Approved", "count"), "2");
        QCOMPARE(tableIn(file, 9).size(), std::size_t{3}); // a header and two files
    }

    /// What a spreadsheet would run is text, and our own reader gives it back as it was.
    void nothingIsAFormula()
    {
        for (const char *name : {"=1+1", "+cmd", "-2+3", "@SUM(A1)", "\txy"}) {
            m_report.store = name;
            QVERIFY(core::writeReportCsv(m_report, &core::Text::en, m_folder));
            std::ifstream stream(m_folder / "summary.csv", std::ios::binary);
            const std::string bytes((std::istreambuf_iterator<char>(stream)), {});
            QVERIFY2(bytes.find(std::string(",,") + name) == std::string::npos, name);
            QVERIFY2(bytes.find(std::string("\"") + name) == std::string::npos, name);
            const auto file = m_shop.shop().temporary().folder() / "text.xlsx";
            QVERIFY(core::writeReportWorkbook(m_report, &core::Text::en, file));
            const std::string read = cell(tableIn(file, 0), "item", "store", "value");
            QVERIFY2(std::string_view(name).ends_with(read) && read.size() > 1,
                     name); // blanks at ends are none
        }
    }

    void folderThatCannotBe()
    {
        const auto file = m_shop.shop().temporary().write("taken", "x");
        const auto written = core::writeReportCsv(m_report, &core::Text::en, file);
        QVERIFY(!written && std::holds_alternative<core::FileUnusable>(written.error()));
        const auto book = core::writeReportWorkbook(m_report, &core::Text::en,
                                                    m_folder / "nowhere" / "report.xlsx");
        QVERIFY(!book && std::holds_alternative<core::FileUnusable>(book.error()));
    }

private:
    tests::MonthShop m_shop;
    core::MonthReport m_report;
    std::filesystem::path m_folder;
};

QTEST_APPLESS_MAIN(TestReportFiles)
#include "tst_report_files.moc"
