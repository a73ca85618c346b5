// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/due/penalty_panel.h"

#include "ui/due/penalty_table_model.h"
#include "ui/kit/label.h"
#include "ui/kit/table_card.h"

#include <QEvent>
#include <QTableView>
#include <QVBoxLayout>

namespace starvane::ui {

PenaltyPanel::PenaltyPanel(QWidget *parent)
    : QWidget(parent)
    , m_sums(new PenaltyTableModel(this))
    , m_note(new Label(Type::Caption, Tone::Muted, this))
    , m_card(new TableCard(*m_sums, PenaltyTableModel::KindColumn, this))
{
    m_card->table().setSelectionMode(QAbstractItemView::NoSelection);
    m_note->setWrapping();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_note);
    column->addWidget(m_card, 100);
    column->addStretch(1);
    retranslate();
}

void PenaltyPanel::showSums(const std::vector<core::PenaltySum> &sums)
{
    m_sums->setSums(sums);
    m_card->fitColumns();
}

void PenaltyPanel::setTheme(const Theme &theme)
{
    m_card->setTheme(theme);
}

void PenaltyPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PenaltyPanel::retranslate()
{
    m_note->setText(tr("Expected: computed from your orders by the platform's rules. Received: the "
                       "penalties you imported. Deadlines of appeals are listed under To do."));
    m_card->table().setAccessibleName(tr("Penalties by month"));
}

} // namespace starvane::ui
