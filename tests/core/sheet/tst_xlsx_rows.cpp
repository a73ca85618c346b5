// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet_reading.h"
#include "xlsx_making.h"

#include <QTest>

using namespace starvane::test;
using namespace std::string_literals;

class TstXlsxRows : public QObject {
    Q_OBJECT

private slots:
    void readsCells_data();
    void readsCells();
    void readsDatesOf1904();
    void listsSheetsInOrder();
    void findsParts_data();
    void findsParts();
    void readsALargeSheet();
    void opensTwice();
};

void TstXlsxRows::readsCells_data()
{
    QTest::addColumn<std::string>("xml");
    QTest::addColumn<std::string>("rows");
    const auto add = [](const char *name, const std::string &xml, const std::string &rows) {
        QTest::newRow(name) << xml << rows;
    };

    add("nothing", "", "");
    add("shared", "<row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1' t='s'><v>1</v></c></row>",
        "1:[zero][one]");
    add("reading left out", "<row r='1'><c r='A1' t='s'><v>2</v></c></row>", "1:[东京]");
    add("empty shared", "<row r='1'><c r='A1' t='s'><v>3</v></c></row>", "");
    add("padded shared", "<row r='1'><c r='A1' t='s'><v>4</v></c></row>", "1:[7800]");
    add("escaped shared", "<row r='1'><c r='A1' t='s'><v>5</v></c></row>", "1:[a\r\nb]");
    add("inline", "<row r='1'><c r='A1' t='inlineStr'><is><t> a&amp;b </t></is></c></row>",
        "1:[a&b]");
    add("inline rich",
        "<row r='1'><c r='A1' t='inlineStr'><is><r><rPr><b/></rPr><t>a</t></r><r><t>b</t></r>"
        "<rPh sb='0' eb='1'><t>c</t></rPh></is></c></row>",
        "1:[ab]");
    add("inline long id",
        "<row r='1'><c r='A1' t='inlineStr'><is><t>4300000000000522654\t</t></is></c></row>",
        "1:[4300000000000522654]");
    add("formula text", "<row r='1'><c r='A1' t='str'><f>B1&amp;\"x\"</f><v>abc</v></c></row>",
        "1:[abc]");
    add("boolean", "<row r='1'><c r='A1' t='b'><v>1</v></c><c r='B1' t='b'><v>0</v></c></row>",
        "1:[TRUE][FALSE]");
    add("error", "<row r='1'><c r='A1' t='e'><v>#N/A</v></c></row>", "1:[#N/A]");
    add("iso date", "<row r='1'><c r='A1' t='d'><v>2022-10-31T18:20:00Z</v></c></row>",
        "1:[2022-10-31 18:20:00]");
    add("iso nonsense", "<row r='1'><c r='A1' t='d'><v>yesterday</v></c></row>", "1:[yesterday]");
    add("number",
        "<row r='1'><c r='A1'><v>8</v></c><c r='B1' t='n'><v>8.50</v></c><c r='C1'><v>-0.1"
        "</v></c></row>",
        "1:[#8][#8.5][#-0.1]");
    add("id as a number", "<row r='1'><c r='A1'><v>4300000000000522654</v></c></row>",
        "1:[#4300000000000522654]");
    add("id that lost digits", "<row r='1'><c r='A1'><v>4.3E+18</v></c></row>", "1:[#4.3E+18]");
    add("no number", "<row r='1'><c r='A1'><v>abc</v></c></row>", "1:[abc]");

    add("date", "<row r='1'><c r='A1' s='1'><v>44866</v></c></row>", "1:[2022-11-01 00:00:00]");
    add("moment", "<row r='1'><c r='A1' s='2'><v>44865.763888888891</v></c></row>",
        "1:[2022-10-31 18:20:00]");
    add("chinese date", "<row r='1'><c r='A1' s='3'><v>61</v></c></row>",
        "1:[1900-03-01 00:00:00]");
    add("duration", "<row r='1'><c r='A1' s='4'><v>1.5</v></c></row>", "1:[#1.5]");
    add("duration, built in", "<row r='1'><c r='A1' s='6'><v>1.5</v></c></row>", "1:[#1.5]");
    add("red is no day", "<row r='1'><c r='A1' s='5'><v>44866</v></c></row>", "1:[#44866]");
    add("no such style", "<row r='1'><c r='A1' s='99'><v>44866</v></c></row>", "1:[#44866]");
    add("date below zero", "<row r='1'><c r='A1' s='1'><v>-1</v></c></row>", "1:[#-1]");
    add("text in a date's style", "<row r='1'><c r='A1' s='1' t='s'><v>0</v></c></row>",
        "1:[zero]");

    add("row numbers", "<row r='3'><c><v>1</v></c></row><row><c><v>2</v></c></row>",
        "3:[#1] 4:[#2]");
    add("no row numbers", "<row><c><v>1</v></c></row><row/><row><c><v>2</v></c></row>",
        "1:[#1] 3:[#2]");
    add("blank rows",
        "<row r='1'><c r='A1'/></row><row r='2'><c r='A2' t='inlineStr'><is><t> </t></is></c>"
        "</row><row r='5'><c r='A5'><v>1</v></c></row>",
        "5:[#1]");
    add("no references", "<row><c><v>1</v></c><c/><c><v>3</v></c></row>", "1:[#1][][#3]");
    add("gaps", "<row r='1'><c r='B1'><v>2</v></c><c r='E1'><v>5</v></c><c><v>6</v></c></row>",
        "1:[][#2][][][#5][#6]");
    add(
        "wide columns", "<row r='1'><c r='AB1'><v>28</v></c></row>", "1:" + [] {
            std::string cells;
            for (int i = 1; i < 28; ++i)
                cells += "[]";
            return cells;
        }() + "[#28]");
    add("small letters", "<row r='1'><c r='c1'><v>3</v></c></row>", "1:[][][#3]");
    add("out of order", "<row r='1'><c r='B1'><v>2</v></c><c r='A1'><v>1</v></c></row>",
        "1:[#1][#2]");
    add("twice", "<row r='1'><c r='A1'><v>1</v></c><c r='A1'><v>2</v></c></row>", "1:[#2]");
    add("merged",
        "<row r='1'><c r='A1'><v>1</v></c><c r='B1'><v>x</v></c></row>"
        "<row r='2'><c r='A2' s='1'/><c r='B2'><v>y</v></c></row>",
        "1:[#1][x] 2:[][y]");
    add("beyond the dimension", "<row r='9'><c r='D9'><v>1</v></c></row>", "9:[][][][#1]");
    add("prefixed",
        "<x:row xmlns:x='x' r='1'><x:c r='A1' t='inlineStr'><x:is><x:t>a</x:t></x:is></x:c>"
        "<x:c r='B1'><x:v>2</x:v></x:c></x:row>",
        "1:[a][#2]");
    add("extensions",
        "<row r='1' spans='1:2'><c r='A1'><v>1</v><extLst><ext><t>no</t><v2>3</v2></ext></extLst>"
        "</c></row>",
        "1:[#1]");
    add("cdata", "<row r='1'><c r='A1' t='str'><v><![CDATA[a<b]]></v></c></row>", "1:[a<b]");
}

