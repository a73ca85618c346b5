// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/all.h"

#include "app/json.h"
#include "app/table.h"
#include "ui/words/format.h"

#include <QCoreApplication>

namespace starvane::app {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Check)
};

} // namespace

ExitCode checkLedger(core::Ledger &ledger, const Console &console)
{
    const auto findings = ledger.check();
    if (!findings)
        return console.fail(findings.error());
    const ExitCode code = findings->empty() ? ExitCode::Done : ExitCode::Incomplete;
    if (console.json) {
        console.print(checkJson(*findings));
        return code;
    }
    const QString file = ui::pathText(ledger.file());
    if (findings->empty()) {
        console.print(Words::tr("The database %1 is sound.").arg(file));
        return code;
    }
    console.tell(Words::tr("The database %1 is damaged. Restore a backup of it. Found:").arg(file));
    for (const std::string &finding : *findings)
        console.tell(QStringLiteral("  ") + printable(QString::fromStdString(finding)));
    return code;
}

} // namespace starvane::app
