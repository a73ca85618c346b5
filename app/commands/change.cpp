// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/all.h"

#include "app/change_text.h"
#include "app/json.h"
#include "core/rating/rater.h"

namespace starvane::app {

namespace {

ExitCode showComposite(const core::IndicatorChangeRequest &request, core::Rater &rater,
                       const Console &console)
{
    const auto change = rater.change({request.store, request.from, request.to, request.card});
    if (!change)
        return console.fail(change.error());
    console.print(console.json ? changeJson(*change)
                               : changeText(*change, console.language).toStdString());
    return ExitCode::Done;
}

} // namespace

ExitCode showChange(const ShowChange &command, core::Ledger &ledger, const core::PackSet &packs,
                    const Console &console)
{
    core::Rater rater(ledger, packs);
    if (command.request.indicator.empty())
        return showComposite(command.request, rater, console);
    const auto change = rater.changeOf(command.request);
    if (!change)
        return console.fail(change.error());
    console.print(console.json ? changeJson(*change)
                               : changeText(*change, console.language).toStdString());
    return ExitCode::Done;
}

} // namespace starvane::app
