// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/groups_card.h"

#include "ui/format/brief.h"
#include "ui/kit/elided_label.h"
#include "ui/kit/label.h"
#include "ui/kit/mark.h"
#include "ui/words/format.h"

#include <QGridLayout>

#include <algorithm>

namespace starvane::ui {

namespace {

enum Column { MarkColumn, KeyColumn, ValueColumn, CountColumn, StateColumn };

constexpr std::size_t shownOfEach = 4;

bool isFailing(const core::GroupMeasure &group)
{
    return group.isSuspended || !group.passes.value_or(true);
}

QString stateWord(const core::GroupMeasure &group)
{
    if (group.isSuspended)
        return GroupsCard::tr("suspended");
    return GroupsCard::tr("fails");
}

} // namespace

GroupsCard::GroupsCard(QWidget *parent)
    : Card(parent)
    , m_title(new Label(Type::Section, Tone::Ink, this))
    , m_none(new Label(Type::Body, Tone::Muted, this))
    , m_rows(new QGridLayout)
{
    m_title->setBold(true);
    m_title->setWrapping();
    m_none->setWrapping();
    m_rows->setHorizontalSpacing(12);
    m_rows->setVerticalSpacing(4);
    m_rows->setColumnStretch(KeyColumn, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(padding, padding - 4, padding, padding - 4);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_none);
    column->addLayout(m_rows);
    column->addStretch(1);
}

QString GroupsCard::groupingName(const std::string &by)
{
    if (by == "product_id")
        return tr("products");
    if (by == "country" || by == "destination")
        return tr("countries");
    if (by == "agent")
        return tr("agents");
    return QString::fromStdString(by);
}

void GroupsCard::clear()
{
    while (m_rows->count() > 0) {
        QLayoutItem *item = m_rows->takeAt(0);
        delete item->widget();
        delete item;
    }
}

void GroupsCard::showGroups(const Overview &overview, const Theme &theme)
{
    clear();
    m_title->setText(tr("The worst products and countries"));
    setAccessibleName(m_title->text());
    for (const core::IndicatorScore &indicator : overview.card.indicators) {
        for (const core::Grouping &grouping : indicator.groupings) {
            if (!grouping.groups.empty())
                addGrouping(indicator, grouping, theme);
        }
    }
    m_none->showText(m_rows->count() > 0 ? QString()
                                         : tr("No order of these days counts for this card."));
}

void GroupsCard::addGrouping(const core::IndicatorScore &indicator, const core::Grouping &grouping,
                             const Theme &theme)
{
    auto *head = new Label(Type::Caption, Tone::Muted, this);
    const auto failing = std::ranges::count_if(grouping.groups, isFailing);
    const QString all = countText(static_cast<std::int64_t>(grouping.groups.size()));
    //: an indicator, products or countries, how many there are, how many of them fail
    head->setText(
        failing > 0
            ? tr("%1 · %2: %3, %4 fail")
                  .arg(pick(indicator.name), groupingName(grouping.by), all,
                       countText(std::int64_t(failing)))
            : tr("%1 · %2: all %3 pass").arg(pick(indicator.name), groupingName(grouping.by), all));
    head->setContentsMargins(0, m_rows->count() > 0 ? 6 : 0, 0, 0);
    head->setWrapping();
    m_rows->addWidget(head, m_rows->rowCount(), MarkColumn, 1, StateColumn + 1);
    std::size_t shown = 0;
    for (const core::GroupMeasure &group : grouping.groups) {
        if (!isFailing(group) || shown++ == shownOfEach)
            break; // the worst come first
        addGroup(group, indicator, theme);
    }
}

void GroupsCard::addGroup(const core::GroupMeasure &group, const core::IndicatorScore &indicator,
                          const Theme &theme)
{
    const int row = m_rows->rowCount();
    auto *mark = new MarkShape(this);
    mark->setState(State::Weak, theme);
    auto *key = new ElidedLabel(Type::Body, QString::fromStdString(group.key), this);
    auto *value = new Label(Type::Body, Tone::Ink, this);
    value->setText(valueText(group.value, indicator.unit));
    auto *count = new Label(Type::Caption, Tone::Muted, this);
    count->setText(tr("%1 of %2").arg(sumText(group.numerator), sumText(group.denominator)));
    auto *word = new Label(Type::Caption, Tone::Weak, this);
    word->setText(stateWord(group));
    m_rows->addWidget(mark, row, MarkColumn);
    m_rows->addWidget(key, row, KeyColumn);
    m_rows->addWidget(value, row, ValueColumn, Qt::AlignRight);
    m_rows->addWidget(count, row, CountColumn, Qt::AlignRight);
    m_rows->addWidget(word, row, StateColumn);
}

} // namespace starvane::ui
