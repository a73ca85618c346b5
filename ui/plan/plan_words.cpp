// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/plan_words.h"

#include "ui/format/brief.h"
#include "ui/words/format.h"

#include <QStringList>

#include <algorithm>
#include <cmath>

namespace starvane::ui {

namespace {

/// A number of records to be expected, which may be a fraction: "14", "about 14".
QString expectedText(double count)
{
    const bool isWhole = std::abs(count - std::round(count)) < 0.05;
    const QString whole = countText(static_cast<std::int64_t>(std::round(count)));
    //: a number of records
    return isWhole ? whole : PlanWords::tr("about %1").arg(whole);
}

/// What is asked in all, of rates and of means.
struct Asked {
    int failures = 0;
    int records = 0;
};

Asked askedBy(const core::PlanToStar &plan)
{
    Asked asked;
    for (const core::PlanStep &step : plan.steps)
        (step.isMean ? asked.records : asked.failures) += static_cast<int>(step.effort);
    return asked;
}

} // namespace

PlanWords::PlanWords(const PlanView &view)
    : m_view(view)
    , m_plan(view.prospect.plan)
{
}

QString PlanWords::points(const std::optional<double> &score) const
{
    return pointsText(score, m_view.card().scale);
}

QString PlanWords::day(core::Day day) const
{
    return Brief::day(day, m_view.today);
}

QString PlanWords::stars(double stars)
{
    return tr("%1 ★").arg(Brief::stars(stars));
}

QString PlanWords::starKey()
{
    return tr("★ reached if it goes on · ☆ reached with no failures · ◎ day of the plan");
}

QString PlanWords::scenario(core::Scenario scenario)
{
    switch (scenario) {
    case core::Scenario::NothingNew:
        return tr("nothing new");
    case core::Scenario::AsLast28:
        return tr("if it goes on");
    case core::Scenario::NoMoreFailures:
        break;
    }
    return tr("no failures");
}

QString PlanWords::outcome() const
{
    if (!m_view.hasLevels())
        return tr("%1 has no stars: its indicators pass or fail.")
            .arg(pick(m_view.card().cardName));
    if (!m_plan.day)
        return tr("There is no composite to plan with yet.");
    const QString target = stars(*m_plan.target);
    if (!m_plan.isReached)
        return tr("No day of the next %1 reaches %2.")
            .arg(QString::number(core::projectedDays), target);
    if (*m_plan.day == m_plan.on)
        return tr("%1 is reached today.").arg(target);
    if (m_plan.effort == 0)
        return tr("%1 comes by itself on %2, if the days go on as the last 28.")
            .arg(target, day(*m_plan.day));
    return byEffort();
}

QString PlanWords::byEffort() const
{
    const Asked asked = askedBy(m_plan);
    QStringList parts;
    if (asked.failures > 0)
        parts << tr("%Ln fewer failure(s)", nullptr, asked.failures);
    if (asked.records > 0)
        parts << tr("%Ln record(s) at full points", nullptr, asked.records);
    //: stars, a day, what to do
    return tr("%1 can be reached on %2 with %3.")
        //: joins two things to do
        .arg(stars(*m_plan.target), day(*m_plan.day), parts.join(tr(" and ")));
}

QString PlanWords::detail() const
{
    if (!m_view.hasLevels())
        return tr("What each indicator will show is below.");
    QStringList sentences;
    sentences << staleText();
    if (!m_plan.day)
        return tr("No indicator with a share of the composite will have a score. Import the "
                  "store's files.");
    if (!m_plan.isReached)
        sentences << tr("All effort brings the composite to %1 on %2; %3 is needed.")
                         .arg(points(m_plan.plannedComposite), day(*m_plan.day),
                              points(m_plan.neededComposite));
    else if (m_plan.effort > 0)
        sentences << tr("The composite goes from %1 to %2.")
                         .arg(points(m_plan.composite), points(m_plan.plannedComposite));
    else
        sentences << tr("The composite is %1; %2 is needed.")
                         .arg(points(m_plan.plannedComposite), points(m_plan.neededComposite));
    sentences << withoutEffort();
    if (m_plan.firstDay && *m_plan.firstDay > m_plan.on && m_plan.effort > 0)
        sentences << tr("At the earliest, if nothing fails any more, it comes on %1.")
                         .arg(day(*m_plan.firstDay));
    return Brief::sentences(sentences);
}

/// The plan counts from the last day of the data; said where that is not today.
QString PlanWords::staleText() const
{
    if (m_view.today <= m_view.card().on)
        return {};
    return tr("Counted from %1, the last day of your data: import newer files.")
        .arg(Brief::day(m_view.card().on, m_view.today));
}

QString PlanWords::withoutEffort() const
{
    const auto &whatIf = m_view.prospect.whatIf;
    if (!whatIf || (m_plan.effort == 0 && *m_plan.day > m_plan.on))
        return {};
    return tr("If it goes on, it is %1 on %2.")
        .arg(points(whatIf->answer(whatIf->none()).composite), day(whatIf->day()));
}

QString PlanWords::effort(const core::Lever &lever, std::size_t effort)
{
    const QString count = countText(static_cast<std::int64_t>(effort));
    if (lever.isMean)
        return tr("%1 of %2 records at full points").arg(count, expectedText(lever.units));
    return tr("avoid %1 of %2 failure(s)", nullptr, static_cast<int>(std::lround(lever.units)))
        .arg(count, expectedText(lever.units));
}

/// How many records of a step's indicator are to be expected until the plan's day.
std::int64_t PlanWords::recordsUntil(const core::PlanStep &step) const
{
    const auto &all = m_plan.allowances;
    const auto found = std::ranges::find(all, step.indicator, &core::Allowance::indicator);
    return found == all.end() ? 0 : static_cast<std::int64_t>(found->records);
}

QString PlanWords::about(const core::PlanStep &step) const
{
    QStringList sentences;
    sentences << tr("Each one gives the indicator %1 points.")
                     .arg(Brief::change(step.pointsPerUnit(), m_view.card().scale));
    if (!step.isMean && step.goodRecordsNeeded && *step.goodRecordsNeeded <= recordsUntil(step))
        sentences << tr("%Ln more record(s) without a failure would do as much today.", nullptr,
                        static_cast<int>(*step.goodRecordsNeeded));
    if (step.daysUntilOldFailuresLeave.value_or(0) > 0)
        sentences << tr("In %Ln day(s) the failures of today count no more.", nullptr,
                        *step.daysUntilOldFailuresLeave);
    if (step.firstDay)
        sentences << tr("If nothing fails any more, it comes on %1.").arg(day(*step.firstDay));
    return Brief::sentences(sentences);
}

QString PlanWords::allowance(const std::string &indicator) const
{
    const auto found =
        std::ranges::find_if(m_plan.allowances, [&indicator](const core::Allowance &one) {
            return one.indicator == indicator;
        });
    if (found == m_plan.allowances.end() || found->records < 0.5)
        return {};
    const QString records = expectedText(found->records);
    if (found->failures == 0)
        return tr("Until %1 none of %2 may fail.").arg(day(*m_plan.day), records);
    return tr("Until %1 at most %2 of %3 may fail.")
        .arg(day(*m_plan.day), countText(found->failures), records);
}

QString PlanWords::answer(const core::WhatIf::Answer &answer) const
{
    if (!answer.stars || answer.stars == m_plan.target)
        return points(answer.composite);
    return tr("%1 · %2").arg(points(answer.composite), stars(*answer.stars));
}

QString PlanWords::about(const PlanDay &day)
{
    QStringList sentences;
    if (day.isPlanned)
        sentences << tr("The plan's day.");
    for (const PlanDay::FirstStars &first : day.firsts) {
        const QString level = stars(first.stars);
        if (first.scenario == core::Scenario::AsLast28)
            sentences << tr("%1 for the first time if the days go on as the last 28.").arg(level);
        else if (first.scenario == core::Scenario::NoMoreFailures)
            sentences << tr("%1 for the first time if nothing fails any more.").arg(level);
        else
            sentences << tr("%1 for the first time if nothing new happens.").arg(level);
    }
    QStringList leaving;
    for (const PlanDay::Leaving &one : day.leaving)
        //: an indicator, a number of failures
        leaving << tr("%1 %2", "failures").arg(pick(one.name), countText(one.failures));
    if (!leaving.isEmpty())
        sentences << tr("Old failures that stop counting: %1.").arg(leaving.join(tr(", ")));
    if (sentences.isEmpty())
        sentences << tr("Nothing changes by itself.");
    return Brief::sentences(sentences);
}

} // namespace starvane::ui
