// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/all.h"

#include "app/interrupt.h"
#include "app/json.h"
#include "app/progress_line.h"
#include "core/import/import_file.h"

#include <QCoreApplication>

#include <algorithm>

namespace starvane::app {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Undo)
};

core::Result<core::Done> takeBack(core::BatchId batch, core::Ledger &ledger,
                                  const core::PackSet &packs, const Console &console)
{
    const Interrupt interrupt;
    ProgressLine line(console);
    return core::undoBatch(ledger, packs, batch, interrupt.token(), line.callback());
}

} // namespace

ExitCode undoBatch(const UndoBatch &command, core::Ledger &ledger, const core::PackSet &packs,
                   const Console &console)
{
    const auto before = ledger.batches();
    if (!before)
        return console.fail(before.error());
    const auto undone = takeBack(command.batch, ledger, packs, console);
    if (!undone)
        return console.fail(undone.error());

    const auto batch = std::find_if(before->begin(), before->end(),
                                    [&](const core::Batch &b) { return b.id == command.batch; });
    if (batch == before->end())
        return ExitCode::Done;
    if (console.json)
        console.print(batchesJson({&*batch, 1}));
    else
        console.print(Words::tr("Batch %1 (%2) is taken back.")
                          .arg(QString::number(static_cast<qlonglong>(batch->id)),
                               QString::fromStdString(batch->file)));
    return ExitCode::Done;
}

} // namespace starvane::app
