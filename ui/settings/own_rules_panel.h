// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/ledger_edit.h"
#include "ui/jobs/settings_work.h"
#include "ui/theme/theme.h"
#include "ui/words/retold.h"

#include <QWidget>

class QPushButton;
class QTableView;

namespace starvane::ui {

class Card;
class ElidedLabel;
class Label;
class OwnRulesModel;
class TableCard;

/// Platforms and layouts of the seller's own: what is wrong with them, where they lie, and the way
/// to be rid of a layout.
class OwnRulesPanel final : public QWidget {
    Q_OBJECT

public:
    explicit OwnRulesPanel(const Workspace &workspace, QWidget *parent = nullptr);

    /// Null: nothing is known yet.
    void showFacts(const SettingsPtr &facts);
    void setTheme(const Theme &theme);

signals:
    void editWanted(const starvane::ui::LedgerEdit &edit, const starvane::ui::Retold &done);

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void layOutPlace();
    void retranslate();
    void follow();
    void openFolder();
    void remove();
    /// −1: none.
    [[nodiscard]] int current() const;

    Workspace m_workspace;
    OwnRulesModel *m_rules;
    Label *m_sentence;
    Card *m_placeCard; // hidden without a folder
    Label *m_placeTitle;
    ElidedLabel *m_place;
    Label *m_none;
    TableCard *m_card;
    QTableView *m_table; // in m_card
    Label *m_trouble;
    QPushButton *m_folder;
    QPushButton *m_remove;
};

} // namespace starvane::ui
