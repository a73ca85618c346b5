// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/change_work.h"

#include "ui/jobs/ledger_work.h"

namespace starvane::ui {

namespace {

constexpr std::chrono::days month{30};

/// The indicator asked for while the card has it, else the one that did most, else the first.
std::string indicatorOf(const core::CompositeChange &change, const std::string &asked)
{
    for (const core::IndicatorEffect &effect : change.indicators) {
        if (effect.id == asked)
            return asked;
    }
    if (change.indicators.empty())
        return {};
    return change.indicators[change.largest.value_or(0)].id;
}

core::Result<ChangeAnswer> answer(core::Rater &rater, const ChangeQuestion &question)
{
    core::DayRange days = question.days.value_or(core::DayRange{});
    if (!question.days) {
        const auto card =
            rater.score({.store = question.store, .on = {}, .card = {}, .window = {}});
        if (!card)
            return core::Failure{card.error()};
        days = {card->on - month, card->on};
    }
    auto composite =
        rater.change({.store = question.store, .from = days.first, .to = days.last, .card = {}});
    if (!composite)
        return core::Failure{composite.error()};
    ChangeAnswer made{.composite = *std::move(composite), .indicator = {}};
    const std::string indicator = indicatorOf(made.composite, question.indicator);
    if (indicator.empty())
        return made;
    auto change = rater.changeOf({.store = question.store,
                                  .indicator = indicator,
                                  .from = days.first,
                                  .to = days.last,
                                  .by = {},
                                  .card = made.composite.card});
    if (!change)
        return core::Failure{change.error()};
    made.indicator = *std::move(change);
    return made;
}

} // namespace

ChangeJob::Work changeWork(const Workspace &workspace, const ChangeQuestion &question)
{
    return onLedger<ChangeAnswer>(workspace,
                                  [question](core::Ledger &ledger, const core::PackSet &packs,
                                             const std::stop_token & /*stop*/,
                                             const core::ProgressCallback & /*progress*/) {
                                      core::Rater rater(ledger, packs);
                                      return answer(rater, question);
                                  });
}

} // namespace starvane::ui
