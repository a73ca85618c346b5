// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/figures_panel.h"

#include "ui/kit/label.h"
#include "ui/kit/table_card.h"
#include "ui/settings/setting_editor.h"

#include <QApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace starvane::ui {

FiguresPanel::FiguresPanel(QWidget *parent)
    : QWidget(parent)
    , m_settings(new SettingTableModel(this))
    , m_none(new Label(Type::Body, Tone::Muted, this))
    , m_card(new TableCard(*m_settings, SettingTableModel::NameColumn, this))
    , m_table(&m_card->table())
    , m_editor(new SettingEditor(this))
{
    layOut();
    m_table->installEventFilter(this);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &FiguresPanel::follow);
    connect(m_table, &QAbstractItemView::activated, m_editor, &SettingEditor::focusField);
    connect(m_editor, &SettingEditor::editWanted, this, &FiguresPanel::editWanted);
    connect(m_editor, &SettingEditor::left, this, &FiguresPanel::focusTable);
    retranslate();
    showFacts(nullptr);
}

void FiguresPanel::layOut()
{
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_none->setWrapping();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_none);
    column->addWidget(m_card, 100);
    column->addWidget(m_editor);
    column->addStretch(1);
}

void FiguresPanel::showFacts(const SettingsPtr &facts)
{
    m_facts = facts;
    const bool hasStore = facts && facts->store;
    const std::string key = m_key;
    m_settings->setSettings(hasStore ? facts->store->settings : std::vector<core::StoreSetting>(),
                            hasStore ? facts->store->scale : 0);
    select(key);
}

void FiguresPanel::setFilter(const SettingFilter &filter)
{
    const std::string key = m_key;
    m_settings->setFilter(filter);
    select(key);
}

/// The setting of this key, or the first one where it is not listed.
void FiguresPanel::select(const std::string &key)
{
    m_card->fitColumns();
    m_table->setColumnHidden(SettingTableModel::SourceColumn,
                             !m_settings->hasText(SettingTableModel::SourceColumn));
    if (m_settings->rowCount() > 0)
        m_table->selectRow(std::max(0, m_settings->rowOf(key)));
    m_card->setVisible(m_settings->rowCount() > 0);
    follow();
    retranslate();
}

void FiguresPanel::follow()
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid() || !m_facts || !m_facts->store) {
        m_editor->clear();
        return;
    }
    const core::StoreSetting &setting = m_settings->setting(current.row());
    m_key = setting.key;
    m_editor->showSetting(setting, *m_facts->store);
}

void FiguresPanel::showError(const core::Error &error)
{
    m_editor->showError(error);
}

void FiguresPanel::setTheme(const Theme &theme)
{
    m_card->setTheme(theme);
}

void FiguresPanel::focusTable()
{
    m_table->setFocus(Qt::OtherFocusReason);
}

void FiguresPanel::leaveForm()
{
    if (m_editor->isAncestorOf(QApplication::focusWidget()))
        focusTable();
}

/// Enter edits; on some desktops it does not activate a row.
bool FiguresPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_F2) {
            m_editor->focusField();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void FiguresPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void FiguresPanel::retranslate()
{
    m_table->setAccessibleName(tr("Settings of the store"));
    QString none;
    if (m_facts && !m_facts->store)
        none = tr("There is no store yet. Add one to see its figures here.");
    else if (m_facts && m_settings->rowCount() == 0)
        none = tr("The platform has no such setting.");
    m_none->showText(none);
}

} // namespace starvane::ui
