// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/target_card.h"

#include "ui/format/brief.h"
#include "ui/kit/choice_row.h"
#include "ui/kit/label.h"
#include "ui/plan/plan_words.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace starvane::ui {

TargetCard::TargetCard(QWidget *parent)
    : Card(parent)
    , m_cards(new ChoiceRow(this))
    , m_aim(new Label(Type::Body, Tone::Muted, this))
    , m_targets(new ChoiceRow(this))
    , m_outcome(new Label(Type::Title, Tone::Ink, this))
    , m_detail(new Label(Type::Body, Tone::Muted, this))
{
    m_outcome->setBold(true);
    m_outcome->setWrapping();
    m_detail->setWrapping();
    auto *choices = new QHBoxLayout;
    choices->setSpacing(8);
    choices->addWidget(m_aim);
    choices->addWidget(m_targets, 1);
    choices->addStretch(1);
    choices->addWidget(m_cards);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(padding, padding - 4, padding, padding - 4);
    column->setSpacing(6);
    column->addLayout(choices);
    column->addWidget(m_outcome);
    column->addWidget(m_detail);
    connect(m_targets, &ChoiceRow::picked, this, [this](int number) {
        emit targetPicked(m_levels.at(static_cast<std::size_t>(number)));
    });
    connect(m_cards, &ChoiceRow::picked, this, [this](int number) {
        emit cardPicked(m_view->cards.at(static_cast<std::size_t>(number)).id);
    });
}

void TargetCard::showView(const PlanViewPtr &view)
{
    m_view = view;
    showChoices();
    const PlanWords words(*view);
    m_outcome->setText(words.outcome());
    m_detail->showText(words.detail());
    setAccessibleName(m_outcome->text());
    setAccessibleDescription(m_detail->text());
}

void TargetCard::showChoices()
{
    m_levels = m_view->targets();
    QStringList targets;
    int chosen = 0;
    for (const double level : m_levels) {
        if (m_view->prospect.plan.target == level)
            chosen = static_cast<int>(targets.size());
        targets << PlanWords::stars(level);
    }
    m_aim->setText(tr("Aim at"));
    m_aim->setVisible(!targets.isEmpty());
    m_targets->setAccessibleName(m_aim->text());
    m_targets->setVisible(!targets.isEmpty());
    m_targets->setChoices(targets);
    m_targets->choose(chosen);

    QStringList cards;
    chosen = 0;
    for (const CardChoice &card : m_view->cards) {
        if (card.id == m_view->card().card)
            chosen = static_cast<int>(cards.size());
        cards << pick(card.name);
    }
    m_cards->setAccessibleName(tr("Card"));
    m_cards->setVisible(cards.size() > 1);
    m_cards->setChoices(cards);
    m_cards->choose(chosen);
}

} // namespace starvane::ui
