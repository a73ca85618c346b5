// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet_reading.h"
#include "xls_making.h"

#include <QTemporaryDir>
#include <QTest>

#include <filesystem>

using namespace starvane::test;
using namespace std::string_literals;
namespace core = starvane::core;

namespace {

const std::filesystem::path folder = std::filesystem::path(STARVANE_TEST_DATA) / "sheets";

std::string readFile(const char *name, std::size_t sheet = 0)
{
    const auto file = core::openSheetFile(folder / name, {});
    return file ? readSheet(**file, sheet) : textOf(file.error());
}

std::string numberCell(int row, int column, double value, int style = 0)
{
    return record(0x0203, place(row, column, style) + real(value));
}

std::string formula(int row, int column, const std::string &result)
{
    return record(0x0006, place(row, column) + result + std::string(8, '\0'));
}

} // namespace

class TstXlsRows : public QObject {
    Q_OBJECT

private slots:
    void readsAWorkbook();
    void knowsTheDatesOf1904();
    void joinsContinuedTexts();
    void readsRecords_data();
    void readsRecords();
    void joinsATextOfTwoWidths();
    void readsBytesInTheirCodePage();
    void passesChartsOver();
    void opensAPathOfAnyScript();
};

void TstXlsRows::readsAWorkbook()
{
    const auto file = core::openSheetFile(folder / "cells.xls", {});
    QVERIFY(static_cast<bool>(file));
    QCOMPARE((*file)->encoding(), "XLS"s);
    QCOMPARE((*file)->sheets(), (std::vector{"订单"s, "空"s, "退款"s}));
    QCOMPARE(QString::fromStdString(readSheet(**file)),
             QString("1:[订单号][时间][金额] "
                     "3:[2026061700001][2026-06-17 09:13:33][#12.5] "
                     "4:[#123456789012345680][2026-06-18 00:00:00][#100] "
                     "5:[#0.1][#0.125][#1.25][TRUE][#1e+20][#1e-07][#-3][#12.34] "
                     "6:[][1900-02-29 00:00:00][][😀\n两行][#1048576.25]"));
    QCOMPARE(readSheet(**file, 1), ""s);
    QCOMPARE(readSheet(**file, 2), "100:[][][][末]"s);
}

void TstXlsRows::knowsTheDatesOf1904()
{
    QCOMPARE(readFile("dates-1904.xls"), "1:[1904-01-02 12:00:00]"s);
}

/// Twelve texts of 1500 characters, every other one of Chinese characters.
void TstXlsRows::joinsContinuedTexts()
{
    std::string rows;
    for (int row = 0; row < 12; ++row) {
        rows += (row > 0 ? " " : "") + std::to_string(row + 1) + ":[" + std::to_string(row) + ":";
        for (int i = 0; i < 1500; ++i)
            rows += row % 2 == 1 ? "长" : "x";
        rows += "]";
    }
    QCOMPARE(readFile("long-texts.xls"), rows);
}

