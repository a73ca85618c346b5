// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page_stack.h"

#include "ui/due/due_page.h"
#include "ui/imports/imports_page.h"
#include "ui/overview/overview_page.h"
#include "ui/stores/stores_page.h"

namespace starvane::ui {

PageStack::PageStack(QWidget *parent)
    : QStackedWidget(parent)
    , m_stores(new StoresPage(this))
    , m_overview(new OverviewPage(this))
    , m_due(new DuePage(this))
    , m_imports(new ImportsPage(this))
{
    insertWidget(Stores, m_stores);
    insertWidget(Overview, m_overview);
    insertWidget(Due, m_due);
    insertWidget(Imports, m_imports);
}

QStringList PageStack::names()
{
    return {tr("All stores"), tr("Overview"), tr("Due"), tr("Imports")};
}

std::array<QLatin1String, PageStack::Count> PageStack::icons()
{
    return {QLatin1String("layout-list"), QLatin1String("layout-dashboard"),
            QLatin1String("list-checks"), QLatin1String("inbox")};
}

void PageStack::setTheme(const Theme &theme)
{
    m_stores->setTheme(theme);
    m_overview->setTheme(theme);
    m_due->setTheme(theme);
}

} // namespace starvane::ui
