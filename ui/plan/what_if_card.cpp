// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/what_if_card.h"

#include "ui/format/brief.h"
#include "ui/kit/label.h"
#include "ui/kit/mark.h"
#include "ui/plan/lever_row.h"
#include "ui/plan/plan_words.h"
#include "ui/words/format.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace starvane::ui {

WhatIfCard::WhatIfCard(QWidget *parent)
    : Card(parent)
    , m_title(new Label(Type::Section, Tone::Ink, this))
    , m_mark(new MarkShape(this))
    , m_answer(new Label(Type::Title, Tone::Ink, this))
    , m_verdict(new Label(Type::Body, Tone::Muted, this))
    , m_asPlanned(new QPushButton(this))
    , m_reset(new QPushButton(this))
    , m_columns(new Label(Type::Caption, Tone::Muted, this))
    , m_list(new QVBoxLayout)
{
    m_title->setBold(true);
    m_answer->setBold(true);
    m_columns->setAlignment(Qt::AlignRight);
    layOut();
    connect(m_asPlanned, &QPushButton::clicked, this,
            [this] { tryEfforts(m_view->prospect.whatIf->planned(m_view->prospect.plan)); });
    connect(m_reset, &QPushButton::clicked, this,
            [this] { tryEfforts(m_view->prospect.whatIf->none()); });
}

void WhatIfCard::layOut()
{
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_title, 1);
    head->addWidget(m_asPlanned);
    head->addWidget(m_reset);
    auto *answer = new QHBoxLayout;
    answer->setSpacing(8);
    answer->addWidget(m_mark);
    answer->addWidget(m_answer);
    answer->addWidget(m_verdict);
    answer->addStretch(1);
    m_list->setSpacing(10);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(padding, padding - 4, padding, padding - 4);
    column->setSpacing(6);
    column->addLayout(head);
    column->addLayout(answer);
    column->addWidget(m_columns);
    column->addSpacing(4);
    column->addLayout(m_list);
    column->addStretch(1);
}

void WhatIfCard::showView(const PlanViewPtr &view, const Theme &theme)
{
    const bool isSame = m_view == view; // another theme or language
    m_view = view;
    m_theme = theme;
    setVisible(view->prospect.whatIf.has_value());
    if (!view->prospect.whatIf)
        return;
    const core::WhatIf &whatIf = *view->prospect.whatIf;
    m_title->setText(tr("What to do until %1").arg(PlanWords(*view).day(whatIf.day())));
    setAccessibleName(m_title->text());
    m_asPlanned->setText(tr("As planned"));
    m_reset->setText(tr("Set all to 0"));
    m_columns->setText(tr("points of the indicator · gain of the composite"));
    m_entries = entries();
    showRows(theme);
    tryEfforts(isSame ? m_efforts : whatIf.planned(view->prospect.plan));
}

std::optional<core::WhatIf::Answer> WhatIfCard::answer() const
{
    if (!m_view || !m_view->prospect.whatIf)
        return std::nullopt;
    return m_view->prospect.whatIf->answer(m_efforts);
}

/// The plan's steps in their order, what else can be tried, and what only must not get worse.
std::vector<WhatIfCard::Entry> WhatIfCard::entries() const
{
    const core::PlanToStar &plan = m_view->prospect.plan;
    const auto &levers = m_view->prospect.whatIf->levers();
    std::vector<Entry> entries;
    const auto add = [&](const std::string &indicator, const core::PlanStep *step) {
        if (std::ranges::find(entries, indicator, &Entry::indicator) != entries.end())
            return;
        const auto lever = std::ranges::find(levers, indicator, &core::Lever::indicator);
        entries.push_back({indicator,
                           lever == levers.end()
                               ? std::nullopt
                               : std::optional(static_cast<std::size_t>(lever - levers.begin())),
                           step});
    };
    for (const core::PlanStep &step : plan.steps)
        add(step.indicator, &step);
    for (const core::Lever &lever : levers)
        add(lever.indicator, nullptr);
    for (const core::Allowance &one : plan.allowances)
        add(one.indicator, nullptr);
    return entries;
}

