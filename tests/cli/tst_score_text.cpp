// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/score_text.h"
#include "sample_card.h"

#include <QTest>

using namespace starvane;

class ScoreTextTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { ui::installWords(*QCoreApplication::instance(), ui::Language::English); }

    void showsALevelAndItsIndicators()
    {
        const QString text = app::scoreText(sampleCard(), ui::Language::English);
        QCOMPARE(text,
                 QStringLiteral(
                     "… · 1688 · Service stars · 31 Oct 2022\n"
                     "★★★★☆  4.0 stars (assumed)   composite 4.12 of 5  ▲ fair\n"
                     "\n"
                     "   Indicator            Value  Points             Missed  Share  Notes\n"
                     "▼  On-time fulfilment  93.0 %    3.92  weak  70 of 1,000   20 %  "
                     "computed · benchmark assumed\n"
                     "\n"
                     "What to do first\n"
                     "+0.02  Ask for evening scans.\n"));
    }

    void saysWhichFileWouldHelp()
    {
        core::ScoreCard card = sampleCard();
        card.indicators.push_back(sampleWithoutData());
        card.data = {{.kind = "dispute",
                      .asOf = {},
                      .name = {.zh = "纠纷", .en = "disputes"},
                      .fetch = {.zh = "后台", .en = "back office → disputes → export"}},
                     {.kind = "order",
                      .asOf = card.asOf,
                      .name = {.zh = "订单", .en = "orders"},
                      .fetch = {}}};
        const QString text = app::scoreText(card, ui::Language::English);
        QVERIFY2(text.contains(QStringLiteral("Dispute rate: no data (dispute.opened_at). Import: "
                                              "disputes (back office → disputes → export)\n")),
                 qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("orders    to 1 Nov 2022 10:00\n")),
                 qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("disputes  never imported\n")), qPrintable(text));
    }

    void showsPointsOnThePlatformsScale()
    {
        core::ScoreCard card = sampleCard();
        card.scale = 10;
        card.stars.reset();
        const QString text = app::scoreText(card, ui::Language::English);
        QVERIFY2(text.contains(QStringLiteral("composite 8.24 of 10  ▲ fair")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("7.83  weak")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("+0.03  Ask")), qPrintable(text));
    }

    void showsWhatPassesAndTheWorst()
    {
        core::ScoreCard card = sampleExpressCard();
        auto &products = card.indicators.front().groupings.front().groups;
        for (int i = 3; i < 9; ++i)
            products.push_back({.key = "p" + std::to_string(i),
                                .numerator = 0,
                                .denominator = 4,
                                .value = 0,
                                .passes = true});
        const QString text = app::scoreText(card, ui::Language::English);
        for (const char *line : {"\nThis card has no composite: its indicators pass or fail.\n",
                                 "\n▼  Late arrival  93.0 %       –  fails  70 of 1,000",
                                 "\nLate arrival: worst products\np1  75.0 %  of 4  fails\n",
                                 "\np5   0.0 %  of 4  passes\n\n",
                                 "\nLate arrival: worst by destination\nFR  50.0 %  of 8  "
                                 "suspended\n"})
            QVERIFY2(text.contains(QString::fromUtf8(line)), qPrintable(text));
        QVERIFY2(!text.contains(QStringLiteral("p6")), qPrintable(text));
    }

    void showsBonusAndBadges()
    {
        core::ScoreCard card = sampleCard();
        card.scale = 10;
        card.bonus = 0.15;
        card.badges = sampleBadges();
        card.badges.push_back(card.badges.front());
        card.badges.back().shown = 0.79;
        const QString text = app::scoreText(card, ui::Language::English);
        QVERIFY2(text.contains(QStringLiteral(
                     "\nbonus +0.30, within the composite\n"
                     "Good Shop: reached, rank 82.5 %, needs 80.0 % (More exposure)\n"
                     "New: unknown; note it with “starvane reading --indicator rank”\n"
                     "Good Shop: not reached, rank 79.0 %, needs 80.0 %\n")),
                 qPrintable(text));
    }

    void saysWhenAWeakRateMayBeChance()
    {
        core::ScoreCard card = sampleCard();
        core::IndicatorScore &indicator = card.indicators.front();
        indicator.interval = core::Interval{0.531, 0.888};
        indicator.smallSample = true;
        QString text = app::scoreText(card, ui::Language::English);
        QVERIFY2(text.contains(QStringLiteral("computed · weak, few records: 95 % sure from "
                                              "53.1 % to 88.8 % · benchmark")),
                 qPrintable(text));
        indicator.weak = false;
        text = app::scoreText(card, ui::Language::English);
        QVERIFY2(text.contains(QStringLiteral("computed · small sample: 95 % sure from")),
                 qPrintable(text));
        indicator.smallSample = false; // with many records it says nothing new
        text = app::scoreText(card, ui::Language::English);
        QVERIFY2(!text.contains(QStringLiteral("95 % sure")), qPrintable(text));
    }

    void doesWithoutAComposite()
    {
        core::ScoreCard card = sampleCard();
        card.composite.reset();
        card.stars.reset();
        const QString text = app::scoreText(card, ui::Language::English);
        QVERIFY2(text.contains(QStringLiteral("No composite: ")), qPrintable(text));
    }
};

QTEST_GUILESS_MAIN(ScoreTextTest)
#include "tst_score_text.moc"
