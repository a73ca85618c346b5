// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/trend_work.h"

#include "core/rating/rater.h"
#include "ui/jobs/ledger_work.h"

#include <algorithm>
#include <map>
#include <set>

namespace starvane::ui {

namespace {

using Loaded = core::Result<std::shared_ptr<const TrendsData>>;

const core::Indicator *
indicatorOf(const core::Pack &pack, const std::string &card, const std::string &id)
{
    const core::Card *const found = pack.card(card);
    if (found == nullptr)
        return nullptr;
    for (auto version = found->versions.rbegin(); version != found->versions.rend(); ++version) {
        const auto one = std::ranges::find(version->indicators, id, &core::Indicator::id);
        if (one != version->indicators.end())
            return &*one;
    }
    return nullptr;
}

bool hasComposite(const core::Card &card)
{
    return !card.versions.back().stars.empty();
}

/// Answers one question. Short-lived.
class Answer {
public:
    Answer(core::Ledger &ledger, const core::PackSet &packs, const TrendsQuestion &question,
           const std::stop_token &stop)
        : m_ledger(ledger)
        , m_packs(packs)
        , m_question(question)
        , m_stop(stop)
        , m_rater(ledger, packs)
    {
        m_data.store = question.store;
    }

    [[nodiscard]] Loaded take()
    {
        auto stores = m_ledger.stores();
        if (!stores)
            return core::Failure{stores.error()};
        m_data.stores = *std::move(stores);
        choose();
        if (const auto days = findDays(); !days)
            return core::Failure{days.error()};
        m_data.periods = core::periodsOf(m_days, m_question.step);
        if (m_question.withBefore)
            m_data.before = core::periodsOf(core::rangeBefore(m_days, m_question.step), //
                                            m_question.step);
        for (const core::Store &store : m_data.stores) {
            if (m_stop.stop_requested())
                return core::Failure{core::Cancelled{}};
            if (const auto done = addTrends(store); !done)
                return core::Failure{done.error()};
        }
        if (!m_data.periods.empty()) {
            addRuleChanges();
            if (const auto done = addPromotions(); !done)
                return core::Failure{done.error()};
            if (const auto done = addImports(); !done)
                return core::Failure{done.error()};
        }
        return std::make_shared<const TrendsData>(std::move(m_data));
    }

private:
    [[nodiscard]] const core::Pack *packOf(const std::string &store) const
    {
        const auto found = std::ranges::find(m_data.stores, store, &core::Store::name);
        if (found == m_data.stores.end())
            return nullptr;
        const auto pack = m_packs.pack(found->platform);
        return pack ? *pack : nullptr;
    }

    void choose()
    {
        for (const SeriesKey &key : m_question.keys)
            addKey(key);
        const core::Pack *const pack = packOf(m_question.store);
        if (!m_data.trends.empty() || pack == nullptr)
            return;
        const core::Card &card = pack->cards.front();
        const auto &indicators = card.versions.back().indicators;
        addKey({m_question.store, card.id,
                hasComposite(card) ? std::string(core::compositeId) : indicators.front().id});
    }

    void addKey(const SeriesKey &key)
    {
        const core::Pack *const pack = packOf(key.store);
        const core::Card *const card = pack != nullptr ? pack->card(key.card) : nullptr;
        if (card == nullptr)
            return;
        ChosenTrend trend;
        trend.key = key;
        trend.name = card->name;
        trend.scale = pack->scale;
        if (key.indicator != core::compositeId) {
            const core::Indicator *const one = indicatorOf(*pack, key.card, key.indicator);
            if (one == nullptr)
                return;
            trend.name = one->name;
            trend.unit = one->unit;
            trend.smallSample = pack->smallSample;
            trend.limit = one->limit;
        } else if (!hasComposite(*card)) {
            return;
        }
        m_data.trends.push_back(std::move(trend));
    }

    [[nodiscard]] bool isChosen(const std::string &store) const
    {
        return std::ranges::any_of(
            m_data.trends, [&](const ChosenTrend &trend) { return trend.key.store == store; });
    }

    [[nodiscard]] core::Result<core::Done> findDays()
    {
        std::optional<core::DayRange> known;
        for (const core::Store &store : m_data.stores) {
            const bool isOpen = store.name == m_question.store;
            if (!isOpen && !isChosen(store.name))
                continue;
            const auto days = m_rater.knownDays(store.name);
            if (!days)
                return core::Failure{days.error()};
            if (!*days)
                continue;
            m_data.hasData = m_data.hasData || isOpen;
            const core::DayRange before = known.value_or(**days);
            known = {std::min(before.first, (*days)->first), std::max(before.last, (*days)->last)};
        }
        m_days = known ? daysOf(*known) : core::DayRange{core::Day(std::chrono::days(1)), {}};
        return core::Done{};
    }

