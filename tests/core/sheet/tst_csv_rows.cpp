// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet_reading.h"

#include <QTest>

using starvane::test::read;

namespace {

void add(const char *name, const std::string &csv, const std::string &rows)
{
    QTest::newRow(name) << csv << rows;
}

std::string repeated(const std::string &text, std::size_t count)
{
    std::string result;
    for (std::size_t i = 0; i < count; ++i)
        result += text;
    return result;
}

} // namespace

class TstCsvRows : public QObject {
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
    void findsTheDelimiter_data();
    void findsTheDelimiter();
    void isTheSameWhereverABlockEnds_data();
    void isTheSameWhereverABlockEnds();
    void takesALongRow();
    void refusesATooLongRow_data();
    void refusesATooLongRow();
    void countsWhatHasBeenRead();
    void opensTwice();
};

void TstCsvRows::reads_data()
{
    QTest::addColumn<std::string>("csv");
    QTest::addColumn<std::string>("rows");

    add("header only", "a,b\n", "1:[a][b]");
    add("header only, no line end", "a,b", "1:[a][b]");
    add("one cell", "a", "1:[a]");
    add("one column", "a\nb\nc\n", "1:[a] 2:[b] 3:[c]");
    add("only line ends", "\n\n\r\n", "");
    add("only delimiters", ",,,\n,,\n", "");
    add("only blanks", "  ,\t\n   \n", "");
    add("lf", "a,b\n1,2\n", "1:[a][b] 2:[1][2]");
    add("crlf", "a,b\r\n1,2\r\n", "1:[a][b] 2:[1][2]");
    add("cr", "a,b\r1,2\r", "1:[a][b] 2:[1][2]");
    add("cr without the last", "a,b\r1,2", "1:[a][b] 2:[1][2]");
    add("crlf without the last", "a,b\r\n1,2", "1:[a][b] 2:[1][2]");
    add("mixed ends", "a\nb\r\nc\rd", "1:[a] 2:[b] 3:[c] 4:[d]");
    add("cr cr lf", "a\r\r\nb", "1:[a] 3:[b]");
    add("lf cr", "a\n\rb", "1:[a] 3:[b]");
    add("blank lines count", "a\n\n\nb\n", "1:[a] 4:[b]");
    add("blank lines first", "\n\na,b\n", "3:[a][b]");
    add("empty rows count", "a,b\n,\n1,2\n", "1:[a][b] 3:[1][2]");
    add("quoted empty row", "a,b\n\"\",\"\"\n1,2\n", "1:[a][b] 3:[1][2]");
    add("empty cells", "a,,b\n,x,\n", "1:[a][][b] 2:[][x][]");
    add("trailing delimiter", "a,b,\n", "1:[a][b][]");
    add("trailing delimiter at the end", "a,b,", "1:[a][b][]");
    add("ragged", "a,b,c\n1\n1,2,3,4\n", "1:[a][b][c] 2:[1] 3:[1][2][3][4]");

    add("quoted", "\"a\",\"b\"\n", "1:[a][b]");
    add("quoted last without line end", "a,\"b\"", "1:[a][b]");
    add("quoted delimiter", "a,\"b,c\"\n", "1:[a][b,c]");
    add("quoted lf", "a,\"b\nc\"\n1,2\n", "1:[a][b\nc] 2:[1][2]");
    add("quoted crlf", "a,\"b\r\nc\"\r\n1,2\r\n", "1:[a][b\r\nc] 2:[1][2]");
    add("quoted cr", "a,\"b\rc\"\r1,2\r", "1:[a][b\rc] 2:[1][2]");
    add("quoted blank lines", "a,\"b\n\n\nc\"\n1,2\n", "1:[a][b\n\n\nc] 2:[1][2]");
    add("doubled quote", "a,\"b\"\"c\"\n", "1:[a][b\"c]");
    add("only a doubled quote", "a,\"\"\"\"\n", "1:[a][\"]");
    add("doubled at both ends", "a,\"\"\"b\"\"\"\n", "1:[a][\"b\"]");
    add("many doubled", "a,\"\"\"\"\"\"\n", "1:[a][\"\"]");
    add("doubled before a delimiter", "a,\"b\"\",c\"\n", "1:[a][b\",c]");
    add("empty quotes", "a,\"\",b\n", "1:[a][][b]");
    add("quote in the middle", "a,b\"c\n1,2\n", "1:[a][b\"c] 2:[1][2]");
    add("quotes around a word", "a,5\" \"x\"\n1,2\n", "1:[a][5\" \"x\"] 2:[1][2]");
    add("quote at a cell's end", "a,12\"\n1,2\n", "1:[a][12\"] 2:[1][2]");
    add("blank before a quote", "a, \"b\nc\",d\n", "1:[a][\"b] 2:[c\"][d]");
    add("text after a quote", "a,\"b\"c,d\n", "1:[a][bc][d]");
    add("blank after a quote", "a,\"b\" ,d\n", "1:[a][b][d]");
    add("tab after a quote", "a,\"430\"\t,d\n", "1:[a][430][d]");
    add("quote after a quote's text", "a,\"b\"c\"d,e\n", "1:[a][bc\"d][e]");
    add("quoted text after a quote", "a,\"b\"\"c\"d\"\",e\n", "1:[a][b\"cd\"\"][e]");
    add("quoted row end at the file's end", "a\n\"b\"\n", "1:[a] 2:[b]");

    add("open quote", "a,b\n1,\"2\n3,4\n", "1:[a][b] !broken: row 2 UTF-8");
    add("open quote in the first row", "\"a\n", "!broken: row 1 UTF-8");
    add("open quote as the last character", "a\nb\n\"", "1:[a] 2:[b] !broken: row 3 UTF-8");
    add("open after a doubled quote", "a\n\"b\"\"", "1:[a] !broken: row 2 UTF-8");
    add("open after a quoted line end", "a\n\"b\nc\"\n\"d", "1:[a] 2:[b\nc] !broken: row 3 UTF-8");

    add("nul", std::string("a,b\n1,\0x\n", 9), "1:[a][b] !broken: row 2 UTF-8");
    add("nul first", std::string("\0abcdefgh\n", 10), "!broken: row 1 UTF-8");
    add("nul last", std::string("ab\ncd\n\0", 7), "1:[ab] 2:[cd] !broken: row 3 UTF-8");
    add("nul in quotes", std::string("ab\n\"c\n\0\"\n", 9), "1:[ab] !broken: row 2 UTF-8");
    add("broken after a blank line", "名称,单号,备注\n\n1,\xE4\x28\xA1\n",
        "1:[名称][单号][备注] !broken: row 3 UTF-8");
    add("0xFF", "a,b\n1,\xFF\xFF\n", "1:[a][b] !broken: row 2 GB18030");

    add("padding", "单号,\"=\"\"430\"\"\",'7800,430\t\n", "1:[单号][430][7800][430]");
    add("formula without quotes", "a,=\"430\",b\n", "1:[a][430][b]");
    add("formula with too many quotes", "a,=\"\"430\"\",b\n", "1:[a][430][b]");
    add("long digits", "a\n4300000000000522654\n", "1:[a] 2:[4300000000000522654]");
    add("mark in the middle", "a,\xEF\xBB\xBF\x62\nc\xEF\xBB\xBF,d\n", "1:[a][b] 2:[c][d]");
    add("mark before a quote", "\xEF\xBB\xBF\"a,b\",c\n", "1:[a,b][c]");
    add("mark and a line end", "\xEF\xBB\xBF\n", "");
    add("long cell", "a\n" + std::string(40000, 'x') + "\n",
        "1:[a] 2:[" + std::string(40000, 'x') + "]");
    add("vertical tab inside", "a\vb,c\n", "1:[a\vb][c]");
}

