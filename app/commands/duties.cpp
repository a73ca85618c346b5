// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/all.h"

#include "app/json.h"
#include "app/table.h"
#include "core/duty/duty.h"
#include "ui/words/format.h"
#include "ui/words/names.h"

#include <QCoreApplication>

#include <set>

namespace starvane::app {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Duties)
};

using ui::pick;

Table dutyTable(const core::DutyList &list, const core::Zone &zone, ui::Language language)
{
    Table table({{Words::tr("Due")},
                 {},
                 {Words::tr("Duty")},
                 {Words::tr("Record")},
                 {Words::tr("Number")},
                 {Words::tr("At stake"), Table::Align::Right},
                 {Words::tr("ID")}});
    for (const core::Duty &duty : list.duties)
        table.addRow({QString::fromStdString(core::toLocalText(duty.dueAt, zone)),
                      duty.isOverdue ? Words::tr("overdue") : QString(), pick(duty.name, language),
                      ui::recordName(duty.record), QString::fromStdString(duty.no),
                      duty.stake ? ui::moneyText(*duty.stake, duty.currency) : QString(),
                      QString::fromStdString(duty.id)});
    return table;
}

/// What each kind of duty asks for, once.
QString whatToDo(const core::DutyList &list, ui::Language language)
{
    QString text;
    std::set<std::string> told;
    for (const core::Duty &duty : list.duties) {
        if (told.insert(duty.duty).second)
            text += Words::tr("%1: %2").arg(pick(duty.name, language), pick(duty.todo, language))
                + QLatin1Char('\n');
    }
    return text;
}

QString dutyText(const core::DutyList &list, ui::Language language)
{
    const core::Zone zone = core::Zone::find(list.zone).value_or(core::Zone::utc());
    const QString store = printable(QString::fromStdString(list.store));
    const QString moment = ui::timeText(list.at, zone);
    if (list.duties.empty())
        return Words::tr("%1 has nothing to do as of %2.").arg(store, moment) + QLatin1Char('\n');
    return Words::tr("%1 · duties as of %2").arg(store, moment) + QLatin1Char('\n')
        + QLatin1Char('\n') + dutyTable(list, zone, language).text() + QLatin1Char('\n')
        + whatToDo(list, language);
}

} // namespace

ExitCode listDuties(const ListDuties &command, core::Ledger &ledger, const core::PackSet &packs,
                    const Console &console)
{
    const auto store = ledger.store(command.store);
    if (!store)
        return console.fail(store.error());
    core::DutyRequest request{command.store, std::nullopt};
    if (command.at)
        request.at = core::parseInstant(*command.at,
                                        core::Zone::find(store->zone).value_or(core::Zone::utc()));
    const auto list = core::DutyFinder(ledger, packs).find(request);
    if (!list)
        return console.fail(list.error());
    console.print(console.json ? dutiesJson(list->duties)
                               : dutyText(*list, console.language).toStdString());
    return ExitCode::Done;
}

ExitCode tickDuty(const TickDuty &command, core::Ledger &ledger, const core::PackSet &packs,
                  const Console &console)
{
    const auto ticked = core::DutyFinder(ledger, packs).markDone(command.id, command.note);
    if (!ticked)
        return console.fail(ticked.error());
    if (console.json)
        console.print(checkJson({}));
    return ExitCode::Done;
}

} // namespace starvane::app