    [[nodiscard]] core::DayRange daysOf(core::DayRange known) const
    {
        using std::chrono::days;
        switch (m_question.period.kind) {
        case TrendPeriod::Kind::Days30:
            return {known.last - days(29), known.last};
        case TrendPeriod::Kind::Days90:
            return {known.last - days(89), known.last};
        case TrendPeriod::Kind::Year:
            return {known.last - days(364), known.last};
        case TrendPeriod::Kind::Own:
            return m_question.period.own;
        case TrendPeriod::Kind::All:
            break;
        }
        return known;
    }

    /// Those of one store, at once.
    [[nodiscard]] core::Result<core::Done> addTrends(const core::Store &store)
    {
        core::TrendsRequest request{
            .store = store.name, .keys = {}, .days = m_days, .step = m_question.step};
        std::vector<ChosenTrend *> own;
        for (ChosenTrend &trend : m_data.trends) {
            if (trend.key.store != store.name)
                continue;
            own.push_back(&trend);
            request.keys.push_back({trend.key.indicator, trend.key.card});
        }
        if (own.empty())
            return core::Done{};
        auto now = m_rater.trends(request);
        if (!now)
            return core::Failure{now.error()};
        for (std::size_t i = 0; i < own.size(); ++i) {
            own[i]->points = std::move((*now)[i].points);
            own[i]->peer = (*now)[i].peer;
            own[i]->excellent = (*now)[i].excellent;
        }
        if (!m_question.withBefore)
            return core::Done{};
        request.days = core::rangeBefore(m_days, m_question.step);
        auto before = m_rater.trends(request);
        if (!before)
            return core::Failure{before.error()};
        for (std::size_t i = 0; i < own.size(); ++i)
            own[i]->before = std::move((*before)[i].points);
        return core::Done{};
    }

    [[nodiscard]] core::DayRange shownDays() const
    {
        return {m_data.periods.front().first, m_data.periods.back().last};
    }

    /// Of each platform once.
    void addRuleChanges()
    {
        std::set<std::string> told;
        for (const core::Store &store : m_data.stores) {
            const core::Pack *const pack = isChosen(store.name) ? packOf(store.name) : nullptr;
            if (pack == nullptr || !told.insert(store.platform).second)
                continue;
            for (const core::RuleChange &change : core::ruleChanges(*pack, shownDays()))
                m_data.ruleChanges.push_back({store.platform, change});
        }
    }

    /// Of stores with a line.
    [[nodiscard]] core::Result<core::Done> addPromotions()
    {
        for (const core::Store &store : m_data.stores) {
            if (!isChosen(store.name))
                continue;
            const auto promotions = core::promotions(m_ledger, store.id);
            if (!promotions)
                return core::Failure{promotions.error()};
            for (const core::Promotion &one : *promotions) {
                if (one.days.first <= shownDays().last && one.days.last >= shownDays().first)
                    m_data.promotions.push_back({store.name, one});
            }
        }
        return core::Done{};
    }

    /// The files of stores with a line; figures entered by hand are none.
    [[nodiscard]] core::Result<core::Done> addImports()
    {
        const auto batches = m_ledger.batches();
        if (!batches)
            return core::Failure{batches.error()};
        std::map<std::string, core::Zone> zones;
        for (const core::Store &store : m_data.stores) {
            if (isChosen(store.name))
                zones.emplace(store.name, core::Zone::find(store.zone).value_or(core::Zone::utc()));
        }
        for (const core::Batch &batch : *batches) {
            const auto zone = zones.find(batch.store);
            if (zone == zones.end() || batch.file.empty())
                continue;
            const core::Day day = zone->second.dayOf(batch.asOf.value_or(batch.importedAt));
            if (day >= shownDays().first && day <= shownDays().last)
                m_data.imports.push_back({batch.store, day, batch.file});
        }
        return core::Done{};
    }

    core::Ledger &m_ledger;
    const core::PackSet &m_packs;
    const TrendsQuestion &m_question;
    const std::stop_token &m_stop;
    core::Rater m_rater;
    core::DayRange m_days{};
    TrendsData m_data;
};

} // namespace

TrendsJob::Work trendsWork(const Workspace &workspace, const TrendsQuestion &question)
{
    return onLedger<std::shared_ptr<const TrendsData>>(
        workspace,
        [question](core::Ledger &ledger, const core::PackSet &packs, const std::stop_token &stop,
                   const core::ProgressCallback & /*progress*/) {
            return Answer(ledger, packs, question, stop).take();
        });
}

} // namespace starvane::ui