void TstCsvRows::reads()
{
    QFETCH(const std::string, csv);
    QFETCH(const std::string, rows);
    QCOMPARE(QString::fromStdString(read(csv)), QString::fromStdString(rows));
}

void TstCsvRows::findsTheDelimiter_data()
{
    QTest::addColumn<std::string>("csv");
    QTest::addColumn<std::string>("rows");

    add("comma", "a,b;c\n1,2\n", "1:[a][b;c] 2:[1][2]");
    add("tab", "a\tb\n1\t2\n", "1:[a][b] 2:[1][2]");
    add("semicolon", "a;b\n1;2\n", "1:[a][b] 2:[1][2]");
    add("pipe", "a|b\n1|2\n", "1:[a][b] 2:[1][2]");
    add("none", "abc\ndef\n", "1:[abc] 2:[def]");
    add("full-width comma is text", "a，b\nc，d\n", "1:[a，b] 2:[c，d]");
    add("decimal commas", "a;b;c\n1,5;2,5;3,5\n1,5;2,5;3,5\n",
        "1:[a][b][c] 2:[1,5][2,5][3,5] 3:[1,5][2,5][3,5]");
    add("commas in every text", "a\tb\tc\nx, y\t1\t2\nx, y\t3\t4\n",
        "1:[a][b][c] 2:[x, y][1][2] 3:[x, y][3][4]");
    add("title above", "orders, 2022\na;b;c\n1;2;3\n4;5;6\n",
        "1:[orders, 2022] 2:[a][b][c] 3:[1][2][3] 4:[4][5][6]");
    add("quoted delimiters", "\"a;b;c\",d\n\"e;f;g\",h\n", "1:[a;b;c][d] 2:[e;f;g][h]");
    add("attributes in a column", "a,b\n1,red;large\n2,blue;small\n",
        "1:[a][b] 2:[1][red;large] 3:[2][blue;small]");
    add("ragged rows", "a,b,c\n1\n2,x,y\n", "1:[a][b][c] 2:[1] 3:[2][x][y]");
    add("many columns win a tie", "a,b;c;d\n", "1:[a,b][c][d]");
}

