// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/cell_value.h"

#include <QTest>

using namespace starvane::core;

namespace {

std::string textOf(const std::optional<DateText> &date)
{
    return date ? std::string(date->data(), date->size()) : "none";
}

} // namespace

class TstCellValue : public QObject {
    Q_OBJECT

private slots:
    void knowsDateFormats_data();
    void knowsDateFormats();
    void knowsBuiltinFormats();
    void readsSerials_data();
    void readsSerials();
    void readsIsoDates_data();
    void readsIsoDates();
    void writesNumbers_data();
    void writesNumbers();
    void writesNumbersWithoutAText();
    void unescapes_data();
    void unescapes();
};

void TstCellValue::knowsDateFormats_data()
{
    QTest::addColumn<std::string>("code");
    QTest::addColumn<bool>("isDate");
    const auto add = [](const char *code, bool isDate) {
        QTest::newRow(code) << std::string(code) << isDate;
    };
    add("yyyy-mm-dd hh:mm:ss", true);
    add("yyyy\"年\"m\"月\"d\"日\";@", true);
    add("[$-804]yyyy/m/d h:mm AM/PM", true);
    add("YYYY/M/D", true);
    add("mm:ss.0", true);
    add("[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy", true);
    add("[Red]yyyy-mm-dd", true);
    add("[h]:mm:ss", false);
    add("[HH]:mm", false);
    add("[mm]:ss", false);
    add("General", false);
    add("GENERAL", false);
    add("", false);
    add("@", false);
    add("0.00", false);
    add("#,##0.00_);[Red]\\(#,##0.00\\)", false);
    add("0.00E+00", false);
    add("[Red]0", false);
    add("[DBNum2]0", false);
    add("0\"days\"", false);
    add("0.00\\d", false);
    add("0_d", false);
    add("0*s", false);
    add("0;yyyy", false);
    add("\"yyyy", false);
    add("[yyyy", false);
    add("0\\", false);
}

void TstCellValue::knowsDateFormats()
{
    QFETCH(const std::string, code);
    QFETCH(const bool, isDate);
    QCOMPARE(isDateFormat(code), isDate);
}

void TstCellValue::knowsBuiltinFormats()
{
    const std::vector<int> dates = {14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 28, 29, 30, 31, 32,
                                    33, 34, 35, 36, 45, 47, 50, 51, 52, 53, 54, 55, 56, 57, 58};
    for (int id = -1; id < 200; ++id)
        QCOMPARE(isDateFormat(id), std::find(dates.begin(), dates.end(), id) != dates.end());
}

void TstCellValue::readsSerials_data()
{
    QTest::addColumn<double>("serial");
    QTest::addColumn<bool>("is1904");
    QTest::addColumn<std::string>("date");
    const auto add = [](double serial, bool is1904, const char *date) {
        QTest::addRow("%.10f %d", serial, is1904) << serial << is1904 << std::string(date);
    };
    add(0, false, "1899-12-31 00:00:00");
    add(1, false, "1900-01-01 00:00:00");
    add(59, false, "1900-02-28 00:00:00");
    add(60, false, "1900-02-29 00:00:00"); // as spreadsheets show it
    add(61, false, "1900-03-01 00:00:00");
    add(25569, false, "1970-01-01 00:00:00");
    add(44866.75, false, "2022-11-01 18:00:00");
    add(44865.763888888891, false, "2022-10-31 18:20:00");
    add(44865.99999, false, "2022-10-31 23:59:59"); // 23:59:59.14
    add(44865.9999988426, false, "2022-11-01 00:00:00"); // 23:59:59.9
    add(2958465.5, false, "9999-12-31 12:00:00");
    add(2958465.9999999, false, "none");
    add(2958466, false, "none");
    add(-1, false, "none");
    add(1e300, false, "none");
    add(0, true, "1904-01-01 00:00:00");
    add(59, true, "1904-02-29 00:00:00");
    add(60, true, "1904-03-01 00:00:00");
    add(43403.5, true, "2022-10-31 12:00:00"); // 1462 days less than in the other system
    add(2957003, true, "9999-12-31 00:00:00");
    add(2957004, true, "none");
}

