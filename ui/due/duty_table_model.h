// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/due/due_list.h"
#include "ui/due/duty_filter.h"
#include "ui/kit/two_line_model.h"

#include <memory>
#include <string>
#include <vector>

namespace starvane::ui {

/// A kind of duty and how many of it are open.
struct DutyKind {
    std::string id;
    core::Text name;
    core::Text todo;
    std::int64_t count = 0;
};

/// What is open and passes a filter, in the order of its list. Read-only, replaced as a whole: a
/// proxy would tell each gap of a new filter by itself, which takes seconds for many rows.
class DutyTableModel final : public TwoLineModel {
    Q_OBJECT

public:
    enum Column {
        NearnessColumn,
        DutyColumn,
        RecordColumn,
        ProductColumn,
        DueColumn,
        StakeColumn,
        ColumnCount
    };

    explicit DutyTableModel(QObject *parent = nullptr);

    /// @p due may be null: nothing is open.
    void setDue(std::shared_ptr<const DueList> due);
    void setFilter(const DutyFilter &filter);
    /// Of all that is open, whatever the filter.
    [[nodiscard]] std::int64_t total() const;
    /// Null when there is no such row.
    [[nodiscard]] const core::Duty *duty(int row) const;
    /// Most urgent first, whatever the filter.
    [[nodiscard]] std::vector<DutyKind> kinds() const;

private:
    [[nodiscard]] std::size_t rows() const override { return m_rows.size(); }
    [[nodiscard]] QString title(int column) const override;
    [[nodiscard]] bool isRight(int column) const override { return column == StakeColumn; }
    [[nodiscard]] QString shown(int row, int column) const override;
    [[nodiscard]] QVariant look(int row, int column, int role) const override;
    [[nodiscard]] QString toolTip(int row, int column) const;

    void select();

    std::shared_ptr<const DueList> m_due;
    DutyFilter m_filter;
    std::vector<std::size_t> m_rows; // in m_due
    core::Zone m_zone = core::Zone::utc(); // of the list
};

} // namespace starvane::ui
