// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/day_chooser.h"

#include "ui/kit/day_edit.h"
#include "ui/theme/icon.h"
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>
#include <chrono>

namespace starvane::ui {

DayChooser::DayChooser(QWidget *parent)
    : QWidget(parent)
    , m_before(new QToolButton(this))
    , m_day(new DayEdit(this))
    , m_after(new QToolButton(this))
    , m_latest(new QPushButton(this))
{
    for (QToolButton *button : {m_before, m_after}) {
        button->setProperty("framed", true);
        button->setFocusPolicy(Qt::StrongFocus);
    }
    m_latest->setProperty("link", true);
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
    connect(m_day, &DayEdit::dateChanged, this, &DayChooser::tell);
    retranslate();
    tint();
}

void DayChooser::setDay(core::Day day, core::Day latest)
{
    const QSignalBlocker silent(m_day);
    m_latestDay = std::max(day, latest);
    m_day->setLatest(m_latestDay);
    m_day->setDay(day);
    m_after->setEnabled(day < m_latestDay);
    m_latest->setVisible(day < latest);
}

core::Day DayChooser::day() const
{
    return m_day->day();
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
    if (event->type() == QEvent::PaletteChange)
        tint();
    QWidget::changeEvent(event);
}

void DayChooser::tint()
{
    const QColor colour = palette().color(QPalette::Text);
    m_before->setIcon(tintedIcon(QLatin1String("chevron-left"), colour));
    m_after->setIcon(tintedIcon(QLatin1String("chevron-right"), colour));
}

void DayChooser::retranslate()
{
    m_day->setAccessibleName(tr("Day"));
    m_day->setToolTip(tr("The day the figures speak for; the windows end with it"));
    m_before->setAccessibleName(tr("One day back"));
    m_before->setToolTip(m_before->accessibleName());
    m_after->setAccessibleName(tr("One day on"));
    m_after->setToolTip(m_after->accessibleName());
    m_latest->setText(tr("Latest day"));
}

} // namespace starvane::ui
