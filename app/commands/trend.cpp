// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/all.h"

#include "app/indicator_unit.h"
#include "app/json.h"
#include "app/table.h"
#include "core/rating/rater.h"
#include "ui/words/format.h"

#include <QCoreApplication>

namespace starvane::app {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Trend)
};

QString sumOrDash(const std::optional<double> &sum)
{
    return sum ? ui::sumText(*sum) : QStringLiteral("–");
}

QString markOrNothing(const std::optional<double> &score)
{
    return score ? ui::markSign(ui::markOf(*score)) : QString();
}

Table trendTable(const std::vector<core::TrendPoint> &trend, core::Unit unit, double scale)
{
    constexpr auto right = Table::Align::Right;
    Table table({{Words::tr("Day")},
                 {Words::tr("Value"), right},
                 {Words::tr("Points"), right},
                 {},
                 {Words::tr("Numerator"), right},
                 {Words::tr("Denominator"), right}});
    for (const core::TrendPoint &point : trend)
        table.addRow({QString::fromStdString(core::toText(point.day)),
                      ui::valueText(point.value, unit), ui::pointsText(point.score, scale),
                      markOrNothing(point.score), sumOrDash(point.numerator),
                      sumOrDash(point.denominator)});
    return table;
}

} // namespace

ExitCode showTrend(const ShowTrend &command, core::Ledger &ledger, const core::PackSet &packs,
                   const Console &console)
{
    const auto trend = core::Rater(ledger, packs).trend(command.request);
    if (!trend)
        return console.fail(trend.error());
    if (console.json) {
        console.print(trendJson(*trend));
        return ExitCode::Done;
    }
    const auto about =
        aboutIndicator(ledger, packs, command.request.store, command.request.indicator);
    if (!about)
        return console.fail(about.error());
    console.print(trendTable(*trend, about->unit, about->scale).text().toStdString());
    return ExitCode::Done;
}

} // namespace starvane::app
