// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plan/plan_view.h"
#include "ui/theme/theme.h"

#include <QScrollArea>

class QBoxLayout;

namespace starvane::ui {

class CalendarCard;
class ForecastCard;
class TargetCard;
class WhatIfCard;

/// The cards of the plan page. Shows what it is given; loads nothing.
class PlanBoard final : public QScrollArea {
    Q_OBJECT

public:
    explicit PlanBoard(QWidget *parent = nullptr);

    void showView(const PlanViewPtr &view, const Theme &theme);

signals:
    void targetPicked(double stars);
    void cardPicked(const std::string &card);
    void indicatorWanted(const std::string &indicator);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut(QWidget *page);
    void connectCards();

    TargetCard *m_target;
    ForecastCard *m_forecast;
    CalendarCard *m_calendar;
    WhatIfCard *m_whatIf;
    QBoxLayout *m_columns; // what comes and what to do, side by side where there is room
};

} // namespace starvane::ui
