// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/all.h"

#include "app/json.h"
#include "app/score_text.h"
#include "core/rating/rater.h"

namespace starvane::app {

ExitCode showScore(const ShowScore &command, core::Ledger &ledger, const core::PackSet &packs,
                   const Console &console)
{
    core::Rater rater(ledger, packs);
    if (console.json) {
        const auto forecast = rater.forecast(command.request);
        if (!forecast)
            return console.fail(forecast.error());
        const auto &projection = forecast->projection;
        console.print(scoreJson(forecast->card, projection ? &*projection : nullptr));
        return ExitCode::Done;
    }
    const auto card = rater.score(command.request);
    if (!card)
        return console.fail(card.error());
    console.print(scoreText(*card, console.language).toStdString());
    return ExitCode::Done;
}

} // namespace starvane::app
