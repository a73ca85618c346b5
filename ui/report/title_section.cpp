// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/sections.h"

#include "ui/words/format.h"
#include "ui/words/zone_words.h"

#include <QFontMetricsF>
#include <QStringList>

namespace starvane::ui {

namespace {

constexpr int mostTitleLines = 6;

void addText(Draft &draft, const QString &text, PaperType type, const QColor &colour, double gap)
{
    Lines::Format format{draft.style().font(type), colour};
    format.mostLines = mostTitleLines;
    draft.block(std::make_unique<TextBlock>(text, format, draft.width()), gap);
}

/// A name of more than two lines is set smaller rather than cut.
PaperType titleType(const Draft &draft, const QString &name)
{
    const QFontMetricsF metrics(draft.style().font(PaperType::Title));
    return metrics.horizontalAdvance(name) > 2 * draft.width() ? PaperType::Heading
                                                               : PaperType::Title;
}

QString period(const Draft &draft)
{
    const auto &report = draft.report();
    const Speech &speech = draft.speech();
    //: two days
    const QString days =
        speech.translate("Report", "%1 to %2")
            .arg(dayText(report.days.first, speech), dayText(report.days.last, speech));
    return report.isWhole || !report.hasData
        ? days
        : speech.translate("Report", "%1: the month's data end there").arg(days);
}

QString rules(const Draft &draft)
{
    QStringList cards;
    for (const core::MonthCard &month : draft.report().cards)
        //: a card's name, a day
        cards << draft.speech()
                     .translate("Report", "%1, rules of %2")
                     .arg(draft.pick(month.card.cardName),
                          dayText(month.card.version, draft.speech()));
    return Draft::joined(cards);
}

QString asOf(const Draft &draft)
{
    const auto &report = draft.report();
    if (!report.asOf)
        return draft.speech().translate("Report", "nothing was ever imported");
    //: a day and a time, a time zone
    return draft.speech()
        .translate("Report", "data as of %1 (%2)")
        .arg(timeText(*report.asOf, draft.zone(), draft.speech()),
             zoneText(report.zone, draft.speech()));
}

} // namespace

void addTitle(Draft &draft)
{
    const auto &report = draft.report();
    const auto &colours = draft.style().colours;
    const QString name = QString::fromStdString(report.store);
    addText(draft, name, titleType(draft, name), colours.ink, 0);
    addText(draft,
            draft.speech()
                .translate("Report", "Monthly report, %1")
                .arg(monthText(report.month, draft.speech())),
            PaperType::Heading, colours.accent, points(2));
    draft.note(Draft::joined({draft.pick(report.platformName), period(draft), asOf(draft)}));
    draft.note(rules(draft));
    if (!report.hasData)
        draft.paragraph(draft.speech().translate(
            "Report",
            "There are no data of this month: no imported file covers a day of it, or none "
            "holds what the indicators need. The files to import are listed below."));
}

} // namespace starvane::ui
