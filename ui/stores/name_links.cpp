// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stores/name_links.h"

#include "ui/format/brief.h"
#include "ui/kit/two_line_delegate.h"

#include <QMenu>
#include <QPushButton>

namespace starvane::ui {

namespace {

constexpr int gap = 4; // a link has room of its own behind it

} // namespace

NameLinks::NameLinks(std::vector<Link> links, QWidget *parent)
    : QWidget(parent)
    , m_links(std::move(links))
    , m_rest(new QMenu(this))
{
    for (const Link &link : m_links) {
        QPushButton *button = addButton();
        button->setText(link.text);
        button->setToolTip(toolTipOf(link.toolTip));
        button->setAccessibleDescription(link.toolTip);
        connect(button, &QPushButton::clicked, this, [this, &link] { emit picked(link.target); });
    }
    addButton()->setMenu(m_rest);
}

QPushButton *NameLinks::addButton()
{
    m_buttons.push_back(makeSmallLink(this));
    return m_buttons.back();
}

void NameLinks::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_rest->clear();
    for (QPushButton *button : m_buttons)
        button->ensurePolished(); // or it is measured in another style
    QPushButton *const more = m_buttons.back();
    const int count = static_cast<int>(m_links.size());
    more->setText(QStringLiteral("+%1").arg(count));
    const int room = more->sizeHint().width();
    const QRect line = TwoLineDelegate::secondLine(rect());
    int left = line.left() - 1; // the button's border
    int shown = 0;
    for (; shown < count; ++shown) {
        QPushButton *button = m_buttons[static_cast<std::size_t>(shown)];
        const int width = button->sizeHint().width();
        const int needed = shown + 1 < count ? gap + room : 0;
        if (left + width + needed > line.right() + 1)
            break;
        const int height = button->sizeHint().height();
        button->setGeometry(left, line.center().y() - height / 2, width, height);
        left += width + gap;
    }
    for (int i = 0; i < count; ++i)
        m_buttons[static_cast<std::size_t>(i)]->setVisible(i < shown);
    for (int i = shown; i < count; ++i) {
        const Link &link = m_links[static_cast<std::size_t>(i)];
        connect(m_rest->addAction(link.text), &QAction::triggered, this,
                [this, &link] { emit picked(link.target); });
    }
    more->setVisible(shown < count);
    more->setText(QStringLiteral("+%1").arg(count - shown));
    more->setGeometry(left, line.center().y() - more->sizeHint().height() / 2,
                      more->sizeHint().width(), more->sizeHint().height());
}

} // namespace starvane::ui
