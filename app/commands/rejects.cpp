// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/all.h"

#include "app/json.h"
#include "app/table.h"
#include "ui/words/describe.h"
#include "ui/words/format.h"
#include "ui/words/rejects_csv.h"

#include <QCoreApplication>

namespace starvane::app {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rejects)
};

/// "订单编号: 12345 · 买家: …": the row as far as it may be shown.
QString cellsText(const core::Reject &reject)
{
    QStringList cells;
    for (const auto &[header, value] : reject.cells) {
        if (!value.empty())
            cells += QString::fromStdString(header) + QStringLiteral(": ")
                + QString::fromStdString(value);
    }
    return cells.join(QStringLiteral(" · "));
}

void printTable(const std::vector<core::Reject> &rejects, const Console &console)
{
    if (rejects.empty()) {
        console.print(Words::tr("Every row of this batch could be used."));
        return;
    }
    Table table({{Words::tr("Row"), Table::Align::Right},
                 {Words::tr("Column")},
                 {Words::tr("Value")},
                 {Words::tr("Reason")},
                 {Words::tr("Cells of the row")}});
    for (const core::Reject &reject : rejects)
        table.addRow({ui::countText(reject.row), QString::fromStdString(reject.column),
                      QString::fromStdString(reject.value), ui::describe(reject.reason),
                      cellsText(reject)});
    console.print(table.text().toStdString());
}

} // namespace

ExitCode showRejects(const ShowRejects &command, core::Ledger &ledger, const Console &console)
{
    const auto rejects = ledger.rejects(command.batch);
    if (!rejects)
        return console.fail(rejects.error());
    if (command.output) {
        const auto written = ui::writeFile(*command.output, ui::rejectsCsv(*rejects));
        if (!written)
            return console.fail(written.error());
        console.tell(
            Words::tr("%1: rows written: %2.")
                .arg(ui::pathText(*command.output), ui::countText(std::uint64_t(rejects->size()))));
    }
    if (console.json)
        console.print(rejectsJson(command.batch, *rejects));
    else if (!command.output)
        printTable(*rejects, console);
    return ExitCode::Done;
}

} // namespace starvane::app
