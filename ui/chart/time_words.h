// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/time_data.h"

#include <QCoreApplication>

#include <vector>

namespace starvane::ui {

/// A line of the read-out box.
struct ReadOutRow {
    QString text;
    const TimeSeries *series = nullptr; // whose value it is; null: a heading or a mark
};

/// The days on which a chart has points, ascending, each once.
[[nodiscard]] std::vector<core::Day> daysOf(const TimeContent &content);
/// Null when it has none on that day.
[[nodiscard]] const TimePoint *pointOn(const TimeSeries &series, core::Day day);
/// What happened on the days that the points drawn on @p day speak for.
[[nodiscard]] std::vector<const TimeMark *> marksOn(const TimeContent &content, core::Day day);

/// What a time chart says in words.
class TimeWords {
    Q_DECLARE_TR_FUNCTIONS(TimeWords)

public:
    /// @p content outlives it.
    explicit TimeWords(const TimeContent &content);

    /// "31 Oct", "3 Nov – 9 Nov", "November 2025".
    [[nodiscard]] QString days(core::DayRange days) const;
    /// The value of a series with what is to be known about it; "no data".
    [[nodiscard]] QString value(const TimePoint *point) const;
    /// "Promotion, 1 Nov – 11 Nov: Singles' day".
    [[nodiscard]] QString mark(const TimeMark &mark) const;
    /// The day, all values and what happened.
    [[nodiscard]] std::vector<ReadOutRow> readOut(core::Day day) const;
    /// A sentence a series: "composite rose from 4.02 on 3 Aug to 4.31 on 31 Oct; highest …".
    [[nodiscard]] QString summary() const;

private:
    [[nodiscard]] QString course(const TimeSeries &series) const;
    [[nodiscard]] QString valueRow(const TimeSeries &series, const TimePoint *point) const;

    const TimeContent &m_content;
    core::Day m_today; // the last day; the year of another one is told
};

} // namespace starvane::ui
