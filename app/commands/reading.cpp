// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/all.h"

#include "app/json.h"
#include "core/import/import_file.h"

namespace starvane::app {

ExitCode addReading(const AddReading &command, core::Ledger &ledger, const core::PackSet &packs,
                    const Console &console)
{
    const auto added = core::addReading(ledger, packs, command.store, command.reading);
    if (!added)
        return console.fail(added.error());
    if (console.json)
        console.print(checkJson({}));
    return ExitCode::Done;
}

} // namespace starvane::app
