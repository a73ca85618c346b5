// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plan/plan_view.h"

#include <QAbstractTableModel>

#include <vector>

namespace starvane::ui {

/// The days of a projection as a calendar: a row a week, Monday first.
class CalendarModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role {
        FailuresRole = Qt::UserRole + 1, // qlonglong: old ones that stop counting
        WeightRole, // double: those as a part of the most on any day
        ByItselfRole, // double: the stars that are first reached as the last 28 days go
        AtBestRole, // double: the same if nothing fails any more
        PlannedRole, // bool: the plan's day
    };
    static constexpr int weekdays = 7;

    explicit CalendarModel(QObject *parent = nullptr);

    void setView(PlanViewPtr view);
    /// The number of days.
    [[nodiscard]] int days() const { return static_cast<int>(m_days.size()); }
    /// Where a day stands, from 0; an invalid index for another number.
    [[nodiscard]] QModelIndex indexOf(int day) const;
    /// The number of the day at an index; may be none of them.
    [[nodiscard]] int dayAt(const QModelIndex &index) const;
    /// The first day worth knowing, else the first.
    [[nodiscard]] QModelIndex firstThatMatters() const;
    /// "21 Dec: The plan's day. …"
    [[nodiscard]] QString spoken(const QModelIndex &index) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    [[nodiscard]] const PlanDay *planDay(const QModelIndex &index) const;
    [[nodiscard]] QString dayText(const PlanDay &day) const;

    PlanViewPtr m_view;
    std::vector<PlanDay> m_days;
    int m_lead = 0; // empty places before the first day
    std::int64_t m_most = 0; // failures that leave on one day
};

} // namespace starvane::ui
