// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/change/change_part.h"

#include "ui/change/step_table_model.h"
#include "ui/kit/label.h"
#include "ui/kit/table.h"
#include "ui/kit/table_menu.h"

#include <QAction>
#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

namespace starvane::ui {

ChangePart::ChangePart(QWidget *parent)
    : Card(parent)
    , m_title(new Label(Type::Section, Tone::Ink, this))
    , m_sentence(new Label(Type::Body, Tone::Muted, this))
    , m_head(new QHBoxLayout)
    , m_middle(new QVBoxLayout)
    , m_chart(new WaterfallChart(this))
    , m_steps(new StepTableModel(this))
    , m_table(new QTableView(this))
    , m_hint(new Label(Type::Caption, Tone::Muted, this))
{
    m_title->setBold(true);
    m_sentence->setWrapping();
    m_table->setModel(m_steps);
    dressTable(*m_table);
    new TableMenu(*m_table);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(padding, padding, padding, padding);
    column->setSpacing(8);
    m_head->addWidget(m_title, 1);
    column->addLayout(m_head);
    column->addWidget(m_sentence);
    column->addLayout(m_middle);
    column->addWidget(m_chart);
    column->addWidget(m_table);
    column->addWidget(m_hint);
    auto *toggle = new QAction(this);
    toggle->setShortcut(Qt::Key_T);
    toggle->setShortcutContext(Qt::WidgetWithChildrenShortcut); // before a table looks for a "t"
    addAction(toggle);
    connect(toggle, &QAction::triggered, this, [this] {
        if (m_hint->isVisible())
            showTable(!m_table->isVisible());
    });
    retranslate();
}

void ChangePart::setTitle(const QString &title)
{
    m_title->setText(title);
    m_chart->setAccessibleName(title);
    m_table->setAccessibleName(title);
}

void ChangePart::showChange(const QString &sentence, const Waterfall &waterfall, const Theme &theme)
{
    m_sentence->setText(sentence);
    m_steps->setWaterfall(waterfall);
    m_chart->setWaterfall(waterfall, theme);
    const bool table = m_table->isVisibleTo(this);
    const bool any = !waterfall.steps.empty();
    m_chart->setVisible(any && !table);
    m_hint->setVisible(any);
    fitRows(*m_table);
}

void ChangePart::showTable(bool table)
{
    m_chart->setVisible(!table);
    m_table->setVisible(table);
    fitRows(*m_table);
    (table ? static_cast<QWidget *>(m_table) : m_chart)->setFocus();
}

void ChangePart::retranslate()
{
    m_hint->setText(tr("Press T to see the numbers as a table"));
    m_steps->retranslate();
}

} // namespace starvane::ui
