// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page_stack.h"

#include "ui/change/change_page.h"
#include "ui/due/due_page.h"
#include "ui/imports/imports_page.h"
#include "ui/indicator/indicator_page.h"
#include "ui/kit/wheel_guard.h"
#include "ui/overview/overview_page.h"
#include "ui/plan/plan_page.h"
#include "ui/report/page/report_page.h"
#include "ui/settings/settings_page.h"
#include "ui/stores/stores_page.h"
#include "ui/trends/trends_page.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QShortcut>

namespace starvane::ui {

namespace {

struct LiveEntry {
    PageStack::Number number;
    LivePage *(*make)(const PageParts &parts, QWidget *parent);
};

template <class Page>
LivePage *makePage(const PageParts &parts, QWidget *parent)
{
    return new Page(parts, parent);
}

/// The pages that load for themselves.
const std::vector<LiveEntry> liveEntries{
    {PageStack::Trends, makePage<TrendsPage>},       {PageStack::Plan, makePage<PlanPage>},
    {PageStack::Change, makePage<ChangePage>},       {PageStack::Reports, makePage<ReportPage>},
    {PageStack::Indicator, makePage<IndicatorPage>}, {PageStack::Settings, makePage<SettingsPage>},
};

LayoutNames layoutNames(const core::PackSet &packs)
{
    LayoutNames names;
    for (const core::Pack &pack : packs.all()) {
        for (const core::Layout &layout : pack.layouts)
            names.emplace(layout.id, layout.name);
    }
    return names;
}

} // namespace

PageStack::PageStack(PageParts parts, QWidget *parent)
    : QStackedWidget(parent)
    , m_parts(std::move(parts))
    , m_stores(new StoresPage(this))
    , m_overview(new OverviewPage(this))
    , m_due(new DuePage(this))
    , m_imports(new ImportsPage(layoutNames(*m_parts.workspace.packs), this))
{
    for (int page = 0; page < Count; ++page)
        addWidget(new QWidget(this)); // until it is turned to
    setPage(Stores, m_stores);
    setPage(Overview, m_overview);
    setPage(Due, m_due);
    setPage(Imports, m_imports);
    connect(m_overview, &OverviewPage::changeWanted, this, [this] { visit(Change); });
    connect(m_overview, &OverviewPage::indicatorWanted, this,
            qOverload<const IndicatorKey &>(&PageStack::visit));
    auto *back = new QShortcut(QKeySequence(Qt::ALT | Qt::Key_Left), this);
    connect(back, &QShortcut::activated, this, &PageStack::goBack);
    qApp->installEventFilter(new WheelGuard(this));
    qApp->installEventFilter(this); // the back button works over whatever it is pressed
}

void PageStack::turnTo(int page)
{
    m_trail.clear();
    show(page);
}

void PageStack::visit(int page)
{
    m_trail.push_back(here());
    show(page);
}

void PageStack::visit(const IndicatorKey &key)
{
    m_trail.push_back(here());
    showIndicator(key);
}

void PageStack::visit(BatchKey batch)
{
    visit(Imports);
    m_imports->select(batch.id);
}

void PageStack::goBack()
{
    if (m_trail.empty())
        return;
    const Place place = m_trail.back();
    m_trail.pop_back();
    if (place.page == Indicator)
        showIndicator(place.key);
    else
        show(place.page);
    currentWidget()->setFocus();
}

PageStack::Place PageStack::here() const
{
    const IndicatorPage *page = indicator();
    return {currentIndex(), page != nullptr ? page->key() : IndicatorKey()};
}

IndicatorPage *PageStack::indicator() const
{
    return qobject_cast<IndicatorPage *>(widget(Indicator));
}

void PageStack::showIndicator(const IndicatorKey &key)
{
    show(Indicator);
    indicator()->showIndicator(key);
}

int PageStack::listedPage() const
{
    return isListed(currentIndex()) ? currentIndex() : static_cast<int>(Overview);
}

QString PageStack::title() const
{
    const auto *page = qobject_cast<LivePage *>(currentWidget());
    const QString title = page != nullptr ? page->title() : QString();
    return title.isEmpty() ? names().at(currentIndex()) : title;
}

void PageStack::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && canGoBack())
        goBack();
    else
        QStackedWidget::keyPressEvent(event);
}

