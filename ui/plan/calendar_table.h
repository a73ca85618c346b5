// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace starvane::ui {

class CalendarModel;

/// A calendar in which the arrow keys go from day to day over the ends of weeks. As tall as its
/// weeks.
class CalendarTable final : public QTableView {
    Q_OBJECT

public:
    explicit CalendarTable(CalendarModel &model, QWidget *parent = nullptr);

    /// To be called when the model has other days.
    void fit();

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

private:
    /// How many days a key goes on.
    [[nodiscard]] static int daysOf(CursorAction action, int days);

    CalendarModel &m_days;
};

} // namespace starvane::ui
