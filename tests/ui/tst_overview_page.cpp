// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/cut_text.h"
#include "tests/ui/sample_overview.h"
#include "ui/chart/time_chart.h"
#include "ui/kit/label.h"
#include "ui/kit/mark.h"
#include "ui/overview/data_panel.h"
#include "ui/overview/indicator_card.h"
#include "ui/overview/indicator_words.h"
#include "ui/overview/level_card.h"
#include "ui/overview/overview_page.h"
#include "ui/shell/language_switch.h"

#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace starvane;

namespace {

/// The cards that are seen, in reading order.
std::vector<ui::IndicatorCard *> cardsOf(const ui::OverviewPage &page)
{
    auto list = page.findChildren<ui::IndicatorCard *>();
    std::vector<ui::IndicatorCard *> cards;
    std::ranges::copy_if(list, std::back_inserter(cards),
                         [](const QWidget *card) { return card->isVisible(); });
    std::ranges::sort(cards, [](const QWidget *a, const QWidget *b) {
        return std::pair(a->y(), a->x()) < std::pair(b->y(), b->x());
    });
    return cards;
}

QString textsOf(const QWidget &widget)
{
    QStringList texts;
    for (const QLabel *label : widget.findChildren<QLabel *>()) {
        if (label->isVisible())
            texts << label->text();
    }
    return texts.join(QLatin1Char('\n'));
}

} // namespace

