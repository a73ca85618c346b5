// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/due/penalty_panel.h"

#include "ui/due/penalty_table_model.h"
#include "ui/kit/card.h"
#include "ui/kit/label.h"
#include "ui/kit/table.h"
#include "ui/kit/table_menu.h"
#include "ui/kit/two_line_delegate.h"

#include <QEvent>
#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

namespace starvane::ui {

PenaltyPanel::PenaltyPanel(QWidget *parent)
    : QWidget(parent)
    , m_sums(new PenaltyTableModel(this))
    , m_delegate(new TwoLineDelegate(this))
    , m_note(new Label(Type::Caption, Tone::Muted, this))
    , m_card(new Card(this))
    , m_table(new QTableView(m_card))
{
    dressTable(*m_table);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setModel(m_sums);
    m_table->setItemDelegate(m_delegate);
    new TableMenu(*m_table);
    m_table->verticalHeader()->setDefaultSectionSize(TwoLineDelegate::rowHeight());
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_note->setWrapping();
    auto *inside = new QVBoxLayout(m_card);
    inside->setContentsMargins(8, 4, 8, 8);
    inside->addWidget(m_table);
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
    fitColumns();
}

void PenaltyPanel::setTheme(const Theme &theme)
{
    m_delegate->setTheme(theme);
    m_table->viewport()->update();
}

void PenaltyPanel::fitColumns()
{
    QHeaderView &header = *m_table->horizontalHeader();
    header.setSectionResizeMode(QHeaderView::Interactive);
    for (int column = 0; column < PenaltyTableModel::ColumnCount; ++column) {
        m_table->resizeColumnToContents(column);
        m_table->setColumnWidth(column, m_table->columnWidth(column) + 24);
    }
    header.setSectionResizeMode(PenaltyTableModel::KindColumn, QHeaderView::Stretch);
    fitHeight(*m_table);
}

void PenaltyPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_sums->retranslate();
        retranslate();
        fitColumns();
    }
    QWidget::changeEvent(event);
}

void PenaltyPanel::retranslate()
{
    m_note->setText(tr("Expected: computed from your orders by the platform's rules. Received: the "
                       "penalties you imported. Deadlines of appeals are listed under To do."));
    m_table->setAccessibleName(tr("Penalties by month"));
}

} // namespace starvane::ui
