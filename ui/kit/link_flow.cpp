// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/link_flow.h"

#include "ui/format/brief.h"
#include "ui/kit/flow_layout.h"
#include "ui/theme/theme.h"

#include <QPushButton>

namespace starvane::ui {

namespace {

constexpr int iconGap = 4; // part of the icon

} // namespace

QPushButton *makeSmallLink(QWidget *parent)
{
    auto *button = new QPushButton(parent);
    button->setProperty("link", true);
    button->setProperty("tight", true);
    button->setFont(fontOf(Type::Caption));
    button->setAutoDefault(true); // Enter presses it
    button->setCursor(Qt::PointingHandCursor);
    return button;
}

LinkFlow::LinkFlow(QWidget *parent)
    : QWidget(parent)
{
    constexpr int gap = 4; // a link has room of its own behind it
    new FlowLayout(this, gap);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    hide();
}

void LinkFlow::setLinks(std::vector<Link> links)
{
    m_links = std::move(links);
    while (m_buttons.size() < m_links.size())
        addButton();
    while (m_buttons.size() > m_links.size()) {
        delete m_buttons.back();
        m_buttons.pop_back();
    }
    for (std::size_t i = 0; i < m_links.size(); ++i) {
        m_buttons[i]->setText(m_links[i].text);
        m_buttons[i]->setIcon(m_links[i].icon);
        m_buttons[i]->setToolTip(toolTipOf(m_links[i].toolTip));
        m_buttons[i]->setAccessibleDescription(m_links[i].toolTip);
    }
    setVisible(!m_links.empty());
}

void LinkFlow::addButton()
{
    QPushButton *button = makeSmallLink(this);
    const int side = button->fontMetrics().capHeight() + 1;
    button->setIconSize({side + iconGap, side});
    layout()->addWidget(button);
    connect(button, &QPushButton::clicked, this,
            [this, place = m_buttons.size()] { emit picked(m_links[place].target); });
    m_buttons.push_back(button);
}

} // namespace starvane::ui