bool PageStack::eventFilter(QObject *watched, QEvent *event)
{
    const auto *widget = qobject_cast<QWidget *>(watched);
    if (event->type() != QEvent::MouseButtonPress || widget == nullptr
        || widget->window() != window()
        || static_cast<QMouseEvent *>(event)->button() != Qt::BackButton || !canGoBack())
        return QStackedWidget::eventFilter(watched, event);
    goBack();
    return true;
}

void PageStack::show(int page)
{
    for (const LiveEntry &entry : liveEntries) {
        if (entry.number == page && qobject_cast<LivePage *>(widget(page)) == nullptr)
            addLive(page, entry.make(m_parts, this));
    }
    setCurrentIndex(page);
    emit turned();
}

void PageStack::showPromotions()
{
    visit(Settings);
    qobject_cast<SettingsPage *>(widget(Settings))->showSection(SettingsPage::Promotions);
}

void PageStack::setPage(int number, QWidget *page)
{
    QWidget *placeholder = widget(number);
    removeWidget(placeholder);
    placeholder->deleteLater();
    insertWidget(number, page);
}

void PageStack::addLive(int number, LivePage *page)
{
    setPage(number, page);
    m_live.push_back(page);
    connect(page, &LivePage::news, this, &PageStack::news);
    connect(page, &LivePage::indicatorWanted, this,
            qOverload<const IndicatorKey &>(&PageStack::visit));
    connect(page, &LivePage::importWanted, this, &PageStack::importWanted);
    connect(page, &LivePage::dataChanged, this, &PageStack::dataChanged);
    connect(page, &LivePage::batchWanted, this, qOverload<BatchKey>(&PageStack::visit));
    connect(page, &LivePage::readingWanted, this, &PageStack::readingWanted);
    connect(page, &LivePage::promotionsWanted, this, &PageStack::showPromotions);
    connect(page, &LivePage::titleChanged, this, &PageStack::turned);
    if (auto *settings = qobject_cast<SettingsPage *>(page); settings != nullptr)
        connectSettings(*settings);
    page->setTheme(m_theme);
    page->open(m_store);
}

void PageStack::connectSettings(SettingsPage &page)
{
    page.setThemeChoice(m_themeChoice);
    connect(&page, &SettingsPage::languagePicked, this, &PageStack::languagePicked);
    connect(&page, &SettingsPage::themePicked, this, &PageStack::themePicked);
    connect(&page, &SettingsPage::storeWanted, this, &PageStack::storeWanted);
}

void PageStack::open(const QString &store)
{
    m_store = store;
    for (LivePage *page : m_live)
        page->open(store);
}

QStringList PageStack::names()
{
    return {tr("All stores"), tr("Overview"), tr("Trends"),   tr("Due"),       tr("Plan"),
            tr("Imports"),    tr("Reports"),  tr("Settings"), tr("Indicator"), tr("What changed")};
}

QString PageStack::chapter(int page)
{
    switch (page) {
    case Imports:
        return QStringLiteral("first-import.md");
    case Reports:
        return QStringLiteral("report.md");
    case Indicator:
        return QStringLiteral("numbers.md");
    default:
        return QStringLiteral("pages.md");
    }
}

bool PageStack::isListed(int page)
{
    return page >= 0 && page < Count && page != Indicator && page != Change;
}

std::array<QLatin1String, PageStack::Count> PageStack::icons()
{
    return {QLatin1String("layout-list"), QLatin1String("layout-dashboard"),
            QLatin1String("chart-line"),  QLatin1String("list-checks"),
            QLatin1String("target"),      QLatin1String("inbox"),
            QLatin1String("file-text"),   QLatin1String("settings"),
            QLatin1String("chart-line"),  QLatin1String("trending-up")};
}

void PageStack::setTheme(const Theme &theme)
{
    m_stores->setTheme(theme);
    m_overview->setTheme(theme);
    m_due->setTheme(theme);
    m_imports->setTheme(theme);
    m_theme = theme;
    for (LivePage *page : m_live)
        page->setTheme(theme);
}

void PageStack::setThemeChoice(ThemeChoice choice)
{
    m_themeChoice = choice;
    if (auto *settings = qobject_cast<SettingsPage *>(widget(Settings)); settings != nullptr)
        settings->setThemeChoice(choice);
}

} // namespace starvane::ui
