// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/card.h"
#include "ui/plan/plan_view.h"
#include "ui/theme/theme.h"

namespace starvane::ui {

class CalendarDelegate;
class CalendarModel;
class CalendarTable;
class Label;

/// The days to come: which old failures stop counting, when stars are reached. The arrow keys go
/// from day to day; what a day brings stands below.
class CalendarCard final : public Card {
    Q_OBJECT

public:
    explicit CalendarCard(QWidget *parent = nullptr);

    void showView(const PlanViewPtr &view, const Theme &theme);

private:
    void describe();

    CalendarModel *m_model;
    CalendarDelegate *m_delegate;
    Label *m_title;
    CalendarTable *m_table;
    Label *m_day;
    Label *m_legend;
};

} // namespace starvane::ui
