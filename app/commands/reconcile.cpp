// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/all.h"

#include "app/reconciliation_json.h"
#include "app/table.h"
#include "core/rating/rater.h"
#include "ui/words/describe_reconciliation.h"
#include "ui/words/names.h"

#include <QCoreApplication>

namespace starvane::app {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Reconcile)
};

/// The one asked for, else all of the card with a reading.
core::Result<std::vector<core::Reconciliation>>
reconciled(core::Rater &rater, const core::ReconcileRequest &request)
{
    std::vector<std::string> indicators = {request.indicator};
    if (request.indicator.empty()) {
        indicators.clear();
        const auto card = rater.score({request.store, request.on, request.card, std::nullopt});
        if (!card)
            return core::Failure{card.error()};
        for (const core::IndicatorScore &indicator : card->indicators) {
            if (indicator.official)
                indicators.push_back(indicator.id);
        }
    }
    std::vector<core::Reconciliation> all;
    for (const std::string &indicator : indicators) {
        auto found = rater.reconcile({request.store, indicator, request.on, request.card});
        if (!found)
            return core::Failure{found.error()};
        all.push_back(*std::move(found));
    }
    return all;
}

QString verdictText(const std::optional<core::Verdict> &verdict)
{
    return verdict ? ui::verdictName(*verdict) : Words::tr("not in the window");
}

Table recordTable(const core::Explanation &explanation, const core::Zone &zone)
{
    Table table({{Words::tr("Record")},
                 {Words::tr("Number")},
                 {Words::tr("Time")},
                 {Words::tr("Here")},
                 {Words::tr("There")},
                 {Words::tr("From")}});
    for (const core::ChangedRecord &record : explanation.records)
        table.addRow({ui::recordName(record.kind), QString::fromStdString(record.no),
                      QString::fromStdString(core::toLocalText(record.at, zone)),
                      verdictText(record.before), verdictText(record.after),
                      Words::tr("%1, row %2")
                          .arg(QString::fromStdString(record.file), QString::number(record.row))});
    return table;
}

/// With the records of the first explanation when it explains the reading.
QString textOf(const core::Reconciliation &found, ui::Language language)
{
    QString text = ui::describe(found, language) + QLatin1Char('\n');
    for (const QString &sentence : ui::describeExplanations(found))
        text += QStringLiteral("  ") + sentence + QLatin1Char('\n');
    if (const QString outcome = ui::describeOutcome(found); !outcome.isEmpty())
        text += outcome + QLatin1Char('\n');
    if (!found.explanations.empty() && found.explanations.front().explains) {
        const auto zone = core::Zone::find(found.zone).value_or(core::Zone::utc());
        text += QLatin1Char('\n') + recordTable(found.explanations.front(), zone).text();
    }
    return text;
}

} // namespace

ExitCode reconcile(const Reconcile &command, core::Ledger &ledger, const core::PackSet &packs,
                   const Console &console)
{
    core::Rater rater(ledger, packs);
    const auto all = reconciled(rater, command.request);
    if (!all)
        return console.fail(all.error());
    if (console.json) {
        console.print(reconciliationsJson(*all));
        return ExitCode::Done;
    }
    if (all->empty())
        console.print(Words::tr("It is not noted what the back office shows of any indicator."));
    for (const core::Reconciliation &found : *all)
        console.print(textOf(found, console.language).toStdString());
    return ExitCode::Done;
}

} // namespace starvane::app
