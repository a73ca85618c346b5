// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/finding.h"
#include "tests/ui/window_bench.h"
#include "ui/chart/time_chart.h"
#include "ui/chart/time_view.h"
#include "ui/kit/choice_row.h"
#include "ui/kit/empty_state.h"
#include "ui/overview/level_card.h"
#include "ui/plan/calendar_card.h"
#include "ui/plan/calendar_model.h"
#include "ui/plan/calendar_table.h"
#include "ui/plan/effort_slider.h"
#include "ui/plan/forecast_card.h"
#include "ui/plan/lever_row.h"
#include "ui/plan/plan_board.h"
#include "ui/plan/plan_page.h"
#include "ui/plan/target_card.h"
#include "ui/plan/what_if_card.h"
#include "ui/shell/page_stack.h"
#include "ui/shell/side_bar.h"
#include "ui/stores/stores_page.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace starvane;
using starvane::tests::button;
using starvane::tests::textOf;

namespace {

const QString home1688 = QStringLiteral("晴禾家居（示例）");
const QString wish = QStringLiteral("暖屋海外（示例）");

template <class T>
T &only(const QWidget &window)
{
    return *window.findChild<T *>();
}

/// The sliders that can be seen, in the order of the rows.
std::vector<ui::EffortSlider *> sliders(const QWidget &window)
{
    std::vector<ui::EffortSlider *> found;
    for (ui::LeverRow *row : only<ui::WhatIfCard>(window).findChildren<ui::LeverRow *>()) {
        auto *slider = row->findChild<ui::EffortSlider *>();
        if (slider->isVisible())
            found.push_back(slider);
    }
    return found;
}

} // namespace

