// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/work.h"

#include "core/import/demo.h"
#include "core/rating/rater.h"
#include "ui/jobs/ledger_work.h"

#include <algorithm>

namespace starvane::ui {

namespace {

constexpr std::chrono::days trendLength{90};

/// Of all indicators of the card, or of one alone.
core::Result<core::Trends> trendsOf(core::Rater &rater, const core::ScoreCard &card,
                                    core::DayRange days, const std::string &only)
{
    if (only.empty())
        return rater.trends(card.store, days, card.card);
    auto trend = rater.trend({card.store, only, days, card.card});
    if (!trend)
        return core::Failure{trend.error()};
    return core::Trends{{only, *std::move(trend)}};
}

/// What the card's rules say that its figures do not.
void fillFromPack(const core::Pack &pack, Overview &overview)
{
    overview.smallSample = pack.smallSample;
    for (const core::Card &card : pack.cards)
        overview.cards.push_back({card.id, card.name});
    const core::Card *const shown = pack.card(overview.card.card);
    if (shown == nullptr)
        return;
    for (const core::Indicator &indicator : shown->on(overview.card.on).indicators) {
        if (indicator.limit)
            overview.limits.emplace(indicator.id, *indicator.limit);
    }
}

/// The card, with what is to come where the whole of it is wanted.
core::Result<core::Forecast> shownOn(core::Rater &rater, const OverviewRequest &request)
{
    core::ScoreRequest asked{
        .store = request.store, .on = request.on, .card = request.card, .window = {}};
    if (request.indicator.empty())
        return rater.forecast(asked);
    asked.withTips = false;
    auto card = rater.score(asked);
    if (!card)
        return core::Failure{card.error()};
    return core::Forecast{.card = *std::move(card), .projection = {}};
}

/// When the next level comes without doing anything.
std::optional<core::Day> nextByItself(const core::Forecast &forecast)
{
    if (!forecast.card.next || !forecast.projection)
        return std::nullopt;
    const auto &stars = forecast.projection->stars;
    const auto level = std::ranges::find(stars, forecast.card.next->stars, &core::StarDay::stars);
    return level == stars.end() ? std::nullopt
                                : level->first.at(core::placeOf(core::Scenario::AsLast28));
}

/// How the composite stood a month before the card's day.
std::optional<double> monthBefore(core::Rater &rater, const core::ScoreCard &card)
{
    constexpr std::chrono::days month{30};
    const core::Day day = card.on - month;
    const auto trend =
        rater.trend({card.store, std::string(core::compositeId), {day, day}, card.card});
    return trend && !trend->empty() ? trend->front().score : std::nullopt;
}

/// A store without a card is listed without stars.
StoreSummary summaryOf(const core::Store &store, core::Ledger &ledger, const core::PackSet &packs)
{
    StoreSummary summary;
    summary.store = store;
    if (const auto pack = packs.pack(store.platform))
        summary.platformName = (*pack)->name;
    core::Rater rater(ledger, packs);
    const auto card =
        rater.score({.store = store.name, .on = {}, .card = {}, .window = {}, .withTips = false});
    if (!card)
        return summary;
    summary.stars = card->stars;
    summary.composite = card->composite;
    summary.scale = card->scale;
    summary.asOf = card->asOf;
    summary.cardId = card->card;
    if (card->composite)
        summary.compositeBefore = monthBefore(rater, *card);
    for (const core::IndicatorScore &indicator : card->indicators) {
        if (indicator.weak)
            summary.weakIndicators.push_back({indicator.id, indicator.name});
    }
    summary.weak = static_cast<int>(summary.weakIndicators.size());
    return summary;
}

} // namespace

core::Result<Overview> loadOverview(core::Ledger &ledger, const core::PackSet &packs,
                                    const OverviewRequest &request, const std::stop_token &stop)
{
    core::Rater rater(ledger, packs);
    auto shown = shownOn(rater, request);
    if (!shown)
        return core::Failure{shown.error()};
    core::ScoreCard &card = shown->card;
    const auto pack = packs.pack(card.platform);
    if (!pack)
        return core::Failure{pack.error()};
    if (stop.stop_requested())
        return core::Failure{core::Cancelled{}};
    const core::DayRange days{card.on - trendLength + std::chrono::days(1), card.on};
    auto trends = trendsOf(rater, card, days, request.indicator);
    if (!trends)
        return core::Failure{trends.error()};
    Overview overview;
    overview.nextByItself = nextByItself(*shown);
    overview.card = std::move(card);
    overview.trends = *std::move(trends);
    overview.now = request.now;
    fillFromPack(**pack, overview);
    return overview;
}

StoreListJob::Work storeListWork(const Workspace &workspace)
{
    using List = std::vector<StoreSummary>;
    return onLedger<List>(workspace,
                          [](core::Ledger &ledger, const core::PackSet &packs,
                             const std::stop_token &stop,
                             const core::ProgressCallback & /*progress*/) -> core::Result<List> {
                              const auto stores = ledger.stores();
                              if (!stores)
                                  return core::Failure{stores.error()};
                              List list;
                              for (const core::Store &store : *stores) {
                                  if (stop.stop_requested())
                                      return core::Failure{core::Cancelled{}};
                                  list.push_back(summaryOf(store, ledger, packs));
                              }
                              return list;
                          });
}

OverviewJob::Work overviewWork(const Workspace &workspace, const OverviewRequest &request)
{
    return onLedger<std::shared_ptr<const Overview>>(
        workspace,
        [request](core::Ledger &ledger, const core::PackSet &packs, const std::stop_token &stop,
                  const core::ProgressCallback & /*progress*/)
            -> core::Result<std::shared_ptr<const Overview>> {
            auto overview = loadOverview(ledger, packs, request, stop);
            if (!overview)
                return core::Failure{overview.error()};
            return std::make_shared<const Overview>(*std::move(overview));
        });
}

DemoJob::Work demoWork(const Workspace &workspace)
{
    return onLedger<std::vector<std::string>>(
        workspace,
        [samples = workspace.samples](core::Ledger &ledger, const core::PackSet &packs,
                                      const std::stop_token &stop,
                                      const core::ProgressCallback &progress) {
            return core::fillDemo(ledger, packs, samples, stop, progress);
        });
}

AddStoreJob::Work
addStoreWork(const Workspace &workspace, const std::string &name, const std::string &platform)
{
    return onLedger<core::Store>(workspace,
                                 [name, platform](core::Ledger &ledger, const core::PackSet &packs,
                                                  const std::stop_token & /*stop*/,
                                                  const core::ProgressCallback & /*progress*/) {
                                     return core::addStore(ledger, packs, name, platform);
                                 });
}

BatchListJob::Work batchListWork(const Workspace &workspace)
{
    return onLedger<std::vector<core::Batch>>(
        workspace,
        [](core::Ledger &ledger, const core::PackSet & /*packs*/, const std::stop_token & /*stop*/,
           const core::ProgressCallback & /*progress*/) { return ledger.batches(); });
}

RejectListJob::Work rejectListWork(const Workspace &workspace, core::BatchId batch)
{
    return onLedger<std::vector<core::Reject>>(
        workspace,
        [batch](core::Ledger &ledger, const core::PackSet & /*packs*/,
                const std::stop_token & /*stop*/,
                const core::ProgressCallback & /*progress*/) { return ledger.rejects(batch); });
}

ReadingJob::Work readingWork(const Workspace &workspace, const std::string &store,
                             const std::vector<core::Reading> &readings)
{
    return onLedger<core::Done>(
        workspace,
        [store, readings](core::Ledger &ledger, const core::PackSet &packs,
                          const std::stop_token & /*stop*/,
                          const core::ProgressCallback & /*progress*/) -> core::Result<core::Done> {
            for (const core::Reading &reading : readings) {
                const auto added = core::addReading(ledger, packs, store, reading);
                if (!added)
                    return core::Failure{added.error()};
            }
            return core::Done{};
        });
}

UndoJob::Work undoWork(const Workspace &workspace, core::BatchId batch)
{
    return onLedger<core::Done>(workspace,
                                [batch](core::Ledger &ledger, const core::PackSet &packs,
                                        const std::stop_token &stop,
                                        const core::ProgressCallback &progress) {
                                    return core::undoBatch(ledger, packs, batch, stop, progress);
                                });
}

} // namespace starvane::ui
