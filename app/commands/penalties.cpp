// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/all.h"

#include "app/json.h"
#include "app/table.h"
#include "core/base/month.h"
#include "core/penalty/penalty_sums.h"
#include "ui/words/format.h"
#include "ui/words/names.h"

#include <QCoreApplication>

namespace starvane::app {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Penalties)
};

/// "3: 6.00 USD", or nothing.
QString countAndSum(std::int64_t count, std::int64_t sum, const std::string &currency)
{
    if (count == 0)
        return {};
    return Words::tr("%1: %2").arg(ui::countText(count), ui::moneyText(sum, currency));
}

Table penaltyTable(const std::vector<core::PenaltySum> &sums, ui::Language language)
{
    constexpr auto right = Table::Align::Right;
    Table table({{Words::tr("Month")},
                 {Words::tr("Fine")},
                 {Words::tr("Expected"), right},
                 {Words::tr("Received"), right},
                 {Words::tr("Difference"), right}});
    for (const core::PenaltySum &sum : sums) {
        const QString name = ui::pick(sum.name, language);
        table.addRow({QString::fromStdString(core::toText(sum.month)),
                      name.isEmpty() ? ui::penaltyName(sum.kind) : name,
                      countAndSum(sum.expectedCount, sum.expected, sum.currency),
                      countAndSum(sum.receivedCount, sum.received, sum.currency),
                      ui::moneyText(sum.difference(), sum.currency)});
    }
    return table;
}

} // namespace

ExitCode showPenalties(const ShowPenalties &command, core::Ledger &ledger,
                       const core::PackSet &packs, const Console &console)
{
    const auto sums = core::PenaltyFinder(ledger, packs).sums(command.store);
    if (!sums)
        return console.fail(sums.error());
    if (console.json)
        console.print(penaltiesJson(*sums));
    else if (sums->empty())
        console.print(
            Words::tr("No fine was received, and none is to be expected from the orders."));
    else
        console.print(penaltyTable(*sums, console.language).text().toStdString());
    return ExitCode::Done;
}

} // namespace starvane::app
