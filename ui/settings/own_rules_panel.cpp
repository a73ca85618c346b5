// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/own_rules_panel.h"

#include "ui/kit/elided_label.h"
#include "ui/kit/label.h"
#include "ui/kit/table_card.h"
#include "ui/kit/table_text.h"
#include "ui/settings/own_rules_model.h"
#include "ui/words/format.h"

#include <QAction>
#include <QDesktopServices>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QTableView>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace starvane::ui {

OwnRulesPanel::OwnRulesPanel(const Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_rules(new OwnRulesModel(this))
    , m_sentence(new Label(Type::Caption, Tone::Muted, this))
    , m_placeCard(new Card(this))
    , m_placeTitle(new Label(Type::Body, Tone::Ink, m_placeCard))
    , m_place(new ElidedLabel(Type::Body, pathText(workspace.ownPacks), m_placeCard))
    , m_none(new Label(Type::Body, Tone::Muted, this))
    , m_card(new TableCard(*m_rules, OwnRulesModel::NameColumn, this))
    , m_table(&m_card->table())
    , m_trouble(new Label(Type::Body, Tone::Weak, this))
    , m_folder(new QPushButton(m_placeCard))
    , m_remove(new QPushButton(this))
{
    layOut();
    connect(addKey(*m_table, QKeySequence::Delete), &QAction::triggered, this,
            &OwnRulesPanel::remove);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &OwnRulesPanel::follow);
    connect(m_folder, &QPushButton::clicked, this, &OwnRulesPanel::openFolder);
    connect(m_remove, &QPushButton::clicked, this, &OwnRulesPanel::remove);
    retranslate();
    showFacts(nullptr);
}

void OwnRulesPanel::layOut()
{
    m_sentence->setWrapping();
    m_trouble->setWrapping();
    layOutPlace();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_sentence);
    column->addWidget(m_none);
    column->addWidget(m_card, 100);
    column->addWidget(m_trouble);
    column->addWidget(m_remove, 0, Qt::AlignLeft);
    column->addWidget(m_placeCard);
    column->addStretch(1);
}

void OwnRulesPanel::layOutPlace()
{
    m_placeTitle->setBold(true);
    m_folder->setProperty("link", true);
    auto *line = new QHBoxLayout;
    line->setSpacing(16);
    line->addWidget(m_place, 1);
    line->addWidget(m_folder);
    auto *inside = new QVBoxLayout(m_placeCard);
    inside->setContentsMargins(Card::padding, Card::padding, Card::padding, Card::padding);
    inside->setSpacing(8);
    inside->addWidget(m_placeTitle);
    inside->addLayout(line);
    m_placeCard->setVisible(!m_workspace.ownPacks.empty());
}

void OwnRulesPanel::showFacts(const SettingsPtr &facts)
{
    const int row = current();
    m_rules->setRules(m_workspace.packs->own(), facts ? facts->layouts : std::vector<KeptLayout>());
    const bool any = m_rules->rowCount() > 0;
    m_card->setVisible(any);
    m_none->setVisible(!any);
    m_card->fitColumns();
    if (any)
        m_table->selectRow(std::clamp(row, 0, m_rules->rowCount() - 1));
    follow();
}

void OwnRulesPanel::setTheme(const Theme &theme)
{
    m_card->setTheme(theme);
}

int OwnRulesPanel::current() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? -1 : rows.front().row();
}

void OwnRulesPanel::follow()
{
    const int row = current();
    const bool isLayout = row >= 0 && m_rules->layout(row) != nullptr;
    m_remove->setVisible(isLayout);
    m_trouble->showText(row >= 0 ? m_rules->trouble(row) : QString());
}

void OwnRulesPanel::openFolder()
{
    std::error_code failed; // then there is nothing to show, and the desktop says so
    std::filesystem::create_directories(m_workspace.ownPacks, failed);
    QDesktopServices::openUrl(QUrl::fromLocalFile(pathText(m_workspace.ownPacks)));
}

void OwnRulesPanel::remove()
{
    const int row = current();
    const KeptLayout *const kept = row >= 0 ? m_rules->layout(row) : nullptr;
    if (kept == nullptr)
        return;
    const core::OwnLayout layout = kept->layout;
    emit editWanted(LayoutEdit{layout, false}, [id = QString::fromStdString(layout.id)] {
        return tr("Layout “%1” removed. What was imported with it stays.").arg(id);
    });
}

void OwnRulesPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        follow();
    }
    QWidget::changeEvent(event);
}

void OwnRulesPanel::retranslate()
{
    m_sentence->setText(
        tr("A layout is kept when you map the columns of a file (File → Import with own mapping) "
           "and let Starvane remember it. A platform of your own is a folder of rules; the manual "
           "tells what is in it."));
    m_none->setText(tr("You have no platforms or layouts of your own yet."));
    m_placeTitle->setText(tr("Where platforms of your own lie"));
    m_table->setAccessibleName(tr("Platforms and layouts of your own"));
    m_folder->setText(tr("Open folder"));
    m_folder->setToolTip(tr("It is made when it is not there"));
    m_remove->setText(tr("Remove layout"));
    m_remove->setToolTip(tr("Files with this header are not recognised any more (Del)"));
}

} // namespace starvane::ui
