// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/mapping_table.h"

#include "ui/kit/table.h"
#include "ui/wizard/field_choice_model.h"
#include "ui/wizard/mapping_header.h"
#include "ui/wizard/preview_delegate.h"
#include "ui/wizard/preview_table_model.h"

#include <QShortcut>

#include <algorithm>

namespace starvane::ui {

MappingTable::MappingTable(QWidget *parent)
    : QTableView(parent)
    , m_choices(new FieldChoiceModel(this))
    , m_rows(new PreviewTableModel(this))
    , m_delegate(new PreviewDelegate(this))
    , m_header(new MappingHeader(*m_choices, this))
{
    setHorizontalHeader(m_header);
    setModel(m_rows);
    setItemDelegate(m_delegate);
    dressTable(*this);
    setSelectionBehavior(QAbstractItemView::SelectItems);
    verticalHeader()->show();
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_header->setStretchLastSection(false);
    m_header->setSectionsClickable(false);
    setAccessibleName(tr("First rows of the file"));
    connect(m_header, &MappingHeader::picked, this,
            [this](int column, int choice) { emit picked(column, m_choices->targetAt(choice)); });
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this,
            &MappingTable::currentMoved);
    addShortcuts();
}

/// From a cell to the list above its column, without the mouse.
void MappingTable::addShortcuts()
{
    const auto open = [this] { m_header->openList(currentIndex().column()); };
    connect(this, &QTableView::activated, this, open);
    auto *keys = new QShortcut(QKeySequence(Qt::Key_F4), this);
    keys->setContext(Qt::WidgetShortcut);
    connect(keys, &QShortcut::activated, this, open);
}

void MappingTable::setTheme(const Theme &theme)
{
    m_header->setTheme(theme);
    m_delegate->setTheme(theme);
}

void MappingTable::showStart(std::shared_ptr<const MappingStart> start)
{
    m_choices->fill(start->draft.main);
    m_rows->setFile(start);
    m_header->showColumns(start->draft.columns);
    fitColumns();
}

void MappingTable::fitColumns()
{
    const int widest = 2 * m_header->narrowest();
    for (int column = 0; column < m_rows->columnCount(); ++column) {
        resizeColumnToContents(column);
        setColumnWidth(column, std::clamp(columnWidth(column), m_header->narrowest(), widest));
    }
}

void MappingTable::showCheck(const core::MappingDraft &draft, const core::DraftCheck &check)
{
    m_rows->setCheck(check);
    m_header->showColumns(draft.columns);
}

QString MappingTable::currentProblem() const
{
    return m_rows->problemAt(currentIndex());
}

void MappingTable::goToNext(const std::vector<core::CellProblem> &problems)
{
    if (problems.empty())
        return;
    const QModelIndex from = currentIndex();
    const auto behind = [&](const core::CellProblem &problem) {
        const QModelIndex at = m_rows->indexOf(problem);
        return std::pair(at.row(), at.column()) > std::pair(from.row(), from.column());
    };
    auto found = std::ranges::find_if(problems, behind);
    if (found == problems.end())
        found = problems.begin();
    const QModelIndex next = m_rows->indexOf(*found);
    setCurrentIndex(next);
    scrollTo(next);
    setFocus();
}

} // namespace starvane::ui
