// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/time_data.h"

#include <QAbstractTableModel>

#include <vector>

namespace starvane::ui {

/// The table behind a time chart: a row for each day or period, a column for each series, the
/// marks last. Read-only; SortRole gives what a column sorts by.
class TimeTableModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    static constexpr int SortRole = Qt::UserRole;

    explicit TimeTableModel(QObject *parent = nullptr);

    void setContent(TimeContent content);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    /// Null for the days and the marks.
    [[nodiscard]] const TimeSeries *seriesOf(int column) const;
    [[nodiscard]] QString shown(core::Day day, int column) const;
    [[nodiscard]] QVariant sortedBy(core::Day day, int column) const;

    TimeContent m_content;
    std::vector<core::Day> m_days;
};

} // namespace starvane::ui
