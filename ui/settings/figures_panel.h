// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/ledger_edit.h"
#include "ui/jobs/settings_work.h"
#include "ui/settings/setting_table_model.h"
#include "ui/theme/theme.h"
#include "ui/words/retold.h"

#include <QWidget>

class QTableView;

namespace starvane::ui {

class Label;
class SettingEditor;
class TableCard;

/// Settings of the open store in a table, and the form for the one that is selected.
class FiguresPanel final : public QWidget {
    Q_OBJECT

public:
    explicit FiguresPanel(QWidget *parent = nullptr);

    /// Null: nothing is known yet. The selected setting stays selected.
    void showFacts(const SettingsPtr &facts);
    void setFilter(const SettingFilter &filter);
    void showError(const core::Error &error);
    void setTheme(const Theme &theme);
    /// Enters the table.
    void focusTable();
    /// Back into the table from the form, where Ctrl+Z would be the field's own.
    void leaveForm();

signals:
    void editWanted(const starvane::ui::LedgerEdit &edit, const starvane::ui::Retold &done);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void layOut();
    void retranslate();
    void select(const std::string &key);
    void follow();

    SettingsPtr m_facts;
    SettingTableModel *m_settings;
    Label *m_none;
    TableCard *m_card;
    QTableView *m_table; // in m_card
    SettingEditor *m_editor;
    std::string m_key; // of the selected setting
};

} // namespace starvane::ui
