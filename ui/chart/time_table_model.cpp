// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/time_table_model.h"

#include "ui/chart/day_series.h"
#include "ui/chart/time_words.h"

#include <QStringList>

namespace starvane::ui {

TimeTableModel::TimeTableModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void TimeTableModel::setContent(TimeContent content)
{
    beginResetModel();
    m_content = std::move(content);
    m_days = daysOf(m_content);
    endResetModel();
}

int TimeTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_days.size());
}

int TimeTableModel::columnCount(const QModelIndex &parent) const
{
    const int marks = m_content.marks.empty() ? 0 : 1;
    return parent.isValid() ? 0 : 1 + static_cast<int>(m_content.series.size()) + marks;
}

const TimeSeries *TimeTableModel::seriesOf(int column) const
{
    const auto place = static_cast<std::size_t>(column - 1);
    return column > 0 && place < m_content.series.size() ? &m_content.series[place] : nullptr;
}

QString TimeTableModel::shown(core::Day day, int column) const
{
    const TimeWords words(m_content);
    if (column == 0)
        return words.readOut(day).front().text;
    if (const TimeSeries *const series = seriesOf(column))
        return words.value(pointOn(*series, day));
    QStringList marks;
    for (const TimeMark *const mark : marksOn(m_content, day))
        marks << words.mark(*mark);
    return marks.join(QStringLiteral("; "));
}

QVariant TimeTableModel::sortedBy(core::Day day, int column) const
{
    if (column == 0)
        return numberOf(day);
    const TimeSeries *const series = seriesOf(column);
    if (series == nullptr)
        return shown(day, column);
    const TimePoint *const point = pointOn(*series, day);
    return point != nullptr && point->value ? QVariant(*point->value) : QVariant();
}

QVariant TimeTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const core::Day day = m_days[static_cast<std::size_t>(index.row())];
    if (role == Qt::DisplayRole)
        return shown(day, index.column());
    if (role == SortRole)
        return sortedBy(day, index.column());
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            (seriesOf(index.column()) != nullptr ? Qt::AlignRight : Qt::AlignLeft)
            | Qt::AlignVCenter);
    return {};
}

QVariant TimeTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((seriesOf(section) != nullptr ? Qt::AlignRight : Qt::AlignLeft)
                                   | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    if (section == 0)
        return tr("Day");
    if (const TimeSeries *const series = seriesOf(section))
        return series->isBefore ? tr("%1, before").arg(series->name) : series->name;
    return tr("What happened");
}

} // namespace starvane::ui
