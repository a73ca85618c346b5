// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/day_chooser.h"

#include <QDateEdit>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>
#include <chrono>

namespace starvane::ui {

namespace {

const QDate epoch(1970, 1, 1);

QDate dateOf(core::Day day)
{
    return epoch.addDays(day.time_since_epoch().count());
}

core::Day dayOf(QDate date)
{
    return core::Day(std::chrono::days(epoch.daysTo(date)));
}

} // namespace

DayChooser::DayChooser(QWidget *parent)
    : QWidget(parent)
    , m_before(new QToolButton(this))
    , m_day(new QDateEdit(this))
    , m_after(new QToolButton(this))
    , m_latest(new QPushButton(this))
{
    m_before->setText(QStringLiteral("‹"));
    m_after->setText(QStringLiteral("›"));
    for (QToolButton *button : {m_before, m_after}) {
        button->setProperty("chip", true);
        button->setFocusPolicy(Qt::StrongFocus);
    }
    m_latest->setProperty("link", true);
    m_day->setCalendarPopup(true);
    m_day->setKeyboardTracking(false); // a day half typed is none
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(m_before);
    row->addWidget(m_day);
    row->addWidget(m_after);
    row->addSpacing(8);
    row->addWidget(m_latest);
    connect(m_before, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_after, &QToolButton::clicked, this, [this] { step(1); });
    connect(m_latest, &QPushButton::clicked, this, [this] { emit picked(std::nullopt); });
    connect(m_day, &QDateEdit::dateChanged, this, &DayChooser::tell);
    retranslate();
    m_day->setMinimumHeight(m_before->sizeHint().height());
}

void DayChooser::setDay(core::Day day, core::Day latest)
{
    const QSignalBlocker silent(m_day);
    m_latestDay = std::max(day, latest);
    m_day->setMaximumDate(dateOf(m_latestDay));
    m_day->setDate(dateOf(day));
    m_after->setEnabled(day < m_latestDay);
    m_latest->setVisible(day < latest);
}

core::Day DayChooser::day() const
{
    return dayOf(m_day->date());
}

void DayChooser::step(int days)
{
    m_day->setDate(m_day->date().addDays(days));
}

void DayChooser::tell()
{
    m_after->setEnabled(day() < m_latestDay);
    emit picked(day());
}

void DayChooser::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void DayChooser::retranslate()
{
    m_day->setLocale(QLocale());
    //: a day as QLocale's letters write it
    m_day->setDisplayFormat(tr("d MMM yyyy"));
    m_day->setAccessibleName(tr("Day"));
    m_day->setToolTip(tr("The day the figures speak for; the windows end with it"));
    m_before->setAccessibleName(tr("One day back"));
    m_before->setToolTip(m_before->accessibleName());
    m_after->setAccessibleName(tr("One day on"));
    m_after->setToolTip(m_after->accessibleName());
    m_latest->setText(tr("Latest day"));
}

} // namespace starvane::ui
