// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/number_parsers.h"
#include "core/layout/text_fold.h"

#include <QTest>

#include <optional>

using namespace starvane::core;
using enum RejectReason;

namespace {

struct WholeCase {
    const char *text;
    std::optional<std::int64_t> value; // nothing: `reason`
    RejectReason reason = Missing;
    bool isNumber = false;
    int digits = 2;
};

void addWholeCases(std::initializer_list<WholeCase> cases)
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<bool>("isNumber");
    QTest::addColumn<int>("digits");
    QTest::addColumn<std::optional<std::int64_t>>("value");
    QTest::addColumn<RejectReason>("reason");
    for (const WholeCase &c : cases) {
        QTest::addRow("'%s' %d %s", c.text, c.digits, c.isNumber ? "number" : "text")
            << std::string(c.text) << c.isNumber << c.digits << c.value << c.reason;
    }
}

void compare(const Parsed<std::int64_t> &parsed)
{
    QFETCH(const std::optional<std::int64_t>, value);
    QFETCH(const RejectReason, reason);
    QCOMPARE(static_cast<bool>(parsed), value.has_value());
    if (value)
        QCOMPARE(*parsed, *value);
    else
        QCOMPARE(parsed.error(), reason);
}

} // namespace

class TestCellParsers : public QObject {
    Q_OBJECT

private slots:
    void readsMoney_data()
    {
        addWholeCases({
            {"0", 0},
            {"1", 100},
            {"1.5", 150},
            {"698.58", 69858},
            {".5", 50},
            {"5.", 500},
            {"¥692.08", 69208},
            {"￥692.08", 69208},
            {"$1.25", 125},
            {"€1.25", 125},
            {"£1.25", 125},
            {"1.25元", 125},
            {"1.25 元", 125},
            {"RMB 12", 1200},
            {"12RMB", 1200},
            {"CNY12.00", 1200},
            {"12.00 cny", 1200},
            {"USD 3", 300},
            {"US$3.10", 310},
            {"人民币3", 300},
            {"1,234.56", 123456},
            {"1,234,567.8", 123456780},
            {"12,345", 1234500},
            {"¥3,042.24", 304224},
            {"-1.50", -150},
            {"1.50-", -150},
            {"-¥1.50", -150},
            {"¥-1.50", -150},
            {"(1.00)", -100},
            {"(¥1,000.00)", -100000},
            {"+2", 200},
            {"１２３．４５", 12345},
            {"￥１，２３４", 123400},
            {"－１．５０", -150},
            {"−1.50", -150},
            {"1.005", 101}, // half away from zero
            {"-1.005", -101},
            {"1.004", 100},
            {"0.285", 29, Missing, true},
            {"1234567890123.99", 123456789012399},
            {"500", 500, Missing, false, 0},
            {"499.5", 500, Missing, false, 0},
            {"1.2345", 1235, Missing, false, 3},
            {"1.1368683772161603e-13", 0, Missing, true},
            {"1.5e3", 150000, Missing, true},
            {"92233720368547758.07", INT64_MAX},
            {"92233720368547758.08", {}, OutOfRange},
            {"99999999999999999999999", {}, OutOfRange},
            {"1e300", {}, OutOfRange, true},
            {"", {}, NotMoney},
            {".", {}, NotMoney},
            {"元", {}, NotMoney},
            {"¥", {}, NotMoney},
            {"--1", {}, NotMoney},
            {"(-1)", {}, NotMoney},
            {"-1-", {}, NotMoney},
            {"1,23", {}, NotMoney},
            {"1234,567", {}, NotMoney},
            {"1,2345", {}, NotMoney},
            {",123", {}, NotMoney},
            {"123,", {}, NotMoney},
            {"1.2.3", {}, NotMoney},
            {"1.2,3", {}, NotMoney},
            {"1.5e3", {}, NotMoney},
            {"abc", {}, NotMoney},
            {"12 件", {}, NotMoney},
            {"(1.00", {}, NotMoney},
            {"2026-07-19", {}, NotMoney},
        });
    }

    void readsMoney()
    {
        QFETCH(const std::string, text);
        QFETCH(const bool, isNumber);
        QFETCH(const int, digits);
        compare(parseMoney(text, isNumber, digits));
    }

