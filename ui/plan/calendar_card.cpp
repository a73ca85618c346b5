// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/calendar_card.h"

#include "ui/kit/label.h"
#include "ui/plan/calendar_delegate.h"
#include "ui/plan/calendar_model.h"
#include "ui/plan/calendar_table.h"
#include "ui/plan/plan_words.h"

#include <QItemSelectionModel>
#include <QVBoxLayout>

namespace starvane::ui {

CalendarCard::CalendarCard(QWidget *parent)
    : Card(parent)
    , m_model(new CalendarModel(this))
    , m_delegate(new CalendarDelegate(this))
    , m_title(new Label(Type::Section, Tone::Ink, this))
    , m_table(new CalendarTable(*m_model, this))
    , m_day(new Label(Type::Body, Tone::Ink, this))
    , m_legend(new Label(Type::Caption, Tone::Muted, this))
{
    m_title->setBold(true);
    m_day->setWrapping();
    m_legend->setWrapping();
    m_table->setItemDelegate(m_delegate);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(padding, padding - 4, padding, padding - 4);
    column->setSpacing(6);
    column->addWidget(m_title);
    column->addWidget(m_table);
    column->addWidget(m_day);
    column->addWidget(m_legend);
    column->addStretch(1);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &CalendarCard::describe);
}

void CalendarCard::showView(const PlanViewPtr &view, const Theme &theme)
{
    m_delegate->setTheme(theme);
    m_title->setText(tr("The days that matter"));
    //: the key of the calendar: of its numbers, of its stars
    m_legend->setText(tr("−3: so many old failures stop counting · %1").arg(PlanWords::starKey()));
    setAccessibleName(m_title->text());
    m_table->setAccessibleName(m_title->text());
    const int day = m_model->dayAt(m_table->currentIndex());
    m_model->setView(view);
    m_table->fit();
    const QModelIndex kept = m_model->indexOf(day);
    m_table->setCurrentIndex(kept.isValid() ? kept : m_model->firstThatMatters());
    describe();
}

void CalendarCard::describe()
{
    const QString spoken = m_model->spoken(m_table->currentIndex());
    m_day->setText(spoken);
    m_table->setAccessibleDescription(spoken);
}

} // namespace starvane::ui
