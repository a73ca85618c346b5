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
    : TwoLineModel(ColumnCount, parent)
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

QString DutyTableModel::shown(int row, int column) const
{
    const core::Duty &one = *duty(row);
    switch (column) {
    case NearnessColumn:
        return DueWords::nearness(m_due->nearness(one), m_due->isOfThePast());
    case DutyColumn:
        return pick(one.name);
    case RecordColumn:
        return one.no.empty() ? QStringLiteral("–") : textOf(one.no);
    case ProductColumn:
        return one.product.empty() ? QStringLiteral("–") : textOf(one.product);
    case DueColumn:
        return DueWords::timeLeft(one.dueAt, m_due->list.at);
    case StakeColumn:
        return one.stake ? DueWords::money(*one.stake, one.currency) : QStringLiteral("–");
    default:
        return {};
    }
}

QString DutyTableModel::secondLine(int row, int column) const
{
    const core::Duty &one = *duty(row);
    switch (column) {
    case DutyColumn:
        return pick(one.todo);
    case RecordColumn:
        if (one.orderNo.empty() || one.orderNo == one.no)
            return {};
        return tr("order %1").arg(textOf(one.orderNo));
    case DueColumn:
        return DueWords::dueAt(one.dueAt, *m_due, m_zone);
    default:
        return {};
    }
}

QVariant DutyTableModel::look(int row, int column, int role) const
{
    const core::Duty &one = *duty(row);
    if (role == Qt::ToolTipRole)
        return toolTipOf(column == DutyColumn ? pick(one.todo) : shown(row, column));
    if (role == ToneRole && column == DutyColumn)
        return plainTone;
    if (column == NearnessColumn && (role == MarkRole || role == ToneRole))
        return static_cast<int>(stateOf(m_due->nearness(one)));
    return {};
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