    void knowsCurrencies()
    {
        QCOMPARE(minorDigits("CNY"), 2);
        QCOMPARE(minorDigits("JPY"), 0);
        QCOMPARE(minorDigits("KRW"), 0);
        QCOMPARE(minorDigits("CLP"), 0);
        QCOMPARE(minorDigits("VND"), 0);
        QCOMPARE(minorDigits("KWD"), 3);
        QCOMPARE(minorDigits("BHD"), 3);
        QCOMPARE(minorDigits(""), 2);
        QCOMPARE(currencyCode("usd"), std::string("USD"));
        QCOMPARE(currencyCode(" EUR "), std::string("EUR"));
        QCOMPARE(currencyCode("RMB"), std::string("CNY"));
        QCOMPARE(currencyCode("￥"), std::string("CNY"));
        QCOMPARE(currencyCode("人民币"), std::string("CNY"));
        QCOMPARE(currencyCode("dollars"), std::string());
        QCOMPARE(currencyCode("12"), std::string());
    }

    void readsIntegers_data()
    {
        addWholeCases({
            {"0", 0},
            {"41", 41},
            {"-3", -3},
            {"+3", 3},
            {"1,024", 1024},
            {"３", 3},
            {"2.0", 2},
            {"2.00", 2},
            {"9223372036854775807", INT64_MAX},
            {"9223372036854775808", {}, OutOfRange},
            {"1e+20", {}, OutOfRange, true},
            {"2.5", {}, NotANumber},
            {"1,02", {}, NotANumber},
            {"", {}, NotANumber},
            {"-", {}, NotANumber},
            {"4 1", 41}, // white space never parts a number
            {"L3", {}, NotANumber},
            {"1e3", {}, NotANumber},
        });
    }

    void readsIntegers()
    {
        QFETCH(const std::string, text);
        QFETCH(const bool, isNumber);
        compare(parseInteger(text, isNumber));
    }

    void readsReals_data()
    {
        QTest::addColumn<std::string>("text");
        QTest::addColumn<std::optional<double>>("value");
        const std::initializer_list<std::pair<const char *, std::optional<double>>> cases = {
            {"4.8", 4.8},       {"5", 5.0},    {"-0.5", -0.5}, {"1,234.5", 1234.5}, {"95%", 0.95},
            {"95.5 ％", 0.955}, {"5星", 5.0},  {"4.8分", 4.8}, {"1.5E-3", 0.0015},  {"４．５", 4.5},
            {"", {}},           {"abc", {}},   {"1,2", {}},    {"%", {}},           {"nan", {}},
            {"inf", {}},        {"1.2.3", {}}, {"--1", {}},    {"0x10", {}},        {"5颗", {}},
        };
        for (const auto &[text, value] : cases)
            QTest::addRow("'%s'", text) << std::string(text) << value;
    }

    void readsReals()
    {
        QFETCH(const std::string, text);
        QFETCH(const std::optional<double>, value);
        const auto parsed = parseReal(text);
        QCOMPARE(static_cast<bool>(parsed), value.has_value());
        if (value)
            QCOMPARE(*parsed, *value);
        else
            QCOMPARE(parsed.error(), NotANumber);
    }

    void readsDurations_data()
    {
        addWholeCases({
            {"48", 172800},
            {"48.5", 174600},
            {"0", 0},
            {"1,000", 3600000},
            {"48小时", 172800},
            {"48 小时", 172800},
            {"48个小时", 172800},
            {"48h", 172800},
            {"48H", 172800},
            {"48 hours", 172800},
            {"1 hour", 3600},
            {"2天", 172800},
            {"2 days", 172800},
            {"1 day", 86400},
            {"0.5d", 43200},
            {"1天12小时", 129600},
            {"90分钟", 5400},
            {"1小时30分", 5400},
            {"30秒", 30},
            {"24小时内发货", 86400},
            {"４８小时", 172800},
            {"-1", {}, NotADuration},
            {"", {}, NotADuration},
            {"两天", {}, NotADuration},
            {"2 weeks", {}, NotADuration},
            {"天", {}, NotADuration},
            {"2天3", {}, NotADuration},
            {"1.2.3h", {}, NotADuration},
            {"999999999", {}, OutOfRange},
        });
    }

    void readsDurations()
    {
        QFETCH(const std::string, text);
        compare(parseDuration(text));
    }

