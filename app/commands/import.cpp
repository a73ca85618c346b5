// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/all.h"

#include "app/batch_table.h"
#include "app/interrupt.h"
#include "app/json.h"
#include "app/progress_line.h"
#include "core/import/import_file.h"
#include "ui/words/describe.h"
#include "ui/words/format.h"

#include <QCoreApplication>

#include <algorithm>

namespace starvane::app {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ImportFiles)
};

/// The store, made on its platform where there is none.
core::Result<core::Store>
storeFor(const ImportFiles &command, core::Ledger &ledger, const core::PackSet &packs)
{
    auto store = ledger.store(command.store);
    if (store || !command.platform || !std::holds_alternative<core::Unknown>(store.error()))
        return store;
    return core::addStore(ledger, packs, command.store, *command.platform);
}

std::optional<core::Instant> exportedAt(const ImportFiles &command, const core::Store &store)
{
    if (!command.exportedAt)
        return std::nullopt;
    const core::Zone zone = core::Zone::find(store.zone).value_or(core::Zone::utc());
    return core::parseInstant(*command.exportedAt, zone);
}

void tellRejects(const core::ImportOutcome &outcome, const QString &file, const Console &console)
{
    constexpr std::size_t most = 5;
    const core::Batch &batch = *outcome.batch;
    console.tell(Words::tr("%1: %2 of %3 rows could not be used:")
                     .arg(file, ui::countText(batch.rejected), ui::countText(batch.rows)));
    const std::size_t shown = std::min(most, outcome.firstRejects.size());
    for (std::size_t i = 0; i < shown; ++i)
        console.tell(QStringLiteral("  ") + ui::describe(outcome.firstRejects[i]));
    if (batch.rejected > shown)
        console.tell(Words::tr("  … and %1 more.").arg(ui::countText(batch.rejected - shown)));
    console.tell(ui::describeImported(batch));
    console.tell(Words::tr("To see them all, with their cells: starvane rejects %1")
                     .arg(static_cast<qlonglong>(batch.id)));
}

void tellNoRows(const core::Batch &batch, const QString &file, const Console &console)
{
    console.tell(file + QStringLiteral(": ") + ui::describeImported(batch));
    if (!batch.coverage)
        console.tell(Words::tr("The days are given with --from DAY --to DAY."));
}

/// Tells what a person should know about a file that was read. Whether all of it could be used.
bool tellOutcome(const core::ImportOutcome &outcome, const QString &file, const Console &console)
{
    if (!outcome.batch) {
        console.tell(file + QStringLiteral(": ")
                     + ui::describeSameAs(outcome.sameAs.value_or(core::BatchId())));
        return true;
    }
    for (const core::UnknownWord &word : outcome.unknownWords)
        console.tell(file + QStringLiteral(": ") + ui::describe(word));
    for (const core::Contradiction &contradiction : outcome.contradictions)
        console.tell(file + QStringLiteral(": ") + ui::describe(contradiction));
    if (outcome.batch->rejected > 0)
        tellRejects(outcome, file, console);
    else if (outcome.batch->rows == 0)
        tellNoRows(*outcome.batch, file, console);
    return outcome.batch->rejected == 0;
}

struct Imported {
    std::vector<core::Batch> batches;
    bool complete = true;
};

/// One file after the other; a file that fails does not stop the next, Ctrl-C does.
Imported importAll(const ImportFiles &command, const core::Store &store, core::Ledger &ledger,
                   const core::PackSet &packs, const Console &console)
{
    Imported imported;
    const Interrupt interrupt;
    core::ImportRequest request{.store = store.name,
                                .file = {},
                                .layout = command.layout,
                                .exportedAt = exportedAt(command, store),
                                .firstDay = command.from,
                                .lastDay = command.to};
    for (const std::filesystem::path &file : command.files) {
        request.file = file;
        auto outcome = [&] {
            ProgressLine line(console);
            return core::importFile(ledger, packs, request, interrupt.token(), line.callback());
        }();
        if (!outcome) {
            std::ignore = console.fail(outcome.error());
            imported.complete = false;
            if (std::holds_alternative<core::Cancelled>(outcome.error()))
                break;
            continue;
        }
        imported.complete = tellOutcome(*outcome, ui::pathText(file), console) && imported.complete;
        if (outcome->batch)
            imported.batches.push_back(*std::move(outcome->batch));
    }
    return imported;
}

void printBatches(const std::vector<core::Batch> &batches, const Console &console)
{
    if (console.json)
        console.print(importJson(batches));
    else if (!batches.empty())
        console.print(batchTable(batches).text().toStdString());
}

/// Why the command cannot start; the answer of a program that reads JSON is an empty list then.
ExitCode refuse(const core::Error &error, const Console &console)
{
    printBatches({}, console);
    return console.fail(error);
}

} // namespace

ExitCode importFiles(const ImportFiles &command, core::Ledger &ledger, const core::PackSet &packs,
                     const Console &console)
{
    const auto store = storeFor(command, ledger, packs);
    if (!store)
        return refuse(store.error(), console);
    if (command.platform && *command.platform != store->platform) {
        printBatches({}, console);
        console.tell(Words::tr("The store “%1” is on the platform %2, not on %3. Leave --platform "
                               "out, or name another store.")
                         .arg(QString::fromStdString(store->name),
                              QString::fromStdString(store->platform),
                              QString::fromStdString(*command.platform)));
        return ExitCode::Incomplete;
    }
    const Imported imported = importAll(command, *store, ledger, packs, console);
    printBatches(imported.batches, console);
    return imported.complete ? ExitCode::Done : ExitCode::Incomplete;
}

} // namespace starvane::app
