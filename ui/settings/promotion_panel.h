// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/ledger_edit.h"
#include "ui/jobs/settings_work.h"
#include "ui/words/retold.h"

#include <QWidget>

class QLineEdit;
class QPushButton;
class QTableView;

namespace starvane::ui {

class Card;
class DayEdit;
class Label;
class PromotionTableModel;
class TableCard;

/// The promotions of the open store: add one, change or remove the one that is selected.
class PromotionPanel final : public QWidget {
    Q_OBJECT

public:
    explicit PromotionPanel(QWidget *parent = nullptr);

    /// Null: nothing is known yet.
    void showFacts(const SettingsPtr &facts);
    void showError(const core::Error &error);

signals:
    void editWanted(const starvane::ui::LedgerEdit &edit, const starvane::ui::Retold &done);

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void retranslate();
    void follow();
    void check();
    void save();
    [[nodiscard]] std::optional<core::Promotion> selected() const;
    [[nodiscard]] core::DayRange days() const;
    /// What is wrong with the days; empty: nothing.
    [[nodiscard]] QString complaint() const;
    void remove();

    SettingsPtr m_facts;
    PromotionTableModel *m_promotions;
    Label *m_sentence;
    TableCard *m_card;
    QTableView *m_table; // in m_card
    Card *m_form;
    QLineEdit *m_name;
    Label *m_from;
    DayEdit *m_first;
    Label *m_to;
    DayEdit *m_last;
    QPushButton *m_add; // keeps the change while one is selected
    QPushButton *m_another;
    QPushButton *m_remove;
    Label *m_wrong;
};

} // namespace starvane::ui
