// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "ui/due/due_page.h"
#include "ui/due/due_words.h"
#include "ui/format/brief.h"
#include "ui/imports/imports_page.h"
#include "ui/overview/overview_page.h"
#include "ui/shell/drop_hint.h"
#include "ui/shell/dropped_files.h"
#include "ui/shell/main_menu.h"
#include "ui/shell/news.h"
#include "ui/shell/page_header.h"
#include "ui/shell/page_stack.h"
#include "ui/shell/side_bar.h"
#include "ui/shell/store_switcher.h"
#include "ui/shell/window_dialogs.h"
#include "ui/shell/work_line.h"
#include "ui/stores/stores_page.h"
#include "ui/theme/icon.h"

#include <QApplication>
#include <QCloseEvent>
#include <QFileInfo>
#include <QMenuBar>
#include <QMimeData>
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
    , m_drop(new DropHint(this))
{
    setWindowIcon(applicationIcon());
    setAcceptDrops(true);
    layOut();
    connectMenu();
    connectDesk();
    connectPages();
    restore(parts);
    showPage(PageStack::isListed(m_settings.page) ? m_settings.page : PageStack::Overview);
    showNoStore();
    if (!parts.files.isEmpty())
        connect(
            &m_desk, &Desk::storesChanged, this,
            [this, files = parts.files] { importFiles(files); },
            static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection));
    m_desk.reload(m_settings.store);
    m_desk.loadBatches();
    m_desk.tellStartNews();
}

MainWindow::~MainWindow() = default;

void MainWindow::layOut()
{
    for (const QLatin1String icon : PageStack::icons())
        m_side->addPage(icon);
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
    connect(m_menu, &MainMenu::importWanted, m_dialogs, &WindowDialogs::askForFiles);
    connect(m_menu, &MainMenu::mappingWanted, m_dialogs, &WindowDialogs::askForMapping);
    connect(m_menu, &MainMenu::storeWanted, m_dialogs, [this] { m_dialogs->askForStore(); });
    connect(m_menu, &MainMenu::demoWanted, &m_desk, &Desk::loadDemo);
    connect(m_menu, &MainMenu::quitWanted, this, &QWidget::close);
    connect(m_menu, &MainMenu::storePicked, this, &MainWindow::openStore);
    connect(m_menu, &MainMenu::readingsWanted, this, [this] { askForReadings(); });
    connect(m_menu, &MainMenu::pagePicked, this, &MainWindow::showPage);
    connect(m_menu, &MainMenu::reloadWanted, this, [this] { m_desk.reload(); });
    connect(m_menu, &MainMenu::languagePicked, this, &MainWindow::setLanguage);
    connect(m_menu, &MainMenu::themePicked, this, &MainWindow::setThemeChoice);
    connect(m_menu, &MainMenu::fullScreenWanted, this, &MainWindow::setFullScreen);
    connect(m_menu, &MainMenu::recentPicked, this,
            [this](const QString &file) { importFiles({QFileInfo(file).filesystemFilePath()}); });
    connect(m_dialogs, &WindowDialogs::recentChanged, this,
            [this] { m_menu->setRecentFiles(m_settings.recent); });
    connect(m_menu, &MainMenu::manualWanted, this, [this] {
        const bool isNew = m_desk.store().isEmpty();
        m_dialogs->showManual(isNew ? QStringLiteral("index.md")
                                    : PageStack::chapter(m_pages->currentIndex()),
                              m_language.language());
    });
    connect(m_menu, &MainMenu::aboutWanted, m_dialogs, &WindowDialogs::showAbout);
}

void MainWindow::connectDesk()
{
    connect(&m_desk, &Desk::storesChanged, this, &MainWindow::showStores);
    connect(&m_desk, &Desk::noStore, this, &MainWindow::showNoStore);
    connect(&m_desk, &Desk::opened, m_pages, &PageStack::open);
    connect(&m_desk, &Desk::overviewLoaded, this, &MainWindow::showOverview);
    connect(&m_desk, &Desk::batchesLoaded, &m_pages->imports(), &ImportsPage::showBatches);
    connect(&m_desk, &Desk::rejectsLoaded, &m_pages->imports(), &ImportsPage::showRejects);
    connect(&m_desk, &Desk::opened, &m_pages->imports(), &ImportsPage::showStore);
    connect(&m_desk.due(), &DueDesk::dueLoaded, this, &MainWindow::showDue);
    connect(&m_desk.due(), &DueDesk::penaltiesLoaded, &m_pages->due(), &DuePage::showPenalties);
    connect(&m_desk.due(), &DueDesk::counted, &m_pages->stores(), &StoresPage::showDueCounts);
    connect(&m_desk, &Desk::news, m_news, &NewsList::add);
    connect(&m_desk, &Desk::workStarted, m_work, &WorkLine::start);
    connect(&m_desk, &Desk::progressed, m_work, &WorkLine::showProgress);
    connect(&m_desk, &Desk::workEnded, m_work, &WorkLine::stop);
    connect(m_work, &WorkLine::cancelled, &m_desk, &Desk::cancel);
}

