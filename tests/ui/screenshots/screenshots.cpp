// SPDX-License-Identifier: GPL-3.0-or-later
// Writes the pages as PNGs: languages × themes × sizes, to be looked at. screenshots FOLDER
// [FILTER]

#include "core/import/demo.h"
#include "tests/ui/sample_due.h"
#include "tests/ui/sample_overview.h"
#include "tests/ui/screenshots/import_shots.h"
#include "tests/ui/window_bench.h"
#include "ui/chart/time_chart.h"
#include "ui/due/due_page.h"
#include "ui/due/duty_panel.h"
#include "ui/indicator/indicator_page.h"
#include "ui/indicator/records_panel.h"
#include "ui/kit/choice_row.h"
#include "ui/overview/overview_page.h"
#include "ui/plan/target_card.h"
#include "ui/readings/figure_edit.h"
#include "ui/readings/readings_dialog.h"
#include "ui/shell/page_header.h"
#include "ui/shell/page_stack.h"
#include "ui/shell/side_bar.h"
#include "ui/stores/stores_page.h"
#include "ui/trends/trend_controls.h"
#include "ui/trends/trends_page.h"

#include <QAbstractItemModel>
#include <QApplication>
#include <QDir>
#include <QScrollArea>
#include <QScrollBar>
#include <QStringList>
#include <QTableView>
#include <QTest>

namespace {

using namespace starvane;

/// Where the pictures go, and which are wanted.
struct Album {
    QDir folder;
    QString filter; // a part of the name
    QString suffix; // language and theme

