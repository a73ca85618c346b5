// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/sample_due.h"
#include "tests/ui/sample_overview.h"
#include "ui/kit/mark.h"
#include "ui/kit/star_row.h"
#include "ui/overview/chart_card.h"
#include "ui/overview/due_card.h"
#include "ui/overview/groups_card.h"
#include "ui/overview/indicator_card.h"
#include "ui/overview/level_card.h"
#include "ui/overview/overview_page.h"
#include "ui/overview/tips_panel.h"
#include "ui/shell/language_switch.h"
#include "ui/shell/page_header.h"

#include <QAbstractButton>
#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace starvane;

namespace {

QString textsOf(const QWidget &widget)
{
    QStringList texts;
    for (const QLabel *label : widget.findChildren<QLabel *>()) {
        if (label->isVisible())
            texts << label->text();
    }
    return texts.join(QLatin1Char('\n'));
}

QPushButton *enterOf(const QWidget &card)
{
    for (QPushButton *button : card.findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text().startsWith(QLatin1String("Enter")))
            return button;
    }
    return nullptr;
}

QPushButton *linkOf(const QWidget &card, const QString &text)
{
    for (QPushButton *button : card.findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text() == text)
            return button;
    }
    return nullptr;
}

/// Of the newest request, which is taken.
std::string indicatorOf(QSignalSpy &wanted)
{
    return wanted.isEmpty() ? std::string()
                            : wanted.takeLast().front().value<ui::IndicatorKey>().indicator;
}

int rowsOf(const QWidget &card)
{
    int rows = 0;
    for (const auto *mark : card.findChildren<ui::MarkShape *>())
        rows += mark->isVisible() ? 1 : 0;
    return rows;
}

} // namespace