    void roundsHoursUp()
    {
        QCOMPARE(*parseHours("48"), 48);
        QCOMPARE(*parseHours("48.5"), 49);
        QCOMPARE(*parseHours("48.001"), 49);
        QCOMPARE(*parseHours("2天"), 48);
        QCOMPARE(*parseHours("90分钟"), 2);
        QCOMPARE(*parseHours("0"), 0);
        QCOMPARE(parseHours("soon").error(), NotADuration);
    }

    void readsBooleans_data()
    {
        addWholeCases({
            {"是", 1},
            {"否", 0},
            {"true", 1},
            {"FALSE", 0},
            {"Yes", 1},
            {"no", 0},
            {"y", 1},
            {"N", 0},
            {"1", 1},
            {"0", 0},
            {"√", 1},
            {"×", 0},
            {"有", 1},
            {"无", 0},
            {" 是 ", 1},
            {"ＹＥＳ", 1},
            {"１", 1},
            {"2", {}, NotABoolean},
            {"", {}, NotABoolean},
            {"maybe", {}, NotABoolean},
            {"是否", {}, NotABoolean},
        });
    }

    void readsBooleans()
    {
        QFETCH(const std::string, text);
        compare(parseBoolean(text));
    }

    void tellsDamagedIds_data()
    {
        QTest::addColumn<std::string>("text");
        QTest::addColumn<bool>("isNumber");
        QTest::addColumn<bool>("damaged");
        struct Case {
            const char *text;
            bool isNumber;
            bool damaged;
        };
        const std::initializer_list<Case> cases = {
            {"4300000000000522654", false, false},
            {"680000000000", true, false},
            {"9007199254740991", true, false},
            {"9007199254740992", true, true},
            {"9007199254740993", true, true},
            {"4300000000000522752", true, true},
            {"-9007199254740992", true, true},
            {"10000000000000000", true, true},
            {"4.3e+18", true, true},
            {"4.3e18", true, true},
            {"123.0", true, true},
            {"12.5", true, false},
            {"4.30E+18", false, true},
            {"4.3e18", false, true},
            {"4E+18", false, true},
            {"4e-5", false, true},
            {"-4.3E+18", false, true},
            {"4.E18", false, true},
            {"4E18", false, false},
            {"123456789e12345678901234", false, false},
            {"4.3E+18x", false, false},
            {"E+18", false, false},
            {".5E+18", false, false},
            {"4.3.1E+18", false, false},
            {"4.3E", false, false},
            {"4.3E+", false, false},
            {"TQ90000000", false, false},
            {"e481f51cbdc54678b7cc49136f2d6af7", false, false},
            {"123.0", false, false},
            {"YT-2022+E1", false, false},
        };
        for (const Case &c : cases) {
            QTest::addRow("'%s' %s", c.text, c.isNumber ? "number" : "text")
                << std::string(c.text) << c.isNumber << c.damaged;
        }
    }

    void tellsDamagedIds()
    {
        QFETCH(const std::string, text);
        QFETCH(const bool, isNumber);
        QFETCH(const bool, damaged);
        QCOMPARE(isDamagedId(text, isNumber), damaged);
    }

    void foldsNames()
    {
        QCOMPARE(folded("运费（元）"), std::string("运费(元)"));
        QCOMPARE(folded(" Offer  ID "), std::string("offerid"));
        QCOMPARE(folded("ＳＫＵ　ＩＤ"), std::string("skuid"));
        QCOMPARE(folded("发票：地址、电话"), std::string("发票:地址、电话"));
        QCOMPARE(folded("\xEF\xBB\xBF订单\xC2\xA0号\t"), std::string("订单号"));
        QCOMPARE(folded("\xFFx\xE4"), std::string("\xFFx\xE4")); // no UTF-8: as it is
        QCOMPARE(halfWidth("１　２"), std::string("1 2"));
    }

    void knowsPlaceholders()
    {
        for (const char *const text : {"-", "--", "—", "——", "null", "NULL", "N/A", "n/a", "无"})
            QVERIFY2(isPlaceholder(text), text);
        for (const char *const text : {"0", "无效", "a", "---------", "是", "-1"})
            QVERIFY2(!isPlaceholder(text), text);
    }

    void cutsBetweenCharacters()
    {
        QCOMPARE(firstCharacters("订单abc", 3), std::string_view("订单a"));
        QCOMPARE(firstCharacters("ab", 5), std::string_view("ab"));
        QCOMPARE(firstCharacters("", 5), std::string_view());
    }
};

QTEST_APPLESS_MAIN(TestCellParsers)
#include "tst_cell_parsers.moc"
