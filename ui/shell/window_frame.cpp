// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/window_frame.h"

#include "ui/due/due_page.h"
#include "ui/due/due_words.h"
#include "ui/format/brief.h"
#include "ui/overview/overview_page.h"
#include "ui/shell/desk.h"
#include "ui/shell/main_menu.h"
#include "ui/shell/page_header.h"
#include "ui/shell/page_stack.h"
#include "ui/shell/side_bar.h"
#include "ui/shell/store_switcher.h"
#include "ui/stores/stores_page.h"

namespace starvane::ui {

WindowFrame::WindowFrame(const FrameParts &parts)
    : m_parts(parts)
{
    for (const QLatin1String icon : PageStack::icons())
        m_parts.side.addPage(icon);
}

void WindowFrame::showStores()
{
    const QString store = m_parts.desk.store();
    const QStringList names = m_parts.desk.storeNames();
    m_parts.side.switcher().setCurrent(store);
    m_parts.menu.setStores(names, store);
    m_parts.menu.setImportEnabled(!store.isEmpty());
    m_parts.pages.stores().showStores(m_parts.desk.stores().stores(), m_parts.desk.now());
    const bool several = names.size() > 1;
    m_parts.side.setPageVisible(PageStack::Stores, several);
    m_parts.menu.setPageVisible(PageStack::Stores, several);
    //: a store, the program
    m_parts.window.setWindowTitle(store.isEmpty() ? tr("Starvane")
                                                  : tr("%1 – Starvane").arg(store));
    showHeader();
}

void WindowFrame::showNoStore()
{
    m_overview.reset();
    m_parts.pages.overview().showNoStore();
    showHeader();
}

void WindowFrame::showOverview(const std::shared_ptr<const Overview> &overview)
{
    m_overview = overview;
    m_parts.pages.overview().showOverview(overview);
    showHeader();
}

void WindowFrame::showPage()
{
    m_parts.side.setCurrentPage(m_parts.pages.listedPage());
    showHeader();
}

/// What the page at the front is about; the list of all stores has nothing of the open one.
void WindowFrame::showHeader()
{
    PageHeader &header = m_parts.header;
    const bool ofStore = m_parts.pages.currentIndex() != PageStack::Stores;
    header.setTitle(m_parts.pages.title());
    header.setBackEnabled(m_parts.pages.canGoBack());
    if (m_overview && ofStore)
        header.showDataAge(*m_overview);
    else
        header.hideDataAge();
    header.setImportEnabled(!m_parts.desk.store().isEmpty() && ofStore);
    m_parts.menu.setReadingsEnabled(m_overview != nullptr);
    showCards();
}

void WindowFrame::showCards()
{
    QStringList cards;
    int shown = 0;
    if (m_overview && m_parts.pages.currentIndex() == PageStack::Overview) {
        for (const CardChoice &card : m_overview->cards) {
            if (card.id == m_overview->card.card)
                shown = static_cast<int>(cards.size());
            cards << pick(card.name);
        }
    }
    m_parts.header.setCards(cards, shown);
}

void WindowFrame::showDue(const std::shared_ptr<const DueList> &due)
{
    m_due = due;
    m_parts.pages.due().showDue(due);
    m_parts.pages.overview().showDue(due);
    showDueCount();
}

void WindowFrame::showDueCount()
{
    const DueCounts counts = m_due ? m_due->counts() : DueCounts{};
    m_parts.side.setCount(PageStack::Due, counts.overdue + counts.today, DueWords::counts(counts));
}

void WindowFrame::setTheme(const Theme &theme)
{
    m_parts.side.setTheme(theme);
    m_parts.header.setTheme(theme);
    m_parts.pages.setTheme(theme);
}

void WindowFrame::retranslate(Language language)
{
    const QStringList pages = PageStack::names();
    m_parts.menu.retranslate();
    m_parts.menu.setLanguage(language);
    m_parts.menu.setPages(pages);
    m_parts.side.setPageNames(pages);
    for (int page = 0; page < PageStack::Count; ++page) {
        m_parts.side.setPageVisible(page, PageStack::isListed(page));
        m_parts.menu.setPageVisible(page, PageStack::isListed(page));
    }
    m_parts.pages.setAccessibleName(tr("Page"));
    showStores();
    showDueCount();
}

} // namespace starvane::ui
