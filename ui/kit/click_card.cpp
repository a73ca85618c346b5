// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/click_card.h"

#include <QKeyEvent>
#include <QMouseEvent>

namespace starvane::ui {

ClickCard::ClickCard(QWidget *parent)
    : Card(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setProperty("pointable", true);
    setCursor(Qt::PointingHandCursor);
}

void ClickCard::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        emit clicked();
    else
        Card::mouseReleaseEvent(event);
}

void ClickCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter
        || event->key() == Qt::Key_Space)
        emit clicked();
    else
        Card::keyPressEvent(event);
}

} // namespace starvane::ui