void TstCsvRows::findsTheDelimiter()
{
    reads();
}

// The window's blocks are 64 KiB: a first cell of varying length moves the rest across the border.
void TstCsvRows::isTheSameWhereverABlockEnds_data()
{
    QTest::addColumn<std::string>("tail");
    QTest::addColumn<std::string>("rows");

    add("plain", "x,y\r\n1,2\r\n", "[x][y] 2:[1][2]");
    add("quoted", "\"x\"\"\",\"\r\ny\"\r\n\"1\",2\r\n", "[x\"][y] 2:[1][2]");
    add("wide", "数,据\r\n€,𠀀\r\n", "[数][据] 2:[€][𠀀]");
    add("cr", "x,y\r1,2\r", "[x][y] 2:[1][2]");
    add("nothing behind", "x", "[x]");
}

void TstCsvRows::isTheSameWhereverABlockEnds()
{
    QFETCH(const std::string, tail);
    QFETCH(const std::string, rows);
    for (std::size_t length = 65536 - tail.size() - 4; length < 65540; ++length) {
        const std::string first(length, 'a');
        const std::string all = read(first + "," + tail);
        QCOMPARE(QString::fromStdString(all), QString::fromStdString("1:[" + first + "]" + rows));
    }
}

void TstCsvRows::takesALongRow()
{
    const std::string cell = repeated("数据,", 100000); // within the 4 MiB of a row
    const std::string csv = "a\n\"" + cell + "\"\nb\n";
    QCOMPARE(read(csv), "1:[a] 2:[" + cell + "] 3:[b]");
}

void TstCsvRows::refusesATooLongRow_data()
{
    QTest::addColumn<std::string>("csv");
    QTest::addColumn<std::string>("rows");

    const std::string long5M(5 << 20, 'x');
    add("no line end", "a\n" + long5M, "1:[a] !too long: row 2");
    add("line end", "a\n\n" + long5M + "\nb\n", "1:[a] !too long: row 3");
    add("open quote", "a\n\"" + repeated("1,2\n", 2 << 20), "1:[a] !too long: row 2");
    add("too many cells", "a\n" + std::string(20000, ',') + "b\n", "1:[a] !too long: row 2");
}

void TstCsvRows::refusesATooLongRow()
{
    reads();
}

void TstCsvRows::countsWhatHasBeenRead()
{
    const std::string csv = repeated("1,2,3,4,5,6,7,8\n", 20000);
    const auto file = starvane::test::open(csv);
    QVERIFY(file);
    const auto source = (*file)->open(0);
    QVERIFY(source);
    starvane::core::Row row;
    QVERIFY(*(*source)->next(row));
    const double first = (*source)->fractionRead();
    QVERIFY(first > 0 && first < 0.5);
    while (*(*source)->next(row))
        QVERIFY((*source)->fractionRead() <= 1);
    QCOMPARE((*source)->fractionRead(), 1.0);
}

void TstCsvRows::opensTwice()
{
    const std::string csv = "a,b\n1,2\n";
    const auto file = starvane::test::open(csv);
    QVERIFY(file);
    QCOMPARE((*file)->sheets(), std::vector<std::string>{""});
    const std::string first = starvane::test::readSheet(**file);
    QCOMPARE(starvane::test::readSheet(**file), first);
}

QTEST_APPLESS_MAIN(TstCsvRows)
#include "tst_csv_rows.moc"
