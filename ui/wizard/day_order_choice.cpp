// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/day_order_choice.h"

#include "ui/kit/label.h"

#include <QHBoxLayout>
#include <QRadioButton>

namespace starvane::ui {

DayOrderChoice::DayOrderChoice(QWidget *parent)
    : QWidget(parent)
    , m_text(new Label(Type::Body, Tone::Ink, this))
    , m_dayFirst(new QRadioButton(tr("day first: 31/12"), this))
    , m_monthFirst(new QRadioButton(tr("month first: 12/31"), this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    row->addWidget(m_text);
    row->addWidget(m_dayFirst);
    row->addWidget(m_monthFirst);
    row->addStretch(1);
    connect(m_dayFirst, &QRadioButton::clicked, this, &DayOrderChoice::dayFirstPicked);
    connect(m_monthFirst, &QRadioButton::clicked, this, &DayOrderChoice::monthFirstPicked);
    hide();
}

void DayOrderChoice::ask(const core::AmbiguousDates &dates)
{
    m_text->setText(
        tr("“%1” in column %2 can be read in two ways. How are the dates written?")
            .arg(QString::fromStdString(dates.value), QString::fromStdString(dates.column)));
    show();
}

void DayOrderChoice::clear()
{
    for (QRadioButton *button : {m_dayFirst, m_monthFirst}) {
        button->setAutoExclusive(false); // else one of them stays
        button->setChecked(false);
        button->setAutoExclusive(true);
    }
    hide();
}

} // namespace starvane::ui
