// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/sections.h"

#include "ui/words/format.h"

#include <algorithm>

namespace starvane::ui {

namespace {

constexpr std::size_t mostTips = 12;

QString indicatorName(const Draft &draft, const core::ScoreCard &card, const std::string &id)
{
    const auto found = std::find_if(card.indicators.begin(), card.indicators.end(),
                                    [&](const core::IndicatorScore &one) { return one.id == id; });
    return found == card.indicators.end() ? QString() : draft.pick(found->name);
}

QStringList notesOn(const Draft &draft, const core::ScoreCard &card, std::size_t shown)
{
    const Speech &speech = draft.speech();
    QStringList notes;
    if (card.composite)
        notes << speech.translate("Report",
                                  "The gain is what the composite rises by when the "
                                  "indicator is no longer weak, or else is the best.");
    if (shown < card.tips.size())
        notes << speech.translate("Report", "More tips are in the window: %1.")
                     .arg(countText(std::int64_t(card.tips.size() - shown), speech));
    return notes;
}

} // namespace

void addTips(Draft &draft)
{
    const Speech &speech = draft.speech();
    for (const core::MonthCard &month : draft.report().cards) {
        const auto &tips = month.card.tips;
        if (tips.empty())
            continue;
        PaperTable table({{.title = speech.translate("Report", "Gain"), .share = 40},
                          {.title = speech.translate("Report", "What to do"), .share = 350},
                          {.title = speech.translate("Report", "Indicator"), .share = 120}});
        const std::size_t shown = std::min(mostTips, tips.size());
        for (std::size_t i = 0; i < shown; ++i)
            table.add({{.text = tips[i].gain > 0 ? draft.change(tips[i].gain) : QString(),
                        .colour = draft.style().colours.good,
                        .isStrong = true},
                       {.text = draft.pick(tips[i].text)},
                       {.text = indicatorName(draft, month.card, tips[i].indicator)}});
        draft.heading(speech.translate("Report", "What to do first: %1")
                          .arg(draft.pick(month.card.cardName)));
        draft.table(table, notesOn(draft, month.card, shown));
    }
}

} // namespace starvane::ui
