// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/calendar_table.h"

#include "ui/kit/table.h"
#include "ui/plan/calendar_delegate.h"
#include "ui/plan/calendar_model.h"

#include <QHeaderView>

#include <algorithm>

namespace starvane::ui {

CalendarTable::CalendarTable(CalendarModel &model, QWidget *parent)
    : QTableView(parent)
    , m_days(model)
{
    setModel(&model);
    dressTable(*this);
    setSelectionBehavior(QAbstractItemView::SelectItems);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    horizontalHeader()->setStretchLastSection(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setMinimumSectionSize(1);
    horizontalHeader()->setSectionsClickable(false);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(CalendarDelegate::rowHeight());
}

void CalendarTable::fit()
{
    setFixedHeight(horizontalHeader()->sizeHint().height()
                   + m_days.rowCount() * verticalHeader()->defaultSectionSize() + 2 * frameWidth());
}

int CalendarTable::daysOf(CursorAction action, int days)
{
    constexpr int month = 4 * CalendarModel::weekdays;
    switch (action) {
    case MoveLeft:
    case MovePrevious:
        return -1;
    case MoveRight:
    case MoveNext:
        return 1;
    case MoveUp:
        return -CalendarModel::weekdays;
    case MoveDown:
        return CalendarModel::weekdays;
    case MovePageUp:
        return -month;
    case MovePageDown:
        return month;
    case MoveHome:
        return -days;
    case MoveEnd:
        return days;
    }
    return 0;
}

QModelIndex CalendarTable::moveCursor(CursorAction action, Qt::KeyboardModifiers /*modifiers*/)
{
    const int day = std::max(0, m_days.dayAt(currentIndex())) + daysOf(action, m_days.days());
    return m_days.indexOf(std::clamp(day, 0, std::max(0, m_days.days() - 1)));
}

} // namespace starvane::ui
