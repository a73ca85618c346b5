// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/all.h"

#include "app/note_json.h"
#include "app/table.h"
#include "ui/words/describe_advice.h"
#include "ui/words/format.h"

#include <QCoreApplication>

namespace starvane::app {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Advice)
};

QString dayCell(core::Day day)
{
    return QString::fromStdString(core::toText(day));
}

QString tableOf(const std::vector<core::AdviceEffect> &effects, ui::Language language)
{
    constexpr auto right = Table::Align::Right;
    Table table({{Words::tr("Advice")},
                 {Words::tr("Indicator")},
                 {Words::tr("Since")},
                 {Words::tr("Until")},
                 {Words::tr("Before"), right},
                 {Words::tr("After"), right},
                 {Words::tr("Difference (95 %)")},
                 {Words::tr("Did it work?")},
                 {Words::tr("Note")}});
    for (const core::AdviceEffect &effect : effects) {
        const auto &adopted = effect.adopted;
        table.addRow({QString::fromStdString(adopted.tip),
                      effect.name.zh.empty() ? QString::fromStdString(adopted.indicator)
                                             : pick(effect.name, language),
                      dayCell(adopted.adoptedOn),
                      adopted.endedOn ? dayCell(*adopted.endedOn) : QString(),
                      ui::valueText(effect.before.value, effect.unit),
                      ui::valueText(effect.after.value, effect.unit), ui::differenceText(effect),
                      ui::describe(effect.verdict), QString::fromStdString(adopted.note)});
    }
    return table.text();
}

} // namespace

ExitCode listAdvice(const ListAdvice &command, core::Ledger &ledger, const core::PackSet &packs,
                    const Console &console)
{
    const auto effects = core::AdviceBook(ledger, packs).effects(command.store);
    if (!effects)
        return console.fail(effects.error());
    if (console.json)
        console.print(adviceJson(*effects));
    else if (effects->empty())
        console.print(Words::tr("%1 follows no advice yet. “starvane score --store NAME” tells "
                                "what there is, “starvane advice adopt TIP --store NAME” notes "
                                "that you follow it.")
                          .arg(printable(QString::fromStdString(command.store))));
    else
        console.print(tableOf(*effects, console.language).toStdString());
    return ExitCode::Done;
}

ExitCode adoptTip(const AdoptTip &command, core::Ledger &ledger, const core::PackSet &packs,
                  const Console &console)
{
    const auto adopted =
        core::AdviceBook(ledger, packs).adopt(command.store, command.tip, command.on, command.note);
    return adopted ? listAdvice({command.store}, ledger, packs, console)
                   : console.fail(adopted.error());
}

ExitCode dropTip(const DropTip &command, core::Ledger &ledger, const core::PackSet &packs,
                 const Console &console)
{
    const auto dropped =
        core::AdviceBook(ledger, packs).drop(command.store, command.tip, command.on);
    return dropped ? listAdvice({command.store}, ledger, packs, console)
                   : console.fail(dropped.error());
}

} // namespace starvane::app
