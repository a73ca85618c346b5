// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/duty_work.h"
#include "ui/jobs/indicator_key.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QModelIndex;
class QSortFilterProxyModel;
class QTableView;

namespace starvane::ui {

class Card;
class ColumnFit;
class Label;
class StoreTableModel;
class TwoLineDelegate;

/// All stores side by side, the worst first. A click or Enter opens one.
class StoresPage final : public QWidget {
    Q_OBJECT

public:
    explicit StoresPage(QWidget *parent = nullptr);

    void showStores(const std::vector<StoreSummary> &stores, core::Instant now);
    void showDueCounts(const DueCountsByStore &counts);
    void setTheme(const Theme &theme);

signals:
    void picked(const QString &store);
    void indicatorPicked(const QString &store, const starvane::ui::IndicatorKey &key);

protected:
    void changeEvent(QEvent *event) override;

private:
    void pick(const QModelIndex &index);
    /// The names of weak indicators become links in their cells.
    void placeLinks();
    void fit();
    void retranslate();

    StoreTableModel *m_stores;
    QSortFilterProxyModel *m_sorted;
    TwoLineDelegate *m_delegate;
    Label *m_note;
    Card *m_card;
    QTableView *m_table; // in m_card
    ColumnFit *m_fit; // m_table's
};

} // namespace starvane::ui
