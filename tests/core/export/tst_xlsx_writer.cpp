// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/sheet_xml.h"
#include "core/export/xlsx_writer.h"
#include "core/sheet/row_source.h"
#include "tests/core/export/file_text.h"
#include "tests/core/temporary_ledger.h"

#include <QtTest>

using namespace starvane;
using namespace starvane::core;
using namespace std::string_literals;
namespace fs = std::filesystem;

namespace {

struct ReadCell {
    std::string text;
    bool isNumber;
    friend bool operator==(const ReadCell &, const ReadCell &) = default;
};
using ReadRows = std::vector<std::vector<ReadCell>>;

const std::vector<ExportColumn> columns{{"first", 20}, {"second"}};

/// A workbook of these rows, as the import reads one of its sheets.
class Book {
public:
    explicit Book(const std::vector<ExportRow> &rows,
                  std::uint64_t rowsPerSheet = XlsxWriter::mostRows)
    {
        OutputFile output(file());
        XlsxWriter writer(output, "orders", rowsPerSheet);
        bool written = writer.begin(columns);
        for (const ExportRow &row : rows)
            written = written && writer.write(row);
        if (!written || !writer.finish() || !output.commit())
            throw std::runtime_error(output.failure().reason);
        auto opened = openSheetFile(file(), {});
        if (!opened)
            throw std::runtime_error("the workbook does not open");
        m_book = *std::move(opened);
    }

    [[nodiscard]] fs::path file() const { return tests::pathOf(m_folder.path()) / "book.xlsx"; }
    [[nodiscard]] std::vector<std::string> sheets() const { return m_book->sheets(); }

    [[nodiscard]] ReadRows rows(std::size_t sheet = 0) const
    {
        auto source = m_book->open(sheet);
        if (!source)
            throw std::runtime_error("the sheet does not open");
        ReadRows rows;
        Row row;
        for (;;) {
            const auto more = (*source)->next(row);
            if (!more)
                throw std::runtime_error("the sheet is damaged");
            if (!*more)
                return rows;
            rows.emplace_back();
            for (const Cell &cell : row.cells)
                rows.back().push_back({std::string(cell.text), cell.isNumber});
        }
    }

    /// A cell of the first row under the header.
    [[nodiscard]] ReadCell cell(std::size_t column = 0) const { return rows().at(1).at(column); }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<SheetFile> m_book;
};

ReadCell written(const ExportCell &cell)
{
    return Book({{cell, "x"s}}).cell();
}

std::string xmlOf(const ExportCell &cell)
{
    std::string xml;
    appendCell(xml, cell, "B", "7");
    return xml;
}

} // namespace

class TestXlsxWriter : public QObject {
    Q_OBJECT

private slots:
    void writesNumbersAndDatesAsSuch()
    {
        const Day day = *parseDay("2022-10-31");
        const WallTime time{{day, std::chrono::seconds(18 * 3600 + 20 * 60 + 7)}, {}};
        QCOMPARE(written(Decimal{1250, 2}), (ReadCell{"12.5", true}));
        QCOMPARE(written(Decimal{-1, 3}), (ReadCell{"-0.001", true}));
        QCOMPARE(written(std::int64_t{48}), (ReadCell{"48", true}));
        QCOMPARE(written(0.965853658536585), (ReadCell{"0.965853658536585", true}));
        QCOMPARE(written(day), (ReadCell{"2022-10-31 00:00:00", false}));
        QCOMPARE(written(time), (ReadCell{"2022-10-31 18:20:07", false}));
        QCOMPARE(written(true), (ReadCell{"yes", false}));
        // 44865 days lie between 1899-12-30 and 2022-10-31; 18:20:07 is 66007 of 86400 seconds.
        QCOMPARE(xmlOf(day), R"(<c r="B7" s="4"><v>44865</v></c>)"s);
        QVERIFY(xmlOf(time).starts_with(R"(<c r="B7" s="3"><v>44865.76396990)"));
        QCOMPARE(xmlOf({}), ""s);
        QCOMPARE(xmlOf(""s), ""s);
    }

    void everySecondOfADayComesBack()
    {
        const Day day = *parseDay("2025-03-09");
        std::vector<ExportRow> rows;
        for (int second = 0; second < 86400; second += 7)
            rows.push_back(
                {WallTime{{day, std::chrono::seconds(second)}, {}}, std::int64_t{second}});
        const ReadRows read = Book(rows).rows();
        QCOMPARE(read.size(), rows.size() + 1);
        for (std::size_t i = 1; i < read.size(); ++i) {
            const auto at = parseInstant(read[i][0].text, Zone::utc());
            QVERIFY(at);
            QCOMPARE(std::to_string((*at - Instant(day)).count()), read[i][1].text);
        }
    }

