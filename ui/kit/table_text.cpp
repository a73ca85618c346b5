// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/table_text.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QStringList>
#include <QTableView>

#include <algorithm>

namespace starvane::ui {

namespace {

/// A tab or a line's end in a cell would make two of it.
QString cellText(const QVariant &value)
{
    QString text = value.toString();
    for (const QChar c : {QLatin1Char('\t'), QLatin1Char('\n'), QLatin1Char('\r')})
        text.replace(c, QLatin1Char(' '));
    return text;
}

template <class Cell>
QString line(const std::vector<int> &columns, Cell cell)
{
    QStringList cells;
    for (const int column : columns)
        cells << cellText(cell(column));
    return cells.join(QLatin1Char('\t'));
}

} // namespace

std::vector<int> seenColumns(const QTableView &table)
{
    std::vector<int> columns;
    for (int place = 0; place < table.horizontalHeader()->count(); ++place) {
        const int column = table.horizontalHeader()->logicalIndex(place);
        if (!table.isColumnHidden(column))
            columns.push_back(column);
    }
    return columns;
}

QString selectedText(const QTableView &table)
{
    QModelIndexList rows = table.selectionModel()->selectedRows();
    if (rows.isEmpty())
        return {};
    std::ranges::sort(rows, {}, &QModelIndex::row);
    const std::vector<int> columns = seenColumns(table);
    QStringList lines{line(
        columns, [&](int column) { return table.model()->headerData(column, Qt::Horizontal); })};
    for (const QModelIndex &row : rows)
        lines << line(columns, [&](int column) { return row.siblingAtColumn(column).data(); });
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

QAction *addKey(QTableView &table, const QKeySequence &keys)
{
    auto *action = new QAction(&table);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    table.addAction(action);
    return action;
}

QAction *addCopyAction(QTableView &table)
{
    QAction *copy = addKey(table, QKeySequence::Copy);
    QObject::connect(copy, &QAction::triggered, &table, [&table] {
        const QString text = selectedText(table);
        if (!text.isEmpty())
            QGuiApplication::clipboard()->setText(text);
    });
    return copy;
}

} // namespace starvane::ui
