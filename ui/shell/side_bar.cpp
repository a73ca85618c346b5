// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/side_bar.h"

#include "ui/kit/label.h"
#include "ui/shell/store_switcher.h"
#include "ui/theme/icon.h"
#include "ui/words/format.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace starvane::ui {

SideBar::SideBar(StoreListModel &stores, QWidget *parent)
    : QFrame(parent)
    , m_switcher(new StoreSwitcher(stores, this))
    , m_column(new QVBoxLayout(this))
    , m_group(new QButtonGroup(this))
{
    setProperty("box", QStringLiteral("side"));
    setFixedWidth(width);
    m_column->setContentsMargins(8, 12, 8, 12);
    m_column->setSpacing(4);
    m_column->addWidget(m_switcher);
    m_column->addSpacing(12);
    m_column->addStretch(1);
    connect(m_group, &QButtonGroup::idClicked, this, &SideBar::pagePicked);
}

void SideBar::addPage(QLatin1String icon)
{
    auto *button = new QToolButton(this);
    button->setCheckable(true);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setIconSize({28, 20}); // room between icon and word;
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    button->setFocusPolicy(Qt::StrongFocus);
    m_group->addButton(button, static_cast<int>(m_entries.size()));
    m_column->insertWidget(m_column->count() - 1, button);
    auto *count = new Label(Type::Caption, Tone::Ink, button);
    count->setBold(true);
    count->setAttribute(Qt::WA_TransparentForMouseEvents);
    count->hide();
    auto *row = new QHBoxLayout(button);
    row->setContentsMargins(0, 0, 10, 0);
    row->addWidget(count, 0, Qt::AlignRight | Qt::AlignVCenter);
    m_entries.push_back({.button = button, .icon = icon, .count = count});
}

void SideBar::setPageNames(const QStringList &names)
{
    for (qsizetype i = 0; i < names.size(); ++i) {
        QToolButton *button = m_entries[static_cast<std::size_t>(i)].button;
        button->setText(names[i]);
        button->setAccessibleName(names[i]);
        button->setToolTip(names[i]);
    }
}

void SideBar::setCurrentPage(int page)
{
    m_group->button(page)->setChecked(true);
}

void SideBar::setPageVisible(int page, bool visible)
{
    m_group->button(page)->setVisible(visible);
}

void SideBar::setCount(int page, std::int64_t count, const QString &inWords)
{
    const Entry &entry = m_entries[static_cast<std::size_t>(page)];
    entry.count->setText(count > 0 ? countText(count) : QString());
    entry.count->setVisible(count > 0 && !m_folded);
    entry.button->setAccessibleDescription(inWords);
    const QString name = entry.button->text();
    entry.button->setToolTip(inWords.isEmpty() ? name : tr("%1: %2").arg(name, inWords));
}

void SideBar::setFolded(bool folded)
{
    m_folded = folded;
    setFixedWidth(folded ? foldedWidth : width);
    m_switcher->setFolded(folded);
    for (const Entry &entry : m_entries) {
        entry.button->setToolButtonStyle(folded ? Qt::ToolButtonIconOnly
                                                : Qt::ToolButtonTextBesideIcon);
        entry.count->setVisible(!folded && !entry.count->text().isEmpty());
    }
    drawIcons();
}

void SideBar::setTheme(const Theme &theme)
{
    m_theme = theme;
    m_switcher->setTheme(theme);
    drawIcons();
}

void SideBar::drawIcons()
{
    const QSize box = m_folded ? QSize(20, 20) : QSize(28, 20); // with room before the word
    const Colours &c = m_theme.colours;
    for (const Entry &entry : m_entries) {
        entry.button->setIconSize(box);
        entry.button->setIcon(spacedIcon(entry.icon, c.muted, c.accent, box));
    }
}

} // namespace starvane::ui
