// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/all.h"

#include "app/json.h"
#include "app/score_text.h"
#include "core/rating/rater.h"

namespace starvane::app {

ExitCode showScore(const ShowScore &command, core::Ledger &ledger, const core::PackSet &packs,
                   const Console &console)
{
    const auto card = core::Rater(ledger, packs).score(command.request);
    if (!card)
        return console.fail(card.error());
    console.print(console.json ? scoreJson(*card)
                               : scoreText(*card, console.language).toStdString());
    return ExitCode::Done;
}

} // namespace starvane::app