void MainWindow::connectPages()
{
    connect(m_side, &SideBar::pagePicked, this, &MainWindow::showPage);
    connect(m_pages, &PageStack::turned, this, &MainWindow::followPage);
    connect(m_header, &PageHeader::backWanted, m_pages, &PageStack::goBack);
    connect(&m_side->switcher(), &StoreSwitcher::picked, this, &MainWindow::openStore);
    connect(m_header, &PageHeader::importWanted, m_dialogs, &WindowDialogs::askForFiles);
    connect(m_header, &PageHeader::cardPicked, this, [this](int card) {
        if (m_overview)
            m_desk.openCard(QString::fromStdString(m_overview->cards.at(std::size_t(card)).id));
    });
    connect(&m_pages->stores(), &StoresPage::picked, this, &MainWindow::openStore);
    connectOverview();
    connect(m_pages, &PageStack::importWanted, m_dialogs, &WindowDialogs::askForFiles);
    connect(m_pages, &PageStack::indicatorWanted, m_pages,
            [this](const IndicatorKey &key) { m_pages->visit(key); });
    connect(m_pages, &PageStack::readingWanted, this, &MainWindow::askForReadings);
    connect(m_pages, &PageStack::batchWanted, this, &MainWindow::showBatch);
    connect(m_pages, &PageStack::news, m_news, &NewsList::add);
    connect(m_pages, &PageStack::dataChanged, this, [this] {
        m_desk.reload();
        m_desk.loadBatches();
    });
    connect(m_pages, &PageStack::languagePicked, this, &MainWindow::setLanguage);
    connect(m_pages, &PageStack::themePicked, this, &MainWindow::setThemeChoice);
    connect(m_pages, &PageStack::storeWanted, m_dialogs, [this] { m_dialogs->askForStore(); });
    connect(&m_pages->due(), &DuePage::tickWanted, &m_desk.due(), &DueDesk::tickOff);
    connect(m_news, &NewsList::untickWanted, &m_desk.due(), &DueDesk::untick);
    connect(&m_pages->imports(), &ImportsPage::rejectsWanted, &m_desk, &Desk::loadRejects);
    connect(&m_pages->imports(), &ImportsPage::undoWanted, &m_desk, &Desk::undo);
    connect(m_news, &NewsList::showWanted, this, &MainWindow::showBatch);
    connect(&m_pages->imports(), &ImportsPage::importAgainWanted, &m_desk,
            [this](const ImportTask &task) { m_desk.importTasks({task}); });
    connect(&m_pages->imports(), &ImportsPage::news, m_news, &NewsList::add);
}

void MainWindow::connectOverview()
{
    OverviewPage *page = &m_pages->overview();
    connect(page, &OverviewPage::demoWanted, &m_desk, &Desk::loadDemo);
    connect(page, &OverviewPage::storeWanted, m_dialogs, [this] { m_dialogs->askForStore(); });
    connect(page, &OverviewPage::importWanted, m_dialogs, &WindowDialogs::askForFiles);
    connect(page, &OverviewPage::dutiesWanted, this, [this] { showPage(PageStack::Due); });
    connect(page, &OverviewPage::changeWanted, this, [this] { m_pages->visit(PageStack::Change); });
    connect(page, &OverviewPage::trendsWanted, this, [this] { showPage(PageStack::Trends); });
    connect(page, &OverviewPage::planWanted, this, [this] { showPage(PageStack::Plan); });
    connect(&m_desk.advice(), &AdviceDesk::loaded, page, &OverviewPage::showAdvice);
    connect(page, &OverviewPage::adoptWanted, &m_desk.advice(), &AdviceDesk::adopt);
    connect(page, &OverviewPage::dropWanted, &m_desk.advice(), &AdviceDesk::drop);
    connect(page, &OverviewPage::readingWanted, this, &MainWindow::askForReadings);
    connect(page, &OverviewPage::indicatorWanted, m_pages,
            [this](const IndicatorKey &key) { m_pages->visit(key); });
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
    m_side->setTheme(theme);
    m_header->setTheme(theme);
    m_news->setTheme(theme);
    m_pages->setTheme(theme);
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_news->clearRead(); // it was told in the other language
        retranslate();
    }
    QMainWindow::changeEvent(event);
}

