// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/backup.h"

#include "app/commands/all.h"

#include "app/interrupt.h"
#include "app/json.h"
#include "ui/words/format.h"

#include <QCoreApplication>

namespace starvane::app {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Backup)
};

ExitCode failWith(const core::Error &error, const Console &console)
{
    const ExitCode code = console.fail(error);
    const auto *const failed = std::get_if<core::StorageFailed>(&error);
    if (failed != nullptr && failed->fault == core::StorageFault::Busy)
        console.tell(Words::tr("Close Starvane's window and whatever else has it open."));
    return code;
}

ExitCode succeed(const QString &line, const Console &console)
{
    if (console.json)
        console.print(checkJson({}));
    else
        console.print(line);
    return ExitCode::Done;
}

} // namespace

ExitCode backUpLedger(const BackUpLedger &command, core::Ledger &ledger, const Console &console)
{
    const auto replaced = [&] {
        const Interrupt interrupt;
        return core::backUp(ledger, command.file, interrupt.token());
    }();
    if (!replaced)
        return failWith(replaced.error(), console);
    const QString file = ui::pathText(command.file);
    return succeed(
        *replaced ? Words::tr("The backup %1 is written, in place of an earlier one.").arg(file)
                  : Words::tr("The backup %1 is written.").arg(file),
        console);
}

ExitCode restoreLedger(const RestoreLedger &command, const std::filesystem::path &database,
                       const Console &console)
{
    const auto kept = [&] {
        const Interrupt interrupt;
        return core::restore(command.file, database, interrupt.token());
    }();
    if (!kept)
        return failWith(kept.error(), console);
    QString line = Words::tr("The database is that of %1 again.").arg(ui::pathText(command.file));
    if (*kept)
        line += QLatin1Char('\n')
            + Words::tr("The one before is kept as %1.").arg(ui::pathText(**kept));
    return succeed(line, console);
}

} // namespace starvane::app
