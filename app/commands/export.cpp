// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/export_table.h"

#include "app/commands/all.h"

#include "app/interrupt.h"
#include "app/json.h"
#include "app/progress_line.h"
#include "app/usage.h"
#include "ui/words/describe.h"
#include "ui/words/format.h"

#include <QCoreApplication>

namespace starvane::app {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Export)
};

core::ExportRequest inLanguage(core::ExportRequest request, ui::Language language)
{
    request.words.language = language == ui::Language::Chinese ? &core::Text::zh : &core::Text::en;
    request.words.reason = [](core::RejectReason reason) {
        return ui::describe(reason).toStdString();
    };
    return request;
}

/// Standard output may be the very terminal that a line of progress would run through.
ExitCode exportToOutput(const core::ExportRequest &request, core::Ledger &ledger,
                        const core::PackSet &packs, const Console &console)
{
    const Interrupt interrupt;
    const auto rows = core::exportToStream(ledger, packs, request, console.out, interrupt.token(),
                                           [](const core::Progress &) {});
    return rows ? ExitCode::Done : console.fail(rows.error());
}

} // namespace

ExitCode exportData(const ExportData &command, core::Ledger &ledger, const core::PackSet &packs,
                    const Console &console)
{
    if (console.json && !command.output) {
        console.tell(describe({.problem = UsageError::Problem::Together,
                               .option = "--json",
                               .value = "-o",
                               .command = "export"}));
        return ExitCode::WrongUsage;
    }
    const core::ExportRequest request = inLanguage(command.request, console.language);
    if (!command.output)
        return exportToOutput(request, ledger, packs, console);

    const auto rows = [&] {
        const Interrupt interrupt;
        ProgressLine line(console);
        return core::exportToFile(ledger, packs, request, *command.output, command.form,
                                  interrupt.token(), line.callback());
    }();
    if (!rows)
        return console.fail(rows.error());
    console.tell(Words::tr("%1: rows written: %2.")
                     .arg(ui::pathText(*command.output), ui::countText(*rows)));
    if (console.json)
        console.print(checkJson({}));
    return ExitCode::Done;
}

} // namespace starvane::app
