// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/all.h"

#include "app/json.h"
#include "app/table.h"
#include "core/import/import_file.h"

#include <QCoreApplication>

namespace starvane::app {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Stores)
};

/// A change's answer: silence for people, the stores for programs.
ExitCode changed(core::Ledger &ledger, const Console &console)
{
    return console.json ? listStores(ledger, console) : ExitCode::Done;
}

} // namespace

ExitCode listStores(core::Ledger &ledger, const Console &console)
{
    const auto stores = ledger.stores();
    if (!stores)
        return console.fail(stores.error());
    if (console.json) {
        console.print(storesJson(*stores));
        return ExitCode::Done;
    }
    if (stores->empty()) {
        console.print(Words::tr("There is no store yet. Make one with “starvane stores add NAME "
                                "--platform ID”, or look at “starvane demo”."));
        return ExitCode::Done;
    }
    Table table({{Words::tr("Store")}, {Words::tr("Platform")}, {Words::tr("Time zone")}});
    for (const core::Store &store : *stores)
        table.addRow({QString::fromStdString(store.name), QString::fromStdString(store.platform),
                      QString::fromStdString(store.zone)});
    console.print(table.text().toStdString());
    return ExitCode::Done;
}

ExitCode addStore(const AddStore &command, core::Ledger &ledger, const core::PackSet &packs,
                  const Console &console)
{
    const auto store = core::addStore(ledger, packs, command.name, command.platform);
    return store ? changed(ledger, console) : console.fail(store.error());
}

ExitCode setStore(const SetStore &command, core::Ledger &ledger, const core::PackSet &packs,
                  const Console &console)
{
    const auto set =
        core::setStore(ledger, packs, command.name, command.key, command.value, command.from);
    return set ? changed(ledger, console) : console.fail(set.error());
}

} // namespace starvane::app
