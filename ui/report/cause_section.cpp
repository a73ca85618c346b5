// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/sections.h"

#include "ui/words/format.h"

#include <QStringList>

namespace starvane::ui {

namespace {

QString dimensionName(core::Dimension dimension, const Speech &speech)
{
    switch (dimension) {
    case core::Dimension::Product:
        return speech.translate("Report", "product");
    case core::Dimension::Carrier:
        return speech.translate("Report", "carrier");
    case core::Dimension::Agent:
        return speech.translate("Report", "agent");
    case core::Dimension::Reason:
        return speech.translate("Report", "reason");
    case core::Dimension::Kind:
        return speech.translate("Report", "kind");
    case core::Dimension::Country:
        return speech.translate("Report", "country");
    case core::Dimension::Hour:
        return speech.translate("Report", "hour of the day");
    case core::Dimension::Weekday:
        break;
    }
    return speech.translate("Report", "weekday");
}

QString keyText(core::Dimension dimension, const core::Cause &cause, const Speech &speech)
{
    const QString key = QString::fromStdString(cause.key);
    if (key.isEmpty())
        return speech.translate("Report", "unknown");
    if (dimension == core::Dimension::Hour)
        return speech.translate("Report", "%1–%2 h").arg(key).arg(key.toInt() + 1);
    if (dimension == core::Dimension::Weekday)
        return speech.locale().dayName(key.toInt(), QLocale::LongFormat);
    return cause.title.empty() ? key : QString::fromStdString(cause.title);
}

/// "中通快递: 22 (57.9 %); 韵达快递: 9 (23.7 %)", the first few that have a missed record.
QString causesText(const core::CauseDimension &one, const Speech &speech)
{
    constexpr qsizetype most = 5;
    QStringList texts;
    for (const core::Cause &cause : one.causes) {
        if (cause.missed > 0 && texts.size() < most)
            //: a cause, how many missed records, their share of all missed
            texts << speech.translate("Report", "%1: %2 (%3)")
                         .arg(keyText(one.dimension, cause, speech),
                              countText(cause.missed, speech),
                              valueText(cause.missedShare, core::Unit::Percent, speech));
    }
    return texts.join(speech.translate("Report", "; "));
}

} // namespace

void addCauses(Draft &draft)
{
    const Speech &speech = draft.speech();
    for (const core::MonthCard &month : draft.report().cards) {
        if (month.causes.empty())
            continue;
        PaperTable table(
            {{.title = speech.translate("Report", "By"), .share = 90},
             {.title = speech.translate("Report", "Most of the missed"), .share = 421}});
        for (const core::Causes &causes : month.causes) {
            table.addGroup(
                draft.pick(causes.name),
                speech.translate("Report", "%1 of %2")
                    .arg(countText(causes.missed, speech), countText(causes.counted, speech)));
            for (const core::CauseDimension &one : causes.dimensions)
                table.add({{.text = dimensionName(one.dimension, speech)},
                           {.text = causesText(one, speech)}});
        }
        draft.heading(speech.translate("Report", "Causes of the weak indicators: %1")
                          .arg(draft.pick(month.card.cardName)));
        draft.table(table, {speech.translate("Report", "In brackets: the share of all missed.")});
    }
}

} // namespace starvane::ui
