// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/all.h"

#include "app/json.h"
#include "app/table.h"
#include "core/rating/rater.h"
#include "ui/words/dimension_words.h"
#include "ui/words/format.h"

#include <QCoreApplication>

namespace starvane::app {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Causes)
};

constexpr std::size_t mostRows = 10;

QStringList row(const QString &name, const core::Cause &cause)
{
    return {printable(name), ui::countText(cause.missed), ui::shareText(cause.missedShare),
            ui::countText(cause.counted), ui::valueText(cause.rate(), core::Unit::Percent)};
}

Table causeTable(const core::CauseDimension &dimension)
{
    constexpr auto right = Table::Align::Right;
    Table table({{ui::dimensionName(dimension.dimension)},
                 {Words::tr("Missed"), right},
                 {Words::tr("Of all missed"), right},
                 {Words::tr("Counted"), right},
                 {Words::tr("Missed of them"), right}});
    std::size_t rows = 0;
    for (const core::Cause &cause : dimension.causes) {
        if (cause.missed > 0 && rows++ < mostRows)
            table.addRow(row(ui::keyName(dimension.dimension, cause.key, cause.title), cause));
    }
    if (dimension.others && dimension.others->sum.missed > 0)
        table.addRow(row(ui::othersName(dimension.others->keys), dimension.others->sum));
    return table;
}

QString causesText(const core::Causes &causes, ui::Language language)
{
    QString text = Words::tr("%1 · %2 to %3: %4 of %5 missed")
                       .arg(ui::pick(causes.name, language), ui::dayText(causes.window.first),
                            ui::dayText(causes.window.last), ui::countText(causes.missed),
                            ui::countText(causes.counted))
        + QLatin1Char('\n');
    if (causes.missed == 0)
        return text;
    for (const core::CauseDimension &dimension : causes.dimensions)
        text += QLatin1Char('\n') + causeTable(dimension).text();
    return text;
}

} // namespace

ExitCode showCauses(const ShowCauses &command, core::Ledger &ledger, const core::PackSet &packs,
                    const Console &console)
{
    const auto causes = core::Rater(ledger, packs).causes(command.request);
    if (!causes)
        return console.fail(causes.error());
    console.print(console.json ? causesJson(*causes)
                               : causesText(*causes, console.language).toStdString());
    return ExitCode::Done;
}

} // namespace starvane::app
