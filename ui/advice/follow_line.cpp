// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/advice/follow_line.h"

#include "ui/format/brief.h"
#include "ui/kit/calendar.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/label.h"
#include "ui/kit/mark.h"
#include "ui/words/describe_advice.h"
#include "ui/words/qt_day.h"

#include <QCalendarWidget>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QWidgetAction>

namespace starvane::ui {

namespace {

State stateOf(core::AdviceVerdict verdict)
{
    switch (verdict) {
    case core::AdviceVerdict::Better:
        return State::Good;
    case core::AdviceVerdict::Worse:
        return State::Weak;
    case core::AdviceVerdict::TooEarly:
    case core::AdviceVerdict::NoClearChange:
        break;
    }
    return State::Unknown;
}

} // namespace

FollowLine::FollowLine(std::string tip, core::Day today, bool isMeasurable, QWidget *parent)
    : QWidget(parent)
    , m_tip(std::move(tip))
    , m_today(today)
    , m_isMeasurable(isMeasurable)
    , m_outcome(new QWidget(this))
    , m_mark(new MarkShape(m_outcome))
    , m_verdict(new Label(Type::Caption, Tone::Muted, m_outcome))
    , m_acts(new QWidget(this))
    , m_begin(new QPushButton(m_acts))
    , m_other(new QPushButton(isMeasurable ? tr("another day…") : tr("We did this…"), m_acts))
    , m_stop(new QPushButton(tr("Stop following"), m_acts))
{
    for (QPushButton *button : {m_begin, m_other, m_stop}) {
        button->setProperty("link", true);
        button->setFont(fontOf(Type::Caption));
        button->setAutoDefault(true); // Enter presses it, and does not open what is around it
        button->setCursor(Qt::PointingHandCursor);
    }
    m_other->setProperty("quiet", !isMeasurable);
    m_mark->setFont(m_verdict->font());
    m_verdict->setWrapping();
    m_other->setAccessibleName(tr("We do this from another day on…"));
    m_stop->setToolTip(
        toolTipOf(tr("From today on. What was only begun today is forgotten altogether.")));
    layOut();
    connect(m_begin, &QPushButton::clicked, this, [this] { emit adoptWanted(m_tip, {}); });
    connect(m_other, &QPushButton::clicked, this, &FollowLine::askForDay);
    connect(m_stop, &QPushButton::clicked, this, [this] { emit dropWanted(m_tip); });
}

void FollowLine::layOut()
{
    const int line = m_verdict->fontMetrics().height();
    auto *mark = new QVBoxLayout; // in the middle of the first line
    mark->setSpacing(0);
    mark->addSpacing((line - m_mark->sizeHint().height() + 1) / 2);
    mark->addWidget(m_mark);
    mark->addStretch(1);
    auto *verdict = new QHBoxLayout(m_outcome);
    verdict->setContentsMargins(0, 0, 0, 0);
    verdict->setSpacing(6);
    verdict->addLayout(mark);
    verdict->addWidget(m_verdict, 1);
    auto *buttons = new FlowLayout(m_acts, 12);
    buttons->addWidget(m_stop);
    buttons->addWidget(m_begin);
    buttons->addWidget(m_other);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_outcome);
    column->addWidget(m_acts);
}

void FollowLine::showEffect(const core::AdviceEffect *effect, const Theme &theme)
{
    const bool follows = effect != nullptr && !effect->adopted.endedOn;
    m_outcome->setVisible(effect != nullptr);
    m_stop->setVisible(follows);
    m_begin->setVisible(!follows && m_isMeasurable);
    m_other->setVisible(!follows);
    m_begin->setText(effect == nullptr ? tr("We do this from today") : tr("Again from today"));
    setFocusProxy(follows ? m_stop : m_isMeasurable ? m_begin : m_other);
    if (effect == nullptr)
        return;
    const State state = stateOf(effect->verdict);
    m_mark->setState(state, theme);
    m_verdict->setText(describe(*effect));
    m_verdict->setTone(state == State::Unknown ? Tone::Muted : toneOf(state));
    m_verdict->setToolTip(toolTipOf(explain(*effect)));
    m_stop->setAccessibleDescription(m_verdict->text() + QLatin1Char('\n') + explain(*effect));
}

void FollowLine::askForDay()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto *calendar = new QCalendarWidget(menu);
    dressCalendar(*calendar);
    calendar->setMaximumDate(toDate(m_today));
    calendar->setSelectedDate(toDate(m_today));
    calendar->setAccessibleName(tr("The first day on which you do this"));
    auto *action = new QWidgetAction(menu);
    action->setDefaultWidget(calendar);
    menu->addAction(action);
    connect(calendar, &QCalendarWidget::activated, this, [this, menu](QDate day) {
        menu->close();
        emit adoptWanted(m_tip, toDay(day));
    });
    connect(calendar, &QCalendarWidget::clicked, calendar, &QCalendarWidget::activated);
    menu->popup(m_other->mapToGlobal(QPoint(0, m_other->height())));
    calendar->setFocus();
}

} // namespace starvane::ui
