// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/indicator/reconciliation_card.h"

#include "ui/kit/label.h"
#include "ui/words/describe_reconciliation.h"
#include "ui/words/speech.h"

#include <QGridLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace starvane::ui {

namespace {

constexpr qsizetype mostShown = 5;

} // namespace

ReconciliationCard::ReconciliationCard(QWidget *parent)
    : Card(parent)
    , m_title(new Label(Type::Section, Tone::Ink, this))
    , m_sentence(new Label(Type::Body, Tone::Ink, this))
    , m_outcome(new Label(Type::Body, Tone::Ink, this))
    , m_explanations(new QGridLayout)
{
    m_title->setBold(true);
    m_outcome->setBold(true);
    for (Label *label : {m_sentence, m_outcome}) {
        label->setWrapping();
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_explanations->setHorizontalSpacing(8);
    m_explanations->setVerticalSpacing(4);
    m_explanations->setColumnStretch(1, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(padding, padding - 4, padding, padding - 4);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_sentence);
    column->addWidget(m_outcome);
    column->addLayout(m_explanations);
}

void ReconciliationCard::clear()
{
    while (m_explanations->count() > 0) {
        QLayoutItem *item = m_explanations->takeAt(0);
        delete item->widget();
        delete item;
    }
}

void ReconciliationCard::addExplanation(int number, const QString &sentence, bool explains)
{
    const Tone tone = explains ? Tone::Ink : Tone::Muted;
    auto *place = new Label(Type::Body, tone, this);
    place->setText(tr("%1.", "a place in a list").arg(number));
    auto *text = new Label(Type::Body, tone, this);
    text->setWrapping();
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    text->setText(sentence);
    m_explanations->addWidget(place, number, 0, Qt::AlignTop | Qt::AlignRight);
    m_explanations->addWidget(text, number, 1);
}

void ReconciliationCard::showReconciliation(const std::optional<core::Reconciliation> &found)
{
    clear();
    m_title->setText(tr("Back office and files"));
    setAccessibleName(m_title->text());
    if (!found) {
        m_sentence->setText(tr("Looking for what the back office does otherwise…"));
        m_outcome->hide();
        setAccessibleDescription(m_sentence->text());
        return;
    }
    m_sentence->setText(describe(*found, Speech().language()));
    m_outcome->showText(describeOutcome(*found));
    const QStringList sentences = describeExplanations(*found).mid(0, mostShown);
    const auto explaining =
        std::ranges::count_if(found->explanations, &core::Explanation::explains);
    for (int i = 0; i < sentences.size(); ++i)
        addExplanation(i + 1, sentences[i], i < explaining);
    setAccessibleDescription(
        QStringList{m_sentence->text(), m_outcome->text()}.join(QLatin1Char(' '))
        + sentences.join(QLatin1Char(' ')));
}

} // namespace starvane::ui
