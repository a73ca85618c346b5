// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/screenshots/sample_shots.h"

#include "tests/ui/sample_due.h"
#include "tests/ui/sample_overview.h"
#include "ui/due/due_page.h"
#include "ui/due/duty_panel.h"
#include "ui/kit/choice_row.h"
#include "ui/overview/overview_page.h"
#include "ui/readings/figure_edit.h"
#include "ui/readings/readings_dialog.h"
#include "ui/shell/page_header.h"
#include "ui/shell/page_stack.h"
#include "ui/shell/side_bar.h"
#include "ui/stores/stores_page.h"

#include <QTableView>
#include <QTest>

namespace starvane::tests {

namespace {

void shootOverview(ui::MainWindow &window, const Album &album)
{
    auto *page = window.findChild<ui::OverviewPage *>();
    auto *header = window.findChild<ui::PageHeader *>();
    turnTo(window, ui::PageStack::Overview);
    page->showDue(sampleDue());
    page->showOverview(std::make_shared<const ui::Overview>(sampleOverview()));
    album.shoot(window, QStringLiteral("hard-overview"));
    page->showOverview(std::make_shared<const ui::Overview>(sampleVane()));
    album.shoot(window, QStringLiteral("hard-vane"));
    page->showOverview(std::make_shared<const ui::Overview>(sampleExpress()));
    header->setCards({QStringLiteral("After-sales"), QStringLiteral("Wish Express")}, 1);
    album.shoot(window, QStringLiteral("hard-express"));
    header->setCards({}, 0);
}

void shootDue(ui::MainWindow &window, const Album &album)
{
    auto *page = window.findChild<ui::DuePage *>();
    turnTo(window, ui::PageStack::Due);
    page->showPenalties({});
    page->showDue(nullptr);
    album.shoot(window, QStringLiteral("hard-due-empty"));
    page->showDue(sampleDue());
    album.shoot(window, QStringLiteral("hard-due"));
    page->showPenalties(samplePenalties());
    page->findChild<ui::DutyPanel *>()->findChild<QTableView *>()->selectRow(1);
    album.shoot(window, QStringLiteral("hard-due-selected"));
    auto *parts = page->findChild<ui::ChoiceRow *>(QString(), Qt::FindDirectChildrenOnly);
    parts->choose(1);
    emit parts->picked(1);
    album.shoot(window, QStringLiteral("hard-penalties"));
    parts->choose(0);
    emit parts->picked(0);
}

void shootStores(ui::MainWindow &window, const Album &album)
{
    auto *page = window.findChild<ui::StoresPage *>();
    turnTo(window, ui::PageStack::Stores);
    page->showStores(sampleStores(), sampleNow());
    page->showDueCounts(sampleDueCounts());
    album.shoot(window, QStringLiteral("hard-stores"));
}

void shootReadings(const Album &album)
{
    ui::ReadingsDialog vane(sampleVane());
    vane.show();
    album.shoot(vane, QStringLiteral("readings-vane"));
    ui::ReadingsDialog store(sampleOverview());
    store.show();
    store.focusOn("dispute");
    QTest::keyClicks(store.findChildren<ui::FigureEdit *>().at(2), QStringLiteral("abc"));
    album.shoot(store, QStringLiteral("readings"));
}

} // namespace

void shootSamples(ui::MainWindow &window, const Album &album)
{
    window.findChild<ui::SideBar *>()->setCount(ui::PageStack::Due, 7, QStringLiteral("7"));
    shootOverview(window, album);
    shootDue(window, album);
    shootStores(window, album);
    shootReadings(album);
}

} // namespace starvane::tests
