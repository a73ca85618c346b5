// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/cell_text.h"
#include "core/export/csv_writer.h"
#include "core/sheet/clean_cell.h"

#include <QTest>

#include <limits>
#include <sstream>

using namespace starvane::core;
using namespace std::string_literals;

namespace {

// A blank of no width: no spreadsheet runs what follows it, and the import takes it away.
const std::string guard = "\u200B";

std::string textOf(const ExportCell &cell)
{
    std::string text;
    appendText(text, cell);
    return text;
}

/// A sink that takes so many bytes and no more.
class SmallSink : public ByteSink {
public:
    explicit SmallSink(std::size_t room)
        : m_room(room)
    {
    }
    [[nodiscard]] bool write(std::string_view bytes) override
    {
        const bool fits = bytes.size() <= m_room;
        m_room -= fits ? bytes.size() : 0;
        return fits;
    }

private:
    std::size_t m_room;
};

} // namespace

class TestCsvWriter : public QObject {
    Q_OBJECT

private slots:
    void writesACell_data()
    {
        QTest::addColumn<std::string>("text");
        QTest::addColumn<std::string>("cell");

        QTest::newRow("plain") << "4300001"s
                               << "4300001"s;
        QTest::newRow("empty") << ""s
                               << ""s;
        QTest::newRow("comma") << "a,b"s
                               << "\"a,b\""s;
        QTest::newRow("quote") << "a\"b"s
                               << "\"a\"\"b\""s;
        QTest::newRow("line break") << "a\nb"s
                                    << "\"a\nb\""s;
        QTest::newRow("formula") << "=1+1"s << guard + "=1+1";
        QTest::newRow("formula with quotes") << "=HYPERLINK(\"x\",1)"s
                                             << "\"" + guard + "=HYPERLINK(\"\"x\"\",1)\"";
        QTest::newRow("at") << "@SUM(A1)"s << guard + "@SUM(A1)";
        QTest::newRow("plus formula") << "+A1"s << guard + "+A1";
        QTest::newRow("minus formula") << "-2+A1"s << guard + "-2+A1";
        QTest::newRow("tab") << "\t=1"s << guard + "\t=1";
        QTest::newRow("return") << "\r=1"s
                                << "\"" + guard + "\r=1\"";
        QTest::newRow("negative number") << "-1.50"s
                                         << "-1.50"s;
        QTest::newRow("signed thousands") << "+1,234"s
                                          << "\"+1,234\""s;
        QTest::newRow("dash") << "-"s
                              << "-"s;
        QTest::newRow("chinese") << "做工粗糙"s
                                 << "做工粗糙"s;
    }

    void writesACell()
    {
        QFETCH(const std::string, text);
        QFETCH(const std::string, cell);
        std::string csv;
        appendCsvCell(csv, text);
        QCOMPARE(csv, cell);
    }

    void theImportTakesTheGuardAway()
    {
        for (const char *const text : {"=1+1", "@SUM(A1)", "+A1", "-2+A1", "=cmd|'/c calc'!A0"}) {
            std::string csv;
            appendCsvCell(csv, text);
            QVERIFY(csv != text);
            QCOMPARE(cleanCell(csv), std::string_view(text));
        }
    }

    void writesValues()
    {
        using std::chrono::seconds;
        const Day day = *parseDay("2022-10-31");
        QCOMPARE(textOf(Decimal{1250, 2}), "12.50"s);
        QCOMPARE(textOf(Decimal{-5, 2}), "-0.05"s);
        QCOMPARE(textOf(Decimal{1999, 0}), "1999"s);
        QCOMPARE(textOf(Decimal{1, 3}), "0.001"s);
        QCOMPARE(textOf(Decimal{std::numeric_limits<std::int64_t>::min(), 2}),
                 "-92233720368547758.08"s);
        QCOMPARE(textOf(std::int64_t{-42}), "-42"s);
        QCOMPARE(textOf(0.1), "0.1"s);
        QCOMPARE(textOf(4.0), "4"s);
        QCOMPARE(textOf(day), "2022-10-31"s);
        QCOMPARE(textOf(WallTime{{day, seconds(18 * 3600 + 65)}, {}}), "2022-10-31 18:01:05"s);
        QCOMPARE(textOf(true) + textOf(false) + textOf({}), "yesno"s);
    }

    /// In New York the clock showed 1:30 twice on 2024-11-03: at 5:30 and at 6:30 UTC.
    void aTimeThatComesTwiceHasItsOffset()
    {
        const Zone zone = *Zone::find("America/New_York");
        const auto at = [&zone](const char *text) {
            return textOf(wallTime(*parseInstant(text, Zone::utc()), zone));
        };
        QCOMPARE(at("2024-11-03T05:30:00Z"), "2024-11-03 01:30:00"s);
        QCOMPARE(at("2024-11-03T06:30:00Z"), "2024-11-03 01:30:00-05:00"s);
        QCOMPARE(at("2024-11-03T07:00:00Z"), "2024-11-03 02:00:00"s);
        QCOMPARE(at("2024-03-10T06:59:59Z"), "2024-03-10 01:59:59"s);
        QCOMPARE(at("2024-03-10T07:00:00Z"), "2024-03-10 03:00:00"s);
    }

    void writesLines()
    {
        std::ostringstream stream;
        StreamSink sink(stream);
        CsvWriter writer(sink);
        const std::vector<ExportColumn> columns{{"no"}, {"reason"}, {"paid"}};
        QVERIFY(writer.begin(columns));
        QVERIFY(writer.write({"1"s, "=A1,\n\"x\""s, true}));
        QVERIFY(writer.write({{}, {}, {}}));
        QVERIFY(writer.finish());
        QCOMPARE(QByteArray::fromStdString(stream.str()),
                 QByteArray("\xEF\xBB\xBFno,reason,paid\r\n1,\"") + guard.c_str()
                     + "=A1,\n\"\"x\"\"\",yes\r\n,,\r\n");
    }

    void saysWhenTheOutputIsFull()
    {
        SmallSink sink(4);
        CsvWriter writer(sink);
        const std::vector<ExportColumn> columns{{"no"}};
        QVERIFY(writer.begin(columns)); // held back yet
        QVERIFY(!writer.finish());
    }
};

QTEST_APPLESS_MAIN(TestCsvWriter)
#include "tst_csv_writer.moc"
