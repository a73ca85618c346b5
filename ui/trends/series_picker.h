// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/ledger.h"
#include "core/rating/pack.h"
#include "ui/trends/trends_data.h"

#include <QPushButton>

#include <memory>
#include <vector>

class QFrame;
class QLineEdit;
class QTreeWidget;
class QTreeWidgetItem;

namespace starvane::ui {

class Label;

/// A button with the list of all that can be drawn, by store, to tick up to five. Typing searches;
/// the arrow keys and the space bar choose.
class SeriesPicker final : public QPushButton {
    Q_OBJECT

public:
    SeriesPicker(std::shared_ptr<const core::PackSet> packs, QWidget *parent);

    void setChoice(const std::vector<core::Store> &stores, const std::vector<SeriesKey> &chosen);
    void retranslate();

signals:
    /// In the order in which they were ticked.
    void picked(const std::vector<starvane::ui::SeriesKey> &keys);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void openList();
    void fill();
    void addCard(QTreeWidgetItem &parent, const core::Store &store, const core::Card &card);
    void addSeries(QTreeWidgetItem &parent, const SeriesKey &key, const QString &name);
    void search(const QString &text);
    void take(QTreeWidgetItem *item);
    void limit();
    void showCount();

    std::shared_ptr<const core::PackSet> m_packs;
    std::vector<core::Store> m_stores;
    std::vector<SeriesKey> m_chosen;
    QFrame *m_popup;
    QLineEdit *m_search; // in m_popup
    QTreeWidget *m_list; // in m_popup
    Label *m_note; // in m_popup
};

} // namespace starvane::ui
