// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/all.h"

#include "app/json.h"
#include "app/table.h"
#include "core/rating/rater.h"
#include "ui/words/format.h"

#include <QCoreApplication>

namespace starvane::app {

namespace {

constexpr auto right = Table::Align::Right;

/// Writes one plan.
class PlanText {
    Q_DECLARE_TR_FUNCTIONS(Plan)

public:
    PlanText(const core::PlanToStar &plan, ui::Language language)
        : m_plan(plan)
        , m_language(language)
    {
    }

    [[nodiscard]] QString text() const
    {
        QString text = outcome() + QLatin1Char('\n');
        if (!m_plan.steps.empty())
            text += QLatin1Char('\n') + steps().text();
        if (!m_plan.allowances.empty())
            text += QLatin1Char('\n') + tr("What may fail until %1:").arg(ui::dayText(*m_plan.day))
                + QLatin1Char('\n') + allowances().text();
        return text;
    }

private:
    [[nodiscard]] static QString number(double value) { return QLocale().toString(value, 'f', 1); }

    [[nodiscard]] QString points(const std::optional<double> &score) const
    {
        return ui::pointsText(score, m_plan.scale);
    }

    [[nodiscard]] QString change(double points) const
    {
        return ui::changeText(points * m_plan.scale / 5);
    }

    [[nodiscard]] QString outcome() const
    {
        if (!m_plan.target)
            return tr("This card has no composite, so there are no stars to plan for.");
        const QString stars = number(*m_plan.target);
        if (!m_plan.day)
            return tr("There is nothing to plan with: no indicator with a share will have a "
                      "score. Import the store's files.");
        const QString day = ui::dayText(*m_plan.day);
        const QString planned = points(m_plan.plannedComposite);
        if (!m_plan.isReached)
            return tr("No day of the next %1 reaches %2 stars. All effort brings the composite "
                      "to %3 on %4.")
                .arg(QString::number(core::projectedDays), stars, planned, day);
        if (*m_plan.day == m_plan.on)
            return tr("%1 stars are reached already: the composite is %2.").arg(stars, planned);
        if (m_plan.effort == 0)
            return tr("%1 stars come by themselves on %2, when the days go on as the last 28: "
                      "the composite is %3 then.")
                .arg(stars, day, planned);
        return tr("%1 stars on %2 with the least effort, %3 in all: the composite goes from %4 "
                  "to %5.")
            .arg(stars, day, ui::countText(m_plan.effort), points(m_plan.composite), planned);
    }

    [[nodiscard]] static QString toDo(const core::PlanStep &step)
    {
        const QString effort = ui::countText(step.effort);
        if (step.isMean)
            return tr("%1 records worth 5 points").arg(effort);
        return tr("avoid %1 of %2 failures").arg(effort, number(step.expectedFailures));
    }

    [[nodiscard]] static QString dayOrDash(const std::optional<core::Day> &day)
    {
        return day ? QString::fromStdString(core::toText(*day)) : QStringLiteral("–");
    }

    [[nodiscard]] Table steps() const
    {
        Table table({{tr("Indicator")},
                     {tr("To do")},
                     {tr("Points"), right},
                     {tr("Composite"), right},
                     {tr("Or clean records"), right},
                     {tr("Old failures gone in"), right},
                     {tr("Earliest")}});
        for (const core::PlanStep &step : m_plan.steps) {
            const auto &good = step.goodRecordsNeeded;
            const auto &days = step.daysUntilOldFailuresLeave;
            table.addRow({ui::pick(step.name, m_language), toDo(step), change(step.points),
                          change(step.compositeGain),
                          good && !step.isMean ? ui::countText(*good) : QStringLiteral("–"),
                          days ? tr("%1 days").arg(*days) : QStringLiteral("–"),
                          dayOrDash(step.firstDay)});
        }
        return table;
    }

    [[nodiscard]] Table allowances() const
    {
        Table table({{tr("Indicator")},
                     {tr("Records to come"), right},
                     {tr("Usual failures"), right},
                     {tr("May fail"), right}});
        for (const core::Allowance &one : m_plan.allowances)
            table.addRow({ui::pick(one.name, m_language), number(one.records),
                          number(one.expectedFailures), ui::countText(one.failures)});
        return table;
    }

    const core::PlanToStar &m_plan;
    ui::Language m_language;
};

} // namespace

ExitCode showPlan(const ShowPlan &command, core::Ledger &ledger, const core::PackSet &packs,
                  const Console &console)
{
    const auto plan = core::Rater(ledger, packs).plan(command.request);
    if (!plan)
        return console.fail(plan.error());
    console.print(console.json ? planJson(*plan)
                               : PlanText(*plan, console.language).text().toStdString());
    return ExitCode::Done;
}

} // namespace starvane::app
