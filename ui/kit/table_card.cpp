// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/table_card.h"

#include "ui/kit/column_fit.h"
#include "ui/kit/table.h"
#include "ui/kit/table_menu.h"
#include "ui/kit/two_line_delegate.h"
#include "ui/kit/two_line_model.h"

#include <QEvent>
#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

namespace starvane::ui {

namespace {

QTableView *makeTable(QWidget *parent)
{
    auto *table = new QTableView(parent);
    dressTable(*table);
    return table;
}

} // namespace

TableCard::TableCard(TableModel &model, int wide, QWidget *parent)
    : Card(parent)
    , m_model(model)
    , m_table(makeTable(this))
    , m_fit(new ColumnFit(*m_table, {wide}))
    , m_delegate(qobject_cast<TwoLineModel *>(&model) != nullptr ? new TwoLineDelegate(this)
                                                                 : nullptr)
{
    m_table->setModel(&m_model);
    m_table->horizontalHeader()->setSectionsClickable(false);
    if (m_delegate != nullptr) {
        m_table->setItemDelegate(m_delegate);
        m_table->verticalHeader()->setDefaultSectionSize(TwoLineDelegate::rowHeight());
    }
    new TableMenu(*m_table);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 4, 8, 8);
    column->addWidget(m_table);
}

void TableCard::setTheme(const Theme &theme)
{
    if (m_delegate != nullptr)
        m_delegate->setTheme(theme);
    m_table->viewport()->update();
}

void TableCard::fitColumns()
{
    m_fit->fit();
    fitHeight(*m_table);
}

void TableCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_model.retranslate();
        fitColumns();
    }
    Card::changeEvent(event);
}

} // namespace starvane::ui
