// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/all.h"

#include "app/batch_table.h"
#include "app/json.h"

#include <QCoreApplication>

namespace starvane::app {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Batches)
};

} // namespace

ExitCode listBatches(core::Ledger &ledger, const Console &console)
{
    const auto batches = ledger.batches();
    if (!batches)
        return console.fail(batches.error());
    if (console.json)
        console.print(batchesJson(*batches));
    else if (batches->empty())
        console.print(Words::tr("No file has been imported yet."));
    else
        console.print(batchTable(*batches).text().toStdString());
    return ExitCode::Done;
}

} // namespace starvane::app