LeverLine WhatIfCard::lineOf(const Entry &entry, int number) const
{
    const PlanWords words(*m_view);
    const core::IndicatorScore *const indicator = m_view->indicator(entry.indicator);
    LeverLine line;
    if (indicator != nullptr)
        line.name = pick(indicator->name);
    if (entry.lever) {
        const core::Lever &lever = m_view->prospect.whatIf->levers()[*entry.lever];
        line.name = pick(lever.name);
        line.most = std::min(static_cast<int>(lever.most()),
                             std::max(1, static_cast<int>(std::lround(lever.units))));
    }
    line.about = words.allowance(entry.indicator);
    if (entry.step != nullptr) {
        line.number = number;
        line.planned = static_cast<int>(entry.step->effort);
        line.most = std::max(line.most, *line.planned);
        line.more = words.about(*entry.step);
    }
    if (line.most == 0)
        line.about = Brief::sentences({tr("Nothing to gain."), line.about});
    return line;
}

void WhatIfCard::showRows(const Theme &theme)
{
    while (m_rows.size() < m_entries.size()) {
        auto *row = new LeverRow(this);
        const std::size_t place = m_rows.size();
        m_rows.push_back(row);
        m_list->addWidget(row);
        connect(row, &LeverRow::moved, this, [this, place](int effort) {
            m_efforts[*m_entries[place].lever] = static_cast<std::size_t>(effort);
            showEffect(place);
            showAnswer();
        });
        connect(row, &LeverRow::indicatorWanted, this,
                [this, place] { emit indicatorWanted(m_entries[place].indicator); });
    }
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        m_rows[i]->setVisible(i < m_entries.size());
        if (i < m_entries.size())
            m_rows[i]->showLine(lineOf(m_entries[i], static_cast<int>(i) + 1), theme);
    }
}

void WhatIfCard::tryEfforts(const core::WhatIf::Efforts &efforts)
{
    m_efforts = efforts;
    for (std::size_t row = 0; row < m_entries.size(); ++row) {
        if (m_entries[row].lever)
            m_rows[row]->setEffort(static_cast<int>(m_efforts[*m_entries[row].lever]));
        showEffect(row);
    }
    showAnswer();
}

void WhatIfCard::showEffect(std::size_t row)
{
    const Entry &entry = m_entries[row];
    if (!entry.lever) {
        m_rows[row]->showEffect({});
        return;
    }
    const core::WhatIf &whatIf = *m_view->prospect.whatIf;
    const core::Lever &lever = whatIf.levers()[*entry.lever];
    const std::size_t effort = m_efforts[*entry.lever];
    const double scale = m_view->card().scale;
    const QString before = pointsText(lever.figures.front().score, scale);
    LeverEffect effect{.effort = PlanWords::effort(lever, effort), .score = before, .gain = {}};
    if (effort > 0) {
        //: points before and after
        effect.score = tr("%1 → %2").arg(before, pointsText(lever.figures[effort].score, scale));
        effect.gain = Brief::change(whatIf.gain(*entry.lever, effort), scale);
    }
    m_rows[row]->showEffect(effect);
}

void WhatIfCard::showAnswer()
{
    const core::PlanToStar &plan = m_view->prospect.plan;
    const core::WhatIf &whatIf = *m_view->prospect.whatIf;
    const auto answer = whatIf.answer(m_efforts);
    const PlanWords words(*m_view);
    m_answer->setText(words.answer(answer));
    const bool reached = answer.stars && plan.target && *answer.stars >= *plan.target;
    const State state = reached ? State::Good : State::Weak;
    const QString target = PlanWords::stars(plan.target.value_or(0));
    m_mark->setState(state, m_theme);
    m_verdict->setText(
        reached ? tr("reaches %1").arg(target)
                : tr("does not reach %1, which needs %2")
                      .arg(target, pointsText(plan.neededComposite, m_view->card().scale)));
    m_verdict->setTone(toneOf(state));
    m_asPlanned->setEnabled(m_efforts != whatIf.planned(plan));
    m_reset->setEnabled(m_efforts != whatIf.none());
    setAccessibleDescription(m_answer->text() + QLatin1Char(' ') + m_verdict->text());
    emit tried();
}

} // namespace starvane::ui
