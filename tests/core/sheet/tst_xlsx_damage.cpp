// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet_reading.h"
#include "xlsx_making.h"

#include <QElapsedTimer>
#include <QTest>

using namespace starvane::test;
using namespace std::string_literals;

namespace {

const std::string sheetPart = "xl/worksheets/sheet1.xml";
const std::string goodRow = "<row><c><v>1</v></c></row>";

std::string cellOf(const std::string &text)
{
    return "<row><c t='inlineStr'><is><t>" + text + "</t></is></c></row>";
}

/// A workbook of which one part is something else.
std::string with(const std::string &part, const std::string &content)
{
    Parts parts = workbook(goodRow);
    parts[part] = content;
    return zipped(parts);
}

std::string without(const std::string &part)
{
    Parts parts = workbook(goodRow);
    parts.erase(part);
    return zipped(parts);
}

} // namespace

class TstXlsxDamage : public QObject {
    Q_OBJECT

private slots:
    void tellsWhatIsWrong_data();
    void tellsWhatIsWrong();
    void findsEveryTruncation();
    void findsWrongBytes();
    void refusesABomb();
    void refusesManyEntries();
};

void TstXlsxDamage::tellsWhatIsWrong_data()
{
    QTest::addColumn<std::string>("bytes");
    QTest::addColumn<std::string>("result");
    const auto add = [](const char *name, const std::string &bytes, const std::string &result) {
        QTest::newRow(name) << bytes << result;
    };
    const auto sheet = [](const std::string &rows) { return zipped(workbook(rows)); };

    add("good", sheet(goodRow), "1:[#1]");
    add("another archive", zipped({{"a.pdf", "%PDF-1.7"}}), "!no table: ZIP");
    add("a text document",
        zipped({{"_rels/.rels",
                 relationships(relationship("r1", "officeDocument", "word/document.xml"))},
                {"word/document.xml", "<document/>"}}),
        "!no table: ZIP");
    add("no workbook", without("xl/workbook.xml"), "!no table: ZIP");
    add("no relationships", without("xl/_rels/workbook.xml.rels"),
        "!damaged: xl/_rels/workbook.xml.rels");
    add("no sheet", without(sheetPart), "!damaged: " + sheetPart);
    add("no strings, none needed", without("xl/sharedStrings.xml"), "1:[#1]");
    add("no styles", without("xl/styles.xml"), "1:[#1]");
    add("broken workbook", with("xl/workbook.xml", "<workbook>"), "!damaged: xl/workbook.xml");
    add("broken styles", with("xl/styles.xml", "<a></b>"), "!damaged: xl/styles.xml");
    add("broken strings", with("xl/sharedStrings.xml", ""), "!damaged: xl/sharedStrings.xml");
    add("broken sheet", sheet(goodRow + "</row>"), "1:[#1] !damaged: " + sheetPart);
    add("sheet of no relationship",
        with("xl/workbook.xml", "<workbook><sheets><sheet name='a' id='r9'/></sheets></workbook>"),
        "!damaged: ");
    add("doctype", with(sheetPart, "<!DOCTYPE w [<!ENTITY a 'b'>]><w>&a;</w>"),
        "!damaged: " + sheetPart);
    add("no such string", sheet(goodRow + "<row><c t='s'><v>6</v></c></row>"),
        "1:[#1] !damaged: " + sheetPart);
    add("string of no number", sheet("<row><c t='s'><v>-1</v></c></row>"),
        "!damaged: " + sheetPart);

    const std::string most(32767, 'x');
    add("the longest cell", sheet(cellOf(most)), "1:[" + most + "]");
    add("one more", sheet(cellOf(most + "x")), "!too large: 32767");
    add("40 thousand", sheet(cellOf(std::string(40000, 'x'))), "!too large: 32767");
    add("two million", sheet(cellOf(std::string(2000000, 'x'))), "!too large: 32767");
    add("too long a shared string",
        with("xl/sharedStrings.xml", "<sst><si><t>" + most + "x</t></si></sst>"),
        "!too large: 32767");
    add("the last column", sheet("<row><c r='XFD1'/></row>" + goodRow), "2:[#1]");
    add("one column more", sheet("<row><c r='XFE1'><v>1</v></c></row>"), "!too large: 16384");
    add("no such column", sheet("<row><c r='ZZZZZZZZZZZ1'><v>1</v></c></row>"),
        "!too large: 16384");
    std::string deep;
    for (int i = 0; i < 10000; ++i)
        deep += "<a>";
    add("deep", sheet(deep), "!damaged: " + sheetPart);
    add("endless tag", sheet("<a b='" + std::string(8 << 20, 'x') + "'/>"),
        "!damaged: " + sheetPart);
}

void TstXlsxDamage::tellsWhatIsWrong()
{
    QFETCH(const std::string, bytes);
    QFETCH(const std::string, result);
    QCOMPARE(QString::fromStdString(read(bytes)), QString::fromStdString(result));
}

void TstXlsxDamage::findsEveryTruncation()
{
    const std::string bytes = zipped(workbook(goodRow));
    for (std::size_t size = 4; size < bytes.size(); ++size)
        QCOMPARE(read(bytes.substr(0, size)), "!damaged: ZIP"s);
}

/// Whatever byte of a part is wrong, its checksum tells.
void TstXlsxDamage::findsWrongBytes()
{
    std::string noise;
    unsigned state = 7;
    for (int i = 0; i < 3000; ++i) {
        state = state * 1664525 + 1013904223;
        noise += static_cast<char>('a' + (state >> 24) % 26);
    }
    std::string bytes = zipped(workbook(cellOf(noise)));
    const auto name = bytes.find(sheetPart);
    QVERIFY(name != std::string::npos);
    const auto data = name + sheetPart.size();
    for (std::size_t at = data + 100; at < data + 1500; at += 50) {
        std::string damaged = bytes;
        damaged[at] = static_cast<char>(damaged[at] ^ 0x10);
        const std::string result = read(damaged);
        QVERIFY2(result.ends_with("!damaged: " + sheetPart), result.c_str());
    }
}

void TstXlsxDamage::refusesABomb()
{
    // Three parts of 400 MB each would be real; saying so in the directory is enough.
    std::string bytes = zipped(workbook(goodRow));
    const auto directory = bytes.find("PK\x01\x02");
    QVERIFY(directory != std::string::npos);
    bytes.replace(directory + 24, 4, "\x01\x00\x00\x40"s); // unpacked size: 1 GiB and a byte
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(read(bytes), "!too large: 1073741824"s);
    QVERIFY(timer.elapsed() < 1000);
}

void TstXlsxDamage::refusesManyEntries()
{
    Parts parts = workbook(goodRow);
    const std::size_t needed = parts.size();
    for (std::size_t i = needed; i < 1000; ++i)
        parts["media/" + std::to_string(i)] = "x";
    QCOMPARE(read(zipped(parts)), "1:[#1]"s);
    parts["media/more"] = "x";
    QCOMPARE(read(zipped(parts)), "!too large: 1000"s);
}

QTEST_APPLESS_MAIN(TstXlsxDamage)
#include "tst_xlsx_damage.moc"
