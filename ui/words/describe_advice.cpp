// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/describe_advice.h"

#include "ui/words/format.h"

#include <QCoreApplication>
#include <QStringList>

namespace starvane::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(AdviceVerdict)
};

/// A difference of rates is in points of a hundred: "+2.0 %".
QString signedText(double value, core::Unit unit)
{
    const QString text = valueText(value, unit);
    return value > 0 ? QLatin1Char('+') + text : text;
}

QString days(const core::AdoptedTip &adopted)
{
    const QString from = dayText(adopted.adoptedOn);
    if (!adopted.endedOn)
        return Words::tr("Followed since %1").arg(from);
    return Words::tr("Followed from %1 to %2")
        .arg(from, dayText(*adopted.endedOn - std::chrono::days{1}));
}

/// "1,000 records from 30 Jan 2025 to 28 Feb 2025: 81.2 %".
QString measureText(const core::AdviceMeasure &measure, core::Unit unit)
{
    return Words::tr("%1 records from %2 to %3: %4")
        .arg(countText(measure.counted), dayText(measure.days.first), dayText(measure.days.last),
             valueText(measure.value, unit));
}

} // namespace

QString describe(core::AdviceVerdict verdict, const Speech &speech)
{
    switch (verdict) {
    case core::AdviceVerdict::TooEarly:
        return speech.translate("AdviceVerdict", "too early to tell");
    case core::AdviceVerdict::Better:
        return speech.translate("AdviceVerdict", "better");
    case core::AdviceVerdict::Worse:
        return speech.translate("AdviceVerdict", "worse");
    case core::AdviceVerdict::NoClearChange:
        break;
    }
    return speech.translate("AdviceVerdict", "no clear change");
}

QString describe(const core::AdviceEffect &effect)
{
    const QString verdict = describe(effect.verdict);
    if (effect.verdict == core::AdviceVerdict::TooEarly)
        //: "Followed since …", a verdict
        return Words::tr("%1: %2").arg(days(effect.adopted), verdict);
    //: "Followed since …", a verdict, the figures before and after
    return Words::tr("%1: %2, %3 → %4")
        .arg(days(effect.adopted), verdict, valueText(effect.before.value, effect.unit),
             valueText(effect.after.value, effect.unit));
}

QString differenceText(const core::AdviceEffect &effect)
{
    if (!effect.difference)
        return Words::tr("–");
    const core::Difference &difference = *effect.difference;
    return Words::tr("%1 (%2 to %3)")
        .arg(signedText(difference.value, effect.unit), signedText(difference.low, effect.unit),
             signedText(difference.high, effect.unit));
}

QString explain(const core::AdviceEffect &effect)
{
    QStringList lines{
        Words::tr("Before: %1").arg(measureText(effect.before, effect.unit)),
        Words::tr("After: %1").arg(measureText(effect.after, effect.unit)),
    };
    if (effect.difference)
        lines << Words::tr("Difference, with 95 % confidence: %1").arg(differenceText(effect));
    if (effect.verdict == core::AdviceVerdict::TooEarly)
        lines << Words::tr("A verdict takes %1 days of data from then on, and enough records "
                           "before and after; the files tell of %2 days.")
                     .arg(countText(std::int64_t(effect.daysNeeded)),
                          countText(std::int64_t(effect.after.daysKnown)));
    else
        lines << Words::tr("What else changed on these days may have had a part in it.");
    return lines.join(QLatin1Char('\n'));
}

} // namespace starvane::ui