void TstCellValue::readsSerials()
{
    QFETCH(const double, serial);
    QFETCH(const bool, is1904);
    QFETCH(const std::string, date);
    const auto system = is1904 ? DateSystem::From1904 : DateSystem::From1900;
    QCOMPARE(textOf(dateOfSerial(serial, system)), date);
}

void TstCellValue::readsIsoDates_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<std::string>("date");
    const auto add = [](const char *text, const char *date) {
        QTest::newRow(text) << std::string(text) << std::string(date);
    };
    add("2022-10-31", "2022-10-31 00:00:00");
    add("2022-10-31T18:20:05", "2022-10-31 18:20:05");
    add("2022-10-31T18:20:05.123Z", "2022-10-31 18:20:05");
    add("2022-10-31 18:20:05Z", "2022-10-31 18:20:05");
    add("2022-10-31T18:20:05+08:00", "none");
    add("2022-10-31T18:20", "none");
    add("2022-10-31x", "none");
    add("2022-1-1", "none");
    add("", "none");
}

void TstCellValue::readsIsoDates()
{
    QFETCH(const std::string, text);
    QFETCH(const std::string, date);
    QCOMPARE(textOf(dateOfIso(text)), date);
}

void TstCellValue::writesNumbers_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<std::string>("number");
    const auto add = [](const char *text, const char *number) {
        QTest::newRow(text) << std::string(text) << std::string(number);
    };
    add("8", "8");
    add("-8", "-8");
    add("007", "007");
    add("4300000000000522654", "4300000000000522654");
    add("4300000000000522654.0", "4300000000000522654.0");
    add("4.3E+18", "4.3E+18");
    add("1.23456789012346E+017", "1.23456789012346E+017");
    add("8.0", "8");
    add("8.50", "8.5");
    add("0.10000000000000001", "0.1");
    add("7.1000000000000005", "7.1000000000000005"); // the next one after 7.1
    add("1E-3", "0.001");
    add("1.5E+3", "1500");
    add("1E-9", "1E-9");
    add("0.0", "0");
    add("-0.0", "0");
    add("-0.25", "-0.25");
    add(".5", "0.5");
    add("999999999999999.0", "999999999999999");
    add("1e999", "none");
    add("abc", "none");
    add("12x", "none");
    add("", "none");
    add("-", "none");
    add("inf", "none");
    add("-inf", "none");
    add("nan", "none");
    add("+5", "none");
}

void TstCellValue::writesNumbers()
{
    QFETCH(const std::string, text);
    QFETCH(const std::string, number);
    NumberBuffer buffer;
    const auto value = parseNumber(text);
    QCOMPARE(value ? std::string(numberText(text, *value, buffer)) : "none", number);
}

void TstCellValue::writesNumbersWithoutAText()
{
    NumberBuffer buffer;
    const auto text = [&buffer](double value) { return std::string(numberText(value, buffer)); };
    QCOMPARE(text(0), std::string("0"));
    QCOMPARE(text(-0.0), std::string("0"));
    QCOMPARE(text(100000), std::string("100000"));
    QCOMPARE(text(-12.34), std::string("-12.34"));
    QCOMPARE(text(0.1 + 0.2), std::string("0.30000000000000004"));
    QCOMPARE(text(0.000001), std::string("0.000001"));
    QCOMPARE(text(0.0000001), std::string("1e-07"));
    QCOMPARE(text(999999999999999872.0), std::string("999999999999999872"));
    QCOMPARE(text(1e18), std::string("1e+18"));
}

void TstCellValue::unescapes_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<std::string>("plain");
    const auto add = [](const char *text, const char *plain) {
        QTest::newRow(text) << std::string(text) << std::string(plain);
    };
    add("a", "a");
    add("a_x000D_b", "a\rb");
    add("_x4E2D__x6587_", "中文");
    add("_x005F_x000D_", "_x000D_");
    add("_x000D", "_x000D");
    add("_x00G0_", "_x00G0_");
    add("_xD800_", "_xD800_");
    add("_x0000_", "_x0000_");
    add("_x", "_x");
    add("__x0041_", "_A");
}

void TstCellValue::unescapes()
{
    QFETCH(std::string, text);
    QFETCH(const std::string, plain);
    unescape(text, 0);
    QCOMPARE(text, plain);
}

QTEST_APPLESS_MAIN(TstCellValue)
#include "tst_cell_value.moc"
