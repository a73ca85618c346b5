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
        const core::Duty &one = m_due->list.duties[i];
        if (m_filter.accepts(one, m_due->nearness(one)))
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
            kind = kinds.insert(kinds.end(), {duty.duty, duty.name, duty.todo, 0});
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
        //: how long is left, and until when
        return tr("%1 · %2").arg(DueWords::timeLeft(one.dueAt, m_due->list.at),
                                 DueWords::dueAt(one.dueAt, *m_due, m_zone));
    case StakeColumn:
        return one.stake ? DueWords::money(*one.stake, one.currency) : QStringLiteral("–");
    default:
        return {};
    }
}

QString DutyTableModel::toolTip(int row, int column) const
{
    const core::Duty &one = *duty(row);
    if (column == DutyColumn)
        return pick(one.todo);
    if (column == RecordColumn && !one.orderNo.empty() && one.orderNo != one.no)
        return tr("%1, order %2").arg(textOf(one.no), textOf(one.orderNo));
    return shown(row, column);
}

QVariant DutyTableModel::look(int row, int column, int role) const
{
    if (role == Qt::ToolTipRole)
        return toolTipOf(toolTip(row, column));
    if (role == ToneRole && column == DutyColumn)
        return plainTone;
    if (column == NearnessColumn && (role == MarkRole || role == ToneRole))
        return static_cast<int>(stateOf(m_due->nearness(*duty(row))));
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
