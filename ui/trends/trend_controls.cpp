// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trends/trend_controls.h"

#include "ui/kit/choice_row.h"
#include "ui/kit/day_edit.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace starvane::ui {

namespace {

constexpr int periodAtFirst = 1; // 90 days

QHBoxLayout *rowIn(QVBoxLayout &column)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    column.addLayout(row);
    return row;
}

} // namespace

TrendControls::TrendControls(std::shared_ptr<const core::PackSet> packs, QWidget *parent)
    : QWidget(parent)
    , m_picker(new SeriesPicker(std::move(packs), this))
    , m_period(new ChoiceRow(this))
    , m_first(new DayEdit(this))
    , m_last(new DayEdit(this))
    , m_step(new ChoiceRow(this))
    , m_measure(new ChoiceRow(this))
    , m_before(new QCheckBox(this))
    , m_buttons(new QWidget(this))
{
    layOut();
    retranslate();
    m_period->choose(periodAtFirst);
    pickPeriod(periodAtFirst);
    connectAll();
}

void TrendControls::layOut()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    QHBoxLayout *above = rowIn(*column);
    above->addWidget(m_picker);
    above->addWidget(m_period, 1);
    above->addWidget(m_first);
    above->addWidget(m_last);
    QHBoxLayout *below = rowIn(*column);
    below->addWidget(m_step);
    below->addWidget(m_measure);
    below->addWidget(m_before);
    below->addStretch(1);
    below->addWidget(m_buttons);
    auto *buttons = new QHBoxLayout(m_buttons);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(8);
}

void TrendControls::connectAll()
{
    connect(m_period, &ChoiceRow::picked, this, [this](int number) {
        pickPeriod(number);
        emit questionChanged();
    });
    connect(m_step, &ChoiceRow::picked, this, &TrendControls::questionChanged);
    connect(m_measure, &ChoiceRow::picked, this, &TrendControls::measureChanged);
    connect(m_before, &QCheckBox::toggled, this, &TrendControls::questionChanged);
    connect(m_first, &DayEdit::dateChanged, this, &TrendControls::questionChanged);
    connect(m_last, &DayEdit::dateChanged, this, &TrendControls::questionChanged);
}

void TrendControls::pickPeriod(int number)
{
    const bool isOwn = TrendPeriod::Kind(number) == TrendPeriod::Kind::Own;
    m_first->setVisible(isOwn);
    m_last->setVisible(isOwn);
}

TrendPeriod TrendControls::period() const
{
    const core::Day first = m_first->day();
    const core::Day last = m_last->day();
    return {.kind = TrendPeriod::Kind(m_period->chosen()),
            .own = {std::min(first, last), std::max(first, last)}};
}

core::Step TrendControls::step() const
{
    return core::Step(m_step->chosen());
}

Measure TrendControls::measure() const
{
    return Measure(m_measure->chosen());
}

bool TrendControls::withBefore() const
{
    return m_before->isChecked();
}

void TrendControls::setDays(core::DayRange days)
{
    if (period().kind == TrendPeriod::Kind::Own)
        return;
    const QSignalBlocker first(m_first);
    const QSignalBlocker last(m_last);
    m_first->setDay(days.first);
    m_last->setDay(days.last);
}

void TrendControls::setMeasures(const TrendsContent &content)
{
    m_measure->setEnabled(content.canShowValues() && content.canShowScores());
    m_measure->setToolTip(m_measure->isEnabled() ? QString()
                                                 : tr("Values need lines of one unit, and points "
                                                      "need indicators that have them."));
    m_measure->choose(static_cast<int>(content.measure()));
}

QPushButton *TrendControls::addButton()
{
    auto *button = new QPushButton(m_buttons);
    m_buttons->layout()->addWidget(button);
    return button;
}

void TrendControls::retranslate()
{
    m_picker->retranslate();
    m_period->setChoices(
        {tr("30 days"), tr("90 days"), tr("12 months"), tr("All"), tr("From – to")});
    m_step->setChoices({tr("Days"), tr("Weeks"), tr("Months")});
    m_measure->setChoices({tr("Points"), tr("Values")});
    m_before->setText(tr("Compare with the period before"));
    m_period->setAccessibleName(tr("Which days"));
    m_step->setAccessibleName(tr("A value for each"));
    m_measure->setAccessibleName(tr("Points or values"));
    m_first->setAccessibleName(tr("First day"));
    m_last->setAccessibleName(tr("Last day"));
}

} // namespace starvane::ui
