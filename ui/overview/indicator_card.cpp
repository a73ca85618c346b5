// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/indicator_card.h"

#include "ui/chart/sparkline.h"
#include "ui/format/brief.h"
#include "ui/kit/label.h"
#include "ui/kit/mark.h"
#include "ui/overview/indicator_words.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace starvane::ui {

namespace {

constexpr double weakScore = 4;
constexpr double leastSpan = 0.6; // of a sparkline, in points
constexpr int figureRow = 2; // of the column

} // namespace

IndicatorCard::IndicatorCard(QWidget *parent)
    : ClickCard(parent)
    , m_column(new QVBoxLayout(this))
    , m_mark(new MarkShape(this))
    , m_state(new Label(Type::Section, Tone::Ink, this))
    , m_module(new Label(Type::Caption, Tone::Muted, this))
    , m_name(new Label(Type::Body, Tone::Ink, this))
    , m_value(new Label(Type::Figure, Tone::Ink, this))
    , m_course(new Sparkline(this))
    , m_limit(new Label(Type::Caption, Tone::Muted, this))
    , m_evidence(new Label(Type::Caption, Tone::Ink, this))
    , m_basis(new Label(Type::Caption, Tone::Muted, this))
    , m_contradiction(new QPushButton(this))
    , m_sample(new Label(Type::Caption, Tone::Fair, this))
    , m_remedy(new Label(Type::Caption, Tone::Muted, this))
    , m_enter(new QPushButton(this))
{
    m_state->setBold(true);
    m_state->setWrapping();
    m_name->setBold(true);
    m_mark->setFont(m_state->font());
    for (QPushButton *button : {m_contradiction, m_enter}) {
        button->setProperty("link", true);
        button->setAutoDefault(true); // Enter presses it, and does not open the card
    }
    connect(m_contradiction, &QPushButton::clicked, this, &ClickCard::clicked);
    connect(m_enter, &QPushButton::clicked, this, [this] { emit readingWanted(m_indicator); });
    for (Label *label : {m_name, m_limit, m_evidence, m_basis, m_sample, m_remedy})
        label->setWrapping();
    layOut();
}

void IndicatorCard::layOut()
{
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_mark);
    head->addWidget(m_state, 1);
    head->addWidget(m_module);

    auto *figure = new QHBoxLayout;
    figure->setSpacing(16);
    figure->addWidget(m_value, 0, Qt::AlignTop);
    figure->addWidget(m_course, 1);

    auto *column = m_column;
    column->setContentsMargins(padding, padding - 4, padding, padding - 4);
    column->setSpacing(2);
    column->addLayout(head);
    column->addWidget(m_name);
    column->addLayout(figure); // stretched while there is a course
    column->addWidget(m_limit);
    column->addWidget(m_evidence);
    column->addWidget(m_basis);
    column->addWidget(m_contradiction, 0, Qt::AlignLeft);
    column->addWidget(m_sample);
    column->addWidget(m_remedy);
    column->addWidget(m_enter, 0, Qt::AlignLeft);
    column->addStretch(0);
}

void IndicatorCard::showIndicator(const core::IndicatorScore &indicator, const Overview &overview,
                                  const Theme &theme)
{
    m_indicator = indicator.id;
    const IndicatorWords words(indicator, overview);
    const State state = stateOf(indicator);
    const bool known = indicator.value || indicator.score;
    m_mark->setState(state, theme);
    m_state->setText(words.state());
    m_state->setTone(indicator.smallSample ? Tone::Muted : toneOf(state));
    m_module->showText(words.module());
    m_name->setText(pick(indicator.name));
    m_value->setText(words.value());
    m_value->setTone(indicator.smallSample ? Tone::Muted : Tone::Ink);
    const bool course = known && !overview.trend(indicator.id).empty();
    m_column->setStretch(figureRow, course ? 1 : 0);
    setSizePolicy(QSizePolicy::Preferred, course ? QSizePolicy::Expanding : QSizePolicy::Preferred);
    m_value->setVisible(known);
    m_limit->showText(words.limit());
    m_course->setVisible(course);
    showCourse(indicator, overview, theme);
    m_evidence->showText(words.evidence());
    m_basis->showText(words.basis());
    m_basis->setToolTip(toolTipOf(words.basisExplained()));
    m_contradiction->setText(words.contradiction());
    m_contradiction->setVisible(!words.contradiction().isEmpty());
    m_contradiction->setAccessibleDescription(pick(indicator.name));
    m_sample->showText(words.sample());
    m_remedy->showText(words.remedy());
    m_enter->setText(tr("Enter the back office's figure…"));
    m_enter->setAccessibleDescription(pick(indicator.name));
    m_enter->setVisible(words.wantsReading());
    setToolTip(toolTipOf(words.details()));
    setAccessibleName(pick(indicator.name));
    setAccessibleDescription(words.spoken());
}

/// The value that stands beside it; the points where the back office shows nothing else.
void IndicatorCard::showCourse(const core::IndicatorScore &indicator, const Overview &overview,
                               const Theme &theme)
{
    const auto &trend = overview.trend(indicator.id);
    const bool hasValues = std::ranges::any_of(
        trend, [](const core::TrendPoint &point) { return point.value.has_value(); });
    if (!hasValues) {
        m_course->setPoints(scorePoints(trend, overview.smallSample),
                            {.reference = weakScore, .leastSpan = leastSpan}, theme);
        return;
    }
    const auto limit = overview.limits.find(indicator.id);
    SparkScale scale{.reference = limit == overview.limits.end()
                         ? indicator.peer
                         : std::optional(limit->second.bound)};
    if (indicator.peer && indicator.excellent)
        scale.leastSpan = leastSpan * std::abs(*indicator.excellent - *indicator.peer);
    m_course->setPoints(valuePoints(trend, overview.smallSample), scale, theme);
}

} // namespace starvane::ui
