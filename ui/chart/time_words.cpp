// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/time_words.h"

#include "ui/chart/axis_ticks.h"
#include "ui/format/brief.h"

#include <QStringList>

#include <algorithm>
#include <set>

namespace starvane::ui {

namespace {

bool isWholeMonth(core::DayRange days)
{
    const std::chrono::year_month_day first(days.first);
    const std::chrono::year_month_day last(days.last);
    return first.day() == std::chrono::day(1)
        && last == first.year() / first.month() / std::chrono::last;
}

bool isLower(const TimePoint *a, const TimePoint *b)
{
    return *a->value < *b->value;
}

} // namespace

std::vector<core::Day> daysOf(const TimeContent &content)
{
    std::set<core::Day> days;
    for (const TimeSeries &series : content.series) {
        for (const TimePoint &point : series.points)
            days.insert(days.end(), point.day);
    }
    return {days.begin(), days.end()};
}

const TimePoint *pointOn(const TimeSeries &series, core::Day day)
{
    const auto found = std::ranges::lower_bound(series.points, day, {}, &TimePoint::day);
    return found != series.points.end() && found->day == day ? &*found : nullptr;
}

std::vector<const TimeMark *> marksOn(const TimeContent &content, core::Day day)
{
    core::DayRange days{day, day};
    for (const TimeSeries &series : content.series) {
        const TimePoint *const point = pointOn(series, day);
        if (point != nullptr && !series.isBefore)
            days.last = std::max(days.last, point->days.last);
    }
    std::vector<const TimeMark *> marks;
    for (const TimeMark &mark : content.marks) {
        if (mark.days.first <= days.last && mark.days.last >= days.first)
            marks.push_back(&mark);
    }
    return marks;
}

TimeWords::TimeWords(const TimeContent &content)
    : m_content(content)
    , m_today()
{
    for (const TimeSeries &series : content.series) {
        if (!series.points.empty())
            m_today = std::max(m_today, series.points.back().day);
    }
}

QString TimeWords::days(core::DayRange days) const
{
    if (days.first == days.last)
        return Brief::day(days.first, m_today);
    if (isWholeMonth(days))
        return Brief::monthOfYear(days.first);
    //: from a day to a day
    return tr("%1 – %2").arg(Brief::day(days.first, m_today), Brief::day(days.last, m_today));
}

QString TimeWords::value(const TimePoint *point) const
{
    if (point == nullptr || !point->value)
        return tr("no data");
    QString text = valueText(point->value, m_content.axis);
    if (point->range)
        //: a value, the least and the most it may be
        text = tr("%1 (%2 to %3)")
                   .arg(text, valueText(point->range->low, m_content.axis),
                        valueText(point->range->high, m_content.axis));
    return point->small ? tr("%1, small sample").arg(text) : text;
}

QString TimeWords::mark(const TimeMark &mark) const
{
    const QString when = days(mark.days);
    switch (mark.kind) {
    case MarkKind::RuleChange:
        //: when, what
        return tr("Rules, %1: %2").arg(when, mark.text);
    case MarkKind::Promotion:
        return tr("Promotion, %1: %2").arg(when, mark.text);
    case MarkKind::Import:
        return tr("Import, %1: %2").arg(when, mark.text);
    case MarkKind::Star:
    case MarkKind::StarAtBest:
    case MarkKind::Goal:
        return tr("%1: %2").arg(when, mark.text);
    }
    return {};
}

QString TimeWords::valueRow(const TimeSeries &series, const TimePoint *point) const
{
    if (series.isBefore && point != nullptr)
        //: a series, when in the period before, a value
        return tr("%1, %2: %3").arg(series.name, days(point->days), value(point));
    //: a series, a value
    return tr("%1 %2").arg(series.name, value(point));
}

std::vector<ReadOutRow> TimeWords::readOut(core::Day day) const
{
    core::DayRange when{day, day};
    std::vector<ReadOutRow> rows(1);
    for (const TimeSeries &series : m_content.series) {
        const TimePoint *const point = pointOn(series, day);
        if (point != nullptr && !series.isBefore && point->days.last > when.last)
            when = point->days;
        rows.push_back({valueRow(series, point), &series});
    }
    rows.front().text = days(when);
    for (const TimeMark *const one : marksOn(m_content, day))
        rows.push_back({mark(*one), nullptr});
    return rows;
}

QString TimeWords::summary() const
{
    QStringList sentences;
    for (const TimeSeries &series : m_content.series) {
        if (!series.isBefore)
            sentences << course(series);
    }
    return sentences.join(QLatin1Char('\n'));
}

QString TimeWords::course(const TimeSeries &series) const
{
    std::vector<const TimePoint *> known;
    for (const TimePoint &point : series.points) {
        if (point.value)
            known.push_back(&point);
    }
    if (known.empty())
        return tr("%1: no data.").arg(series.name);
    const auto text = [this](const TimePoint *point) {
        return valueText(point->value, m_content.axis);
    };
    const auto when = [this](const TimePoint *point) { return days(point->days); };
    const TimePoint *const from = known.front();
    const TimePoint *const to = known.back();
    if (known.size() == 1)
        //: a series, a value, a day
        return tr("%1: %2 on %3, the only value.").arg(series.name, text(to), when(to));
    const auto [low, high] = std::ranges::minmax_element(known, isLower);
    if (text(*low) == text(*high))
        return tr("%1 stayed at %2 from %3 to %4.")
            .arg(series.name, text(to), when(from), when(to));
    QString sentence = tr("%1 was %2 on %3 and %4 on %5; highest %6 on %7, lowest %8 on %9.");
    if (text(from) != text(to))
        sentence = *from->value < *to->value
            ? tr("%1 rose from %2 on %3 to %4 on %5; highest %6 on %7, lowest %8 on %9.")
            : tr("%1 fell from %2 on %3 to %4 on %5; highest %6 on %7, lowest %8 on %9.");
    return sentence.arg(series.name, text(from), when(from), text(to), when(to), text(*high),
                        when(*high), text(*low), when(*low));
}

} // namespace starvane::ui
