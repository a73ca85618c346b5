// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet_reading.h"

#include <QStringConverter>
#include <QTest>

using starvane::test::read;
using namespace std::string_literals;

namespace {

std::string utf16(const QString &text, QStringConverter::Encoding encoding, bool hasMark)
{
    QStringEncoder encoder(
        encoding, hasMark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
    const QByteArray bytes = encoder.encode(text);
    return bytes.toStdString();
}

constexpr auto little = QStringConverter::Utf16LE;
constexpr auto big = QStringConverter::Utf16BE;

const QString table = QStringLiteral("订单编号,买家,标价\r\n43001,张三,8.50\r\n43002,𠀀😀,€9\r\n");
const std::string tableRows = "1:[订单编号][买家][标价] 2:[43001][张三][8.50] 3:[43002][𠀀😀][€9]";

} // namespace

class TstEncoding : public QObject {
    Q_OBJECT

private slots:
    void detects_data();
    void detects();
    void isTheSameWhereverABlockEnds_data();
    void isTheSameWhereverABlockEnds();
    void looksAtTheWholeFile();
    void tellsTheRowOfABrokenCharacter_data();
    void tellsTheRowOfABrokenCharacter();
};

void TstEncoding::detects_data()
{
    QTest::addColumn<std::string>("bytes");
    QTest::addColumn<std::string>("encoding");
    QTest::addColumn<std::string>("rows");
    const auto add = [](const char *name, const std::string &bytes, const char *encoding,
                        const std::string &rows) {
        QTest::newRow(name) << bytes << std::string(encoding) << rows;
    };

    add("ascii", "a,b\n", "UTF-8", "1:[a][b]");
    add("utf-8", table.toStdString(), "UTF-8", tableRows);
    add("utf-8 mark", "\xEF\xBB\xBF" + table.toStdString(), "UTF-8 BOM", tableRows);
    add("utf-16le mark", utf16(table, little, true), "UTF-16LE", tableRows);
    add("utf-16be mark", utf16(table, big, true), "UTF-16BE", tableRows);
    add("utf-16le", utf16(table, little, false), "UTF-16LE", tableRows);
    add("utf-16be", utf16(table, big, false), "UTF-16BE", tableRows);
    add("utf-16le ascii", utf16("a,b\n1,2\n", little, false), "UTF-16LE", "1:[a][b] 2:[1][2]");
    add("utf-16be ascii", utf16("a\tb\n1\t2\n", big, false), "UTF-16BE", "1:[a][b] 2:[1][2]");
    add("two bytes", "\xD6\xD0", "GB18030", "1:[中]");
    add("gb18030", "\xB6\xA9\xB5\xA5,a\n\xD6\xD0\xCE\xC4,1\n", "GB18030",
        "1:[订单][a] 2:[中文][1]");
    add("gb18030, trail bytes in ascii", "\x81\x40,\x81\x7C\n\x84\x5C,b\n", "GB18030",
        "1:[丂][亅] 2:[刓][b]");
    add("four bytes", "a,\x81\x39\xEE\x39\x95\x32\x82\x36\x94\x39\xFC\x36\n", "GB18030",
        "1:[a][㐀𠀀😀]");
    add("euro of the standard",
        "a,\xA2\xE3"
        "9\n",
        "GB18030", "1:[a][€9]");
    add("euro of spreadsheets",
        "a,\x80"
        "9\n",
        "GB18030", "1:[a][€9]");
    add("gb18030 mark", "\x84\x31\x95\x33\xB6\xA9,a\n", "GB18030", "1:[订][a]");
    add("two letters are no chinese", "Bush hid the facts", "UTF-8", "1:[Bush hid the facts]");
    add("a stray nul is no utf-16", "ab,\0cd\n1"s, "UTF-8", "!broken: row 1 UTF-8");
    add("latin", "name,caf\xC3\xA9\n", "UTF-8", "1:[name][café]");
}

void TstEncoding::detects()
{
    QFETCH(const std::string, bytes);
    QFETCH(const std::string, encoding);
    QFETCH(const std::string, rows);
    const auto file = starvane::test::open(bytes);
    QVERIFY(file);
    QCOMPARE(QString::fromStdString((*file)->encoding()), QString::fromStdString(encoding));
    QCOMPARE(QString::fromStdString(read(bytes)), QString::fromStdString(rows));
}

void TstEncoding::isTheSameWhereverABlockEnds_data()
{
    QTest::addColumn<std::string>("unit"); // one ASCII character, to fill with
    QTest::addColumn<std::string>("tail");
    QTest::addColumn<std::string>("rows");

    const std::string wide = "[中㐀𠀀€] 2:[x]";
    QTest::newRow("utf-8") << "a"s
                           << "中㐀𠀀€\nx\n"s << wide;
    QTest::newRow("gb18030") << "a"s
                             << "\xD6\xD0\x81\x39\xEE\x39\x95\x32\x82\x36\x80\nx\n"s << wide;
    QTest::newRow("utf-16le") << "a\0"s << utf16("中㐀𠀀€\nx\n", little, false) << wide;
    QTest::newRow("utf-16be") << "\0a"s << utf16("中㐀𠀀€\nx\n", big, false) << wide;
}

void TstEncoding::isTheSameWhereverABlockEnds()
{
    QFETCH(const std::string, unit);
    QFETCH(const std::string, tail);
    QFETCH(const std::string, rows);
    const std::size_t units = 65536 / unit.size();
    std::string comma = unit;
    comma.replace(comma.find('a'), 1, ",");
    for (std::size_t count = units - 30; count < units + 4; ++count) {
        std::string filler;
        for (std::size_t i = 0; i < count; ++i)
            filler += unit;
        QCOMPARE(read(filler + comma + tail), "1:[" + std::string(count, 'a') + "]" + rows);
    }
}

void TstEncoding::looksAtTheWholeFile()
{
    std::string csv = "a,b\n";
    for (int i = 0; i < 100000; ++i)
        csv += "1,2\n";
    csv += "\xB6\xA9\xB5\xA5,3\n";
    const auto file = starvane::test::open(csv);
    QVERIFY(file);
    QCOMPARE((*file)->encoding(), "GB18030"s);
    QVERIFY(read(csv).ends_with(" 100002:[订单][3]"));
}

void TstEncoding::tellsTheRowOfABrokenCharacter_data()
{
    QTest::addColumn<std::string>("bytes");
    QTest::addColumn<std::string>("rows");
    const auto add = [](const char *name, const std::string &bytes, const std::string &rows) {
        QTest::newRow(name) << bytes << rows;
    };

    add("gb18030 cut off", "\xB6\xA9\xB5\xA5\na\xD6", "1:[订单] !broken: row 2 GB18030");
    add("gb18030 cut off in four", "\xB6\xA9\n\x95\x32\x82", "1:[订] !broken: row 2 GB18030");
    add("gb18030, wrong second", "\xB6\xA9\xB5\xA5\na\xD6 b,cde\n",
        "1:[订单] !broken: row 2 GB18030");
    add("gb18030, wrong third", "\xB6\xA9\n\x81\x30 abc\n", "1:[订] !broken: row 2 GB18030");
    add("gb18030, nothing there", "\xB6\xA9\n\xFE\x39\xFE\x39 abc\n",
        "1:[订] !broken: row 2 GB18030");
    add("utf-8 cut off", "订单编号\na\xE4\xB8", "1:[订单编号] !broken: row 2 UTF-8");
    add("utf-8, then gb18030", "订单编号,b\n\n\xB6\xA9\xB5\xA5\n",
        "1:[订单编号][b] !broken: row 3 UTF-8");
    add("utf-8 overlong", "订单编号\n\xC0\xAF\xE0\x80\xAF\n", "1:[订单编号] !broken: row 2 UTF-8");
    add("utf-8 surrogate", "订单编号\n\xED\xA0\x80x\n", "1:[订单编号] !broken: row 2 UTF-8");
    add("utf-8 too high", "订单编号\n\xF4\x90\x80\x80\n", "1:[订单编号] !broken: row 2 UTF-8");
    add("utf-8 mark, then gb18030",
        "\xEF\xBB\xBF"
        "a\n\xB6\xA9\xB5\xA5\n",
        "1:[a] !broken: row 2 UTF-8 BOM");
    add("utf-16le odd",
        "\xFF\xFE"
        "a\0\n\0b"s,
        "1:[a] !broken: row 2 UTF-16LE");
    add("utf-16le lone high",
        "\xFF\xFE"
        "a\0\n\0\x00\xD8"
        "b\0"s,
        "1:[a] !broken: row 2 UTF-16LE");
    add("utf-16be lone low", "\xFE\xFF\0a\0\n\xDC\x00\0b"s, "1:[a] !broken: row 2 UTF-16BE");
    add("utf-16le cut in a pair",
        "\xFF\xFE"
        "a\0\n\0\x00\xD8"s,
        "1:[a] !broken: row 2 UTF-16LE");
    add("utf-16le nul",
        "\xFF\xFE"
        "a\0\n\0\0\0b\0"s,
        "1:[a] !broken: row 2 UTF-16LE");
    add("a long way into the file", "订单编号\n" + std::string(100000, '\n') + "\xFF\xFF\xFF\xFF",
        "1:[订单编号] !broken: row 100002 UTF-8");
}

void TstEncoding::tellsTheRowOfABrokenCharacter()
{
    QFETCH(const std::string, bytes);
    QFETCH(const std::string, rows);
    QCOMPARE(QString::fromStdString(read(bytes)), QString::fromStdString(rows));
}

QTEST_APPLESS_MAIN(TstEncoding)
#include "tst_encoding.moc"
