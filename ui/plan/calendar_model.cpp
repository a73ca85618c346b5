// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/calendar_model.h"

#include "ui/format/brief.h"
#include "ui/plan/plan_words.h"

#include <QLocale>

#include <algorithm>

namespace starvane::ui {

CalendarModel::CalendarModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void CalendarModel::setView(PlanViewPtr view)
{
    beginResetModel();
    m_view = std::move(view);
    m_days = m_view ? planDays(*m_view) : std::vector<PlanDay>();
    m_lead = 0;
    m_most = 0;
    if (!m_days.empty())
        m_lead = static_cast<int>(std::chrono::weekday(m_days.front().day).iso_encoding()) - 1;
    for (const PlanDay &day : m_days)
        m_most = std::max(m_most, day.failures());
    endResetModel();
}

QModelIndex CalendarModel::indexOf(int day) const
{
    if (day < 0 || day >= days())
        return {};
    return index((m_lead + day) / weekdays, (m_lead + day) % weekdays);
}

int CalendarModel::dayAt(const QModelIndex &index) const
{
    return index.isValid() ? index.row() * weekdays + index.column() - m_lead : -1;
}

QModelIndex CalendarModel::firstThatMatters() const
{
    const auto found =
        std::ranges::find_if(m_days, [](const PlanDay &day) { return day.matters(); });
    return indexOf(found == m_days.end() ? 0 : static_cast<int>(found - m_days.begin()));
}

const PlanDay *CalendarModel::planDay(const QModelIndex &index) const
{
    const int day = dayAt(index);
    return day < 0 || day >= days() ? nullptr : &m_days[static_cast<std::size_t>(day)];
}

QString CalendarModel::spoken(const QModelIndex &index) const
{
    const PlanDay *const day = planDay(index);
    if (day == nullptr)
        return {};
    const PlanWords words(*m_view);
    //: a day, what is worth knowing of it
    return tr("%1: %2").arg(words.day(day->day), words.about(*day));
}

int CalendarModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : (m_lead + days() + weekdays - 1) / weekdays;
}

int CalendarModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : weekdays;
}

/// The number of the day; on the first of a month and the first of all with the month.
QString CalendarModel::dayText(const PlanDay &day) const
{
    const std::chrono::year_month_day date(day.day);
    const auto number = static_cast<unsigned>(date.day());
    if (number == 1 || day.day == m_days.front().day)
        return Brief::day(day.day, day.day);
    return QString::number(number);
}

QVariant CalendarModel::data(const QModelIndex &index, int role) const
{
    const PlanDay *const day = planDay(index);
    if (day == nullptr)
        return {};
    const auto stars = [](const std::optional<double> &level) {
        return level ? QVariant(*level) : QVariant();
    };
    switch (role) {
    case Qt::DisplayRole:
        return dayText(*day);
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return spoken(index);
    case FailuresRole:
        return static_cast<qlonglong>(day->failures());
    case WeightRole:
        return m_most == 0 ? 0.0
                           : static_cast<double>(day->failures()) / static_cast<double>(m_most);
    case ByItselfRole:
        return stars(day->firstStars(core::Scenario::AsLast28));
    case AtBestRole:
        return stars(day->firstStars(core::Scenario::NoMoreFailures));
    case PlannedRole:
        return day->isPlanned;
    default:
        return {};
    }
}

QVariant CalendarModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter);
    if (role == Qt::DisplayRole)
        return QLocale().dayName(section + 1, QLocale::ShortFormat);
    return {};
}

Qt::ItemFlags CalendarModel::flags(const QModelIndex &index) const
{
    return planDay(index) == nullptr ? Qt::NoItemFlags : QAbstractTableModel::flags(index);
}

} // namespace starvane::ui