void MainWindow::retranslate()
{
    const QStringList pages = PageStack::names();
    m_menu->retranslate();
    m_menu->setLanguage(m_language.language());
    m_dialogs->setLanguage(m_language.language());
    m_menu->setPages(pages);
    m_side->setPageNames(pages);
    for (int page = 0; page < PageStack::Count; ++page) {
        m_side->setPageVisible(page, PageStack::isListed(page));
        m_menu->setPageVisible(page, PageStack::isListed(page));
    }
    m_pages->setAccessibleName(tr("Page"));
    showStores();
    showHeader();
    showDueCount();
}

void MainWindow::showPage(int page)
{
    if (page != m_pages->currentIndex())
        m_news->clearRead();
    m_pages->turnTo(page);
}

void MainWindow::showBatch(BatchKey batch)
{
    m_pages->visit(PageStack::Imports);
    m_pages->imports().select(batch.id);
}

void MainWindow::followPage()
{
    m_side->setCurrentPage(m_pages->listedPage());
    showHeader();
}

/// From the list of all stores, and from a page about something of another one, a store opens with
/// its overview; elsewhere the page stays.
void MainWindow::openStore(const QString &store)
{
    m_desk.open(store);
    if (m_pages->currentIndex() == PageStack::Stores || m_pages->canGoBack())
        showPage(PageStack::Overview);
}

void MainWindow::askForReadings(const std::string &indicator)
{
    if (m_overview)
        m_dialogs->askForReadings(*m_overview, indicator);
}

void MainWindow::showStores()
{
    const QString store = m_desk.store();
    m_side->switcher().setCurrent(store);
    m_menu->setStores(m_desk.storeNames(), store);
    m_menu->setImportEnabled(!store.isEmpty());
    m_pages->stores().showStores(m_desk.stores().stores(), m_desk.now());
    const bool several = m_desk.storeNames().size() > 1;
    m_side->setPageVisible(PageStack::Stores, several);
    m_menu->setPageVisible(PageStack::Stores, several);
    if (!several && m_pages->currentIndex() == PageStack::Stores)
        showPage(PageStack::Overview);
    //: a store, the program
    setWindowTitle(store.isEmpty() ? tr("Starvane") : tr("%1 – Starvane").arg(store));
    showHeader();
}

void MainWindow::showNoStore()
{
    m_overview.reset();
    m_pages->overview().showNoStore();
    showHeader();
}

void MainWindow::showOverview(const std::shared_ptr<const Overview> &overview)
{
    m_overview = overview;
    m_pages->overview().showOverview(overview);
    showHeader();
}

/// What the page at the front is about; the list of all stores has nothing of the open one.
void MainWindow::showHeader()
{
    const int page = m_pages->currentIndex();
    const bool ofStore = page != PageStack::Stores;
    m_header->setTitle(m_pages->title());
    m_header->setBackEnabled(m_pages->canGoBack());
    if (m_overview && ofStore)
        m_header->showDataAge(*m_overview);
    else
        m_header->hideDataAge();
    m_header->setImportEnabled(!m_desk.store().isEmpty() && ofStore);
    m_menu->setReadingsEnabled(m_overview != nullptr);
    QStringList cards;
    int shown = 0;
    if (m_overview && page == PageStack::Overview) {
        for (const CardChoice &card : m_overview->cards) {
            if (card.id == m_overview->card.card)
                shown = static_cast<int>(cards.size());
            cards << pick(card.name);
        }
    }
    m_header->setCards(cards, shown);
}

void MainWindow::showDue(const std::shared_ptr<const DueList> &due)
{
    m_due = due;
    m_pages->due().showDue(due);
    m_pages->overview().showDue(due);
    showDueCount();
}

void MainWindow::showDueCount()
{
    const DueCounts counts = m_due ? m_due->counts() : DueCounts{};
    m_side->setCount(PageStack::Due, counts.overdue + counts.today, DueWords::counts(counts));
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

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const auto files = droppedFiles(*event->mimeData());
    if (files.isEmpty())
        return;
    event->acceptProposedAction();
    m_drop->showFor(m_desk.store(), static_cast<int>(files.size()));
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent * /*event*/)
{
    m_drop->hide();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    m_drop->hide();
    const auto files = droppedFiles(*event->mimeData());
    if (files.isEmpty())
        return;
    event->acceptProposedAction();
    importFiles(files);
}

} // namespace starvane::ui
