// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/cut_text.h"
#include "tests/ui/sample_due.h"
#include "tests/ui/sample_overview.h"
#include "tests/ui/window_bench.h"
#include "ui/due/due_page.h"
#include "ui/overview/overview_page.h"
#include "ui/readings/readings_dialog.h"
#include "ui/settings/settings_page.h"
#include "ui/shell/page_stack.h"
#include "ui/stores/stores_page.h"

#include <QApplication>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

using namespace starvane;

namespace {

/// One of the sample's tips is followed, and did its work.
std::shared_ptr<const ui::AdviceList> sampleAdvice()
{
    const core::Day day = *core::parseDay("2022-10-01");
    core::AdviceEffect effect;
    effect.adopted = {"peaks", "response_3min", day, "", {}};
    effect.before = {
        {day - std::chrono::days(30), day - std::chrono::days(1)}, 700, 1000, 0.7, 1000, 30};
    effect.after = {{day, day + std::chrono::days(29)}, 812, 1000, 0.812, 1000, 30};
    effect.difference = core::Difference{0.112, 0.074, 0.149};
    effect.verdict = core::AdviceVerdict::Better;
    return std::make_shared<const ui::AdviceList>(ui::AdviceList{{effect}});
}

QString clippedIn(const QWidget &window)
{
    return tests::cutTexts(window).join(QStringLiteral(" | "));
}

} // namespace

class TestClippedText final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        ui::applyFonts(*qApp);
        m_bench.addStore("义乌小商品旗舰店");
        m_window = m_bench.window();
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        m_page = m_window->findChild<ui::OverviewPage *>();
        QTRY_VERIFY(m_window->windowTitle().contains(QStringLiteral("义乌")));
        QTest::qWait(300); // the overview of the empty store comes and is replaced below
    }

    void noTextIsCut_data()
    {
        QTest::addColumn<ui::Language>("language");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("vane");
        for (const bool vane : {false, true}) {
            for (const auto language : {ui::Language::English, ui::Language::Chinese}) {
                for (const QSize size : {QSize(1280, 720), QSize(1000, 700), QSize(720, 480)})
                    QTest::addRow("%s %s %d", vane ? "jd" : "1688",
                                  language == ui::Language::English ? "en" : "zh", size.width())
                        << language << size << vane;
            }
        }
    }

    void noTextIsCut()
    {
        QFETCH(const ui::Language, language);
        QFETCH(const QSize, size);
        QFETCH(const bool, vane);
        m_window->resize(size);
        m_window->setLanguage(language);
        m_page->showOverview(std::make_shared<const ui::Overview>(vane ? tests::sampleVane()
                                                                       : tests::sampleOverview()));
        m_page->showDue(tests::sampleDue());
        m_page->showAdvice(sampleAdvice());
        QCoreApplication::processEvents();
        QTRY_COMPARE(clippedIn(*m_window), QString());
        for (const QScrollArea *area : m_page->findChildren<QScrollArea *>())
            QVERIFY(area->widget()->width() <= area->viewport()->width());
    }

    void noTextIsCutOnTheOtherPages_data()
    {
        QTest::addColumn<ui::Language>("language");
        QTest::addColumn<QSize>("size");
        for (const auto language : {ui::Language::English, ui::Language::Chinese}) {
            for (const QSize size : {QSize(2560, 1440), QSize(1280, 720), QSize(720, 480)})
                QTest::addRow("%s %d", language == ui::Language::English ? "en" : "zh",
                              size.width())
                    << language << size;
        }
    }

    void noTextIsCutOnTheOtherPages()
    {
        QFETCH(const ui::Language, language);
        QFETCH(const QSize, size);
        m_window->resize(size);
        m_window->setLanguage(language);
        auto *pages = m_window->findChild<ui::PageStack *>();
        pages->due().showDue(tests::sampleDue());
        pages->due().showPenalties(tests::samplePenalties());
        pages->stores().showStores(tests::sampleStores(), tests::sampleNow());
        m_page->showOverview(std::make_shared<const ui::Overview>(tests::sampleExpress()));
        for (const int page :
             {ui::PageStack::Due, ui::PageStack::Stores, ui::PageStack::Overview}) {
            pages->setCurrentIndex(page);
            QCoreApplication::processEvents();
            QTRY_COMPARE(clippedIn(*m_window), QString());
        }
        pages->turnTo(ui::PageStack::Settings);
        auto *settings = m_window->findChild<ui::SettingsPage *>();
        for (int section = 0; section < ui::SettingsPage::SectionCount; ++section) {
            settings->showSection(static_cast<ui::SettingsPage::Section>(section));
            QCoreApplication::processEvents();
            QTRY_COMPARE(clippedIn(*m_window), QString());
        }
        pages->turnTo(ui::PageStack::Overview);
        ui::ReadingsDialog dialog(tests::sampleVane());
        dialog.show();
        QTRY_COMPARE(clippedIn(dialog), QString());
    }

private:
    tests::WindowBench m_bench;
    std::unique_ptr<ui::MainWindow> m_window;
    ui::OverviewPage *m_page = nullptr; // in the window
};

QTEST_MAIN(TestClippedText)
#include "tst_clipped_text.moc"
