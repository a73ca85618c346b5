// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet_reading.h"
#include "xls_making.h"

#include <QElapsedTimer>
#include <QTest>

#include <fstream>
#include <iterator>

using namespace starvane::test;
using namespace std::string_literals;

namespace {

const std::string goodCell = record(0x0203, place(0, 0) + real(1));

std::string fileBytes(const char *name)
{
    std::ifstream file(STARVANE_TEST_DATA "/sheets/"s + name, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

/// A good file of which one number is another.
std::string with(std::size_t at, std::uint32_t value)
{
    return xls(goodCell).replace(at, 4, word(value));
}

} // namespace

class TstXlsDamage : public QObject {
    Q_OBJECT

private slots:
    void tellsWhatIsWrong_data();
    void tellsWhatIsWrong();
    void findsEveryTruncation();
    void survivesWrongBytes();
};

// The table of sectors stands at 512, the directory at 1024.
void TstXlsDamage::tellsWhatIsWrong_data()
{
    QTest::addColumn<std::string>("bytes");
    QTest::addColumn<std::string>("result");
    const auto add = [](const char *name, const std::string &bytes, const std::string &result) {
        QTest::newRow(name) << bytes << result;
    };
    const std::string damaged = "!damaged: XLS";

    add("good", xls(goodCell), "1:[#1]");
    add("encrypted", xls(goodCell, record(0x002F, half(1))), "!encrypted");
    add("a text document", compoundFile("text", u"WordDocument"), "!no table: binary");
    add("an older version", compoundFile(workbookStream("", "", 0x0400)), "!no table: XLS");
    add("sectors of no size", with(0x1E, 0xFFFF), damaged);
    add("no directory", with(0x30, 0xFFFFFFFE), damaged);
    add("a directory in a circle", with(512 + 4, 1), damaged);
    add("a directory outside", with(0x30, 70000), damaged);
    add("a stream outside", with(1024 + 128 + 0x74, 70000), damaged);
    add("a stream too short", with(1024 + 128 + 0x78, 4000), damaged);
    add("a table outside", with(0x4C, 70000), damaged);
    add("a list of tables in a circle", with(0x44, 0), "1:[#1]");
    add("no workbook in its stream", compoundFile(std::string(100, '\0')), damaged);
    add("a sheet outside",
        compoundFile(workbookStream(record(0x0085, word(99999) + half(0) + "\1\0b"s), "")),
        damaged);
    add("no end", compoundFile(workbookStream("", goodCell).substr(0, 60)), damaged);
    add("half a cell", xls(record(0x0203, place(0, 0))), damaged);
    add("no such text", xls(goodCell + record(0x00FD, place(1, 0) + word(0))),
        "1:[#1] !damaged: XLS");
    add("fewer texts than told", xls(goodCell, record(0x00FC, word(9) + word(9))), damaged);
    add("half a text", xls(goodCell, record(0x00FC, word(1) + word(1) + half(9) + "\0abc"s)),
        damaged);
    add("half a character", xls(goodCell, record(0x00FC, word(1) + word(1) + half(2) + "\1\0\0x"s)),
        damaged);
    add("too long a text", xls(goodCell, record(0x00FC, word(1) + word(1) + half(40000) + "\0"s)),
        "!too large: 32767");
    add("too far a column", xls(record(0x0203, place(0, 16384) + real(1))), "!too large: 16384");
    add("half a surrogate",
        xls(record(0x0204, place(0, 0) + half(2) + "\1" + half(0xD83D) + half('x'))),
        "1:[\uFFFDx]");
    add("a NUL", xls(record(0x0204, place(0, 0) + half(3) + "\0a\0b"s)), "1:[ab]");
}

void TstXlsDamage::tellsWhatIsWrong()
{
    QFETCH(const std::string, bytes);
    QFETCH(const std::string, result);
    QCOMPARE(QString::fromStdString(read(bytes)), QString::fromStdString(result));
}

/// A directory whose end is missing may still name the workbook, or nothing at all.
void TstXlsDamage::findsEveryTruncation()
{
    const std::string bytes = fileBytes("cells.xls");
    QVERIFY(bytes.size() > 5000);
    const std::string whole = read(bytes);
    for (std::size_t size = 8; size < bytes.size(); size += 7) {
        const std::string result = read(bytes.substr(0, size));
        const bool isInDirectory = size > bytes.size() - 512;
        QVERIFY2(result == "!damaged: XLS"
                     || (isInDirectory && (result == whole || result == "!no table: binary")),
                 result.c_str());
    }
}

/// Whatever is wrong, reading ends, and soon.
void TstXlsDamage::survivesWrongBytes()
{
    const std::string bytes = fileBytes("cells.xls");
    QElapsedTimer timer;
    timer.start();
    unsigned state = 7;
    const auto random = [&state] { return (state = state * 1664525 + 1013904223) >> 8; };
    for (int i = 0; i < 3000; ++i) {
        std::string damaged = bytes;
        for (unsigned n = random() % 8; n-- > 0;)
            damaged[random() % damaged.size()] = static_cast<char>(random());
        const auto file = open(damaged);
        for (std::size_t sheet = 0; file && sheet < (*file)->sheets().size(); ++sheet)
            (void)readSheet(**file, sheet);
    }
    QVERIFY(timer.elapsed() < 20000);
}

QTEST_APPLESS_MAIN(TstXlsDamage)
#include "tst_xls_damage.moc"
