// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/due/due_page.h"

#include "ui/due/duty_panel.h"
#include "ui/due/penalty_panel.h"
#include "ui/kit/choice_row.h"

#include <QEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace starvane::ui {

DuePage::DuePage(QWidget *parent)
    : QWidget(parent)
    , m_parts(new ChoiceRow(this))
    , m_stack(new QStackedWidget(this))
    , m_duties(new DutyPanel(m_stack))
    , m_penalties(new PenaltyPanel(m_stack))
{
    m_stack->addWidget(m_duties);
    m_stack->addWidget(m_penalties);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 0, 24, 24);
    column->setSpacing(12);
    column->addWidget(m_parts);
    column->addWidget(m_stack, 1);
    connect(m_parts, &ChoiceRow::picked, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_duties, &DutyPanel::tickWanted, this, &DuePage::tickWanted);
    retranslate();
    showPenalties({});
    showDue(nullptr);
}

void DuePage::showDue(std::shared_ptr<const DueList> due)
{
    m_duties->showDue(std::move(due));
}

void DuePage::showPenalties(const std::vector<core::PenaltySum> &sums)
{
    m_penalties->showSums(sums);
    m_parts->setVisible(!sums.empty());
    if (sums.empty()) {
        m_parts->choose(0);
        m_stack->setCurrentIndex(0);
    }
}

void DuePage::setTheme(const Theme &theme)
{
    m_duties->setTheme(theme);
    m_penalties->setTheme(theme);
}

void DuePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void DuePage::retranslate()
{
    m_parts->setChoices({tr("To do"), tr("Penalties")});
    m_parts->setAccessibleName(tr("What to show"));
}

} // namespace starvane::ui
