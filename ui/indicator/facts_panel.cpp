// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/indicator/facts_panel.h"

#include "ui/format/brief.h"
#include "ui/indicator/indicator_facts.h"
#include "ui/kit/label.h"
#include "ui/kit/mark.h"
#include "ui/overview/indicator_words.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace starvane::ui {

namespace {

QString enterText(const core::IndicatorScore &score)
{
    if (score.basis != core::Basis::Computed)
        return FactsPanel::tr("Enter the back office's figure…");
    return score.official ? FactsPanel::tr("Enter a newer figure of the back office…")
                          : FactsPanel::tr("Does your back office show something else?");
}

} // namespace

FactsPanel::FactsPanel(QWidget *parent)
    : Card(parent)
    , m_mark(new MarkShape(this))
    , m_state(new Label(Type::Section, Tone::Ink, this))
    , m_module(new Label(Type::Caption, Tone::Muted, this))
    , m_value(new Label(Type::Figure, Tone::Ink, this))
    , m_evidence(new Label(Type::Body, Tone::Ink, this))
    , m_basis(new Label(Type::Caption, Tone::Muted, this))
    , m_sample(new Label(Type::Caption, Tone::Fair, this))
    , m_facts(new QVBoxLayout)
    , m_enter(new QPushButton(this))
{
    m_state->setBold(true);
    m_state->setWrapping();
    m_mark->setFont(m_state->font());
    m_enter->setProperty("link", true);
    for (Label *label : {m_evidence, m_basis, m_sample})
        label->setWrapping();
    layOut();
    connect(m_enter, &QPushButton::clicked, this, &FactsPanel::readingWanted);
}

void FactsPanel::layOut()
{
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_mark);
    head->addWidget(m_state, 1);
    head->addWidget(m_module);
    m_facts->setSpacing(0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(padding, padding - 4, padding, padding - 4);
    column->setSpacing(2);
    column->addLayout(head);
    column->addWidget(m_value);
    column->addWidget(m_evidence);
    column->addWidget(m_basis);
    column->addWidget(m_sample);
    column->addLayout(m_facts);
    column->addWidget(m_enter, 0, Qt::AlignLeft);
    column->addStretch(1);
}

void FactsPanel::showFigures(const IndicatorFigures &figures, const Theme &theme)
{
    const core::IndicatorScore &score = figures.score;
    const IndicatorWords words(score, figures.overview);
    const State state = stateOf(score);
    m_mark->setState(state, theme);
    m_state->setText(words.state());
    m_state->setTone(score.smallSample ? Tone::Muted : toneOf(state));
    m_module->showText(words.module());
    m_value->showText(score.value ? words.value() : QString());
    m_value->setTone(score.smallSample ? Tone::Muted : Tone::Ink);
    m_evidence->showText(words.evidence());
    m_basis->showText(words.basis());
    m_basis->setToolTip(toolTipOf(words.basisExplained()));
    m_sample->showText(words.sample());
    m_enter->setText(enterText(score));
    setAccessibleName(pick(score.name));
    setAccessibleDescription(words.spoken());
    while (m_facts->count() > 0) {
        QLayoutItem *item = m_facts->takeAt(0);
        delete item->widget();
        delete item;
    }
    for (const Fact &fact : IndicatorFacts(figures).all())
        addFact(fact.title, fact.text);
}

void FactsPanel::addFact(const QString &title, const QString &text)
{
    auto *head = new Label(Type::Caption, Tone::Muted, this);
    head->setText(title);
    head->setContentsMargins(0, 8, 0, 0);
    auto *body = new Label(Type::Body, Tone::Ink, this);
    body->setWrapping();
    body->setText(text);
    body->setTextInteractionFlags(Qt::TextSelectableByMouse);
    body->setAccessibleName(title);
    body->setAccessibleDescription(text);
    m_facts->addWidget(head);
    m_facts->addWidget(body);
}

} // namespace starvane::ui
