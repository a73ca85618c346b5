// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/change/change_words.h"

#include "ui/format/brief.h"
#include "ui/words/dimension_words.h"
#include "ui/words/format.h"

#include <QLocale>

#include <cmath>

namespace starvane::ui {

namespace {

constexpr double visible = 1e-9;

QString signedText(double number, int decimals)
{
    const QString size = QLocale().toString(std::abs(number), 'f', decimals);
    return (number < 0 ? QStringLiteral("−") : QStringLiteral("+")) + size;
}

/// The two ends of a waterfall; @p text writes their values.
template <class Text>
Waterfall between(core::Day from, double before, core::Day to, double after, Text text)
{
    Waterfall made;
    made.start = before;
    made.startName = dayText(from);
    made.startText = text(before);
    made.end = after;
    made.endName = dayText(to);
    made.endText = text(after);
    return made;
}

/// What the rules, the bonus or the back office's figures did: no indicator's or group's doing.
void addExtra(Waterfall &waterfall, const QString &name, double change, const QString &text,
              const QString &details)
{
    if (std::abs(change) > visible)
        waterfall.steps.push_back({.name = name,
                                   .text = text,
                                   .details = details,
                                   .change = change,
                                   .isGood = change > 0});
}

} // namespace

QString ChangeWords::difference(double difference, core::Unit unit)
{
    switch (unit) {
    case core::Unit::Percent:
        //: a difference of two percentages, in percentage points
        return tr("%1 pp").arg(signedText(difference * 100, 2));
    case core::Unit::Hours:
        return tr("%1 h").arg(signedText(difference, 1));
    case core::Unit::Days:
        return tr("%1 days").arg(signedText(difference, 2));
    case core::Unit::Stars:
    case core::Unit::Points:
        break;
    }
    return signedText(difference, 2);
}

QString ChangeWords::sentence(const core::CompositeChange &change)
{
    if (!change.change())
        return tr("There is no composite on one of the two days.");
    const QString days = tr("from %1 to %2").arg(dayText(change.from), dayText(change.to));
    const QString size = pointsText(std::abs(*change.change()), change.scale);
    QStringList said;
    if (std::abs(*change.change()) < 0.005)
        said << tr("The composite stayed the same %1.").arg(days);
    else if (*change.change() < 0)
        said << tr("The composite fell by %1 %2.").arg(size, days);
    else
        said << tr("The composite rose by %1 %2.").arg(size, days);
    if (change.largest) {
        const core::IndicatorEffect &effect = change.indicators[*change.largest];
        said << tr("%1 did most: %2.")
                    .arg(pick(effect.name), Brief::change(effect.effect.total(), change.scale));
    }
    return Brief::sentences(said);
}

QString
ChangeWords::sentence(const core::IndicatorChange &change, const core::DimensionChange &dimension)
{
    if (!change.change())
        return tr("%1 has no value on one of the two days.").arg(pick(change.name));
    QStringList said{tr("%1 went from %2 to %3.")
                         .arg(pick(change.name), valueText(*change.valueBefore, change.unit),
                              valueText(*change.valueAfter, change.unit))};
    if (dimension.largest) {
        const core::GroupEffect &group = dimension.groups[*dimension.largest];
        said << tr("%1 did most: %2 (its own rate %3, its volume %4).")
                    .arg(keyName(dimension.dimension, group.key, group.title),
                         difference(group.effect.total(), change.unit),
                         difference(group.effect.own, change.unit),
                         difference(group.effect.mix, change.unit));
    }
    return Brief::sentences(said);
}

Waterfall ChangeWords::waterfall(const core::CompositeChange &change)
{
    if (!change.change())
        return {};
    Waterfall made =
        between(change.from, *change.compositeBefore, change.to, *change.compositeAfter,
                [&](double points) { return pointsText(points, change.scale); });
    for (const core::IndicatorEffect &indicator : change.indicators) {
        const double total = indicator.effect.total();
        const QString values = tr("%1 → %2").arg(valueText(indicator.valueBefore, indicator.unit),
                                                 valueText(indicator.valueAfter, indicator.unit));
        made.steps.push_back({.name = pick(indicator.name),
                              .text = Brief::change(total, change.scale),
                              .details = values + QLatin1String("; ")
                                  + tr("through its points %1, through its weight %2")
                                        .arg(Brief::change(indicator.effect.own, change.scale),
                                             Brief::change(indicator.effect.mix, change.scale)),
                              .change = total,
                              .isGood = total >= 0});
    }
    addExtra(made, tr("Rules and benchmarks"), change.rules,
             Brief::change(change.rules, change.scale),
             tr("What other benchmarks, shares or a new version of the card did."));
    addExtra(made, tr("Bonus"), change.bonus, Brief::change(change.bonus, change.scale), {});
    return made;
}

Waterfall
ChangeWords::waterfall(const core::IndicatorChange &change, const core::DimensionChange &dimension)
{
    if (!change.change())
        return {};
    Waterfall made = between(change.from, *change.valueBefore, change.to, *change.valueAfter,
                             [&](double value) { return valueText(value, change.unit); });
    const auto add = [&](const QString &name, const core::Effect &effect, const QString &values) {
        const double total = effect.total();
        made.steps.push_back({.name = name,
                              .text = difference(total, change.unit),
                              .details = values
                                  + tr("its own rate %1, its volume %2")
                                        .arg(difference(effect.own, change.unit),
                                             difference(effect.mix, change.unit)),
                              .change = total,
                              .isGood = total == 0 || (total > 0) == change.higherIsBetter});
    };
    for (const core::GroupEffect &group : dimension.groups)
        add(keyName(dimension.dimension, group.key, group.title), group.effect,
            tr("%1 of %2 → %3 of %4")
                    .arg(valueText(group.valueBefore, change.unit), sumText(group.weightBefore),
                         valueText(group.valueAfter, change.unit), sumText(group.weightAfter))
                + QLatin1String("; "));
    if (dimension.others)
        add(othersName(dimension.others->keys), dimension.others->effect, {});
    addExtra(made, tr("Figures of the back office"), change.shown,
             difference(change.shown, change.unit), {});
    return made;
}

} // namespace starvane::ui
