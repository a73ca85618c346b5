// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/sections.h"

#include "ui/words/format.h"
#include "ui/words/names.h"

#include <QStringList>

#include <algorithm>
#include <set>

namespace starvane::ui {

namespace {

constexpr auto right = Qt::AlignRight;
constexpr std::size_t mostFiles = 15;

void addKinds(Draft &draft)
{
    const Speech &speech = draft.speech();
    const auto &report = draft.report();
    PaperTable table(
        {{.title = speech.translate("Report", "Data"), .share = 110},
         {.title = speech.translate("Report", "Known until"), .share = 106},
         {.title = speech.translate("Report", "Days covered"), .share = 70, .alignment = right},
         {.title = speech.translate("Report", "Where they come from"), .share = 224}});
    for (const core::MonthSource &source : report.sources) {
        const bool isMissing = source.coveredDays < report.days.last.time_since_epoch().count()
                - report.days.first.time_since_epoch().count() + 1;
        table.add({{.text = draft.pick(source.data.name)},
                   {.text = source.data.asOf ? timeText(*source.data.asOf, draft.zone(), speech)
                                             : speech.translate("Report", "never imported")},
                   {.text = speech.translate("Report", "%1 of %2")
                                .arg(countText(std::int64_t(source.coveredDays), speech),
                                     countText(std::int64_t(report.daysOfMonth), speech)),
                    .colour = isMissing ? draft.style().colours.weak : QColor(),
                    .isStrong = isMissing},
                   {.note = draft.pick(source.data.fetch)}});
    }
    if (!table.isEmpty())
        draft.table(table);
}

QString kindsOf(const core::MonthFile &file, const Speech &speech)
{
    QStringList kinds;
    for (const std::string &kind : file.kinds)
        kinds << kindName(kind, speech);
    return kinds.join(speech.translate("Report", ", "));
}

void addFiles(Draft &draft)
{
    const Speech &speech = draft.speech();
    const auto &files = draft.report().files;
    if (files.empty())
        return;
    PaperTable table(
        {{.title = speech.translate("Report", "File of the month"), .share = 210},
         {.title = speech.translate("Report", "Holds"), .share = 114},
         {.title = speech.translate("Report", "As of"), .share = 106},
         {.title = speech.translate("Report", "Rows"), .share = 45, .alignment = right},
         {.title = speech.translate("Report", "Not used"), .share = 45, .alignment = right}});
    const std::size_t first = files.size() - std::min(mostFiles, files.size()); // the newest
    for (std::size_t i = first; i < files.size(); ++i)
        table.add(
            {{.text = fileNameText(pathOf(files[i].file))},
             {.text = kindsOf(files[i], speech)},
             {.text = files[i].asOf ? timeText(*files[i].asOf, draft.zone(), speech) : QString()},
             {.text = countText(files[i].rows, speech)},
             {.text = countText(files[i].rejected, speech),
              .colour = files[i].rejected > 0 ? draft.style().colours.weak : QColor()}});
    draft.table(table);
    if (first > 0)
        draft.note(speech.translate("Report", "Older files that cover a day of the month: %1.")
                       .arg(countText(std::int64_t(first), speech)));
}

/// What would give an indicator a value.
QString remedy(const Draft &draft, const core::ScoreCard &card, const core::IndicatorScore &score)
{
    const Speech &speech = draft.speech();
    if (score.missing == std::vector<std::string>{"reading"})
        return speech.translate("Report", "only the back office shows it: %1")
            .arg(draft.pick(score.where));
    std::set<std::string> kinds;
    for (const std::string &need : score.missing)
        kinds.insert(need.substr(0, need.find('.')));
    QStringList files;
    for (const core::DataAge &data : card.data) {
        if (kinds.contains(data.kind))
            files << draft.pick(data.fetch);
    }
    if (!files.isEmpty())
        return files.join(QLatin1Char('\n'));
    return score.missing.empty()
        ? speech.translate("Report", "nothing to measure in these days")
        : speech.translate("Report", "none of the imported files holds what it needs");
}

void addMissing(Draft &draft)
{
    const Speech &speech = draft.speech();
    PaperTable table({{.title = speech.translate("Report", "No data for"), .share = 150},
                      {.title = speech.translate("Report", "What it takes"), .share = 360}});
    for (const core::MonthCard &month : draft.report().cards) {
        for (const core::IndicatorScore &one : month.card.indicators) {
            if (!one.value && !one.score)
                table.add(
                    {{.text = draft.pick(one.name)}, {.text = remedy(draft, month.card, one)}});
        }
    }
    if (!table.isEmpty())
        draft.table(table);
}

QStringList namesWhere(const Draft &draft, bool (*holds)(const core::IndicatorScore &))
{
    QStringList names;
    for (const core::MonthCard &month : draft.report().cards) {
        for (const core::IndicatorScore &one : month.card.indicators) {
            if ((one.value || one.score) && holds(one))
                names << draft.pick(one.name);
        }
    }
    return names;
}

void addNames(Draft &draft, const QString &sentence, const QStringList &names)
{
    if (!names.isEmpty())
        draft.note(sentence.arg(names.join(draft.speech().translate("Report", ", "))));
}

void addLevels(Draft &draft)
{
    const core::ScoreCard &card = draft.report().cards.front().card;
    QStringList levels;
    for (const double cutOff : card.starCutOffs) {
        if (cutOff > 0)
            levels << draft.points(cutOff);
    }
    if (card.starsSource == core::Source::Assumed && !levels.isEmpty())
        draft.note(draft.speech()
                       .translate("Report",
                                  "Assumed: the composites at which a star level starts "
                                  "(%1); the platform does not publish them.")
                       .arg(levels.join(QStringLiteral(" · "))));
}

void addAssumptions(Draft &draft)
{
    const Speech &speech = draft.speech();
    addLevels(draft);
    addNames(draft,
             speech.translate("Report",
                              "Assumed: the benchmarks of %1; the platform does not "
                              "publish them."),
             namesWhere(draft, [](const core::IndicatorScore &one) {
                 return one.peer && one.benchmarkSource == core::Source::Assumed;
             }));
    addNames(draft, speech.translate("Report", "Assumed: the shares in the composite of %1."),
             namesWhere(draft, [](const core::IndicatorScore &one) {
                 return one.share > 0 && one.shareSource == core::Source::Assumed;
             }));
    addNames(draft,
             speech.translate("Report", "Partial: the files cover a part of the days of %1."),
             namesWhere(draft, [](const core::IndicatorScore &one) { return one.partial; }));
    addNames(draft,
             speech.translate("Report", "Small sample, fewer than %1 records: %2.")
                 .arg(countText(draft.report().smallSample, speech)),
             namesWhere(draft, [](const core::IndicatorScore &one) { return one.smallSample; }));
}

} // namespace

void addSources(Draft &draft)
{
    draft.heading(draft.speech().translate("Report", "Sources, gaps and assumptions"));
    addKinds(draft);
    addFiles(draft);
    if (draft.report().cards.empty())
        return;
    addMissing(draft);
    addAssumptions(draft);
}

} // namespace starvane::ui
