// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/indicator/indicator_work.h"

#include "core/rating/card_choice.h"
#include "core/rating/rater.h"
#include "core/rating/store_lookup.h"
#include "core/record/fields.h"
#include "ui/jobs/ledger_work.h"

#include <algorithm>

namespace starvane::ui {

namespace {

using Figures = std::shared_ptr<const IndicatorFigures>;
using Causes = std::shared_ptr<const core::Causes>;
using Records = std::shared_ptr<const RecordList>;

/// The figures of a day whose card lacks the indicator are of no use.
core::Result<Figures>
pickIndicator(Overview overview, const core::Pack &pack, const std::string &id)
{
    IndicatorFigures figures{.overview = std::move(overview), .score = {}, .source = {}};
    const core::ScoreCard &card = figures.overview.card;
    const auto score = std::ranges::find(card.indicators, id, &core::IndicatorScore::id);
    if (score == card.indicators.end())
        return core::Failure{core::Unknown{core::Subject::Indicator, id, pack.indicatorIds()}};
    figures.score = *score;
    const auto &rules = pack.card(card.card)->on(card.on).indicators;
    const auto rule = std::ranges::find(rules, id, &core::Indicator::id);
    if (rule != rules.end()) {
        figures.source = rule->source;
        figures.isMeasured = rule->isMeasured();
    }
    return std::make_shared<const IndicatorFigures>(std::move(figures));
}

core::Result<Figures> loadFigures(core::Ledger &ledger, const core::PackSet &packs,
                                  OverviewRequest request, const IndicatorKey &key,
                                  const std::stop_token &stop)
{
    const auto found = core::packOf(ledger, packs, request.store);
    if (!found)
        return core::Failure{found.error()};
    const core::Pack &pack = *found->pack;
    const auto card = core::cardWith(pack, key.card, key.indicator);
    if (!card)
        return core::Failure{card.error()};
    request.card = (*card)->id;
    auto overview = loadOverview(ledger, packs, request, stop);
    if (!overview)
        return core::Failure{overview.error()};
    return pickIndicator(*std::move(overview), pack, key.indicator);
}

/// How long buyers waited, where the records are their questions.
std::optional<core::Error>
addReplies(core::Ledger &ledger, const std::string &store, RecordList &list)
{
    const auto &records = list.records; // oldest first
    if (records.empty() || records.front().kind != core::nameOf(core::RecordKind::Conversation))
        return std::nullopt;
    auto replies = core::repliesBetween(ledger, store, records.front().at, records.back().at);
    if (!replies)
        return replies.error();
    list.replies = *std::move(replies);
    return std::nullopt;
}

} // namespace

FiguresJob::Work figuresWork(const Workspace &workspace, const std::string &store,
                             const IndicatorKey &key, core::Instant now)
{
    const OverviewRequest request{
        .store = store, .now = now, .card = {}, .on = key.on, .indicator = key.indicator};
    return onLedger<Figures>(workspace,
                             [request, key](core::Ledger &ledger, const core::PackSet &packs,
                                            const std::stop_token &stop,
                                            const core::ProgressCallback & /*progress*/) {
                                 return loadFigures(ledger, packs, request, key, stop);
                             });
}

FiguresJob::Work
adviceWork(const Workspace &workspace, const std::shared_ptr<const IndicatorFigures> &figures)
{
    return onLedger<Figures>(
        workspace,
        [figures](core::Ledger &ledger, const core::PackSet &packs,
                  const std::stop_token & /*stop*/,
                  const core::ProgressCallback & /*progress*/) -> core::Result<Figures> {
            const core::ScoreCard &card = figures->overview.card;
            auto score =
                core::Rater(ledger, packs)
                    .score({.store = card.store, .on = card.on, .card = card.card, .window = {}});
            if (!score)
                return core::Failure{score.error()};
            IndicatorFigures advised = *figures;
            advised.overview.card.tips = std::move(score->tips);
            return std::make_shared<const IndicatorFigures>(std::move(advised));
        });
}

CausesJob::Work causesWork(const Workspace &workspace, const IndicatorFigures &figures)
{
    const core::ScoreCard &card = figures.overview.card;
    const core::CausesRequest request{
        .store = card.store, .indicator = figures.score.id, .on = card.on, .card = card.card};
    return onLedger<Causes>(
        workspace,
        [request](core::Ledger &ledger, const core::PackSet &packs,
                  const std::stop_token & /*stop*/,
                  const core::ProgressCallback & /*progress*/) -> core::Result<Causes> {
            auto causes = core::Rater(ledger, packs).causes(request);
            if (!causes)
                return core::Failure{causes.error()};
            return std::make_shared<const core::Causes>(*std::move(causes));
        });
}

ReconciliationJob::Work
reconciliationWork(const Workspace &workspace, const IndicatorFigures &figures)
{
    const core::ScoreCard &card = figures.overview.card;
    const core::ReconcileRequest request{
        .store = card.store, .indicator = figures.score.id, .on = card.on, .card = card.card};
    return onLedger<core::Reconciliation>(
        workspace,
        [request](core::Ledger &ledger, const core::PackSet &packs,
                  const std::stop_token & /*stop*/, const core::ProgressCallback & /*progress*/) {
            return core::Rater(ledger, packs).reconcile(request);
        });
}

RecordsJob::Work
recordsWork(const Workspace &workspace, const IndicatorFigures &figures, core::Verdict which)
{
    const core::ScoreCard &card = figures.overview.card;
    const core::EvidenceRequest request{.store = card.store,
                                        .indicator = figures.score.id,
                                        .on = card.on,
                                        .which = which,
                                        .card = card.card};
    return onLedger<Records>(
        workspace,
        [request, unit = figures.score.unit, zone = card.zone](
            core::Ledger &ledger, const core::PackSet &packs, const std::stop_token &stop,
            const core::ProgressCallback & /*progress*/) -> core::Result<Records> {
            auto records = core::Rater(ledger, packs).records(request);
            if (!records)
                return core::Failure{records.error()};
            auto batches = ledger.batches();
            if (!batches)
                return core::Failure{batches.error()};
            if (stop.stop_requested())
                return core::Failure{core::Cancelled{}};
            RecordList list{.records = *std::move(records),
                            .which = request.which,
                            .unit = unit,
                            .zone = core::Zone::find(zone).value_or(core::Zone::utc()),
                            .columns = {},
                            .batches = *std::move(batches)};
            if (auto failed = addReplies(ledger, request.store, list))
                return core::Failure{*failed};
            list.columns = columnsFor(list);
            return std::make_shared<const RecordList>(std::move(list));
        });
}

} // namespace starvane::ui
