// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/choice_row.h"

#include "ui/kit/flow_layout.h"

#include <QButtonGroup>
#include <QToolButton>

#include <algorithm>

namespace starvane::ui {

ChoiceRow::ChoiceRow(QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    new FlowLayout(this);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(m_group, &QButtonGroup::idClicked, this, &ChoiceRow::picked);
}

void ChoiceRow::setChoices(const QStringList &names)
{
    while (count() < names.size()) {
        auto *button = new QToolButton(this);
        button->setCheckable(true);
        button->setProperty("chip", true);
        button->setFocusPolicy(Qt::StrongFocus);
        m_group->addButton(button, count());
        layout()->addWidget(button);
        button->show();
    }
    while (count() > names.size())
        delete m_group->button(count() - 1);
    for (int i = 0; i < count(); ++i) {
        QString shown = names[i];
        m_group->button(i)->setText(shown.replace(QLatin1Char('&'), QLatin1String("&&")));
        m_group->button(i)->setAccessibleName(names[i]);
    }
    if (chosen() < 0)
        choose(0);
    updateGeometry();
}

void ChoiceRow::choose(int number)
{
    m_group->setExclusive(number >= 0);
    if (QAbstractButton *button = number >= 0 ? m_group->button(number) : m_group->checkedButton();
        button != nullptr)
        button->setChecked(number >= 0);
    m_group->setExclusive(true);
}

int ChoiceRow::chosen() const
{
    return m_group->checkedId();
}

int ChoiceRow::count() const
{
    return static_cast<int>(m_group->buttons().size());
}

} // namespace starvane::ui
