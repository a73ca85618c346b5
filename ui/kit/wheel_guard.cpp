// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/wheel_guard.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>

namespace starvane::ui {

WheelGuard::WheelGuard(QObject *parent)
    : QObject(parent)
{
}

bool WheelGuard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Wheel && event->type() != QEvent::Polish)
        return false;
    auto *const field = qobject_cast<QWidget *>(watched);
    if (qobject_cast<QAbstractSpinBox *>(field) == nullptr
        && qobject_cast<QComboBox *>(field) == nullptr)
        return false;
    if (event->type() == QEvent::Polish) { // Qt's own take the focus when the wheel is turned
        if (field->focusPolicy() == Qt::WheelFocus)
            field->setFocusPolicy(Qt::StrongFocus);
        return false;
    }
    if (field->hasFocus())
        return false;
    event->ignore(); // goes on to the page
    return true;
}

} // namespace starvane::ui
