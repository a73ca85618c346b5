// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/format.h"
#include "ui/words/language.h"

#include <QTest>

using namespace starvane;
using core::Unit;

Q_DECLARE_METATYPE(starvane::core::Unit)

namespace {

const QLocale english = ui::localeOf(ui::Language::English);

core::Day day(int year, unsigned month, unsigned dayOfMonth)
{
    return std::chrono::year(year) / std::chrono::month(month) / std::chrono::day(dayOfMonth);
}

} // namespace

class FormatTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(english); }

    void writesValuesWithTheirUnit_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<Unit>("unit");
        QTest::addColumn<QString>("text");

        QTest::newRow("percent") << 0.93 << Unit::Percent << QStringLiteral("93.0 %");
        QTest::newRow("rounded") << 0.93456 << Unit::Percent << QStringLiteral("93.5 %");
        QTest::newRow("all") << 1.0 << Unit::Percent << QStringLiteral("100.0 %");
        QTest::newRow("no minus zero") << -0.00001 << Unit::Percent << QStringLiteral("0.0 %");
        QTest::newRow("hours") << 5.25 << Unit::Hours << QStringLiteral("5.3 h");
        QTest::newRow("many hours") << 1234.5 << Unit::Hours << QStringLiteral("1,234.5 h");
        QTest::newRow("days") << 1.5 << Unit::Days << QStringLiteral("1.5 days");
        QTest::newRow("stars") << 4.256 << Unit::Stars << QStringLiteral("4.26 stars");
        QTest::newRow("points") << 4.0 << Unit::Points << QStringLiteral("4.00 points");
        QTest::newRow("minus") << -2.0 << Unit::Points << QStringLiteral("−2.00 points");
    }

    void writesValuesWithTheirUnit()
    {
        QFETCH(const double, value);
        QFETCH(const Unit, unit);
        QFETCH(const QString, text);
        QCOMPARE(ui::valueText(value, unit), text);
    }

    void writesNothingAsADash()
    {
        QCOMPARE(ui::valueText(std::nullopt, Unit::Percent), QStringLiteral("–"));
        QCOMPARE(ui::pointsText(std::nullopt), QStringLiteral("–"));
    }

    void writesPointsAndChanges()
    {
        QCOMPARE(ui::pointsText(3.9158), QStringLiteral("3.92"));
        QCOMPARE(ui::pointsText(3.9158, 10), QStringLiteral("7.83"));
        QCOMPARE(ui::changeText(0.214), QStringLiteral("+0.21"));
        QCOMPARE(ui::changeText(-0.31), QStringLiteral("−0.31"));
        QCOMPARE(ui::changeText(-0.001), QStringLiteral("0.00"));
    }

    void writesSharesAndCounts()
    {
        QCOMPARE(ui::shareText(0.2), QStringLiteral("20 %"));
        QCOMPARE(ui::shareText(0.125), QStringLiteral("12.5 %"));
        QCOMPARE(ui::countText(std::int64_t(8410)), QStringLiteral("8,410"));
        QCOMPARE(ui::countText(std::int64_t(-8410)), QStringLiteral("−8,410"));
        QCOMPARE(ui::sumText(1000), QStringLiteral("1,000"));
        QCOMPARE(ui::sumText(930.55), QStringLiteral("930.6"));
    }

    void writesDaysAndTimesOnTheZonesClock()
    {
        const core::Zone shanghai = core::Zone::find("Asia/Shanghai").value();
        const core::Instant instant = day(2022, 10, 31) + std::chrono::hours(18);
        QCOMPARE(ui::dayText(day(2022, 10, 31)), QStringLiteral("31 Oct 2022"));
        QCOMPARE(ui::timeText(instant, shanghai), QStringLiteral("1 Nov 2022 02:00"));
        QCOMPARE(ui::timeText(instant, core::Zone::utc()), QStringLiteral("31 Oct 2022 18:00"));
    }

    void paintsStars_data()
    {
        QTest::addColumn<double>("stars");
        QTest::addColumn<QString>("text");

        QTest::newRow("4") << 4.0 << QStringLiteral("★★★★☆");
        QTest::newRow("4.5") << 4.5 << QStringLiteral("★★★★½");
        QTest::newRow("3.5") << 3.5 << QStringLiteral("★★★½☆");
        QTest::newRow("5") << 5.0 << QStringLiteral("★★★★★");
        QTest::newRow("0") << 0.0 << QStringLiteral("☆☆☆☆☆");
        QTest::newRow("too many") << 7.0 << QStringLiteral("★★★★★");
    }

    void paintsStars()
    {
        QFETCH(const double, stars);
        QFETCH(const QString, text);
        QCOMPARE(ui::starsText(stars), text);
    }

    void marksAScoreWithSignAndWord()
    {
        QVERIFY(ui::markOf(3.9999) == ui::Mark::Weak);
        QVERIFY(ui::markOf(4.0) == ui::Mark::Fair);
        QVERIFY(ui::markOf(4.4999) == ui::Mark::Fair);
        QVERIFY(ui::markOf(4.5) == ui::Mark::Good);
        QCOMPARE(ui::markSign(ui::Mark::Weak), QStringLiteral("▼"));
        QCOMPARE(ui::markSign(ui::Mark::Fair), QStringLiteral("▲"));
        QCOMPARE(ui::markSign(ui::Mark::Good), QStringLiteral("●"));
        QCOMPARE(ui::markWord(ui::Mark::Weak), QStringLiteral("weak"));
    }

    void picksALanguage()
    {
        const core::Text text{.zh = "发货履约率", .en = "On-time fulfilment"};
        QCOMPARE(ui::pick(text, ui::Language::Chinese), QStringLiteral("发货履约率"));
        QCOMPARE(ui::pick(text, ui::Language::English), QStringLiteral("On-time fulfilment"));
        QCOMPARE(ui::pick({.zh = "只有中文", .en = ""}, ui::Language::English),
                 QStringLiteral("只有中文"));
    }

    void readsTheLanguageOfTheEnvironment_data()
    {
        QTest::addColumn<QByteArray>("all");
        QTest::addColumn<QByteArray>("messages");
        QTest::addColumn<QByteArray>("lang");
        QTest::addColumn<bool>("chinese");

        using B = QByteArray;
        QTest::newRow("nothing") << B() << B() << B() << false;
        QTest::newRow("LANG") << B() << B() << B("zh_CN.UTF-8") << true;
        QTest::newRow("LC_MESSAGES first") << B() << B("en_US") << B("zh_CN.UTF-8") << false;
        QTest::newRow("LC_ALL first") << B("zh_TW") << B("en_US") << B("C") << true;
        QTest::newRow("C") << B("C.UTF-8") << B() << B("zh_CN") << false;
    }

    void readsTheLanguageOfTheEnvironment()
    {
        QFETCH(const QByteArray, all);
        QFETCH(const QByteArray, messages);
        QFETCH(const QByteArray, lang);
        QFETCH(const bool, chinese);
        qputenv("LC_ALL", all);
        qputenv("LC_MESSAGES", messages);
        qputenv("LANG", lang);
        QCOMPARE(ui::languageOfEnvironment() == ui::Language::Chinese, chinese);
    }

    void keepsPathsAsTheyAre()
    {
        const std::string name = "目录/订单 导出.csv";
        QCOMPARE(ui::pathText(ui::pathOf(name)), QString::fromStdString(name));
        QCOMPARE(ui::fileNameText(ui::pathOf(name)), QStringLiteral("订单 导出.csv"));
    }

    // The last one: what is installed stays.
    void speaksChinese()
    {
        ui::installWords(*QCoreApplication::instance(), ui::Language::Chinese);
        QCOMPARE(ui::valueText(0.93, Unit::Percent), QStringLiteral("93.0%"));
        QCOMPARE(ui::valueText(5.25, Unit::Hours), QStringLiteral("5.3 小时"));
        QCOMPARE(ui::dayText(day(2022, 10, 31)), QStringLiteral("2022年10月31日"));
        QCOMPARE(ui::markWord(ui::Mark::Weak), QStringLiteral("偏低"));
    }
};

QTEST_GUILESS_MAIN(FormatTest)
#include "tst_format.moc"
