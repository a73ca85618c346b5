// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/all.h"

#include "app/note_json.h"
#include "app/table.h"
#include "core/import/known_layouts.h"

#include <QCoreApplication>

#include <fstream>
#include <iterator>

namespace starvane::app {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Layouts)
};

} // namespace

ExitCode listLayouts(core::Ledger &ledger, const Console &console)
{
    const auto layouts = core::ownLayouts(ledger);
    if (!layouts)
        return console.fail(layouts.error());
    if (console.json) {
        console.print(layoutsJson(*layouts));
        return ExitCode::Done;
    }
    if (layouts->empty()) {
        console.print(Words::tr("There is no layout of your own."));
        return ExitCode::Done;
    }
    Table table({{Words::tr("Layout")}, {Words::tr("Kept since (UTC)")}});
    for (const core::OwnLayout &layout : *layouts)
        table.addRow({QString::fromStdString(layout.id),
                      QString::fromStdString(core::toText(layout.madeAt))});
    console.print(table.text().toStdString());
    return ExitCode::Done;
}

ExitCode addLayout(const AddLayout &command, core::Ledger &ledger, const core::PackSet &packs,
                   const Console &console)
{
    const auto read = core::loadLayout(command.file); // names the file where it is wrong
    if (!read)
        return console.fail(read.error());
    std::ifstream stream(command.file, std::ios::binary);
    const std::string toml(std::istreambuf_iterator<char>(stream), {});
    const auto saved = core::saveLayout(ledger, packs, toml);
    return saved ? listLayouts(ledger, console) : console.fail(saved.error());
}

ExitCode removeLayout(const RemoveLayout &command, core::Ledger &ledger, const Console &console)
{
    const auto removed = core::removeOwnLayout(ledger, command.id);
    return removed ? listLayouts(ledger, console) : console.fail(removed.error());
}

} // namespace starvane::app
