// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/window_links.h"

#include "ui/due/due_page.h"
#include "ui/imports/imports_page.h"
#include "ui/overview/overview_page.h"
#include "ui/shell/desk.h"
#include "ui/shell/main_menu.h"
#include "ui/shell/news.h"
#include "ui/shell/page_header.h"
#include "ui/shell/page_stack.h"
#include "ui/shell/window_dialogs.h"
#include "ui/shell/work_line.h"
#include "ui/stores/stores_page.h"

#include <QFileInfo>

namespace starvane::ui {

namespace {

void linkOverview(Desk &desk, const OverviewPage &page)
{
    QObject::connect(&page, &OverviewPage::demoWanted, &desk, &Desk::loadDemo);
    QObject::connect(&desk.advice(), &AdviceDesk::loaded, &page, &OverviewPage::showAdvice);
    QObject::connect(&page, &OverviewPage::adoptWanted, &desk.advice(), &AdviceDesk::adopt);
    QObject::connect(&page, &OverviewPage::dropWanted, &desk.advice(), &AdviceDesk::drop);
}

void linkDue(DueDesk &desk, const DuePage &page, const StoresPage &stores)
{
    QObject::connect(&desk, &DueDesk::penaltiesLoaded, &page, &DuePage::showPenalties);
    QObject::connect(&desk, &DueDesk::counted, &stores, &StoresPage::showDueCounts);
    QObject::connect(&page, &DuePage::tickWanted, &desk, &DueDesk::tickOff);
}

void linkImports(Desk &desk, const ImportsPage &page)
{
    QObject::connect(&desk, &Desk::batchesLoaded, &page, &ImportsPage::showBatches);
    QObject::connect(&desk, &Desk::rejectsLoaded, &page, &ImportsPage::showRejects);
    QObject::connect(&desk, &Desk::opened, &page, &ImportsPage::showStore);
    QObject::connect(&page, &ImportsPage::rejectsWanted, &desk, &Desk::loadRejects);
    QObject::connect(&page, &ImportsPage::undoWanted, &desk, &Desk::undo);
    QObject::connect(&page, &ImportsPage::importAgainWanted, &desk,
                     [&desk](const ImportTask &task) { desk.importTasks({task}); });
}

} // namespace

void linkMenu(const MainMenu &menu, Desk &desk, WindowDialogs &dialogs)
{
    QObject::connect(&menu, &MainMenu::importWanted, &dialogs, &WindowDialogs::askForFiles);
    QObject::connect(&menu, &MainMenu::mappingWanted, &dialogs, &WindowDialogs::askForMapping);
    QObject::connect(&menu, &MainMenu::recentPicked, &dialogs, [&dialogs](const QString &file) {
        dialogs.importFiles({QFileInfo(file).filesystemFilePath()});
    });
    QObject::connect(&menu, &MainMenu::storeWanted, &dialogs,
                     [&dialogs] { dialogs.askForStore(); });
    QObject::connect(&menu, &MainMenu::aboutWanted, &dialogs, &WindowDialogs::showAbout);
    QObject::connect(&menu, &MainMenu::demoWanted, &desk, &Desk::loadDemo);
    QObject::connect(&menu, &MainMenu::reloadWanted, &desk, [&desk] { desk.reload(); });
}

void linkQuestions(const PageHeader &header, const PageStack &pages, WindowDialogs &dialogs)
{
    const auto askForStore = [&dialogs] { dialogs.askForStore(); };
    const OverviewPage *overview = &pages.overview();
    QObject::connect(&header, &PageHeader::importWanted, &dialogs, &WindowDialogs::askForFiles);
    QObject::connect(&pages, &PageStack::importWanted, &dialogs, &WindowDialogs::askForFiles);
    QObject::connect(overview, &OverviewPage::importWanted, &dialogs, &WindowDialogs::askForFiles);
    QObject::connect(&pages, &PageStack::storeWanted, &dialogs, askForStore);
    QObject::connect(overview, &OverviewPage::storeWanted, &dialogs, askForStore);
}

void linkPages(Desk &desk, PageStack &pages)
{
    QObject::connect(&desk, &Desk::opened, &pages, &PageStack::open);
    QObject::connect(&pages, &PageStack::dataChanged, &desk, [&desk] {
        desk.reload();
        desk.loadBatches();
    });
    linkOverview(desk, pages.overview());
    linkDue(desk.due(), pages.due(), pages.stores());
    linkImports(desk, pages.imports());
}

void linkNews(Desk &desk, PageStack &pages, NewsList &news)
{
    QObject::connect(&desk, &Desk::news, &news, &NewsList::add);
    QObject::connect(&pages, &PageStack::news, &news, &NewsList::add);
    QObject::connect(&pages.imports(), &ImportsPage::news, &news, &NewsList::add);
    QObject::connect(&news, &NewsList::untickWanted, &desk.due(), &DueDesk::untick);
    QObject::connect(&news, &NewsList::showWanted, &pages, qOverload<BatchKey>(&PageStack::visit));
}

void linkWork(Desk &desk, WorkLine &work)
{
    QObject::connect(&desk, &Desk::workStarted, &work, &WorkLine::start);
    QObject::connect(&desk, &Desk::progressed, &work, &WorkLine::showProgress);
    QObject::connect(&desk, &Desk::workEnded, &work, &WorkLine::stop);
    QObject::connect(&work, &WorkLine::cancelled, &desk, &Desk::cancel);
}

} // namespace starvane::ui