class TestOverviewPage final : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_language.set(ui::Language::English);
        m_page = std::make_unique<ui::OverviewPage>();
        m_page->resize(1080, 640);
        m_page->showOverview(std::make_shared<const ui::Overview>(tests::sampleOverview()));
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }

    void weakIndicatorsComeFirstAndUnknownOnesLast()
    {
        std::vector<std::string> ids;
        for (const ui::IndicatorCard *card : cardsOf(*m_page))
            ids.push_back(card->indicator());
        const std::vector<std::string> expected{"response_3min", "fulfilment", "quality_refund",
                                                "refund_hours", "dispute"};
        QCOMPARE(ids, expected);
    }

    void kindsOfDataHaveTheirWholeNames()
    {
        ui::Overview overview = tests::sampleOverview();
        overview.card.data.front().name = {"客户问题（投诉、拒付）",
                                           "Tickets (complaints, chargebacks)"};
        m_page->showOverview(std::make_shared<const ui::Overview>(std::move(overview)));
        QCoreApplication::processEvents();
        for (const int width : {1080, 2300, 640}) {
            m_page->resize(width, 640);
            QCoreApplication::processEvents();
            const auto *const panel = m_page->findChild<ui::DataPanel *>();
            QVERIFY(textsOf(*panel).contains(QStringLiteral("Tickets (complaints, chargebacks)")));
            QCOMPARE(tests::cutTexts(*panel), QStringList());
        }
    }

    void aCardSaysWhatTheScoreCardSays()
    {
        const auto cards = cardsOf(*m_page);
        const QString weak = textsOf(*cards.at(0));
        QVERIFY2(weak.contains(QLatin1String("3.40 weak")), qPrintable(weak));
        QVERIFY(weak.contains(QLatin1String("81.2 %")));
        QVERIFY(weak.contains(QLatin1String("188 of 1,000 missed")));
        QVERIFY(textsOf(*cards.at(1)).contains(QLatin1String("12 not due yet")));
        QVERIFY(textsOf(*cards.at(2)).contains(QLatin1String("official 30 Oct")));
        const QString small = textsOf(*cards.at(3));
        QVERIFY(small.contains(QLatin1String("partial")));
        QVERIFY(small.contains(QStringLiteral("small sample: one more failure −0.31")));
    }

    void aCardWithoutDataNamesTheFileThatWouldLightIt()
    {
        const QString texts = textsOf(*cardsOf(*m_page).at(4));
        QVERIFY2(texts.contains(QLatin1String("no data")), qPrintable(texts));
        QVERIFY(texts.contains(QLatin1String("Needs disputes: Workbench")));
        QVERIFY(!texts.contains(QLatin1String("0.0 %")));
    }

    void marksTellTheStateByShape()
    {
        std::vector<ui::State> states;
        for (const ui::IndicatorCard *card : cardsOf(*m_page))
            states.push_back(card->findChild<ui::MarkShape *>()->state());
        const std::vector expected{ui::State::Weak, ui::State::Weak, ui::State::Good,
                                   ui::State::Fair, ui::State::Unknown};
        QCOMPARE(states, expected);
    }

    void everyCardSpeaks()
    {
        for (const ui::IndicatorCard *card : cardsOf(*m_page)) {
            QVERIFY(!card->accessibleName().isEmpty());
            QVERIFY(!card->accessibleDescription().isEmpty());
            QCOMPARE(card->focusPolicy(), Qt::StrongFocus);
        }
        const auto *level = m_page->findChild<ui::LevelCard *>();
        QVERIFY(
            level->accessibleDescription().contains(QLatin1String("4.0 stars, composite 4.12.")));
        const auto *chart = m_page->findChild<ui::TimeChart *>();
        QVERIFY2(chart->accessibleDescription().contains(QLatin1String("composite rose from ")),
                 qPrintable(chart->accessibleDescription()));
    }

    void theNextLevelIsNamed()
    {
        const QString texts = textsOf(*m_page->findChild<ui::LevelCard *>());
        QVERIFY2(texts.contains(QStringLiteral("4.5 ★ needs +0.38")), qPrintable(texts));
    }

    void theScaleOfThePlatformCounts()
    {
        m_page->showOverview(std::make_shared<const ui::Overview>(tests::sampleVane()));
        const QString texts = textsOf(*m_page->findChild<ui::LevelCard *>());
        QVERIFY2(texts.contains(QLatin1String("9.22")), qPrintable(texts));
        QVERIFY(texts.contains(QLatin1String("+0.38"))); // 0.19 of 5
        QTRY_COMPARE(cardsOf(*m_page).size(), std::size_t(11));
    }

    void anArrowKeyReadsOutADay()
    {
        auto *chart = m_page->findChild<ui::TimeChart *>();
        chart->setFocus();
        QTest::keyClick(chart->focusProxy(), Qt::Key_Left);
        QCOMPARE(chart->readOut(), QStringLiteral("31 Oct\ncomposite 4.12"));
        QTest::keyClick(chart->focusProxy(), Qt::Key_Left);
        QVERIFY(chart->readOut().startsWith(QLatin1String("30 Oct")));
    }

    void whatIsMissingIsFetchedFirst()
    {
        const ui::Overview overview = tests::sampleOverview();
        QCOMPARE(ui::nextToFetch(overview.card)->kind, std::string("dispute"));
        auto complete = overview.card;
        complete.indicators.clear();
        QCOMPARE(ui::nextToFetch(complete)->kind, std::string("conversation"));
    }

    void theLanguageChangesAtRunTime()
    {
        m_language.set(ui::Language::Chinese);
        QCoreApplication::processEvents();
        const QString texts = textsOf(*m_page);
        QVERIFY2(texts.contains(QStringLiteral("发货履约率")), qPrintable(texts));
        QVERIFY(texts.contains(QStringLiteral("先做什么")));
        QVERIFY(texts.contains(QStringLiteral("10月31日")));
        QVERIFY(!texts.contains(QLatin1String("weak")));
        QVERIFY(!texts.contains(QLatin1String("missed")));
    }

    void withoutAStoreThereIsAWayToStart()
    {
        m_page->showNoStore();
        QSignalSpy demo(m_page.get(), &ui::OverviewPage::demoWanted);
        for (QPushButton *button : m_page->findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text() == QLatin1String("Load the demo stores"))
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QCOMPARE(demo.count(), 1);
    }

private:
    ui::LanguageSwitch m_language;
    std::unique_ptr<ui::OverviewPage> m_page;
};

QTEST_MAIN(TestOverviewPage)
#include "tst_overview_page.moc"