    void longNumbersAreTexts()
    {
        QCOMPARE(written("4300579460829919735"s), (ReadCell{"4300579460829919735", false}));
        QCOMPARE(written(std::int64_t{999'999'999'999'999}), (ReadCell{"999999999999999", true}));
        QCOMPARE(written(std::int64_t{1'000'000'000'000'000}),
                 (ReadCell{"1000000000000000", false}));
        QCOMPARE(written(Decimal{-1'000'000'000'000'000, 2}),
                 (ReadCell{"-10000000000000.00", false}));
    }

    void noCellIsAFormula_data()
    {
        QTest::addColumn<std::string>("text");
        for (const char *const text :
             {"=1+1", "+A1", "-2+A1", "@SUM(A1)", "=HYPERLINK(\"x\",1)", "a<b>&\"c\"", "行\n行",
              "_x000D_", "_x12", "a\rb", "\x01z", "\xEF\xBF\xBF!", "𠮷"})
            QTest::newRow(text) << std::string(text);
    }

    void noCellIsAFormula()
    {
        QFETCH(const std::string, text);
        const ReadCell cell = written(text);
        QVERIFY(!cell.isNumber);
        QCOMPARE(QByteArray::fromStdString(cell.text), QByteArray::fromStdString(text));
        QVERIFY(xmlOf(text).starts_with(R"(<c r="B7" s="2" t="inlineStr"><is><t>)"));
    }

    void whatIsNoTextIsReplaced()
    {
        QCOMPARE(written("a\xFF\x62"s).text, "a\uFFFDb"s);
        const std::string full(32767, 'x');
        QCOMPARE(written(full).text.size(), std::size_t(32767));
        QCOMPARE(written(full + "y").text, full);
        std::string wide; // two units each
        for (int i = 0; i < 16384; ++i)
            wide += "𠮷";
        QCOMPARE(written(wide).text.size(), std::size_t(4 * 16383));
    }

    void aTimeThatComesTwiceIsAText()
    {
        const WallTime time{{*parseDay("2024-11-03"), std::chrono::minutes(90)},
                            std::chrono::hours(-5)};
        QCOMPARE(written(time), (ReadCell{"2024-11-03 01:30:00-05:00", false}));
        QCOMPARE(written(*parseDay("1900-02-28")), (ReadCell{"1900-02-28", false}));
    }

    void hasABoldHeaderThatStays()
    {
        const Book book({});
        QCOMPARE(book.sheets(), std::vector<std::string>{"orders"});
        QCOMPARE(book.rows(), (ReadRows{{{"first", false}, {"second", false}}}));
        const std::string xml = sheetStart(columns);
        QVERIFY(xml.find(R"(<pane ySplit="1" topLeftCell="A2")") != std::string::npos);
        QVERIFY(xml.find(R"(<col min="1" max="1" width="20" customWidth="1"/>)")
                != std::string::npos);
        QVERIFY(xml.find(R"(<c r="B1" s="1" t="inlineStr">)") != std::string::npos);
    }

    void goesOnInAnotherSheet()
    {
        const Book book({{"a"s, "b"s}, {"c"s, "d"s}, {"e"s, {}}}, 3);
        QCOMPARE(book.sheets(), (std::vector<std::string>{"orders", "orders 2"}));
        QCOMPARE(book.rows(0).size(), std::size_t(3));
        QCOMPARE(book.rows(1), (ReadRows{{{"first", false}, {"second", false}}, {{"e", false}}}));
        QCOMPARE(Book({{"a"s, {}}, {"b"s, {}}}, 3).sheets().size(), std::size_t(1));
    }

    void equalRowsGiveEqualFiles()
    {
        const std::vector<ExportRow> rows{{"a"s, 1.5}, {"b"s, {}}};
        QCOMPARE(tests::readAll(Book(rows).file()), tests::readAll(Book(rows).file()));
    }

    void columnsHaveLetters()
    {
        QCOMPARE(columnLetters(0), "A"s);
        QCOMPARE(columnLetters(25), "Z"s);
        QCOMPARE(columnLetters(26), "AA"s);
        QCOMPARE(columnLetters(701), "ZZ"s);
        QCOMPARE(columnLetters(702), "AAA"s);
    }
};

QTEST_APPLESS_MAIN(TestXlsxWriter)
#include "tst_xlsx_writer.moc"
