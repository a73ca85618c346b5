// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/import_news.h"

#include "ui/words/describe.h"
#include "ui/words/format.h"

#include <QStringList>

#include <variant>

namespace starvane::ui {

QString ImportNews::counts(const core::Batch &batch)
{
    QStringList parts{tr("%Ln row(s)", nullptr, static_cast<int>(batch.rows)),
                      tr("%1 new").arg(countText(batch.added))};
    if (batch.updated > 0)
        parts << tr("%1 changed").arg(countText(batch.updated));
    if (batch.rejected > 0)
        parts << tr("%1 rejected").arg(countText(batch.rejected));
    //: between the parts of a list
    return parts.join(tr(", "));
}

QString ImportNews::about(const QString &name, const core::ImportOutcome &outcome)
{
    //: a file's name, what happened to it
    const QString line = tr("%1: %2");
    if (!outcome.batch)
        return line.arg(name, outcome.sameAs ? describeSameAs(*outcome.sameAs) : QString());
    const core::Batch &batch = *outcome.batch;
    QStringList lines{line.arg(name, batch.rows == 0 ? describeImported(batch) : counts(batch))};
    for (const core::UnknownWord &word : outcome.unknownWords)
        lines << describe(word);
    for (const core::Contradiction &contradiction : outcome.contradictions)
        lines << describe(contradiction);
    return lines.join(QLatin1Char('\n'));
}

NewsItem ImportNews::ofFile(const std::filesystem::path &file, const ImportJob::Outcome &outcome)
{
    if (!outcome)
        return ofError(outcome.error());
    NewsItem item{
        .state = State::Unknown,
        .text = [name = fileNameText(file), told = *outcome] { return about(name, told); },
        .batch = {}};
    if (!outcome->batch)
        return item;
    const core::Batch &batch = *outcome->batch;
    const bool clean = batch.rejected == 0 && outcome->unknownWords.empty()
        && outcome->contradictions.empty() && batch.rows > 0;
    item.state = clean ? State::Good : State::Fair;
    if (batch.rejected > 0)
        item.batch = batch.id;
    return item;
}

NewsItem ImportNews::ofCleanFiles(const std::vector<core::Batch> &batches)
{
    core::Batch sum;
    for (const core::Batch &batch : batches) {
        sum.rows += batch.rows;
        sum.added += batch.added;
        sum.updated += batch.updated;
    }
    const auto text = [sum, files = static_cast<int>(batches.size()), file = batches.front().file] {
        const QString name =
            files == 1 ? fileNameText(pathOf(file)) : tr("%Ln file(s)", nullptr, files);
        //: a file's name, what happened to it
        return tr("%1: %2").arg(name, counts(sum));
    };
    return {.state = State::Good, .text = text, .batch = {}};
}

NewsItem ImportNews::ofError(const core::Error &error)
{
    const bool wanted = std::holds_alternative<core::Cancelled>(error);
    return {.state = wanted ? State::Unknown : State::Weak,
            .text = [error] { return describe(error); },
            .batch = {}};
}

} // namespace starvane::ui
