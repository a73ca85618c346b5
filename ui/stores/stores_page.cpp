// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stores/stores_page.h"

#include "ui/kit/card.h"
#include "ui/kit/column_fit.h"
#include "ui/kit/label.h"
#include "ui/kit/sort_header.h"
#include "ui/kit/table.h"
#include "ui/kit/table_menu.h"
#include "ui/kit/two_line_delegate.h"
#include "ui/stores/name_links.h"
#include "ui/stores/store_table_model.h"

#include <QEvent>
#include <QHeaderView>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

namespace starvane::ui {

namespace {

} // namespace

StoresPage::StoresPage(QWidget *parent)
    : QWidget(parent)
    , m_stores(new StoreTableModel(this))
    , m_sorted(new QSortFilterProxyModel(this))
    , m_delegate(new TwoLineDelegate(this))
    , m_note(new Label(Type::Caption, Tone::Muted, this))
    , m_card(new Card(this))
    , m_table(makeSortedTable(m_card))
    , m_fit(new ColumnFit(*m_table, {StoreTableModel::WeakColumn}))
{
    m_sorted->setSourceModel(m_stores);
    m_sorted->setSortRole(StoreTableModel::SortRole);
    m_sorted->setSortLocaleAware(true);
    m_table->setModel(m_sorted);
    new TableMenu(*m_table);
    m_delegate->leaveSecondLine(StoreTableModel::WeakColumn);
    m_table->setItemDelegate(m_delegate);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(StoreTableModel::CompositeColumn, Qt::AscendingOrder);
    m_table->verticalHeader()->setDefaultSectionSize(TwoLineDelegate::rowHeight());
    m_note->setWrapping();
    auto *inside = new QVBoxLayout(m_card);
    inside->setContentsMargins(8, 4, 8, 8);
    inside->addWidget(m_table);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 0, 24, 24);
    column->setSpacing(12);
    column->addWidget(m_note);
    column->addWidget(m_card, 100);
    column->addStretch(1);
    connect(m_sorted, &QAbstractItemModel::layoutChanged, this, &StoresPage::placeLinks);
    connect(m_table, &QTableView::clicked, this, &StoresPage::pick);
    connect(m_table, &QTableView::activated, this, &StoresPage::pick);
    retranslate();
}

void StoresPage::showStores(const std::vector<StoreSummary> &stores, core::Instant now)
{
    m_stores->setStores(stores, now);
    placeLinks();
    fit();
}

void StoresPage::showDueCounts(const DueCountsByStore &counts)
{
    m_stores->setDueCounts(counts);
    fit();
}

void StoresPage::setTheme(const Theme &theme)
{
    m_delegate->setTheme(theme);
    m_table->viewport()->update();
}

void StoresPage::pick(const QModelIndex &index)
{
    const QString name = index.data(StoreTableModel::NameRole).toString();
    if (!name.isEmpty())
        emit picked(name);
}

/// Tab goes from the table through the links, row by row.
void StoresPage::placeLinks()
{
    QWidget *before = m_table;
    for (int row = 0; row < m_sorted->rowCount(); ++row) {
        const QModelIndex index = m_sorted->index(row, StoreTableModel::WeakColumn);
        const QString store = index.data(StoreTableModel::NameRole).toString();
        const int source = m_sorted->mapToSource(index).row();
        auto *links = new NameLinks(m_stores->weakLinks(source), m_table->viewport());
        connect(links, &NameLinks::picked, this,
                [this, store, card = m_stores->cardOf(source)](const std::string &indicator) {
                    emit indicatorPicked(store, {.indicator = indicator, .card = card});
                });
        m_table->setIndexWidget(index, links); // deletes the one before
        for (QPushButton *button : links->buttons()) {
            setTabOrder(before, button);
            before = button;
        }
    }
}

void StoresPage::fit()
{
    m_fit->fit();
    fitHeight(*m_table);
}

void StoresPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_stores->retranslate();
        retranslate();
        placeLinks();
        fit();
    }
    QWidget::changeEvent(event);
}

void StoresPage::retranslate()
{
    m_note->setText(
        tr("The worst store first. Scores are on each platform's own scale. A click opens "
           "the store."));
    m_table->setAccessibleName(tr("All stores"));
}

} // namespace starvane::ui
