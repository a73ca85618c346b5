// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/groups_card.h"

#include "ui/format/brief.h"
#include "ui/kit/elided_label.h"
#include "ui/kit/label.h"
#include "ui/kit/mark.h"
#include "ui/kit/page_grid.h"
#include "ui/words/country_name.h"
#include "ui/words/format.h"

#include <QGridLayout>

#include <algorithm>

namespace starvane::ui {

namespace {

enum Column { MarkColumn, KeyColumn, ValueColumn, CountColumn, StateColumn };

constexpr std::size_t shownOfEach = 4;

bool isCountry(const std::string &by)
{
    return by == "country" || by == "destination";
}

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

/// How a product's number or a country is written.
QString keyText(const std::string &by, const std::string &key)
{
    return isCountry(by) ? countryName(key) : QString::fromStdString(key);
}

void addGroup(QGridLayout &rows, const core::Grouping &grouping, const core::GroupMeasure &group,
              const core::IndicatorScore &indicator, const Theme &theme)
{
    const int row = rows.rowCount();
    QWidget *parent = rows.parentWidget();
    auto *mark = new MarkShape(parent);
    mark->setState(State::Weak, theme);
    auto *key = new ElidedLabel(Type::Body, keyText(grouping.by, group.key), parent);
    auto *value = new Label(Type::Body, Tone::Ink, parent);
    value->setText(valueText(group.value, indicator.unit));
    auto *count = new Label(Type::Caption, Tone::Muted, parent);
    count->setText(GroupsCard::tr("%1 of %2", "failed, counted")
                       .arg(sumText(group.numerator), sumText(group.denominator)));
    auto *word = new Label(Type::Caption, Tone::Weak, parent);
    word->setText(stateWord(group));
    rows.addWidget(mark, row, MarkColumn);
    rows.addWidget(key, row, KeyColumn);
    rows.addWidget(value, row, ValueColumn, Qt::AlignRight);
    rows.addWidget(count, row, CountColumn, Qt::AlignRight);
    rows.addWidget(word, row, StateColumn);
}

} // namespace

GroupsCard::GroupsCard(QWidget *parent)
    : Card(parent)
    , m_title(new Label(Type::Section, Tone::Ink, this))
    , m_none(new Label(Type::Body, Tone::Muted, this))
    , m_body(new QWidget(this))
    , m_blocks(new PageGrid(m_body, {.column = 300, .wideColumn = 360, .gap = 32}))
{
    m_title->setBold(true);
    m_title->setWrapping();
    m_none->setWrapping();
    m_blocks->setContentsMargins(0, 0, 0, 0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(padding, padding - 4, padding, padding - 4);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_none);
    column->addWidget(m_body);
    column->addStretch(1);
}

QString GroupsCard::heading(const core::IndicatorScore &indicator, const core::Grouping &grouping)
{
    const auto failing = std::ranges::count_if(grouping.groups, isFailing);
    const QString name = pick(indicator.name);
    const QString some = countText(std::int64_t(failing));
    const QString all = countText(static_cast<std::int64_t>(grouping.groups.size()));
    //: an indicator, how many of how many
    if (grouping.by == "product_id")
        return failing > 0 ? tr("%1 · %2 of %3 products fail").arg(name, some, all)
                           : tr("%1 · all %2 products pass").arg(name, all);
    if (isCountry(grouping.by))
        return failing > 0 ? tr("%1 · %2 of %3 countries fail").arg(name, some, all)
                           : tr("%1 · all %2 countries pass").arg(name, all);
    return failing > 0 ? tr("%1 · %2 of %3 fail").arg(name, some, all)
                       : tr("%1 · all %2 pass").arg(name, all);
}

void GroupsCard::clear()
{
    while (m_blocks->count() > 0) {
        QLayoutItem *item = m_blocks->takeAt(0);
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
    m_body->setVisible(m_blocks->count() > 0);
    m_none->showText(m_blocks->count() > 0 ? QString()
                                           : tr("No order of these days counts for this card."));
}

void GroupsCard::addGrouping(const core::IndicatorScore &indicator, const core::Grouping &grouping,
                             const Theme &theme)
{
    auto *block = new QWidget(m_body);
    auto *head = new Label(Type::Caption, Tone::Muted, block);
    head->setText(heading(indicator, grouping));
    head->setWrapping();
    auto *rows = new QGridLayout;
    rows->setHorizontalSpacing(12);
    rows->setVerticalSpacing(4);
    rows->setColumnStretch(KeyColumn, 1);
    auto *column = new QVBoxLayout(block);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(head);
    column->addLayout(rows);
    column->addStretch(1);
    std::size_t shown = 0;
    for (const core::GroupMeasure &group : grouping.groups) {
        if (!isFailing(group) || shown++ == shownOfEach)
            break; // the worst come first
        addGroup(*rows, grouping, group, indicator, theme);
    }
    m_blocks->add(block, Place::Cell);
}

} // namespace starvane::ui
