// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/due_card.h"

#include "ui/due/due_words.h"
#include "ui/format/brief.h"
#include "ui/kit/elided_label.h"
#include "ui/kit/label.h"
#include "ui/words/format.h"

#include <QGridLayout>

namespace starvane::ui {

namespace {

constexpr std::size_t shownAtMost = 3;

} // namespace

DueCard::DueCard(QWidget *parent)
    : ClickCard(parent)
    , m_title(new Label(Type::Section, Tone::Ink, this))
    , m_counts(new Label(Type::Caption, Tone::Muted, this))
    , m_rows(new QGridLayout)
    , m_none(new Label(Type::Body, Tone::Muted, this))
    , m_more(new Label(Type::Caption, Tone::Accent, this))
{
    m_title->setBold(true);
    m_none->setWrapping();
    m_rows->setHorizontalSpacing(8);
    m_rows->setVerticalSpacing(2);
    m_rows->setColumnStretch(1, 1);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_counts);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(padding, padding - 4, padding, padding - 4);
    column->setSpacing(8);
    column->addLayout(head);
    column->addLayout(m_rows);
    column->addWidget(m_none);
    column->addStretch(1);
    column->addWidget(m_more);
}

void DueCard::clear()
{
    while (m_rows->count() > 0) {
        QLayoutItem *item = m_rows->takeAt(0);
        delete item->widget();
        delete item;
    }
}

void DueCard::addDuty(const core::Duty &duty, const DueList &due, const Theme &theme)
{
    const State state = stateOf(due.nearness(duty));
    const int row = m_rows->rowCount();
    auto *mark = new MarkShape(this);
    mark->setState(state, theme);
    auto *name = new Label(Type::Body, Tone::Ink, this);
    name->setText(pick(duty.name));
    name->setWrapping();
    name->setToolTip(toolTipOf(pick(duty.todo)));
    auto *left = new Label(Type::Caption, toneOf(state), this);
    left->setText(DueWords::timeLeft(duty.dueAt, due.list.at));
    m_rows->addWidget(mark, row, 0);
    m_rows->addWidget(name, row, 1);
    m_rows->addWidget(left, row, 2, Qt::AlignRight);
    if (duty.no.empty())
        return;
    auto *number = new ElidedLabel(Type::Caption, QString::fromStdString(duty.no), this);
    number->setProperty("tone", QStringLiteral("muted"));
    number->setContentsMargins(0, 0, 0, 6);
    m_rows->addWidget(number, row + 1, 1, 1, 2);
}

void DueCard::showDue(const std::shared_ptr<const DueList> &due, const Theme &theme)
{
    clear();
    m_title->setText(tr("Due"));
    setAccessibleName(m_title->text());
    const std::size_t count = due ? due->list.duties.size() : 0;
    for (std::size_t i = 0; i < std::min(count, shownAtMost); ++i)
        addDuty(due->list.duties[i], *due, theme);
    const QString counts = due ? DueWords::counts(due->counts()) : QString();
    m_counts->showText(counts);
    m_none->showText(count == 0 && due ? tr("Nothing is open in the imported files.") : QString());
    m_more->showText(count > 0 ? tr("Show all %1").arg(countText(std::int64_t(count))) : QString());
    setAccessibleDescription(counts.isEmpty() ? m_none->text() : counts);
}

} // namespace starvane::ui
