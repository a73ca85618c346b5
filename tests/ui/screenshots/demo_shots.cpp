// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/screenshots/demo_shots.h"

#include "ui/chart/time_chart.h"
#include "ui/due/due_page.h"
#include "ui/imports/imports_page.h"
#include "ui/indicator/indicator_page.h"
#include "ui/indicator/records_panel.h"
#include "ui/kit/choice_row.h"
#include "ui/plan/target_card.h"
#include "ui/settings/settings_page.h"
#include "ui/shell/page_header.h"
#include "ui/shell/page_stack.h"
#include "ui/stores/stores_page.h"
#include "ui/trends/trend_controls.h"
#include "ui/trends/trends_page.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>
#include <QTest>

namespace starvane::tests {

namespace {

constexpr const char *service = "晴禾家居（示例）"; // 1688
constexpr const char *vane = "禾暖小家电（示例）"; // JD
constexpr const char *wish = "暖屋海外（示例）";

void open(ui::MainWindow &window, const char *store)
{
    emit window.findChild<ui::StoresPage *>()->picked(QString::fromUtf8(store));
    QTest::qWait(300); // the overview before other pages ask for it
}

void shootPage(ui::MainWindow &window, const Album &album, const char *name, int page)
{
    if (!album.wants(QString::fromLatin1(name)))
        return;
    turnTo(window, page);
    album.shoot(window, QString::fromLatin1(name));
}

/// Each page's bottom too, where it is longer than the window.
void shootWhole(ui::MainWindow &window, const Album &album, const char *name, int page)
{
    shootPage(window, album, name, page);
    for (auto *area :
         window.findChild<ui::PageStack *>()->currentWidget()->findChildren<QScrollArea *>()) {
        QScrollBar *bar = area->verticalScrollBar();
        if (!area->isVisible() || bar->maximum() == 0)
            continue;
        bar->setValue(bar->maximum());
        album.shoot(window, QString::fromLatin1(name) + QStringLiteral("-below"));
        bar->setValue(0);
    }
}

void shootIndicator(ui::MainWindow &window, const Album &album, const std::string &indicator)
{
    const QString name = QStringLiteral("indicator-") + QString::fromStdString(indicator);
    if (!album.wants(name))
        return;
    window.findChild<ui::PageStack *>()->visit(ui::IndicatorKey{.indicator = indicator});
    QTest::qWait(600); // figures, then causes and records
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

/// Five lines, and the same beside the period before.
void shootTrends(ui::MainWindow &window, const Album &album)
{
    if (!album.wants(QStringLiteral("trends")))
        return;
    turnTo(window, ui::PageStack::Trends);
    const auto *page = window.findChild<ui::TrendsPage *>();
    auto *chart = page->findChild<ui::TimeChart *>();
    std::vector<ui::SeriesKey> keys;
    for (const char *const indicator :
         {"composite", "fulfilment", "response_3min", "refund_hours", "dispute"})
        keys.push_back({service, "service", indicator});
    emit page->findChild<ui::TrendControls *>()->picker().picked(keys);
    QTest::qWait(600);
    chart->setFocus();
    QTest::keyClick(chart->focusProxy(), Qt::Key_Left);
    album.shoot(window, QStringLiteral("trends"));
}

void shootSettings(ui::MainWindow &window, const Album &album)
{
    using Page = ui::SettingsPage;
    if (!album.wants(QStringLiteral("settings")))
        return;
    turnTo(window, ui::PageStack::Settings);
    auto *page = window.findChild<Page *>();
    const std::vector<std::pair<Page::Section, const char *>> sections{
        {Page::Program, "settings-program"}, {Page::Store, "settings-store"},
        {Page::Texts, "settings-texts"},     {Page::Alarms, "settings-alarms"},
        {Page::OwnRules, "settings-rules"},  {Page::Promotions, "settings-promotions"},
        {Page::Database, "settings-data"},   {Page::Benchmarks, "settings"}};
    for (const auto &[section, name] : sections) {
        page->showSection(section);
        album.shoot(window, QString::fromLatin1(name));
    }
}

void shootOneStore(ui::MainWindow &window, const Album &album)
{
    open(window, service);
    shootWhole(window, album, "overview", ui::PageStack::Overview);
    shootTrends(window, album);
    shootPage(window, album, "due", ui::PageStack::Due);
    shootWhole(window, album, "plan", ui::PageStack::Plan);
    shootPage(window, album, "imports-demo", ui::PageStack::Imports);
    shootPage(window, album, "reports", ui::PageStack::Reports);
    shootWhole(window, album, "change", ui::PageStack::Change);
    shootSettings(window, album);
    for (const char *const indicator : {"fulfilment", "response_3min"})
        shootIndicator(window, album, indicator);
}

void shootOtherPlatforms(ui::MainWindow &window, const Album &album)
{
    open(window, vane);
    shootWhole(window, album, "overview-jd", ui::PageStack::Overview);
    shootPage(window, album, "plan-jd", ui::PageStack::Plan);
    shootIndicator(window, album, "service_hours");
    open(window, wish);
    shootWhole(window, album, "overview-wish", ui::PageStack::Overview);
    shootPage(window, album, "plan-wish", ui::PageStack::Plan);
    shootPage(window, album, "due-wish", ui::PageStack::Due);
    auto *parts = window.findChild<ui::DuePage *>()->findChild<ui::ChoiceRow *>(
        QString(), Qt::FindDirectChildrenOnly);
    parts->choose(1);
    emit parts->picked(1);
    album.shoot(window, QStringLiteral("penalties"));
    parts->choose(0);
    emit parts->picked(0);
    shootIndicator(window, album, "late_confirmed");
}

} // namespace

void shootDemo(ui::MainWindow &window, const Album &album)
{
    shootPage(window, album, "stores", ui::PageStack::Stores);
    shootOneStore(window, album);
    shootOtherPlatforms(window, album);
}

} // namespace starvane::tests
