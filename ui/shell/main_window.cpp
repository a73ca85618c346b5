// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "ui/overview/overview_page.h"
#include "ui/shell/file_drop.h"
#include "ui/shell/main_menu.h"
#include "ui/shell/news.h"
#include "ui/shell/page_header.h"
#include "ui/shell/page_stack.h"
#include "ui/shell/side_bar.h"
#include "ui/shell/store_switcher.h"
#include "ui/shell/window_dialogs.h"
#include "ui/shell/window_links.h"
#include "ui/shell/work_line.h"
#include "ui/stores/stores_page.h"
#include "ui/theme/icon.h"

#include <QApplication>
#include <QCloseEvent>
#include <QMenuBar>
#include <QSettings>
#include <QVBoxLayout>

namespace starvane::ui {

MainWindow::MainWindow(const WindowParts &parts, QWidget *parent)
    : QMainWindow(parent)
    , m_desk(parts.workspace, parts.clock)
    , m_file(*parts.settings)
    , m_settings(loadSettings(*parts.settings))
    , m_systemIsDark(parts.systemIsDark)
    , m_dialogs(new WindowDialogs(m_desk, m_settings, *this))
    , m_menu(new MainMenu(*menuBar(), this))
    , m_side(new SideBar(m_desk.stores(), this))
    , m_header(new PageHeader(this))
    , m_news(new NewsList(this))
    , m_pages(new PageStack({.workspace = parts.workspace, .clock = parts.clock}, this))
    , m_work(new WorkLine(this))
    , m_frame({m_desk, *this, *m_menu, *m_side, *m_header, *m_pages})
{
    setWindowIcon(applicationIcon());
    layOut();
    connectMenu();
    connectDesk();
    connectPages();
    restore(parts);
    showPage(PageStack::isListed(m_settings.page) ? m_settings.page : PageStack::Overview);
    m_frame.showNoStore();
    if (!parts.files.isEmpty())
        connect(
            &m_desk, &Desk::storesChanged, this,
            [this, files = parts.files] { importFiles(files); },
            static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection));
    m_desk.reload(m_settings.store);
    m_desk.loadBatches();
    m_desk.tellStartNews();
}

void MainWindow::layOut()
{
    auto *central = new QWidget(this);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_news);
    column->addWidget(m_pages, 1);
    column->addWidget(m_work);
    auto *row = new QHBoxLayout(central);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_side);
    row->addLayout(column, 1);
    setCentralWidget(central);
    setMinimumSize(720, 480);
}

void MainWindow::connectMenu()
{
    linkMenu(*m_menu, m_desk, *m_dialogs);
    connect(m_menu, &MainMenu::quitWanted, this, &QWidget::close);
    connect(m_menu, &MainMenu::storePicked, this, &MainWindow::openStore);
    connect(m_menu, &MainMenu::readingsWanted, this, [this] { askForReadings(); });
    connect(m_menu, &MainMenu::pagePicked, this, &MainWindow::showPage);
    connect(m_menu, &MainMenu::languagePicked, this, &MainWindow::setLanguage);
    connect(m_menu, &MainMenu::themePicked, this, &MainWindow::setThemeChoice);
    connect(m_menu, &MainMenu::fullScreenWanted, this, &MainWindow::setFullScreen);
    connect(m_menu, &MainMenu::manualWanted, this, &MainWindow::showManual);
    connect(m_dialogs, &WindowDialogs::recentChanged, this,
            [this] { m_menu->setRecentFiles(m_settings.recent); });
    auto *drop = new FileDrop(m_desk, *this);
    connect(drop, &FileDrop::dropped, m_dialogs, &WindowDialogs::importFiles);
}

void MainWindow::connectDesk()
{
    connect(&m_desk, &Desk::storesChanged, this, [this] {
        m_frame.showStores();
        leaveEmptyList();
    });
    connect(&m_desk, &Desk::noStore, this, [this] { m_frame.showNoStore(); });
    connect(&m_desk, &Desk::overviewLoaded, this,
            [this](const auto &overview) { m_frame.showOverview(overview); });
    connect(&m_desk.due(), &DueDesk::dueLoaded, this,
            [this](const auto &due) { m_frame.showDue(due); });
    linkPages(m_desk, *m_pages);
    linkNews(m_desk, *m_pages, *m_news);
    linkWork(m_desk, *m_work);
}

