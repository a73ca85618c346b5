// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rating/tip_text.h"

#include <QtTest>

using namespace starvane::core;

namespace {

FoundFact number(double value)
{
    return {value, {}};
}

FoundFact words(const std::string &value)
{
    return {0, Text{value, value}};
}

} // namespace

/// A tip as people read it: its text with the facts in it.
class TestTipText : public QObject {
    Q_OBJECT

private slots:
    void fillsInTheFacts_data()
    {
        QTest::addColumn<std::string>("text");
        QTest::addColumn<std::string>("chinese");
        QTest::addColumn<std::string>("english");
        const auto add = [](const char *text, const char *chinese, const char *english) {
            QTest::newRow(text) << std::string(text) << std::string(chinese)
                                << std::string(english);
        };
        add("{few} {few|order was|orders were} late", "1 order was late", "1 order was late");
        add("{many} {many|order was|orders were} late", "12 orders were late",
            "12 orders were late");
        add("{none} {none|order|orders}", "0 orders", "0 orders");
        add("{mean} {mean|hour|hours}", "1.5 hours", "1.5 hours");
        add("{few||most of }them, {many||most of }them", "them, most of them",
            "them, most of them");
        add("{whole} {tenth}", "27 27.1", "27 27.1"); // a mean that is whole but for its last bits
        add("{part%} of them", "67% of them", "67\u00a0% of them");
        add("a {gap} b", "a  b", "a  b");
        add("{gap|order|orders}", "", "");
        add("{open", "{open", "{open");
    }

    void fillsInTheFacts()
    {
        QFETCH(const std::string, text);
        QFETCH(const std::string, chinese);
        QFETCH(const std::string, english);
        const FoundFacts facts = {{"few", number(1)},       {"many", number(12)},
                                  {"none", number(0)},      {"mean", number(1.5)},
                                  {"part", number(2. / 3)}, {"whole", number(27.000001)},
                                  {"tenth", number(27.06)}};
        const Text filled = tipText({text, text}, facts);
        QCOMPARE(filled.zh, chinese);
        QCOMPARE(filled.en, english);
    }

    /// Between a value and the Chinese beside it; never between Chinese and Chinese, nor in
    /// English.
    void partsLatinFromChinese()
    {
        const FoundFacts facts = {
            {"usps", words("USPS")}, {"sto", words("申通")}, {"late", number(3)}};
        const Text mixed =
            tipText({"{late}单里{usps}占多数，{sto}其次（{usps}）", "{usps}占{late}"}, facts);
        QCOMPARE(QString::fromStdString(mixed.zh),
                 QStringLiteral("3 单里 USPS 占多数，申通其次（USPS）"));
        QCOMPARE(QString::fromStdString(mixed.en), QStringLiteral("USPS占3"));
    }

    void tellsHoursByTheClock()
    {
        const Text spans = listed(hourSpans({20, 9, 19}));
        QCOMPARE(QString::fromStdString(spans.zh), QStringLiteral("9–10、19–21"));
        QCOMPARE(QString::fromStdString(spans.en), QStringLiteral("9:00–10:00, 19:00–21:00"));
        QVERIFY(listed(hourSpans({})) == (Text{}));
    }

    void tellsDaysAndCountries()
    {
        // 18,086 days after 1 January 1970: 49 years with 12 leap days, and 189 days of 2019.
        const Text days = listed(dayWords({18086, 0}));
        QCOMPARE(QString::fromStdString(days.zh), QStringLiteral("1970年1月1日、2019年7月9日"));
        QCOMPARE(QString::fromStdString(days.en), QStringLiteral("1 Jan 1970, 9 Jul 2019"));
        QVERIFY(countryWords("FR") == (Text{"法国", "France"}));
        QVERIFY(countryWords("Ruritania") == (Text{"Ruritania", "Ruritania"}));
        QVERIFY(countryWords("") == (Text{}));
    }
};

QTEST_APPLESS_MAIN(TestTipText)
#include "tst_tip_text.moc"
