// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/preview_delegate.h"

#include "ui/wizard/preview_table_model.h"

namespace starvane::ui {

void PreviewDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    constexpr double tint = 0.14;
    QStyledItemDelegate::initStyleOption(option, index);
    if (!index.data(PreviewTableModel::ProblemRole).toBool())
        return;
    const Colours &colours = m_theme.colours;
    option->backgroundBrush = mixed(colours.weak, colours.surface, tint);
    option->palette.setColor(QPalette::Text, colours.weak);
}

} // namespace starvane::ui
