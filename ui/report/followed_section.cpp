// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/sections.h"

#include "ui/words/describe_advice.h"
#include "ui/words/format.h"

#include <algorithm>

namespace starvane::ui {

namespace {

constexpr auto right = Qt::AlignRight;

/// What the tip says of this month where it still holds; nothing, otherwise.
QString tipText(const Draft &draft, const std::string &tip)
{
    for (const core::MonthCard &month : draft.report().cards) {
        for (const core::Tip &one : month.card.tips) {
            if (one.id == tip)
                return draft.pick(one.text);
        }
    }
    return {};
}

/// The indicator that it is to improve, and under it the seller's own words, else the tip's.
PaperCell adviceCell(const Draft &draft, const core::AdviceEffect &effect)
{
    const core::AdoptedTip &adopted = effect.adopted;
    const QString name = draft.pick(effect.name);
    const QString words =
        adopted.note.empty() ? tipText(draft, adopted.tip) : QString::fromStdString(adopted.note);
    return {.text = name.isEmpty() ? QString::fromStdString(adopted.indicator) : name,
            .note = words.isEmpty() ? QString::fromStdString(adopted.tip) : words};
}

PaperCell sinceCell(const Draft &draft, const core::AdoptedTip &adopted)
{
    const Speech &speech = draft.speech();
    return {.text = dayText(adopted.adoptedOn, speech),
            .note = adopted.endedOn
                ? speech.translate("Report", "until %1").arg(dayText(*adopted.endedOn, speech))
                : QString()};
}

/// "85.0 %" with "of 40" under it.
PaperCell measureCell(const Draft &draft, const core::AdviceMeasure &measure,
                      const core::AdviceEffect &effect)
{
    const Speech &speech = draft.speech();
    return {
        .text = valueText(measure.value, effect.unit, speech),
        .note = measure.counted > 0
            ? speech.translate("Report", "of %1", "records").arg(countText(measure.counted, speech))
            : QString()};
}

QColor colourOf(core::AdviceVerdict verdict, const Colours &colours)
{
    switch (verdict) {
    case core::AdviceVerdict::Better:
        return colours.good;
    case core::AdviceVerdict::Worse:
        return colours.weak;
    case core::AdviceVerdict::TooEarly:
    case core::AdviceVerdict::NoClearChange:
        break;
    }
    return colours.ink;
}

PaperCell verdictCell(const Draft &draft, const core::AdviceEffect &effect)
{
    const Speech &speech = draft.speech();
    QString interval;
    if (effect.difference)
        //: a difference lies between two values
        interval = speech.translate("Report", "%1 to %2", "difference")
                       .arg(valueText(effect.difference->low, effect.unit, speech),
                            valueText(effect.difference->high, effect.unit, speech));
    return {.text = describe(effect.verdict, speech),
            .note = interval,
            .colour = colourOf(effect.verdict, draft.style().colours),
            .isStrong = effect.verdict != core::AdviceVerdict::TooEarly};
}

} // namespace

void addFollowedAdvice(Draft &draft)
{
    const Speech &speech = draft.speech();
    if (draft.report().advice.empty())
        return;
    PaperTable table(
        {{.title = speech.translate("Report", "Advice on"), .share = 210},
         {.title = speech.translate("Report", "Followed since"), .share = 80, .isWhole = true},
         {.title = speech.translate("Report", "Before"), .share = 60, .alignment = right},
         {.title = speech.translate("Report", "After"), .share = 60, .alignment = right},
         {.title = speech.translate("Report", "Did it work?"), .share = 100, .isWhole = true}});
    for (const core::AdviceEffect &effect : draft.report().advice)
        table.add({adviceCell(draft, effect), sinceCell(draft, effect.adopted),
                   measureCell(draft, effect.before, effect),
                   measureCell(draft, effect.after, effect), verdictCell(draft, effect)});
    draft.heading(speech.translate("Report", "Advice you followed"));
    draft.table(
        table,
        {speech.translate("Report",
                          "Compared are as many days before and since as the indicator's window "
                          "has. Under the verdict: where the difference lies with 95 % certainty. "
                          "That both came together is no proof that one caused the other.")});
}

} // namespace starvane::ui
