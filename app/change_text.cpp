// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/change_text.h"

#include "app/table.h"
#include "ui/words/dimension_words.h"
#include "ui/words/format.h"

#include <QCoreApplication>

namespace starvane::app {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Change)
};

constexpr auto right = Table::Align::Right;
constexpr auto newLine = QLatin1Char('\n');

/// "+1.3 pp", "−0.5 h": a rate's change is told in percentage points.
QString signedValue(double value, core::Unit unit)
{
    if (unit == core::Unit::Percent)
        return Words::tr("%1 pp").arg(ui::changeText(100 * value));
    const QString text = ui::valueText(value, unit);
    return value > 0 ? QLatin1Char('+') + text : text;
}

/// The composite's change, and which indicator did most.
class CompositeText {
public:
    CompositeText(const core::CompositeChange &change, ui::Language language)
        : m_change(change)
        , m_language(language)
    {
    }

    [[nodiscard]] QString text() const
    {
        QString text = summary() + newLine;
        if (m_change.versionBefore != m_change.versionAfter)
            text += Words::tr("The card's rules changed on %1.")
                        .arg(ui::dayText(std::max(m_change.versionBefore, m_change.versionAfter)))
                + newLine;
        return text + newLine + table().text();
    }

private:
    [[nodiscard]] QString points(double value) const
    {
        return ui::changeText(value * m_change.scale / 5);
    }

    [[nodiscard]] QString summary() const
    {
        const QString from = ui::dayText(m_change.from);
        const QString to = ui::dayText(m_change.to);
        if (!m_change.change())
            return Words::tr("There is no composite on both days, %1 and %2, to be compared.")
                .arg(from, to);
        QString change = Words::tr("Composite %1 on %2, %3 on %4: %5")
                             .arg(ui::pointsText(m_change.compositeBefore, m_change.scale), from,
                                  ui::pointsText(m_change.compositeAfter, m_change.scale), to,
                                  points(*m_change.change()));
        if (!m_change.largest)
            return change;
        const core::IndicatorEffect &most = m_change.indicators.at(*m_change.largest);
        return Words::tr("%1, above all %2 (%3)")
            .arg(change, ui::pick(most.name, m_language), points(most.effect.total()));
    }

    [[nodiscard]] Table table() const
    {
        Table table({{Words::tr("Indicator")},
                     {Words::tr("Before"), right},
                     {Words::tr("After"), right},
                     {Words::tr("Points before"), right},
                     {Words::tr("Points after"), right},
                     {Words::tr("By points"), right},
                     {Words::tr("By weight"), right},
                     {Words::tr("Composite"), right}});
        for (const core::IndicatorEffect &one : m_change.indicators)
            table.addRow({ui::pick(one.name, m_language), ui::valueText(one.valueBefore, one.unit),
                          ui::valueText(one.valueAfter, one.unit),
                          ui::pointsText(one.scoreBefore, m_change.scale),
                          ui::pointsText(one.scoreAfter, m_change.scale), points(one.effect.own),
                          points(one.effect.mix), points(one.effect.total())});
        if (m_change.rules != 0)
            table.addRow({Words::tr("Benchmarks, shares, version"),
                          {},
                          {},
                          {},
                          {},
                          {},
                          {},
                          points(m_change.rules)});
        if (m_change.bonus != 0)
            table.addRow({Words::tr("Bonus"), {}, {}, {}, {}, {}, {}, points(m_change.bonus)});
        return table;
    }

    const core::CompositeChange &m_change;
    ui::Language m_language;
};

QString groupTable(const core::DimensionChange &dimension, core::Unit unit)
{
    Table table({{ui::dimensionName(dimension.dimension)},
                 {Words::tr("Records before"), right},
                 {Words::tr("Records after"), right},
                 {Words::tr("Before"), right},
                 {Words::tr("After"), right},
                 {Words::tr("By its rate"), right},
                 {Words::tr("By its volume"), right},
                 {Words::tr("Together"), right}});
    for (const core::GroupEffect &group : dimension.groups)
        table.addRow({printable(ui::keyName(dimension.dimension, group.key, group.title)),
                      ui::sumText(group.weightBefore), ui::sumText(group.weightAfter),
                      ui::valueText(group.valueBefore, unit), ui::valueText(group.valueAfter, unit),
                      signedValue(group.effect.own, unit), signedValue(group.effect.mix, unit),
                      signedValue(group.effect.total(), unit)});
    if (dimension.others) {
        const core::Effect &effect = dimension.others->effect;
        table.addRow({ui::othersName(dimension.others->keys),
                      {},
                      {},
                      {},
                      {},
                      signedValue(effect.own, unit),
                      signedValue(effect.mix, unit),
                      signedValue(effect.total(), unit)});
    }
    return table.text();
}

} // namespace

QString changeText(const core::CompositeChange &change, ui::Language language)
{
    return CompositeText(change, language).text();
}

QString changeText(const core::IndicatorChange &change, ui::Language language)
{
    const QString name = ui::pick(change.name, language);
    if (!change.change())
        return Words::tr("%1 has no value on both days, %2 and %3, to be compared.")
                   .arg(name, ui::dayText(change.from), ui::dayText(change.to))
            + newLine;
    QString text = Words::tr("%1: %2 on %3, %4 on %5: %6")
                       .arg(name, ui::valueText(change.valueBefore, change.unit),
                            ui::dayText(change.from), ui::valueText(change.valueAfter, change.unit),
                            ui::dayText(change.to), signedValue(*change.change(), change.unit))
        + newLine;
    if (change.shown != 0)
        text += Words::tr("By the back office's figures: %1")
                    .arg(signedValue(change.shown, change.unit))
            + newLine;
    for (const core::DimensionChange &dimension : change.dimensions)
        text += newLine + groupTable(dimension, change.unit);
    return text;
}

} // namespace starvane::app