void MainWindow::connectPages()
{
    connect(m_side, &SideBar::pagePicked, this, &MainWindow::showPage);
    connect(&m_side->switcher(), &StoreSwitcher::picked, this, &MainWindow::openStore);
    connect(m_header, &PageHeader::backWanted, m_pages, &PageStack::goBack);
    connect(m_header, &PageHeader::cardPicked, this, [this](int card) {
        if (const auto &overview = m_frame.overview())
            m_desk.openCard(QString::fromStdString(overview->cards.at(std::size_t(card)).id));
    });
    connect(m_pages, &PageStack::turned, this, [this] { m_frame.showPage(); });
    linkQuestions(*m_header, *m_pages, *m_dialogs);
    connect(m_pages, &PageStack::readingWanted, this, &MainWindow::askForReadings);
    connect(m_pages, &PageStack::languagePicked, this, &MainWindow::setLanguage);
    connect(m_pages, &PageStack::themePicked, this, &MainWindow::setThemeChoice);
    connect(&m_pages->stores(), &StoresPage::picked, this, &MainWindow::openStore);
    connect(&m_pages->stores(), &StoresPage::indicatorPicked, m_pages,
            [this](const QString &store, const IndicatorKey &key) {
                m_desk.open(store);
                m_pages->visit(key);
            });
    const OverviewPage *overview = &m_pages->overview();
    connect(overview, &OverviewPage::dutiesWanted, this, [this] { showPage(PageStack::Due); });
    connect(overview, &OverviewPage::trendsWanted, this, [this] { showPage(PageStack::Trends); });
    connect(overview, &OverviewPage::planWanted, this, [this] { showPage(PageStack::Plan); });
    connect(overview, &OverviewPage::readingWanted, this, &MainWindow::askForReadings);
}

void MainWindow::restore(const WindowParts &parts)
{
    constexpr QSize firstSize(1280, 800);
    if (m_settings.geometry.isEmpty() || !restoreGeometry(m_settings.geometry))
        resize(firstSize);
    m_menu->setFullScreen(isFullScreen());
    m_menu->setRecentFiles(m_settings.recent);
    const Language remembered = m_settings.language.value_or(languageOfEnvironment());
    m_language.set(parts.language.value_or(remembered));
    setThemeChoice(m_settings.theme);
    retranslate();
}

void MainWindow::setLanguage(Language language)
{
    m_settings.language = language;
    m_language.set(language);
}

void MainWindow::setThemeChoice(ThemeChoice choice)
{
    m_settings.theme = choice;
    const Theme theme = themeFor(choice, m_systemIsDark);
    applyTheme(*qApp, theme);
    m_menu->setThemeChoice(choice);
    m_pages->setThemeChoice(choice);
    m_news->setTheme(theme);
    m_frame.setTheme(theme);
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QMainWindow::changeEvent(event);
}

void MainWindow::retranslate()
{
    m_dialogs->setLanguage(m_language.language());
    m_frame.retranslate(m_language.language());
}

void MainWindow::showPage(int page)
{
    if (page != m_pages->currentIndex())
        m_news->clearRead();
    m_pages->turnTo(page);
}

/// From the list of all stores, and from a page about something of another one, a store opens with
/// its overview; elsewhere the page stays.
void MainWindow::openStore(const QString &store)
{
    m_desk.open(store);
    if (m_pages->currentIndex() == PageStack::Stores || m_pages->canGoBack())
        showPage(PageStack::Overview);
}

/// The list of all stores has nothing to choose from where there is one at most.
void MainWindow::leaveEmptyList()
{
    if (m_desk.storeNames().size() <= 1 && m_pages->currentIndex() == PageStack::Stores)
        showPage(PageStack::Overview);
}

void MainWindow::askForReadings(const std::string &indicator)
{
    if (const auto &overview = m_frame.overview())
        m_dialogs->askForReadings(*overview, indicator);
}

/// The chapter about the page at the front; the first one while there is no store.
void MainWindow::showManual()
{
    const bool isNew = m_desk.store().isEmpty();
    m_dialogs->showManual(isNew ? QStringLiteral("index.md")
                                : PageStack::chapter(m_pages->currentIndex()),
                          m_language.language());
}

void MainWindow::comeToFront()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::importFiles(const QList<std::filesystem::path> &files)
{
    m_dialogs->importFiles(files);
}

void MainWindow::setFullScreen(bool full)
{
    setWindowState(full ? windowState() | Qt::WindowFullScreen
                        : windowState() & ~Qt::WindowFullScreen);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_desk.cancel();
    m_settings.geometry = saveGeometry();
    m_settings.store = m_desk.store();
    m_settings.page = m_pages->listedPage();
    saveSettings(m_settings, m_file);
    QMainWindow::closeEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    m_side->setFolded(event->size().width() < foldUnder);
    QMainWindow::resizeEvent(event);
}

} // namespace starvane::ui
