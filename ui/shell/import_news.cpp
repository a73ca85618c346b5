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

NewsItem ImportNews::ofFile(const std::filesystem::path &file, const ImportJob::Outcome &outcome)
{
    if (!outcome)
        return ofError(outcome.error());
    const QString name = fileNameText(file);
    //: a file's name, what happened to it
    const QString line = tr("%1: %2");
    if (!outcome->batch) {
        const QString same = outcome->sameAs ? describeSameAs(*outcome->sameAs) : QString();
        return {.state = State::Unknown, .text = line.arg(name, same), .batch = {}};
    }
    const core::Batch &batch = *outcome->batch;
    QStringList lines{line.arg(name, batch.rows == 0 ? describeImported(batch) : counts(batch))};
    for (const core::UnknownWord &word : outcome->unknownWords)
        lines << describe(word);
    for (const core::Contradiction &contradiction : outcome->contradictions)
        lines << describe(contradiction);
    const bool clean = batch.rejected == 0 && outcome->unknownWords.empty()
        && outcome->contradictions.empty() && batch.rows > 0;
    return {.state = clean ? State::Good : State::Fair,
            .text = lines.join(QLatin1Char('\n')),
            .batch = batch.rejected > 0 ? std::optional(batch.id) : std::nullopt};
}

NewsItem ImportNews::ofCleanFiles(const std::vector<core::Batch> &batches)
{
    core::Batch sum;
    for (const core::Batch &batch : batches) {
        sum.rows += batch.rows;
        sum.added += batch.added;
        sum.updated += batch.updated;
    }
    const QString name = batches.size() == 1
        ? fileNameText(pathOf(batches.front().file))
        : tr("%Ln file(s)", nullptr, static_cast<int>(batches.size()));
    //: a file's name, what happened to it
    return {.state = State::Good, .text = tr("%1: %2").arg(name, counts(sum)), .batch = {}};
}

NewsItem ImportNews::ofError(const core::Error &error)
{
    const bool wanted = std::holds_alternative<core::Cancelled>(error);
    return {.state = wanted ? State::Unknown : State::Weak, .text = describe(error), .batch = {}};
}

} // namespace starvane::ui
