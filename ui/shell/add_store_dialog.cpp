// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/add_store_dialog.h"

#include "ui/format/brief.h"
#include "ui/kit/label.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace starvane::ui {

AddStoreDialog::AddStoreDialog(const core::PackSet &packs, QStringList taken, QWidget *parent)
    : QDialog(parent)
    , m_taken(std::move(taken))
    , m_name(new QLineEdit(this))
    , m_platform(new QComboBox(this))
    , m_note(new Label(Type::Caption, Tone::Weak, this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setWindowTitle(tr("Add a store"));
    m_name->setMinimumWidth(280);
    m_name->setAccessibleName(tr("Name of the store"));
    m_platform->setAccessibleName(tr("Platform"));
    fillPlatforms(packs);
    QPushButton *add = m_buttons->button(QDialogButtonBox::Ok);
    add->setText(tr("Add"));
    add->setProperty("main", true);
    auto *form = new QFormLayout;
    form->setSpacing(12);
    form->addRow(tr("Name"), m_name);
    form->addRow(tr("Platform"), m_platform);
    form->addRow(QString(), m_note);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 16);
    column->setSpacing(16);
    column->addLayout(form);
    column->addWidget(m_buttons);
    connect(m_name, &QLineEdit::textChanged, this, &AddStoreDialog::check);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &AddStoreDialog::take);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    check();
}

void AddStoreDialog::fillPlatforms(const core::PackSet &packs)
{
    for (const core::Pack &pack : packs.all())
        m_platform->addItem(pick(pack.name), QString::fromStdString(pack.id));
}

void AddStoreDialog::check()
{
    const QString name = m_name->text().trimmed();
    const bool isTaken = m_taken.contains(name);
    m_note->setText(isTaken ? tr("There is a store of this name already.") : QString());
    m_buttons->button(QDialogButtonBox::Ok)
        ->setEnabled(!name.isEmpty() && !isTaken && m_platform->count() > 0);
}

void AddStoreDialog::take()
{
    emit storeWanted(m_name->text().trimmed(), m_platform->currentData().toString());
    accept();
}

} // namespace starvane::ui
