// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QStyledItemDelegate>

namespace starvane::ui {

/// Paints a day of a CalendarModel: its number, the stars first reached, the old failures that stop
/// counting; the plan's day has a frame and a target.
class CalendarDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit CalendarDelegate(QObject *parent = nullptr);

    void setTheme(const Theme &theme) { m_theme = theme; }
    /// How tall a week must be.
    [[nodiscard]] static int rowHeight();

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    void paintStars(QPainter &painter, const QRect &line, const QModelIndex &index) const;

    Theme m_theme;
};

} // namespace starvane::ui