void TstXlsxRows::readsCells()
{
    QFETCH(const std::string, xml);
    QFETCH(const std::string, rows);
    const std::string bytes = zipped(workbook(xml));
    QCOMPARE(QString::fromStdString(read(bytes)), QString::fromStdString(rows));
}

void TstXlsxRows::readsDatesOf1904()
{
    for (const std::string flag : {"1", "true"}) {
        Parts parts = workbook("<row r='1'><c r='A1' s='1'><v>43403.5</v></c></row>");
        std::string &main = parts["xl/workbook.xml"];
        main.replace(main.find("<workbookPr/>"), 13, "<workbookPr date1904='" + flag + "'/>");
        QCOMPARE(read(zipped(parts)), "1:[2022-10-31 12:00:00]"s);
    }
}

void TstXlsxRows::listsSheetsInOrder()
{
    const auto sheet = [](const char *cell) {
        return "<worksheet><sheetData><row><c t='str'><v>"s + cell
            + "</v></c></row></sheetData></worksheet>";
    };
    Parts parts = workbook("");
    parts["xl/workbook.xml"] =
        "<workbook xmlns:r='x'><sheets><sheet name='订单' sheetId='7' r:id='b'/>"
        "<sheet name='chart' sheetId='2' r:id='c'/>"
        "<sheet name='&lt;2&gt;' sheetId='1' state='hidden' r:id='a'/></sheets></workbook>";
    parts["xl/_rels/workbook.xml.rels"] =
        relationships(relationship("a", "worksheet", "/xl/worksheets/sheet1.xml")
                      + relationship("b", "worksheet", "./worksheets/../worksheets/sheet2.xml")
                      + relationship("c", "chartsheet", "chartsheets/sheet1.xml"));
    parts["xl/worksheets/sheet1.xml"] = sheet("first");
    parts["xl/worksheets/sheet2.xml"] = sheet("second");
    const std::string bytes = zipped(parts);
    const auto file = open(bytes);
    QVERIFY(file);
    QCOMPARE((*file)->encoding(), "XLSX"s);
    QCOMPARE((*file)->sheets(), (std::vector<std::string>{"订单", "<2>"}));
    QCOMPARE(readSheet(**file, 0), "1:[second]"s);
    QCOMPARE(readSheet(**file, 1), "1:[first]"s);
    QCOMPARE(readSheet(**file, 0), "1:[second]"s);
}

