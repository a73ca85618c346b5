// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/forecast_card.h"

#include "ui/chart/time_chart.h"
#include "ui/format/brief.h"
#include "ui/kit/choice_row.h"
#include "ui/kit/label.h"
#include "ui/plan/forecast_content.h"
#include "ui/plan/plan_words.h"
#include "ui/words/format.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace starvane::ui {

namespace {

/// The place, among the days to come, of the plan's day; of the 30th where there is no plan.
std::size_t placeOfDay(const PlanView &view)
{
    constexpr std::size_t monthAhead = 29;
    const core::PlanToStar &plan = view.prospect.plan;
    return plan.day && *plan.day > plan.on
        ? static_cast<std::size_t>((*plan.day - plan.on).count() - 1)
        : monthAhead;
}

constexpr int pointsChoice = 0;

} // namespace

ForecastCard::ForecastCard(QWidget *parent)
    : Card(parent)
    , m_title(new Label(Type::Section, Tone::Ink, this))
    , m_picker(new QComboBox(this))
    , m_measure(new ChoiceRow(this))
    , m_chart(new TimeChart(this))
    , m_ahead(new Label(Type::Caption, Tone::Muted, this))
    , m_key(new Label(Type::Caption, Tone::Muted, this))
{
    m_title->setBold(true);
    m_ahead->setWrapping();
    m_key->setWrapping();
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_title);
    head->addWidget(m_picker);
    head->addStretch(1);
    head->addWidget(m_measure);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(padding, padding - 4, padding, padding - 4);
    column->setSpacing(6);
    column->addLayout(head);
    column->addWidget(m_chart, 1);
    column->addWidget(m_key);
    column->addWidget(m_ahead);
    connect(m_picker, &QComboBox::activated, this, &ForecastCard::render);
    connect(m_measure, &ChoiceRow::picked, this, &ForecastCard::render);
}

void ForecastCard::showView(const PlanViewPtr &view, const Theme &theme)
{
    m_view = view;
    m_theme = theme;
    m_title->setText(tr("Forecast"));
    setAccessibleName(m_title->text());
    m_measure->setChoices({tr("Points"), tr("Value")});
    m_measure->setAccessibleName(tr("What to show of the indicator"));
    m_picker->setAccessibleName(tr("What to forecast"));
    fillPicker();
    render();
}

void ForecastCard::showTried(const std::optional<core::WhatIf::Answer> &answer)
{
    m_tried = answer;
    if (m_view && m_picker->currentIndex() >= 0
        && m_ids[static_cast<std::size_t>(m_picker->currentIndex())] == core::compositeId)
        render();
}

/// Keeps what is picked where the card has it.
void ForecastCard::fillPicker()
{
    const std::string picked = m_picker->currentIndex() < 0
        ? std::string()
        : m_ids[static_cast<std::size_t>(m_picker->currentIndex())];
    const QSignalBlocker silent(m_picker);
    m_picker->clear();
    m_ids.clear();
    if (m_view->hasLevels()) {
        m_ids.emplace_back(core::compositeId);
        m_picker->addItem(tr("Composite"));
    }
    for (const core::IndicatorScore &one : m_view->card().indicators) {
        m_ids.push_back(one.id);
        m_picker->addItem(pick(one.name));
    }
    const auto found = std::ranges::find(m_ids, picked);
    m_picker->setCurrentIndex(found == m_ids.end() ? 0 : static_cast<int>(found - m_ids.begin()));
}

bool ForecastCard::showsPoints() const
{
    return m_view->hasLevels() && m_measure->chosen() == pointsChoice;
}

void ForecastCard::render()
{
    if (m_picker->currentIndex() < 0)
        return;
    const std::string &id = m_ids[static_cast<std::size_t>(m_picker->currentIndex())];
    const bool isComposite = id == core::compositeId;
    m_measure->setVisible(!isComposite && m_view->hasLevels());
    const ForecastContent content(*m_view);
    const TimeContent shown =
        isComposite ? content.composite(m_tried) : content.indicator(id, showsPoints());
    m_key->showText(shown.marks.empty() ? QString() : PlanWords::starKey());
    m_chart->setContent(shown, m_theme);
    m_ahead->showText(aheadText());
}

/// "On 20 Nov · if it goes on: 4.28 · no failures: 4.71 · nothing new: 4.10".
QString ForecastCard::aheadText() const
{
    const std::string &id = m_ids[static_cast<std::size_t>(m_picker->currentIndex())];
    const core::Projection &projection = m_view->prospect.projection;
    const double scale = m_view->card().scale;
    const std::size_t ahead = placeOfDay(*m_view);
    QStringList parts;
    for (const core::Scenario scenario :
         {core::Scenario::AsLast28, core::Scenario::NoMoreFailures, core::Scenario::NothingNew}) {
        const std::size_t place = core::placeOf(scenario);
        QString value;
        if (id == core::compositeId)
            value = pointsText(m_view->wholeDays(scenario) > ahead
                                   ? projection.days.at(place).at(ahead).composite
                                   : std::nullopt,
                               scale);
        for (const core::ProjectedIndicator &one : projection.indicators) {
            const core::IndicatorScore *const score = m_view->indicator(one.id);
            if (one.id != id || score == nullptr)
                continue;
            const core::Figure &figure = one.figures.at(place).at(ahead);
            value = valueText(figure.value, score->unit);
            if (figure.score)
                //: a value and its points
                value = tr("%1 (%2)").arg(value, pointsText(figure.score, scale));
        }
        //: a scenario, what is shown then
        parts << tr("%1: %2", "scenario").arg(PlanWords::scenario(scenario), value);
    }
    const core::Day day = projection.days.front().at(ahead).day;
    return tr("On %1 · %2").arg(PlanWords(*m_view).day(day), parts.join(QStringLiteral(" · ")));
}

} // namespace starvane::ui
