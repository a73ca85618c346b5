// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/all.h"

#include "app/note_json.h"
#include "app/table.h"

#include <QCoreApplication>

namespace starvane::app {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Promotions)
};

QString tableOf(const std::vector<core::Promotion> &promotions)
{
    Table table({{Words::tr("ID"), Table::Align::Right},
                 {Words::tr("From")},
                 {Words::tr("To")},
                 {Words::tr("Promotion")}});
    for (const core::Promotion &promotion : promotions)
        table.addRow({QString::number(static_cast<std::int64_t>(promotion.id)),
                      QString::fromStdString(core::toText(promotion.days.first)),
                      QString::fromStdString(core::toText(promotion.days.last)),
                      QString::fromStdString(promotion.name)});
    return table.text();
}

} // namespace

ExitCode listPromotions(const ListPromotions &command, core::Ledger &ledger, const Console &console)
{
    const auto store = ledger.store(command.store);
    if (!store)
        return console.fail(store.error());
    const auto promotions = core::promotions(ledger, store->id);
    if (!promotions)
        return console.fail(promotions.error());
    if (console.json)
        console.print(promotionsJson(*promotions));
    else if (promotions->empty())
        console.print(Words::tr("%1 has no promotion.")
                          .arg(printable(QString::fromStdString(command.store))));
    else
        console.print(tableOf(*promotions).toStdString());
    return ExitCode::Done;
}

ExitCode addPromotion(const AddPromotion &command, core::Ledger &ledger, const Console &console)
{
    const auto store = ledger.store(command.store);
    if (!store)
        return console.fail(store.error());
    const auto added = core::addPromotion(ledger, store->id, command.name, command.days);
    return added ? listPromotions({command.store}, ledger, console) : console.fail(added.error());
}

ExitCode
removePromotion(const RemovePromotion &command, core::Ledger &ledger, const Console &console)
{
    const auto store = ledger.store(command.store);
    if (!store)
        return console.fail(store.error());
    const auto removed = core::removePromotion(ledger, store->id, command.id);
    return removed ? listPromotions({command.store}, ledger, console)
                   : console.fail(removed.error());
}

} // namespace starvane::app
