// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/remember_row.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>

namespace starvane::ui {

RememberRow::RememberRow(const QString &name, int others, QWidget *parent)
    : QWidget(parent)
    , m_others(others)
    , m_remember(new QCheckBox(tr("Re&member this layout as"), this))
    , m_name(new QLineEdit(name, this))
    , m_forOthers(new QCheckBox(this))
{
    constexpr int letters = 24;
    m_remember->setChecked(true);
    m_name->setAccessibleName(tr("Name of the layout"));
    m_name->setMinimumWidth(fontMetrics().averageCharWidth() * letters);
    m_forOthers->setText(
        tr("Use it for the other %Ln file(s) with this header", nullptr, m_others));
    m_forOthers->setChecked(true);
    m_forOthers->setVisible(m_others > 0);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_remember);
    row->addWidget(m_name);
    row->addSpacing(16);
    row->addWidget(m_forOthers);
    row->addStretch(1);
    connect(m_remember, &QCheckBox::toggled, m_name, &QWidget::setEnabled);
}

bool RememberRow::isRemembered() const
{
    return m_remember->isChecked();
}

QString RememberRow::name() const
{
    return m_name->text().trimmed();
}

bool RememberRow::isForOthers() const
{
    return m_others > 0 && m_forOthers->isChecked();
}

} // namespace starvane::ui
