// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/plan_board.h"

#include "ui/plan/calendar_card.h"
#include "ui/plan/forecast_card.h"
#include "ui/plan/target_card.h"
#include "ui/plan/what_if_card.h"

#include <QResizeEvent>
#include <QScrollBar>
#include <QVBoxLayout>

namespace starvane::ui {

namespace {

constexpr int pageMargin = 24;
constexpr int gap = 16;
constexpr int tallestChart = 520;
constexpr int twoColumns = 860; // px from which two columns have room

} // namespace

PlanBoard::PlanBoard(QWidget *parent)
    : QScrollArea(parent)
{
    auto *page = new QWidget(this);
    page->setProperty("page", true);
    m_target = new TargetCard(page);
    m_forecast = new ForecastCard(page);
    m_calendar = new CalendarCard(page);
    m_whatIf = new WhatIfCard(page);
    layOut(page);
    setWidget(page);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connectCards();
}

void PlanBoard::layOut(QWidget *page)
{
    auto *coming = new QVBoxLayout;
    coming->setSpacing(gap);
    coming->addWidget(m_forecast, 1);
    coming->addWidget(m_calendar);
    coming->addStretch(0);
    m_forecast->setMaximumHeight(tallestChart);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight);
    m_columns->setSpacing(gap);
    m_columns->addLayout(coming, 1);
    auto *doing = new QVBoxLayout;
    doing->addWidget(m_whatIf);
    doing->addStretch(1);
    m_columns->addLayout(doing, 1);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(pageMargin, 0, pageMargin, pageMargin);
    column->setSpacing(gap);
    column->addWidget(m_target);
    column->addLayout(m_columns, 1);
    // The bar takes its room from the margin, so that the cards stay in line with the header.
    QScrollBar *bar = verticalScrollBar();
    connect(bar, &QScrollBar::rangeChanged, this, [bar, column](int least, int most) {
        const int taken = most > least ? bar->sizeHint().width() : 0;
        column->setContentsMargins(pageMargin, 0, pageMargin - taken, pageMargin);
    });
}

void PlanBoard::connectCards()
{
    connect(m_target, &TargetCard::targetPicked, this, &PlanBoard::targetPicked);
    connect(m_target, &TargetCard::cardPicked, this, &PlanBoard::cardPicked);
    connect(m_whatIf, &WhatIfCard::indicatorWanted, this, &PlanBoard::indicatorWanted);
    connect(m_whatIf, &WhatIfCard::tried, this,
            [this] { m_forecast->showTried(m_whatIf->answer()); });
}

void PlanBoard::showView(const PlanViewPtr &view, const Theme &theme)
{
    m_target->showView(view);
    m_forecast->showView(view, theme);
    m_calendar->showView(view, theme);
    m_whatIf->showView(view, theme);
    m_forecast->showTried(m_whatIf->answer());
}

void PlanBoard::resizeEvent(QResizeEvent *event)
{
    m_columns->setDirection(event->size().width() < twoColumns ? QBoxLayout::TopToBottom
                                                               : QBoxLayout::LeftToRight);
    QScrollArea::resizeEvent(event);
}

} // namespace starvane::ui
