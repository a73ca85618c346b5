// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet_reading.h"

#include <QElapsedTimer>
#include <QTest>

using namespace starvane::test;
using namespace std::string_literals;

namespace {

std::string table(const std::string &rows)
{
    return "<table>" + rows + "</table>";
}
std::string cell(const std::string &content)
{
    return table("<tr><td>" + content + "</td></tr>");
}

} // namespace

class TstHtmlRows : public QObject {
    Q_OBJECT

private slots:
    void readsTables_data();
    void readsTables();
    void readsWhatSpreadsheetsWrite();
    void readsEveryEncoding();
    void makesSheetsOfTables();
    void readsAcrossBlocks();
    void isBrokenWhereTheTextIs();
    void refusesWhatIsTooMuch_data();
    void refusesWhatIsTooMuch();
};

void TstHtmlRows::readsTables_data()
{
    QTest::addColumn<std::string>("html");
    QTest::addColumn<std::string>("rows");
    const auto add = [](const char *name, const std::string &html, const std::string &rows) {
        QTest::newRow(name) << html << rows;
    };

    add("cells", table("<tr><th>a</th><th>b</th></tr><tr><td>1</td><td>2</td></tr>"),
        "1:[a][b] 2:[1][2]");
    add("parts of a table",
        table("<caption>c</caption><colgroup><col></colgroup><thead><tr><th>a</th></tr></thead>"
              "<tbody><tr><td>1</td></tr></tbody><tfoot><tr><td>2</td></tr></tfoot>"),
        "1:[a] 2:[1] 3:[2]");
    add("no end tags", "<table><tr><td>a<td>b<tr><td>c<td>d", "1:[a][b] 2:[c][d]");
    add("shouting", "<TABLE><TR><TD ColSpan=2>a</TD><TD>b</TD></TR></TABLE>", "1:[a][][b]");
    add("empty rows and cells", table("<tr></tr><tr><td> </td></tr><tr><td></td><td>a</td></tr>"),
        "3:[][a]");
    add("blanks", cell("\n   a \t b\n"), "1:[a b]");
    add("no-break blanks", cell("&nbsp;a&nbsp;b&nbsp;"), "1:[a\u00A0b]");
    add("padding", cell("'7800"), "1:[7800]");
    add("line breaks", cell("a<br>b<br/>c<p>d</p>"), "1:[a\nb\nc\nd]");
    add("entities", cell("&lt;&gt;&amp;&quot;&apos;&yen;&ldquo;&middot;"), "1:[<>&\"'¥“·]");
    add("numbers of characters", cell("&#20013;&#x6587;&#X1F600;"), "1:[中文😀]");
    add("no entities", cell("a & b &x; R&D"), "1:[a & b &x; R&D]");
    add("markup in a cell", cell("<b>a</b><font color=red>b</font><a href='x>y'>c</a>"), "1:[abc]");
    add("script, style and comments",
        cell("a<script>if (1 < 2) '<td>x</td>';</script><style>td > p {}</style><!-- <td>y</td> "
             "-->b"),
        "1:[ab]");
    add("a spanning column",
        table("<tr><td colspan='3'>a</td><td>b</td></tr><tr><td>1</td><td>2</td></tr>"),
        "1:[a][][][b] 2:[1][2]");
    add("a spanning row",
        table("<tr><td rowspan=2>a</td><td>b</td><td rowspan=3>c</td></tr>"
              "<tr><td>d</td><td>e</td></tr><tr><td>f</td><td>g</td><td>h</td></tr>"),
        "1:[a][b][c] 2:[][d][][e] 3:[f][g][][h]");
    add("both",
        table("<tr><td colspan=2 rowspan=2>a</td><td>b</td></tr><tr><td>c</td></tr>"
              "<tr><td>d</td></tr>"),
        "1:[a][][b] 2:[][][c] 3:[d]");
    add("a row for the rest",
        table("<tr><td rowspan=0>a</td></tr><tr><td>b</td></tr><tr><td>c</td></tr>"),
        "1:[a] 2:[][b] 3:[][c]");
    add("spans of no sense",
        table("<tr><td colspan=-1 rowspan=x>a</td><td colspan=''>b</td><td>c</td></tr>"),
        "1:[a][b][c]");
    add("a table in a cell", table("<tr><td>a" + cell("x") + "b</td><td>c</td></tr>"), "1:[ab][c]");
    add("text outside",
        "<html><body><h1>t</h1>" + table("x<tr>y<td>a</td>z</tr>") + "</body></html>", "1:[a]");
    add("no table", "<html><body>sorry</body></html>", "!no table: HTML");
    add("no text", table("<tr><td></td></tr>"), "!no table: HTML");
}

void TstHtmlRows::readsTables()
{
    QFETCH(const std::string, html);
    QFETCH(const std::string, rows);
    const std::string doctype = "<!DOCTYPE html>\n";
    QCOMPARE(QString::fromStdString(read(doctype + html)), QString::fromStdString(rows));
}

