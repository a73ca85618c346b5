// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet_reading.h"
#include "xls_making.h"
#include "xlsx_making.h"

#include <QElapsedTimer>
#include <QTest>

using namespace starvane::test;
using namespace std::string_literals;

namespace {

const std::string headerRow = "1:[buyer][started_at][first_reply_at][agent][replied_by]";
const std::string jdLog = "/***以下为一通会话***/\na 2026-06-17 09:00:00\nx\n/***会话结束\n";
const std::string gbkJdLog = "/***\xD2\xD4\xCF\xC2\xCE\xAA\xD2\xBB\xCD\xA8\xBB\xE1\xBB\xB0***/\n"
                             "b 2026-06-17 10:00:00\nx";
const std::string ruler = std::string(64, '=') + "\n";
const std::string wangwangLog = ruler + "x\n" + ruler + std::string(28, '-') + "c"
    + std::string(28, '-') + "\nc(2026-06-17 11:00:00):  x\n";
const std::string oldWorkbook = xls(record(0x0203, place(0, 0) + real(1)));

} // namespace

class TstArchiveFile : public QObject {
    Q_OBJECT

private slots:
    void opensTheOnlyFile_data();
    void opensTheOnlyFile();
    void joinsChatLogs();
    void tellsWhatIsWrong_data();
    void tellsWhatIsWrong();
    void findsWrongBytes();
};

void TstArchiveFile::opensTheOnlyFile_data()
{
    QTest::addColumn<std::string>("content");
    QTest::addColumn<std::string>("encoding");
    QTest::addColumn<std::string>("rows");
    const auto add = [](const char *name, const std::string &content, const char *encoding,
                        const std::string &rows) {
        QTest::newRow(name) << content << std::string(encoding) << rows;
    };
    add("csv", "a,b\n1,2\n", "UTF-8", "1:[a][b] 2:[1][2]");
    add("gbk", "\xD6\xD0,b", "GB18030", "1:[中][b]");
    add("xlsx", zipped(workbook("<row><c><v>1</v></c></row>")), "XLSX", "1:[#1]");
    add("xls", oldWorkbook, "XLS", "1:[#1]");
    add("html", "<table><tr><td>a</table>", "UTF-8", "1:[a]");
    add("chat log", jdLog, "UTF-8", headerRow + " 2:[a][2026-06-17 09:00:00][][][]");
    std::string large;
    std::string rows;
    for (int i = 1; i <= 60000; ++i) {
        large += std::to_string(i) + ",x\n";
        rows += (i > 1 ? " " : "") + std::to_string(i) + ":[" + std::to_string(i) + "][x]";
    }
    add("a large one", large + "\xD6\xD0", "GB18030", rows + " 60001:[中]");
}

void TstArchiveFile::opensTheOnlyFile()
{
    QFETCH(const std::string, content);
    QFETCH(const std::string, encoding);
    QFETCH(const std::string, rows);
    // Nothing but the one table is meant to be read.
    const std::string bytes = zipped({{"folder/", ""},
                                      {"folder/a", content},
                                      {"folder/empty.csv", ""},
                                      {"folder/.DS_Store", "x"},
                                      {"__MACOSX/folder/._a", "y"},
                                      {"picture.png", "\x89PNG\r\n\x1A\n..."},
                                      {"archive.zip", zipped({{"b", "b"}})}});
    const auto file = open(bytes);
    QVERIFY2(static_cast<bool>(file), file ? "" : textOf(file.error()).c_str());
    QCOMPARE((*file)->encoding(), encoding);
    QCOMPARE((*file)->sheets().size(), std::size_t{1});
    QCOMPARE(readSheet(**file), rows);
    QCOMPARE(readSheet(**file), rows); // again
}

/// The first log has four lines, the second three, the third five.
void TstArchiveFile::joinsChatLogs()
{
    const std::string bytes =
        zipped({{"1.log", jdLog}, {"2.log", gbkJdLog}, {"3.txt", wangwangLog}, {"4", jdLog}});
    const auto file = open(bytes);
    QVERIFY(static_cast<bool>(file));
    QCOMPARE((*file)->encoding(), "UTF-8"s);
    QCOMPARE((*file)->sheets(), std::vector{""s});
    QCOMPARE(readSheet(**file),
             headerRow
                 + " 2:[a][2026-06-17 09:00:00][][][] 6:[b][2026-06-17 10:00:00][][][] "
                   "12:[c][2026-06-17 11:00:00][][][] 14:[a][2026-06-17 09:00:00][][][]");
}

void TstArchiveFile::tellsWhatIsWrong_data()
{
    QTest::addColumn<std::string>("bytes");
    QTest::addColumn<std::string>("result");
    const auto add = [](const char *name, const std::string &bytes, const std::string &result) {
        QTest::newRow(name) << bytes << result;
    };
    add("nothing to read", zipped({{"a.png", "\x89PNG\r\n\x1A\n..."}, {"b", ""}}),
        "!no table: ZIP");
    add("several tables", zipped({{"a.csv", "1"}, {"b.xls", oldWorkbook}}),
        "!no table: ZIP of tables");
    add("a chat log and a table", zipped({{"a.csv", "1"}, {"c.log", jdLog}}),
        "!no table: ZIP of tables");
    add("archives only", zipped({{"a.zip", zipped({{"a.csv", "1"}})}}), "!no table: ZIP");
    add("a damaged workbook", zipped({{"a.csv", "1"}, {"b.xls", oldWorkbook.substr(0, 1000)}}),
        "!damaged: XLS");
    std::string encrypted = zipped({{"a.csv", "1"}});
    encrypted[6] = static_cast<char>(encrypted[6] | 1);
    const auto directory = encrypted.find("PK\x01\x02");
    encrypted[directory + 8] = static_cast<char>(encrypted[directory + 8] | 1);
    add("encrypted", encrypted, "!encrypted");
    std::string bomb = zipped({{"a.csv", "1"}});
    bomb.replace(bomb.find("PK\x01\x02") + 24, 4, "\x01\x00\x00\x40"s);
    add("a bomb", bomb, "!too large: 1073741824");
    // It says of itself to be 300 MB.
    std::string noise;
    unsigned state = 7;
    while (noise.size() < 100000)
        noise += static_cast<char>((state = state * 1664525 + 1013904223) >> 24);
    std::string large = zipped({{"a.xlsx", zipped({{"b", noise}})}});
    large.replace(large.rfind("PK\x01\x02") + 24, 4, "\x00\x00\x00\x12"s);
    add("too large a workbook", large, "!too large: 268435456");
}

void TstArchiveFile::tellsWhatIsWrong()
{
    QFETCH(const std::string, bytes);
    QFETCH(const std::string, result);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(read(bytes), result);
    QVERIFY(timer.elapsed() < 1000);
}

void TstArchiveFile::findsWrongBytes()
{
    std::string bytes = zipped({{"a.csv", "1,2,3\n"}});
    const auto at = bytes.find("a.csv") + 6;
    bytes[at] = static_cast<char>(bytes[at] ^ 1);
    QCOMPARE(read(bytes), "!damaged: a.csv"s);
}

QTEST_APPLESS_MAIN(TstArchiveFile)
#include "tst_archive_file.moc"