void TstXlsxRows::findsParts_data()
{
    QTest::addColumn<std::string>("from");
    QTest::addColumn<std::string>("to");

    QTest::newRow("other case") << "xl/worksheets/sheet1.xml"s
                                << "xl/Worksheets/Sheet1.XML"s;
    QTest::newRow("backslashes") << "xl/worksheets/sheet1.xml"s
                                 << "xl\\worksheets\\sheet1.xml"s;
    QTest::newRow("no package relationships") << "_rels/.rels"s
                                              << "unused"s;
}

void TstXlsxRows::findsParts()
{
    QFETCH(const std::string, from);
    QFETCH(const std::string, to);
    Parts parts = workbook("<row><c><v>1</v></c></row>");
    parts[to] = parts[from];
    parts.erase(from);
    QCOMPARE(read(zipped(parts)), "1:[#1]"s);
}

void TstXlsxRows::readsALargeSheet()
{
    std::string xml;
    std::string rows;
    for (int i = 1; i <= 20000; ++i) {
        const std::string number = std::to_string(i);
        xml += "<row r='" + number + "'><c t='s'><v>0</v></c><c><v>" + number + "</v></c></row>";
        rows += (i > 1 ? " " : "") + number + ":[zero][#" + number + "]";
    }
    QVERIFY(read(zipped(workbook(xml))) == rows);
}

void TstXlsxRows::opensTwice()
{
    const std::string bytes = zipped(workbook("<row><c t='s'><v>1</v></c></row>"));
    const auto file = open(bytes);
    QVERIFY(file);
    const auto first = (*file)->open(0);
    const auto second = (*file)->open(0);
    starvane::core::Row row;
    QVERIFY(first && *(*first)->next(row));
    QCOMPARE(textOf(row), "1:[one]"s);
    QVERIFY(second && *(*second)->next(row));
    QCOMPARE(textOf(row), "1:[one]"s);
    QVERIFY(!*(*first)->next(row));
    QCOMPARE((*first)->fractionRead(), 1.0);
    QVERIFY(!*(*first)->next(row));
}

QTEST_APPLESS_MAIN(TstXlsxRows)
#include "tst_xlsx_rows.moc"