    void shoot(QWidget &widget, const QString &name) const
    {
        const QString file = name + QLatin1Char('-') + suffix + QStringLiteral(".png");
        QCoreApplication::processEvents();
        if (file.contains(filter))
            widget.grab().save(folder.filePath(file));
    }
};

QString suffixOf(ui::Language language, bool dark)
{
    return QStringLiteral("%1-%2").arg(language == ui::Language::Chinese ? QStringLiteral("zh")
                                                                         : QStringLiteral("en"),
                                       dark ? QStringLiteral("dark") : QStringLiteral("light"));
}

void turnTo(ui::MainWindow &window, int page)
{
    auto *pages = window.findChild<ui::PageStack *>();
    emit window.findChild<ui::SideBar *>()->pagePicked(page);
    pages->setCurrentIndex(page);
    QCoreApplication::processEvents();
}

void shootOverview(ui::MainWindow &window, const Album &album, const QString &size)
{
    auto *page = window.findChild<ui::OverviewPage *>();
    auto *header = window.findChild<ui::PageHeader *>();
    turnTo(window, ui::PageStack::Overview);
    page->showDue(tests::sampleDue());
    page->showOverview(std::make_shared<const ui::Overview>(tests::sampleOverview()));
    album.shoot(window, QStringLiteral("overview-") + size);
    page->showOverview(std::make_shared<const ui::Overview>(tests::sampleVane()));
    album.shoot(window, QStringLiteral("vane-") + size);
    const auto express = std::make_shared<const ui::Overview>(tests::sampleExpress());
    page->showOverview(express);
    header->setCards({QStringLiteral("After-sales"), QStringLiteral("Wish Express")}, 1);
    album.shoot(window, QStringLiteral("express-") + size);
    header->setCards({}, 0);
}

void shootDue(ui::MainWindow &window, const Album &album, const QString &size)
{
    auto *page = window.findChild<ui::DuePage *>();
    turnTo(window, ui::PageStack::Due);
    page->showPenalties({});
    page->showDue(nullptr);
    album.shoot(window, QStringLiteral("due-empty-") + size);
    page->showDue(tests::sampleDue());
    album.shoot(window, QStringLiteral("due-") + size);
    page->showPenalties(tests::samplePenalties());
    page->findChild<ui::DutyPanel *>()->findChild<QTableView *>()->selectRow(1);
    album.shoot(window, QStringLiteral("due-selected-") + size);
    auto *parts = page->findChild<ui::ChoiceRow *>(QString(), Qt::FindDirectChildrenOnly);
    parts->choose(1);
    emit parts->picked(1);
    album.shoot(window, QStringLiteral("penalties-") + size);
    parts->choose(0);
    emit parts->picked(0);
}

void shootStores(ui::MainWindow &window, const Album &album, const QString &size)
{
    auto *page = window.findChild<ui::StoresPage *>();
    turnTo(window, ui::PageStack::Stores);
    page->showStores(tests::sampleStores(), tests::sampleNow());
    page->showDueCounts(tests::sampleDueCounts());
    album.shoot(window, QStringLiteral("stores-") + size);
}

void shootReadings(const Album &album)
{
    ui::ReadingsDialog vane(tests::sampleVane());
    vane.show();
    album.shoot(vane, QStringLiteral("readings-vane"));
    ui::ReadingsDialog store(tests::sampleOverview());
    store.show();
    store.focusOn("dispute");
    QTest::keyClicks(store.findChildren<ui::FigureEdit *>().at(2), QStringLiteral("abc"));
    album.shoot(store, QStringLiteral("readings"));
}

/// The page of one indicator of the open store, at its top and at its records.
void shootIndicator(ui::MainWindow &window, const Album &album, const QString &name,
                    const std::string &indicator)
{
    emit window.findChild<ui::PageStack *>()->indicatorWanted({.indicator = indicator});
    QTest::qWait(1200); // figures, then causes and records
    album.shoot(window, name);
    auto *scroll = window.findChild<ui::IndicatorPage *>()->findChild<QScrollArea *>();
    QScrollBar *bar = scroll->verticalScrollBar();
    if (bar->maximum() == 0)
        return;
    bar->setValue(bar->maximum());
    scroll->findChild<ui::RecordsPanel *>()->findChild<QTableView *>()->selectRow(1);
    album.shoot(window, name + QStringLiteral("-records"));
    bar->setValue(0);
}

/// Indicators of the demo stores, in both languages, themes and sizes.
void shootIndicators(ui::MainWindow &window, Album album)
{
    struct Wanted {
        QString store;
        std::string indicator;
    };
    const std::vector<Wanted> wanted{{QStringLiteral("晴禾家居（示例）"), "response_3min"},
                                     {QStringLiteral("晴禾家居（示例）"), "fulfilment"},
                                     {QStringLiteral("禾暖小家电（示例）"), "service_hours"},
                                     {QStringLiteral("暖屋海外（示例）"), "late_confirmed"}};
    for (const bool dark : {false, true}) {
        window.setThemeChoice(dark ? ui::ThemeChoice::Dark : ui::ThemeChoice::Light);
        for (const auto language : {ui::Language::English, ui::Language::Chinese}) {
            window.setLanguage(language);
            album.suffix = QStringLiteral("%1-%2").arg(
                language == ui::Language::Chinese ? QStringLiteral("zh") : QStringLiteral("en"),
                dark ? QStringLiteral("dark") : QStringLiteral("light"));
            for (const Wanted &one : wanted) {
                emit window.findChild<ui::StoresPage *>()->picked(one.store);
                for (const QSize size : {QSize(1280, 720), QSize(2560, 1440)}) {
                    window.resize(size);
                    shootIndicator(window, album,
                                   QStringLiteral("indicator-%1-%2")
                                       .arg(QString::fromStdString(one.indicator))
                                       .arg(size.width()),
                                   one.indicator);
                }
            }
        }
    }
}

/// The open store's first lines, with the period before, and its values by week.
void shootTrends(ui::MainWindow &window, const Album &demo)
{
    turnTo(window, ui::PageStack::Trends);
    const auto *page = window.findChild<ui::TrendsPage *>();
    auto *chart = page->findChild<ui::TimeChart *>();
    auto *controls = page->findChild<ui::TrendControls *>();
    (void)QTest::qWaitFor([&] { return chart->tableModel()->rowCount() > 0; }, 30000);
    std::vector<ui::SeriesKey> keys;
    for (const char *const indicator :
         {"composite", "fulfilment", "response_3min", "refund_hours", "dispute"})
        keys.push_back({"晴禾家居（示例）", "service", indicator});
    emit controls->picker().picked(keys);
    QTest::qWait(1500);
    for (const bool dark : {false, true}) {
        window.setThemeChoice(dark ? ui::ThemeChoice::Dark : ui::ThemeChoice::Light);
        for (const auto language : {ui::Language::English, ui::Language::Chinese}) {
            window.setLanguage(language);
            Album album = demo;
            album.suffix = QStringLiteral("%1-%2").arg(
                language == ui::Language::Chinese ? QStringLiteral("zh") : QStringLiteral("en"),
                dark ? QStringLiteral("dark") : QStringLiteral("light"));
            for (const QSize size : {QSize(1280, 720), QSize(2560, 1440)}) {
                window.resize(size);
                chart->setFocus();
                QTest::keyClick(chart->focusProxy(), Qt::Key_Left);
                album.shoot(window, QStringLiteral("trends-%1").arg(size.width()));
            }
        }
    }
    window.setThemeChoice(ui::ThemeChoice::Light);
    window.resize(1280, 720);
}

/// The demo stores, through the real import.
void shootDemo(const Album &album)
{
    tests::WindowBench bench;
    const auto window = bench.window();
    window->setLanguage(ui::Language::Chinese);
    window->resize(1280, 720);
    window->show();
    QTest::qWait(200);
    emit window->findChild<ui::OverviewPage *>()->demoWanted();
    const auto *table = window->findChild<ui::DutyPanel *>()->findChild<QTableView *>();
    (void)QTest::qWaitFor([&] { return table->model()->rowCount() > 0; }, 120000);
    QTest::qWait(1500); // the counts of all stores
    album.shoot(*window, QStringLiteral("demo-overview"));
    turnTo(*window, ui::PageStack::Due);
    album.shoot(*window, QStringLiteral("demo-due"));
    shootTrends(*window, album);
    turnTo(*window, ui::PageStack::Stores);
    album.shoot(*window, QStringLiteral("demo-stores"));
    emit window->findChild<ui::StoresPage *>()->picked(QStringLiteral("暖屋海外（示例）"));
    QTest::qWait(1500);
    emit window->findChild<ui::PageHeader *>()->cardPicked(1);
    QTest::qWait(1500);
    album.shoot(*window, QStringLiteral("demo-express"));
    turnTo(*window, ui::PageStack::Due);
    auto *parts = window->findChild<ui::DuePage *>()->findChild<ui::ChoiceRow *>(
        QString(), Qt::FindDirectChildrenOnly);
    album.shoot(*window, QStringLiteral("demo-wish-due"));
    parts->choose(1);
    emit parts->picked(1);
    album.shoot(*window, QStringLiteral("demo-penalties"));
    shootIndicators(*window, album);
}

/// The plan page of the demo stores.
void shootPlans(Album album)
{
    tests::WindowBench bench;
    {
        auto ledger = core::Ledger::open(bench.workspace().database);
        (void)core::fillDemo(*ledger, *bench.workspace().packs, bench.workspace().samples, {},
                             [](const core::Progress &) {});
    }
    const auto window = bench.window();
    window->show();
    QTest::qWait(500);
    const auto shoot = [&](const char *store, const QString &name) {
        emit window->findChild<ui::StoresPage *>()->picked(QString::fromUtf8(store));
        turnTo(*window, ui::PageStack::Plan);
        QTest::qWait(700);
        album.shoot(*window, name);
    };
    for (const bool dark : {false, true}) {
        window->setThemeChoice(dark ? ui::ThemeChoice::Dark : ui::ThemeChoice::Light);
        for (const auto language : {ui::Language::English, ui::Language::Chinese}) {
            window->setLanguage(language);
            album.suffix = suffixOf(language, dark);
            for (const QSize size : {QSize(1280, 720), QSize(2560, 1440)}) {
                window->resize(size);
                const QString width = QString::number(size.width());
                shoot("晴禾家居（示例）", QStringLiteral("plan-1688-") + width);
                shoot("禾暖小家电（示例）", QStringLiteral("plan-jd-") + width);
                shoot("暖屋海外（示例）", QStringLiteral("plan-wish-") + width);
                emit window->findChild<ui::TargetCard *>()->cardPicked("express");
                QTest::qWait(700);
                album.shoot(*window, QStringLiteral("plan-express-") + width);
            }
        }
    }
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    Album album{.folder = QDir(argc > 1 ? QString::fromLocal8Bit(argv[1]) : QStringLiteral(".")),
                .filter = argc > 2 ? QString::fromLocal8Bit(argv[2]) : QString(),
                .suffix = {}};
    album.folder.mkpath(QStringLiteral("."));
    ui::applyFonts(application);
    tests::WindowBench bench;
    bench.addStore("义乌小商品旗舰店");
    bench.addStore("蓝山");
    auto window = bench.window();
    window->show();
    QTest::qWait(500); // what the empty stores load is replaced below
    for (const bool dark : {false, true}) {
        window->setThemeChoice(dark ? ui::ThemeChoice::Dark : ui::ThemeChoice::Light);
        for (const auto language : {ui::Language::English, ui::Language::Chinese}) {
            window->setLanguage(language);
            album.suffix = suffixOf(language, dark);
            for (const QSize size : {QSize(1280, 720), QSize(2560, 1440)}) {
                window->resize(size);
                QCoreApplication::processEvents();
                window->findChild<ui::SideBar *>()->setCount(ui::PageStack::Due, 7,
                                                             QStringLiteral("7"));
                const QString width = QString::number(size.width());
                shootOverview(*window, album, width);
                shootDue(*window, album, width);
                shootStores(*window, album, width);
                const auto shoot = [&album](QWidget &widget, const QString &name) {
                    album.shoot(widget, name);
                };
                turnTo(*window, ui::PageStack::Imports);
                tests::shootImports(*window, width, shoot);
                tests::shootQuestions(*window, bench, width, shoot);
            }
            shootReadings(album);
        }
    }
    album.suffix = suffixOf(ui::Language::Chinese, false);
    window.reset(); // its language would be mixed with that of the next
    shootDemo(album);
    shootPlans(album);
    return 0;
}
