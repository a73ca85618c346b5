// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/due/duty_table_model.h"

#include "ui/due/due_words.h"
#include "ui/format/brief.h"
#include "ui/kit/two_line_delegate.h"

#include <algorithm>

namespace starvane::ui {

namespace {

QString textOf(const std::string &text)
{
    return QString::fromStdString(text);
}

} // namespace

DutyTableModel::DutyTableModel(QObject *parent)
    : TableModel(ColumnCount, parent)
{
}

void DutyTableModel::setDue(std::shared_ptr<const DueList> due)
{
    beginResetModel();
    m_due = std::move(due);
    m_zone = m_due ? m_due->zone() : core::Zone::utc();
    select();
    endResetModel();
}

void DutyTableModel::setFilter(const DutyFilter &filter)
{
    if (m_filter == filter)
        return;
    beginResetModel();
    m_filter = filter;
    select();
    endResetModel();
}

void DutyTableModel::select()
{
    m_rows.clear();
    for (std::size_t i = 0; m_due && i < m_due->list.duties.size(); ++i) {
        if (m_filter.accepts(m_due->list.duties[i]))
            m_rows.push_back(i);
    }
}

std::int64_t DutyTableModel::total() const
{
    return m_due ? static_cast<std::int64_t>(m_due->list.duties.size()) : 0;
}

const core::Duty *DutyTableModel::duty(int row) const
{
    if (row < 0 || row >= rowCount())
        return nullptr;
    return &m_due->list.duties[m_rows[static_cast<std::size_t>(row)]];
}

std::vector<DutyKind> DutyTableModel::kinds() const
{
    std::vector<DutyKind> kinds;
    if (!m_due)
        return kinds;
    for (const core::Duty &duty : m_due->list.duties) {
        auto kind = std::ranges::find(kinds, duty.duty, &DutyKind::id);
        if (kind == kinds.end())
            kind = kinds.insert(kinds.end(), {duty.duty, duty.name, 0});
        ++kind->count;
    }
    return kinds;
}

QString DutyTableModel::shown(const core::Duty &duty, int column) const
{
    switch (column) {
    case NearnessColumn:
        return DueWords::nearness(m_due->nearness(duty), m_due->isOfThePast());
    case DutyColumn:
        return pick(duty.name);
    case RecordColumn:
        return duty.no.empty() ? QStringLiteral("–") : textOf(duty.no);
    case ProductColumn:
        return duty.product.empty() ? QStringLiteral("–") : textOf(duty.product);
    case DueColumn:
        return DueWords::timeLeft(duty.dueAt, m_due->list.at);
    case StakeColumn:
        return duty.stake ? DueWords::money(*duty.stake, duty.currency) : QStringLiteral("–");
    default:
        return {};
    }
}

QString DutyTableModel::secondLine(const core::Duty &duty, int column) const
{
    switch (column) {
    case DutyColumn:
        return pick(duty.todo);
    case RecordColumn:
        if (duty.orderNo.empty() || duty.orderNo == duty.no)
            return {};
        return tr("order %1").arg(textOf(duty.orderNo));
    case DueColumn:
        return DueWords::dueAt(duty.dueAt, *m_due, m_zone);
    default:
        return {};
    }
}

QVariant DutyTableModel::state(const core::Duty &duty) const
{
    return static_cast<int>(stateOf(m_due->nearness(duty)));
}

QVariant DutyTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const core::Duty &one = *duty(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return shown(one, column);
    case SecondLineRole:
        return secondLine(one, column);
    case Qt::ToolTipRole:
        return toolTipOf(column == DutyColumn ? pick(one.todo) : shown(one, column));
    case Qt::AccessibleTextRole:
        return QString(shown(one, column) + QLatin1Char(' ') + secondLine(one, column)).trimmed();
    case Qt::TextAlignmentRole:
        return alignment(column);
    case MarkRole:
        return column == NearnessColumn ? state(one) : QVariant();
    case ToneRole:
        if (column == DutyColumn)
            return plainTone;
        return column == NearnessColumn ? state(one) : QVariant();
    default:
        return {};
    }
}

QString DutyTableModel::title(int column) const
{
    switch (column) {
    case DutyColumn:
        return tr("What to do");
    case RecordColumn:
        return tr("Number");
    case ProductColumn:
        return tr("Product");
    case DueColumn:
        return tr("Due");
    case StakeColumn:
        return tr("At stake");
    default:
        return {};
    }
}

} // namespace starvane::ui
