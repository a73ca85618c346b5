// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/card.h"

#include <QFocusEvent>
#include <QStyle>

namespace starvane::ui {

Card::Card(QWidget *parent)
    : QFrame(parent)
{
    setProperty("box", QStringLiteral("card"));
}

void Card::setKeyed(bool keyed)
{
    setProperty("keyed", keyed);
    style()->unpolish(this);
    style()->polish(this);
}

void Card::focusInEvent(QFocusEvent *event)
{
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason)
        setKeyed(true);
    QFrame::focusInEvent(event);
}

void Card::focusOutEvent(QFocusEvent *event)
{
    if (property("keyed").toBool())
        setKeyed(false);
    QFrame::focusOutEvent(event);
}

} // namespace starvane::ui