/// The plan page in the window, on the demo stores.
class TestPlanPage final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(m_bench.fillDemo()); }

    void theNextLevelIsPlanned()
    {
        const auto window = shown(home1688);
        const auto plan = prospect(home1688).plan;
        const QString told = textOf(only<ui::TargetCard>(*window));
        QVERIFY2(told.contains(QStringLiteral("4.5 ★ can be reached on")), qPrintable(told));
        QVERIFY2(told.contains(QStringLiteral("%1 fewer failures").arg(plan.effort)),
                 qPrintable(told));
        // The steps stand first, in the plan's order, and their sliders at what it asks.
        const auto all = sliders(*window);
        QVERIFY(all.size() >= plan.steps.size());
        for (std::size_t i = 0; i < plan.steps.size(); ++i) {
            QCOMPARE(all[i]->accessibleName(), QString::fromStdString(plan.steps[i].name.en));
            QCOMPARE(all[i]->value(), static_cast<int>(plan.steps[i].effort));
        }
        QVERIFY(textOf(only<ui::WhatIfCard>(*window)).contains(QStringLiteral("reaches 4.5 ★")));
    }

    void anotherTargetGivesAnotherPlan()
    {
        const auto window = shown(home1688);
        const auto *target = window->findChild<ui::TargetCard *>();
        QAbstractButton *chip = nullptr;
        for (auto *candidate : target->findChildren<QAbstractButton *>()) {
            if (candidate->text() == QStringLiteral("5.0 ★"))
                chip = candidate;
        }
        QVERIFY(chip != nullptr);
        QTest::mouseClick(chip, Qt::LeftButton);
        const bool reached = prospect(home1688, 5.0).plan.isReached;
        const QString told = reached ? QStringLiteral("5.0 ★ can be reached on")
                                     : QStringLiteral("No day of the next 60 reaches 5.0 ★.");
        QTRY_VERIFY2(textOf(*target).contains(told), qPrintable(textOf(*target)));
        QVERIFY(chip->isChecked());
    }

    void aSliderTellsAtOnceWhatItBrings()
    {
        const auto window = shown(home1688);
        auto &card = only<ui::WhatIfCard>(*window);
        const core::Prospect expected = prospect(home1688);
        const core::WhatIf &whatIf = *expected.whatIf;
        auto *slider = sliders(*window).front();
        slider->setFocus();
        QTest::keyClick(slider, Qt::Key_Home);
        QCOMPARE(slider->value(), 0);
        auto efforts = whatIf.planned(expected.plan);
        const auto lever = std::ranges::find(whatIf.levers(), expected.plan.steps.front().indicator,
                                             &core::Lever::indicator);
        efforts[static_cast<std::size_t>(lever - whatIf.levers().begin())] = 0;
        QCOMPARE(card.answer()->composite, whatIf.answer(efforts).composite);
        QVERIFY2(textOf(card).contains(QStringLiteral("does not reach 4.5 ★")),
                 qPrintable(textOf(card)));
        QElapsedTimer timer;
        timer.start();
        constexpr int moves = 40;
        for (int i = 0; i < moves; ++i) {
            QTest::keyClick(slider, i % 2 == 0 ? Qt::Key_End : Qt::Key_Home);
            slider->repaint();
        }
        QVERIFY2(timer.elapsed() <= 50 * moves, qPrintable(QString::number(timer.elapsed())));

        QTest::mouseClick(button(card, QStringLiteral("As planned")), Qt::LeftButton);
        QCOMPARE(*card.answer()->composite, *expected.plan.plannedComposite);
        QVERIFY(!button(card, QStringLiteral("As planned"))->isEnabled());
        QTest::mouseClick(button(card, QStringLiteral("Set all to 0")), Qt::LeftButton);
        for (const auto *one : sliders(*window))
            QCOMPARE(one->value(), 0);
        QCOMPARE(card.answer()->composite, whatIf.answer(whatIf.none()).composite);
    }

    void aClickOnTheSliderSetsIt()
    {
        const auto window = shown(home1688);
        auto *slider = sliders(*window).front();
        QTest::mouseClick(slider, Qt::LeftButton, {}, {slider->width() - 2, slider->height() / 2});
        QCOMPARE(slider->value(), slider->maximum());
        QTest::mouseClick(slider, Qt::LeftButton, {}, {1, slider->height() / 2});
        QCOMPARE(slider->value(), 0);
    }

    void theArrowKeysGoFromDayToDay()
    {
        const auto window = shown(home1688);
        auto &table = only<ui::CalendarTable>(*window);
        auto *days = qobject_cast<ui::CalendarModel *>(table.model());
        QCOMPARE(days->days(), core::projectedDays);
        table.setFocus();
        QTest::keyClick(&table, Qt::Key_Home);
        QCOMPARE(days->dayAt(table.currentIndex()), 0);
        for (int day = 1; day <= 8; ++day) {
            QTest::keyClick(&table, Qt::Key_Right);
            QCOMPARE(days->dayAt(table.currentIndex()), day);
        }
        QTest::keyClick(&table, Qt::Key_Down);
        QCOMPARE(days->dayAt(table.currentIndex()), 15);
        QTest::keyClick(&table, Qt::Key_Left);
        QCOMPARE(days->dayAt(table.currentIndex()), 14);
        QTest::keyClick(&table, Qt::Key_End);
        QCOMPARE(days->dayAt(table.currentIndex()), core::projectedDays - 1);
        QTest::keyClick(&table, Qt::Key_Right);
        QCOMPARE(days->dayAt(table.currentIndex()), core::projectedDays - 1);
        QVERIFY(
            textOf(only<ui::CalendarCard>(*window)).contains(days->spoken(table.currentIndex())));
    }

    // The first Monday of the calendar is at most as late as the first day.
    void daysTellWhatLeavesAndWhatComes()
    {
        const auto window = shown(home1688);
        const auto expected = prospect(home1688);
        auto *days = qobject_cast<ui::CalendarModel *>(only<ui::CalendarTable>(*window).model());
        std::map<core::Day, qlonglong> leaving;
        for (const core::LeavingFailures &one : expected.projection.leaving)
            leaving[one.day] += one.failures;
        QVERIFY(!leaving.empty());
        for (int i = 0; i < days->days(); ++i) {
            const core::Day day = expected.card.on + std::chrono::days{i + 1};
            const QModelIndex index = days->indexOf(i);
            QCOMPARE(index.column(),
                     static_cast<int>(std::chrono::weekday(day).iso_encoding()) - 1);
            QCOMPARE(index.data(ui::CalendarModel::FailuresRole).toLongLong(), leaving[day]);
            QCOMPARE(index.data(ui::CalendarModel::PlannedRole).toBool(),
                     day == *expected.plan.day);
            const QString spoken = index.data(Qt::AccessibleTextRole).toString();
            QCOMPARE(spoken.contains(QStringLiteral("stop counting")), leaving[day] > 0);
        }
    }

    void theForecastHasATableBehindIt()
    {
        const auto window = shown(home1688);
        auto &chart = only<ui::TimeChart>(only<ui::ForecastCard>(*window));
        QVERIFY(!chart.showsTable());
        auto &view = only<ui::TimeView>(chart);
        view.setFocus();
        QTest::keyClick(&view, Qt::Key_T);
        QVERIFY(chart.showsTable());
        // 60 days so far, 60 to come.
        QCOMPARE(chart.tableModel()->rowCount(), 120);
    }

    void eachIndicatorHasItsForecast()
    {
        const auto window = shown(home1688);
        auto &card = only<ui::ForecastCard>(*window);
        auto &picker = only<QComboBox>(card);
        const auto expected = prospect(home1688);
        QCOMPARE(picker.count(), 1 + static_cast<int>(expected.card.indicators.size()));
        for (int i = 0; i < picker.count(); ++i) {
            picker.setCurrentIndex(i);
            emit picker.activated(i);
            QVERIFY(textOf(card).contains(QStringLiteral("no failures")));
        }
    }

    void anIndicatorsNameOpensIt()
    {
        const auto window = shown(home1688);
        std::optional<ui::IndicatorKey> wanted;
        connect(&only<ui::PlanPage>(*window), &ui::LivePage::indicatorWanted, this,
                [&wanted](const ui::IndicatorKey &key) { wanted = key; });
        auto *row = only<ui::WhatIfCard>(*window).findChildren<ui::LeverRow *>().front();
        QTest::mouseClick(row->findChild<QPushButton *>(), Qt::LeftButton);
        QVERIFY(wanted);
        QCOMPARE(wanted->indicator, prospect(home1688).plan.steps.front().indicator);
        QCOMPARE(wanted->card, std::string("service"));
    }

    void aCardWithoutStarsShowsItsForecastOnly()
    {
        const auto window = shown(wish);
        const auto *target = window->findChild<ui::TargetCard *>();
        for (auto *candidate : target->findChildren<QAbstractButton *>()) {
            if (candidate->text() == QStringLiteral("Wish Express"))
                QTest::mouseClick(candidate, Qt::LeftButton);
        }
        QTRY_VERIFY2(textOf(*target).contains(QStringLiteral("Wish Express has no stars")),
                     qPrintable(textOf(*target)));
        QVERIFY(!only<ui::WhatIfCard>(*window).isVisible());
        QVERIFY(only<ui::ForecastCard>(*window).isVisible());
        QVERIFY(only<ui::CalendarCard>(*window).isVisible());
    }

    void aStoreWithoutDataIsAskedForFiles()
    {
        tests::WindowBench bench;
        bench.addStore("empty");
        const auto window = bench.window();
        window->show();
        QTRY_VERIFY(window->windowTitle().startsWith(QLatin1String("empty")));
        turnToPlan(*window);
        auto *page = window->findChild<ui::PlanPage *>();
        QTRY_VERIFY(page->findChild<ui::EmptyState *>()->isVisible());
        QVERIFY(button(*page, QStringLiteral("Import files…")) != nullptr);
    }

    void withoutAStoreThereIsNothingToPlan()
    {
        tests::WindowBench bench;
        const auto window = bench.window();
        window->show();
        turnToPlan(*window);
        auto *page = window->findChild<ui::PlanPage *>();
        QTRY_VERIFY(page->findChild<ui::EmptyState *>()->isVisible());
        QVERIFY(button(*page, QStringLiteral("Import files…")) == nullptr);
    }

    void theOverviewLeadsHere()
    {
        const auto window = m_bench.window();
        window->show();
        QTRY_VERIFY(window->findChild<ui::LevelCard *>()->isVisible());
        auto *link = button(only<ui::LevelCard>(*window), QStringLiteral("How to get there ›"));
        QVERIFY(link != nullptr);
        QTest::mouseClick(link, Qt::LeftButton);
        QCOMPARE(only<ui::PageStack>(*window).currentIndex(), int(ui::PageStack::Plan));
    }

private:
    static void turnToPlan(ui::MainWindow &window)
    {
        emit window.findChild<ui::SideBar *>()->pagePicked(ui::PageStack::Plan);
    }

    /// A window whose plan page shows a store.
    std::unique_ptr<ui::MainWindow> shown(const QString &store)
    {
        auto window = m_bench.window();
        window->resize(1280, 720);
        window->show();
        (void)QTest::qWaitForWindowActive(window.get());
        (void)QTest::qWaitFor([&] { return !window->windowTitle().startsWith(u"Starvane"); });
        emit window->findChild<ui::StoresPage *>()->picked(store);
        turnToPlan(*window);
        const auto *board = window->findChild<ui::PlanBoard *>();
        (void)QTest::qWaitFor([&] { return board->isVisible(); }, 20000);
        return window;
    }

    core::Prospect prospect(const QString &store, std::optional<double> target = {})
    {
        auto ledger = core::Ledger::open(m_bench.workspace().database);
        return *core::Rater(*ledger, *m_bench.workspace().packs)
                    .prospect(
                        {.store = store.toStdString(), .target = target, .on = {}, .card = {}});
    }

    tests::WindowBench m_bench;
};

QTEST_MAIN(TestPlanPage)
#include "tst_plan_page.moc"
