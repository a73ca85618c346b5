// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QLabel>
#include <QString>
#include <QStringList>

// What a person finds in a window: by what is written there.

namespace starvane::tests {

/// The visible button with exactly this text; null when there is none.
[[nodiscard]] inline QAbstractButton *button(const QWidget &widget, const QString &text)
{
    for (QAbstractButton *candidate : widget.findChildren<QAbstractButton *>()) {
        if (candidate->isVisible() && candidate->text() == text)
            return candidate;
    }
    return nullptr;
}

/// The texts of all visible labels, a line each.
[[nodiscard]] inline QString textOf(const QWidget &widget)
{
    QStringList lines;
    for (const QLabel *label : widget.findChildren<QLabel *>()) {
        if (label->isVisible())
            lines << label->text();
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace starvane::tests