void TstXlsRows::readsRecords_data()
{
    QTest::addColumn<std::string>("sheet");
    QTest::addColumn<std::string>("rows");
    const auto add = [](const char *name, const std::string &sheet, const std::string &rows) {
        QTest::newRow(name) << sheet << rows;
    };
    const std::string textResult = "\0\0\0\0\0\0\xFF\xFF"s;

    add("nothing", "", "");
    add("numbers",
        numberCell(0, 0, 8) + numberCell(0, 1, -0.001) + numberCell(0, 2, 9007199254740993.0),
        "1:[#8][#-0.001][#9007199254740992]");
    add("no number", numberCell(0, 0, std::bit_cast<double>(0x7FF8000000000000)), "");
    add("compact numbers",
        record(0x027E, place(0, 0) + word(5 << 2 | 2)) // 5
            + record(0x027E, place(0, 1) + word(1234U << 2 | 3)) // 12.34
            + record(0x027E, place(0, 2) + word(0x3FF80000)) // 1.5
            + record(0x027E, place(0, 3) + word(0xFFFFFFFE)), // -1
        "1:[#5][#12.34][#1.5][#-1]");
    add("several compact numbers",
        record(0x00BD,
               half(1) + half(2) + half(0) + word(1 << 2 | 2) + half(0) + word(2 << 2 | 2)
                   + half(3)),
        "2:[][][#1][#2]");
    add("texts in their cells",
        record(0x0204, place(0, 0) + half(3) + "\0 ab"s)
            + record(0x00D6, place(0, 1) + half(2) + "\1" + wideText(u"中文")),
        "1:[ab][中文]");
    add("truth and errors",
        record(0x0205, place(0, 0) + "\1\0"s) + record(0x0205, place(0, 1) + "\0\0"s)
            + record(0x0205, place(0, 2) + "\x07\1"s) + record(0x0205, place(0, 3) + "\x2A\1"s),
        "1:[TRUE][FALSE][#DIV/0!][#N/A]");
    add("results of formulas",
        formula(0, 0, real(3)) + formula(0, 1, textResult) + record(0x0207, half(2) + "\0ab"s)
            + formula(0, 2, "\1\0\1\0\0\0\xFF\xFF"s) + formula(0, 3, "\2\0\x0F\0\0\0\xFF\xFF"s)
            + formula(0, 4, "\3\0\0\0\0\0\xFF\xFF"s),
        "1:[#3][ab][TRUE][#VALUE!]");
    add("a formula's text is the last one's",
        formula(0, 0, textResult) + numberCell(0, 1, 1) + record(0x0207, half(1) + "\0x"s),
        "1:[][#1]");
    add(
        "the last cell of a sheet", numberCell(65535, 255, 1), "65536:" + [] {
            std::string empty;
            for (int i = 0; i < 255; ++i)
                empty += "[]";
            return empty;
        }() + "[#1]");
    add("blank cells",
        record(0x0201, place(0, 0)) + record(0x00BE, place(1, 0) + half(0) + half(1)), "");
    add("rows as they come", numberCell(4, 0, 1) + numberCell(2, 0, 2), "5:[#1] 3:[#2]");
    add("a duration and a date",
        numberCell(0, 0, 1.5, 1) + numberCell(0, 1, 1.5, 2) + numberCell(0, 2, 1.5, 3)
            + numberCell(0, 3, -1, 2) + numberCell(0, 4, 1, 9),
        "1:[#1.5][1900-01-01 12:00:00][1900-01-01 12:00:00][#-1][#1]");
}

void TstXlsRows::readsRecords()
{
    QFETCH(const std::string, sheet);
    QFETCH(const std::string, rows);
    const auto style = [](int format) {
        return record(0x00E0,
                      half(0) + half(static_cast<std::uint64_t>(format)) + std::string(16, '\0'));
    };
    const std::string globals = record(0x041E, half(164) + half(2) + "\0hh"s) + style(0) + style(46)
        + style(22) + style(164);
    QCOMPARE(QString::fromStdString(read(xls(sheet, globals))), QString::fromStdString(rows));
}

/// Behind the break stand first the flags anew; formatting and readings are passed over.
void TstXlsRows::joinsATextOfTwoWidths()
{
    const std::string table =
        record(0x00FC, word(2) + word(2) + half(4) + "\x0D" + half(1) + word(3) + wideText(u"中"))
        + record(0x003C, "\0ab"s)
        + record(0x003C, "\1" + wideText(u"文") + "\1\2\3\4" + "\5\6\7" + half(1) + "\0z"s);
    const std::string sheet =
        record(0x00FD, place(0, 0) + word(0)) + record(0x00FD, place(0, 1) + word(1));
    QCOMPARE(read(xls(sheet, table)), "1:[中ab文][z]"s);
}

void TstXlsRows::readsBytesInTheirCodePage()
{
    const auto file = [](int codePage) {
        const std::string globals = record(0x0042, half(static_cast<std::uint64_t>(codePage)));
        const std::string sheet = record(0x0204, place(0, 0) + half(2) + "\xD6\xD0");
        return compoundFile(workbookStream(globals, sheet, bytesVersion), u"Book");
    };
    QCOMPARE(read(file(936)), "1:[中]"s);
    QCOMPARE(read(file(1252)), "1:[ÖÐ]"s);
}

void TstXlsRows::passesChartsOver()
{
    const std::string chart = record(0x0809, half(unicodeVersion) + half(0x0020) + word(0))
        + numberCell(7, 7, 7) + record(0x000A, "");
    QCOMPARE(read(xls(numberCell(0, 0, 1) + chart + numberCell(0, 1, 2))), "1:[#1][#2]"s);
}

void TstXlsRows::opensAPathOfAnyScript()
{
    const QTemporaryDir temporary;
    const auto copy = std::filesystem::path(temporary.path().toStdString()) / u8"订单 é.txt";
    std::filesystem::copy_file(folder / "dates-1904.xls", copy);
    const auto file = core::openSheetFile(copy, {});
    QVERIFY(static_cast<bool>(file));
    QCOMPARE(readSheet(**file), "1:[1904-01-02 12:00:00]"s);
}

QTEST_APPLESS_MAIN(TstXlsRows)
#include "tst_xls_rows.moc"