void TstHtmlRows::readsWhatSpreadsheetsWrite()
{
    const std::string html =
        "<html xmlns:o=\"urn:schemas-microsoft-com:office:office\"\r\n"
        "xmlns:x=\"urn:schemas-microsoft-com:office:excel\">\r\n<head>\r\n"
        "<meta http-equiv=Content-Type content=\"text/html; charset=utf-8\">\r\n"
        "<!--[if gte mso 9]><xml><x:ExcelWorkbook><x:Name>s</x:Name></x:ExcelWorkbook></xml>"
        "<![endif]-->\r\n<style>.t {mso-number-format:\"\\@\";}</style></head><body>\r\n"
        "<table border=1>\r\n <tr>\r\n  <td>订单号</td>\r\n  <td>金额</td>\r\n </tr>\r\n"
        " <tr>\r\n  <td style='mso-number-format:\"\\@\"'>001234567890123456789</td>\r\n"
        "  <td x:num=\"12.50\">12.50</td>\r\n </tr>\r\n <![if supportMisalignedColumns]>\r\n"
        " <tr height=0 style='display:none'></tr>\r\n <![endif]>\r\n</table>\r\n</body></html>";
    const auto file = open(html);
    QVERIFY(static_cast<bool>(file));
    QCOMPARE((*file)->encoding(), "UTF-8"s);
    QCOMPARE((*file)->sheets(), std::vector{""s});
    QCOMPARE(QString::fromStdString(readSheet(**file)),
             QString("1:[订单号][金额] 2:[001234567890123456789][12.50]"));
}

void TstHtmlRows::readsEveryEncoding()
{
    const auto check = [](const std::string &html, const std::string &encoding) {
        const auto file = open(html);
        QVERIFY(static_cast<bool>(file));
        QCOMPARE((*file)->encoding(), encoding);
        QCOMPARE(readSheet(**file), "1:[中]"s);
    };
    check("\xEF\xBB\xBF" + cell("中"), "UTF-8 BOM");
    check("<meta charset=gbk>" + cell("\xD6\xD0"), "GB18030");
    check("<meta charset=gbk>" + cell("中"), "UTF-8"); // what it says of itself is wrong
    std::string wide = "\xFF\xFE";
    for (const char c : "<html>" + cell("&#20013;"))
        wide.append(1, c).append(1, '\0');
    check(wide, "UTF-16LE");
    check("<?xml version='1.0' encoding='utf-8'?>\n<html>" + cell("中") + "</html>", "UTF-8");
}

void TstHtmlRows::makesSheetsOfTables()
{
    const std::string html = "<html>" + cell("a") + cell("") + cell("b" + cell("c"));
    const auto file = open(html);
    QVERIFY(static_cast<bool>(file));
    QCOMPARE((*file)->sheets(), (std::vector{"1"s, "2"s, "3"s}));
    QCOMPARE(readSheet(**file, 0), "1:[a]"s);
    QCOMPARE(readSheet(**file, 1), "1:[b]"s);
    QCOMPARE(readSheet(**file, 2), "1:[c]"s);
}

/// Rows of all lengths, so that the ends of the blocks the text comes in meet every place of one.
void TstHtmlRows::readsAcrossBlocks()
{
    std::string html = "<table>";
    std::string rows;
    for (int i = 1; i <= 3000; ++i) {
        const std::string text(static_cast<std::size_t>(i % 97), 'x');
        html +=
            "<tr><td>" + text + "&amp;中</td><td title=\">\">" + std::to_string(i) + "</td></tr>";
        rows += (i > 1 ? " " : "") + std::to_string(i) + ":[" + text + "&中][" + std::to_string(i)
            + "]";
    }
    QCOMPARE(read(html + "</table>"), rows);
}

void TstHtmlRows::isBrokenWhereTheTextIs()
{
    const std::string html = "<table><tr><td>中文字</td></tr><tr><td>b\xFF\xFF\xFF\xFF</td></tr>";
    QCOMPARE(read(html), "1:[中文字] !broken: row 2 UTF-8"s);
}

void TstHtmlRows::refusesWhatIsTooMuch_data()
{
    QTest::addColumn<std::string>("html");
    QTest::addColumn<std::string>("result");
    const auto repeated = [](const std::string &text, int times) {
        std::string all;
        for (int i = 0; i < times; ++i)
            all += text;
        return all;
    };
    QTest::newRow("the longest cell")
        << cell(std::string(32767, 'x')) << "1:[" + std::string(32767, 'x') + "]";
    QTest::newRow("one more") << cell(std::string(32768, 'x')) << "!too large: 32767"s;
    QTest::newRow("endless text") << "<table><tr><td>" + std::string(6 << 20, 'x')
                                  << "!too long: row 1"s;
    QTest::newRow("endless comment")
        << "<table><!--" + repeated("a>", 4 << 20) << "!damaged: HTML"s;
    QTest::newRow("the last column")
        << table("<tr>" + repeated("<td colspan=1000>", 16) + "<td colspan=383><td>a")
        << "1:" + repeated("[]", 16383) + "[a]";
    QTest::newRow("one column more")
        << table("<tr>" + repeated("<td colspan=1000>", 16) + "<td colspan=384><td>a")
        << "!too large: 16384"s;
    QTest::newRow("deep") << repeated("<b>", 100000) + cell("a") << "!damaged: HTML"s;
    QTest::newRow("deep tables") << repeated("<table><tr><td>", 100000) << "!damaged: HTML"s;
    QTest::newRow("many tables") << repeated(cell("a"), 101) << "!too large: 100"s;
}

void TstHtmlRows::refusesWhatIsTooMuch()
{
    QFETCH(const std::string, html);
    QFETCH(const std::string, result);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(read("<html>" + html), result);
    QVERIFY(timer.elapsed() < 5000);
}

QTEST_APPLESS_MAIN(TstHtmlRows)
#include "tst_html_rows.moc"
