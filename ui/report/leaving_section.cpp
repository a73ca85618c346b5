// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/month.h"
#include "ui/report/sections.h"

#include "ui/words/format.h"

#include <QStringList>

#include <algorithm>

namespace starvane::ui {

namespace {

constexpr auto right = Qt::AlignRight;

bool isAnyLeaving(const core::MonthCard &month)
{
    return std::any_of(month.indicators.begin(), month.indicators.end(),
                       [](const core::MonthIndicator &one) { return one.leaving > 0; });
}

PaperTable leavingTable(const Draft &draft, const core::MonthCard &month, const QString &last)
{
    const Speech &speech = draft.speech();
    PaperTable table(
        {{.title = speech.translate("Report", "Indicator"), .share = 3},
         {.title = speech.translate("Report", "Missed now"), .alignment = right},
         {.title = speech.translate("Report", "No longer by %1").arg(last),
          .alignment = right,
          .isWhole = true},
         {.title = speech.translate("Report", "Still counted then"), .alignment = right}});
    for (std::size_t i = 0; i < month.indicators.size(); ++i) {
        const core::IndicatorScore &score = month.card.indicators[i];
        const std::int64_t leaving = month.indicators[i].leaving;
        if (leaving > 0)
            table.add({{.text = draft.pick(score.name)},
                       {.text = countText(score.missed, speech)},
                       {.text = countText(leaving, speech), .isStrong = true},
                       {.text = countText(score.missed - leaving, speech)}});
    }
    return table;
}

QString outlookText(const Draft &draft, const core::MonthOutlook &outlook, core::Scenario scenario,
                    const QString &text)
{
    const core::ProjectedDay &day = outlook.days.at(core::placeOf(scenario));
    if (!day.composite)
        return {};
    return text.arg(draft.points(day.composite),
                    day.stars ? draft.speech().locale().toString(*day.stars, 'f', 1)
                              : QStringLiteral("–"));
}

void addOutlook(Draft &draft, const core::MonthOutlook &outlook)
{
    const Speech &speech = draft.speech();
    const QString day = dayText(outlook.on, speech);
    const QString usual =
        outlookText(draft, outlook, core::Scenario::AsLast28,
                    speech
                        .translate("Report",
                                   "If the days go on as the last 28, the composite on %1 is %2, "
                                   "with %3 stars.")
                        .arg(day));
    const QString best =
        outlookText(draft, outlook, core::Scenario::NoMoreFailures,
                    speech.translate("Report", "If nothing more fails, it is %1, with %2 stars."));
    QStringList sentences{usual, best};
    sentences.removeAll(QString());
    draft.paragraph(sentences.join(QLatin1Char('\n')));
}

} // namespace

void addLeaving(Draft &draft)
{
    const auto &report = draft.report();
    const QString last =
        dayText(core::daysOf(report.month + std::chrono::months{1}).last, draft.speech());
    for (const core::MonthCard &month : report.cards) {
        if (!isAnyLeaving(month) && !month.outlook)
            continue;
        draft.heading(draft.speech()
                          .translate("Report", "What counts no more next month: %1")
                          .arg(draft.pick(month.card.cardName)));
        if (isAnyLeaving(month))
            draft.table(leavingTable(draft, month, last));
        if (month.outlook)
            addOutlook(draft, *month.outlook);
    }
}

} // namespace starvane::ui
