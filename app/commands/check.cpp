// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/all.h"

#include "app/json.h"
#include "app/note_json.h"
#include "app/table.h"
#include "core/import/known_layouts.h"
#include "ui/words/describe.h"
#include "ui/words/describe_alarm.h"
#include "ui/words/format.h"

#include <QCoreApplication>

#include <algorithm>

namespace starvane::app {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Check)
};

/// What is wrong with the seller's own packs and layouts, a sentence each.
core::Result<std::vector<std::string>> brokenRules(core::Ledger &ledger, const core::PackSet &packs)
{
    std::vector<std::string> broken;
    for (const core::OwnPack &own : packs.own()) {
        if (own.trouble)
            broken.push_back(ui::describe(*own.trouble).toStdString());
    }
    const auto layouts = core::brokenLayouts(ledger);
    if (!layouts)
        return core::Failure{layouts.error()};
    for (const core::BrokenRules &one : *layouts)
        broken.push_back(ui::describe(one).toStdString());
    return broken;
}

void tellOwnPacks(const core::PackSet &packs, const Console &console)
{
    for (const core::OwnPack &own : packs.own()) {
        if (own.trouble)
            continue;
        const QString id = QString::fromStdString(own.id);
        const QString folder = ui::pathText(own.folder);
        console.print(
            own.replacesShipped
                ? Words::tr("The platform %1 is your own, in place of the shipped one: %2.")
                      .arg(id, folder)
                : Words::tr("The platform %1 is your own: %2.").arg(id, folder));
    }
}

void tellFindings(const core::Ledger &ledger, const std::vector<std::string> &damage,
                  const std::vector<std::string> &broken, const Console &console)
{
    const QString file = ui::pathText(ledger.file());
    if (damage.empty())
        console.print(Words::tr("The database %1 is sound.").arg(file));
    else
        console.tell(
            Words::tr("The database %1 is damaged. Restore a backup of it. Found:").arg(file));
    for (const std::string &finding : damage)
        console.tell(QStringLiteral("  ") + printable(QString::fromStdString(finding)));
    for (const std::string &sentence : broken)
        console.tell(QString::fromStdString(sentence));
}

bool anyOn(const std::vector<core::StoreAlarms> &stores)
{
    return std::any_of(stores.begin(), stores.end(),
                       [](const core::StoreAlarms &store) { return !store.alarms.empty(); });
}

void tellAlarms(const std::vector<core::StoreAlarms> &stores, const Console &console)
{
    for (const core::StoreAlarms &store : stores) {
        for (const core::Alarm &alarm : store.alarms)
            console.print(Words::tr("%1 – %2").arg(
                printable(QString::fromStdString(store.store)),
                ui::describe(alarm, ui::pick(alarm.name, console.language))));
    }
    const bool hasLines =
        std::any_of(stores.begin(), stores.end(),
                    [](const core::StoreAlarms &store) { return store.hasLines; });
    if (!hasLines)
        console.print(Words::tr("No alarm is set. Set one with “starvane stores set NAME "
                                "alarm.composite 4”; “starvane check --help” tells which there "
                                "are."));
    else if (!anyOn(stores))
        console.print(Words::tr("No alarm is on."));
}

} // namespace

ExitCode checkLedger(const CheckLedger &command, core::Ledger &ledger, const core::PackSet &packs,
                     const Console &console)
{
    const auto damage = ledger.check();
    if (!damage)
        return console.fail(damage.error());
    const auto broken = brokenRules(ledger, packs);
    if (!broken)
        return console.fail(broken.error());
    std::vector<core::StoreAlarms> alarms;
    if (command.alarms) {
        auto found = core::AlarmFinder(ledger, packs).findAll();
        if (!found)
            return console.fail(found.error());
        alarms = *std::move(found);
    }
    std::vector<std::string> findings = *damage;
    findings.insert(findings.end(), broken->begin(), broken->end());
    if (console.json) {
        console.print(command.alarms ? alarmsJson(findings, alarms) : checkJson(findings));
    } else {
        tellFindings(ledger, *damage, *broken, console);
        tellOwnPacks(packs, console);
        if (command.alarms)
            tellAlarms(alarms, console);
    }
    if (!findings.empty())
        return ExitCode::Incomplete;
    return anyOn(alarms) ? ExitCode::Alarm : ExitCode::Done;
}

} // namespace starvane::app