/// What the overview shows of cards that pass or fail, of badges and of what is due.
class TestCards final : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_language.set(ui::Language::English);
        m_page = std::make_unique<ui::OverviewPage>();
        m_page->resize(1080, 640);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }

    void aCardWithoutLevelsHasNeitherStarsNorChart()
    {
        show(tests::sampleExpress());
        QVERIFY(!m_page->findChild<ui::StarRow *>()->isVisible());
        QVERIFY(!m_page->findChild<ui::ChartCard *>()->isVisible());
        QVERIFY(!m_page->findChild<ui::TipsPanel *>()->isVisible());
        QVERIFY(textsOf(*m_page->findChild<ui::LevelCard *>())
                    .contains(QLatin1String("1 of 2 indicators pass")));
        show(tests::sampleOverview());
        QVERIFY(m_page->findChild<ui::StarRow *>()->isVisible());
        QVERIFY(m_page->findChild<ui::ChartCard *>()->isVisible());
        QVERIFY(!m_page->findChild<ui::GroupsCard *>()->isVisible());
    }

    void anIndicatorPassesOrFailsByItsLimit()
    {
        show(tests::sampleExpress());
        QStringList texts;
        for (const ui::IndicatorCard *card : m_page->findChildren<ui::IndicatorCard *>()) {
            if (card->isVisible())
                texts << textsOf(*card);
        }
        const QString all = texts.join(QLatin1Char('\n'));
        QVERIFY2(all.contains(QLatin1String("fails")), qPrintable(all));
        QVERIFY(all.contains(QLatin1String("passes up to 5.0 %")));
        QVERIFY(all.contains(QLatin1String("passes under 5.0 %")));
        QVERIFY(!all.contains(QLatin1String("not scored")));
    }

    void theWorstProductsAndCountriesAreNamed()
    {
        show(tests::sampleExpress());
        const QString texts = textsOf(*m_page->findChild<ui::GroupsCard *>());
        QVERIFY2(texts.contains(QStringLiteral("Late arrival rate · 2 of 3 products fail")),
                 qPrintable(texts));
        QVERIFY(texts.contains(QLatin1String("244caf9c81d35b6e")));
        QVERIFY(texts.contains(QLatin1String("France")));
        QVERIFY(texts.contains(QLatin1String("suspended")));
        QVERIFY(!texts.contains(QLatin1String("7710bd0ce3fa9b55"))); // passes
        m_language.set(ui::Language::Chinese);
        QTRY_VERIFY(textsOf(*m_page->findChild<ui::GroupsCard *>())
                        .contains(QStringLiteral("延迟到达率 · 2 个国家中 1 个不达标")));
    }

    void aModuleLeadsToItsWeakestIndicator()
    {
        ui::Overview vane = tests::sampleVane();
        vane.card.indicators[7].score = 3.2; // of the customer service, 4.13 at least otherwise
        vane.card.indicators[7].weak = true;
        show(vane);
        auto *level = m_page->findChild<ui::LevelCard *>();
        QSignalSpy wanted(m_page.get(), &ui::OverviewPage::indicatorWanted);
        QTest::mouseClick(linkOf(*level, QStringLiteral("Customer service 9.00")), Qt::LeftButton);
        QCOMPARE(indicatorOf(wanted), std::string("i7"));
        QPushButton *logistics = linkOf(*level, QStringLiteral("Logistics 8.80"));
        logistics->setFocus();
        QTest::keyClick(logistics, Qt::Key_Return);
        QCOMPARE(indicatorOf(wanted), std::string("i2")); // i2, i5 and i8: the lowest comes first
    }

    void aWeakIndicatorIsALinkOfTheLevel()
    {
        show(tests::sampleOverview());
        auto *level = m_page->findChild<ui::LevelCard *>();
        QSignalSpy wanted(m_page.get(), &ui::OverviewPage::indicatorWanted);
        QTest::mouseClick(linkOf(*level, QStringLiteral("Reply within 3 minutes")), Qt::LeftButton);
        QCOMPARE(indicatorOf(wanted), std::string("response_3min"));
        QPushButton *fulfilment = linkOf(*level, QStringLiteral("On-time fulfilment"));
        fulfilment->setFocus();
        QTest::keyClick(fulfilment, Qt::Key_Space);
        QCOMPARE(indicatorOf(wanted), std::string("fulfilment"));
        QVERIFY(linkOf(*level, QStringLiteral("Quality refund rate")) == nullptr); // 4.53
    }

    void aTallCardShowsMoreDuties()
    {
        ui::DueCard card;
        card.resize(320, 220);
        card.show();
        card.showDue(tests::sampleDue(), {});
        const int few = rowsOf(card);
        QVERIFY(few >= 3);
        card.resize(320, 2000);
        QTRY_COMPARE(rowsOf(card), 12);
        card.resize(320, 10);
        QTRY_COMPARE(rowsOf(card), 3);
    }

    void aBadgeAsksForItsRank()
    {
        show(tests::sampleVane());
        auto *level = m_page->findChild<ui::LevelCard *>();
        QVERIFY(textsOf(*level).contains(QLatin1String("JD Good Shop: enter your rank")));
        QVERIFY(textsOf(*level).contains(QLatin1String("includes a bonus of 0.20")));
        QVERIFY(textsOf(*level).contains(QStringLiteral("31 Oct · of 10")));
        QSignalSpy wanted(m_page.get(), &ui::OverviewPage::readingWanted);
        QTest::mouseClick(enterOf(*level), Qt::LeftButton);
        QCOMPARE(wanted.count(), 1);

        ui::Overview ranked = tests::sampleVane();
        ranked.card.badges.front().shown = 0.72;
        show(ranked);
        QVERIFY(textsOf(*level).contains(QLatin1String("rank 72.0 %, needs 80.0 %")));
        ranked.card.badges.front().shown = 0.8;
        show(ranked);
        QVERIFY(textsOf(*level).contains(QLatin1String("reached with rank 80.0 %")));
        QVERIFY(enterOf(*level) == nullptr);
    }

    void whatIsNotComputedCanBeEntered()
    {
        show(tests::sampleOverview());
        QSignalSpy wanted(m_page.get(), &ui::OverviewPage::readingWanted);
        int offered = 0;
        for (const ui::IndicatorCard *card : m_page->findChildren<ui::IndicatorCard *>()) {
            QPushButton *enter = card->isVisible() ? enterOf(*card) : nullptr;
            if (enter == nullptr)
                continue;
            ++offered;
            enter->setFocus();
            QTest::keyClick(enter, Qt::Key_Space);
        }
        QCOMPARE(offered, 2); // an official one and one without data
        QCOMPARE(wanted.count(), 2);
    }

    void whatIsDueOpensThePage()
    {
        show(tests::sampleOverview());
        auto *due = m_page->findChild<ui::DueCard *>();
        QVERIFY(!due->isVisible());
        m_page->showDue(tests::sampleDue());
        QVERIFY(due->isVisible());
        QVERIFY(rowsOf(*due) >= 3);
        QVERIFY(textsOf(*due).contains(QStringLiteral("3 overdue · 4 that day")));
        QSignalSpy wanted(m_page.get(), &ui::OverviewPage::dutiesWanted);
        QTest::mouseClick(due, Qt::LeftButton);
        due->setFocus();
        QTest::keyClick(due, Qt::Key_Return);
        QCOMPARE(wanted.count(), 2);
        QVERIFY(!due->accessibleName().isEmpty());
    }

    void theHeaderSwitchesBetweenCards()
    {
        ui::PageHeader header;
        header.show();
        QSignalSpy picked(&header, &ui::PageHeader::cardPicked);
        header.setCards({QStringLiteral("After-sales"), QStringLiteral("Express")}, 0);
        QAbstractButton *express = nullptr;
        for (auto *button : header.findChildren<QAbstractButton *>()) {
            if (button->text() == QLatin1String("Express"))
                express = button;
        }
        QVERIFY(express);
        QTest::mouseClick(express, Qt::LeftButton);
        QCOMPARE(picked.count(), 1);
        QCOMPARE(picked.front().front().toInt(), 1);
        header.setCards({QStringLiteral("Service")}, 0);
        QVERIFY(!express->isVisible());
    }

private:
    void show(const ui::Overview &overview)
    {
        m_page->showOverview(std::make_shared<const ui::Overview>(overview));
        QCoreApplication::processEvents();
    }

    ui::LanguageSwitch m_language;
    std::unique_ptr<ui::OverviewPage> m_page;
};

QTEST_MAIN(TestCards)
#include "tst_cards.moc"
