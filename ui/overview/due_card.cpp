// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/due_card.h"

#include "ui/due/due_words.h"
#include "ui/format/brief.h"
#include "ui/kit/elided_label.h"
#include "ui/kit/fitting_rows.h"
#include "ui/kit/label.h"
#include "ui/words/format.h"

#include <QGridLayout>

namespace starvane::ui {

namespace {

constexpr std::size_t shownAtLeast = 3;
constexpr std::size_t shownAtMost = 12;

} // namespace

DueCard::DueCard(QWidget *parent)
    : ClickCard(parent)
    , m_title(new Label(Type::Section, Tone::Ink, this))
    , m_counts(new Label(Type::Caption, Tone::Muted, this))
    , m_rows(new FittingRows(this))
    , m_none(new Label(Type::Body, Tone::Muted, this))
    , m_more(new Label(Type::Caption, Tone::Accent, this))
{
    m_title->setBold(true);
    m_none->setWrapping();
    m_rows->setLeast(shownAtLeast);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_counts);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(padding, padding - 4, padding, padding - 4);
    column->setSpacing(8);
    column->addLayout(head);
    column->addWidget(m_rows, 1);
    column->addWidget(m_none);
    column->addStretch(0);
    column->addWidget(m_more);
}

void DueCard::addDuty(const core::Duty &duty, const DueList &due, const Theme &theme)
{
    const State state = stateOf(due.nearness(duty));
    auto *row = new QWidget(this);
    auto *mark = new MarkShape(row);
    mark->setState(state, theme);
    auto *name = new Label(Type::Body, Tone::Ink, row);
    name->setText(pick(duty.name));
    name->setWrapping();
    name->setToolTip(toolTipOf(pick(duty.todo)));
    auto *left = new Label(Type::Caption, toneOf(state), row);
    left->setText(DueWords::timeLeft(duty.dueAt, due.list.at));
    auto *number = new ElidedLabel(Type::Caption, QString::fromStdString(duty.no), row);
    number->setProperty("tone", QStringLiteral("muted"));
    number->setVisible(!duty.no.empty());
    auto *grid = new QGridLayout(row);
    grid->setContentsMargins(0, 0, 0, 6);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(1, 1);
    grid->addWidget(mark, 0, 0);
    grid->addWidget(name, 0, 1);
    grid->addWidget(left, 0, 2, Qt::AlignRight);
    grid->addWidget(number, 1, 1, 1, 2);
    m_rows->add(row);
}

void DueCard::showDue(const std::shared_ptr<const DueList> &due, const Theme &theme)
{
    m_rows->clear();
    m_title->setText(tr("Due"));
    setAccessibleName(m_title->text());
    const std::size_t count = due ? due->list.duties.size() : 0;
    for (std::size_t i = 0; i < std::min(count, shownAtMost); ++i)
        addDuty(due->list.duties[i], *due, theme);
    m_rows->setVisible(count > 0);
    const QString counts = due ? DueWords::counts(due->counts()) : QString();
    m_counts->showText(counts);
    m_none->showText(count == 0 && due ? tr("Nothing is open in the imported files.") : QString());
    m_more->showText(count > 0 ? tr("Show all %1").arg(countText(std::int64_t(count))) : QString());
    setAccessibleDescription(counts.isEmpty() ? m_none->text() : counts);
}

} // namespace starvane::ui
