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

QString assumedLevels(const Draft &draft)
{
    const core::ScoreCard &card = draft.report().cards.front().card;
    QStringList levels;
    for (const double cutOff : card.starCutOffs) {
        if (cutOff > 0)
            levels << draft.points(cutOff);
    }
    if (card.starsSource != core::Source::Assumed || levels.isEmpty())
        return {};
    return draft.speech()
        .translate("Report",
                   "Assumed: the composites at which a star level starts "
                   "(%1); the platform does not publish them.")
        .arg(levels.join(QStringLiteral(" · ")));
}

/// What is assumed, partial or hardly known, a sentence each.
QStringList assumptions(const Draft &draft)
{
    const Speech &speech = draft.speech();
    QStringList sentences{assumedLevels(draft)};
    const auto add = [&](const QString &sentence, bool (*holds)(const core::IndicatorScore &)) {
        const QStringList names = namesWhere(draft, holds);
        if (!names.isEmpty())
            sentences << sentence.arg(names.join(speech.translate("Report", ", ")));
    };
    add(speech.translate("Report",
                         "Assumed: the benchmarks of %1; the platform does not "
                         "publish them."),
        [](const core::IndicatorScore &one) {
            return one.peer && one.benchmarkSource == core::Source::Assumed;
        });
    add(speech.translate("Report", "Assumed: the shares in the composite of %1."),
        [](const core::IndicatorScore &one) {
            return one.share > 0 && one.shareSource == core::Source::Assumed;
        });
    add(speech.translate("Report", "Partial: the files cover a part of the days of %1."),
        [](const core::IndicatorScore &one) { return one.partial; });
    add(speech.translate("Report", "Small sample, fewer than %1 records: %2.")
            .arg(countText(draft.report().smallSample, speech)),
        [](const core::IndicatorScore &one) { return one.smallSample; });
    return sentences;
}

struct Gap {
    QString remedy;
    QStringList indicators;
};

/// What gives values to the indicators without one; each remedy once.
std::vector<Gap> gaps(const Draft &draft)
{
    std::vector<Gap> gaps;
    for (const core::MonthCard &month : draft.report().cards) {
        for (const core::IndicatorScore &one : month.card.indicators) {
            if (one.value || one.score)
                continue;
            const QString needed = remedy(draft, month.card, one);
            const auto known = std::find_if(gaps.begin(), gaps.end(),
                                            [&](const Gap &gap) { return gap.remedy == needed; });
            Gap &gap = known == gaps.end() ? gaps.emplace_back(Gap{needed, {}}) : *known;
            gap.indicators << draft.pick(one.name);
        }
    }
    return gaps;
}

void addMissing(Draft &draft, const QStringList &notes)
{
    const Speech &speech = draft.speech();
    PaperTable table({{.title = speech.translate("Report", "No data for"), .share = 220},
                      {.title = speech.translate("Report", "What it takes"), .share = 290}});
    for (const Gap &gap : gaps(draft))
        table.add({{.text = gap.indicators.join(speech.translate("Report", ", "))},
                   {.text = gap.remedy}});
    if (table.isEmpty())
        draft.notes(notes);
    else
        draft.table(table, notes);
}

} // namespace

void addSources(Draft &draft)
{
    draft.heading(draft.speech().translate("Report", "Sources, gaps and assumptions"));
    addKinds(draft);
    addFiles(draft);
    if (draft.report().cards.empty())
        return;
    addMissing(draft, assumptions(draft));
}

} // namespace starvane::ui
