// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/live_page.h"

#include <utility>

namespace starvane::ui {

LivePage::LivePage(PageParts parts, QWidget *parent)
    : QWidget(parent)
    , m_parts(std::move(parts))
{
}

void LivePage::open(const QString &store)
{
    m_store = store;
    m_isStale = !isVisible();
    if (!m_isStale)
        load();
}

void LivePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (std::exchange(m_isStale, false))
        load();
}

} // namespace starvane::ui
