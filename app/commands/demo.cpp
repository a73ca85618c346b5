// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/demo.h"

#include "app/commands/all.h"

#include "app/interrupt.h"
#include "app/progress_line.h"

#include <QCoreApplication>

namespace starvane::app {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Demo)
};

} // namespace

ExitCode fillDemo(const std::filesystem::path &samples, core::Ledger &ledger,
                  const core::PackSet &packs, const Console &console)
{
    const auto made = [&] {
        const Interrupt interrupt;
        ProgressLine line(console);
        return core::fillDemo(ledger, packs, samples, interrupt.token(), line.callback());
    }();
    if (!made)
        return console.fail(made.error());
    if (console.json)
        return listStores(ledger, console);
    if (made->empty())
        console.print(Words::tr("The demo's stores are there already."));
    for (const std::string &store : *made)
        console.print(Words::tr("Made the store “%1”. Look at it: starvane score --store \"%1\"")
                          .arg(QString::fromStdString(store)));
    return ExitCode::Done;
}

} // namespace starvane::app
