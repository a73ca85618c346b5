// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/table.h"

#include <QAbstractItemModel>
#include <QHeaderView>
#include <QLayout>
#include <QTableView>

namespace starvane::ui {

void dressTable(QTableView &table)
{
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.setShowGrid(false);
    table.setAlternatingRowColors(false);
    table.setWordWrap(false);
    table.setTabKeyNavigation(false);
    table.verticalHeader()->hide();
    table.verticalHeader()->setDefaultSectionSize(table.fontMetrics().height() + 12);
    table.horizontalHeader()->setHighlightSections(false);
    table.horizontalHeader()->setStretchLastSection(true);
    table.horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
}

void fitRows(QTableView &table)
{
    const int rows = table.model()->rowCount() * table.verticalHeader()->defaultSectionSize();
    const int frame = 2 * table.frameWidth() + 2;
    table.setMaximumHeight(table.horizontalHeader()->sizeHint().height() + rows + frame);
}

void fitHeight(QTableView &table)
{
    fitRows(table);
    const int height = table.maximumHeight();
    QWidget *const card = table.parentWidget();
    const QMargins inside = card->layout()->contentsMargins();
    const QMargins around = card->contentsMargins();
    card->setMaximumHeight(height + inside.top() + inside.bottom() + around.top()
                           + around.bottom());
}

} // namespace starvane::ui
